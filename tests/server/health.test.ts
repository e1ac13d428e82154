import { writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, it, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The health route of a process whose data lie in `folder`. */
async function healthIn(folder: string) {
  vi.stubEnv("DATABASE_URL", "");
  vi.stubEnv("DATA_DIR", folder);
  vi.stubEnv("LOG_LEVEL", "silent");
  vi.resetModules();
  const { GET } = await import("@/app/api/health/route");
  const { disconnect } = await import("@/lib/server/store/db");
  const response = await GET();
  await disconnect();
  return { status: response.status, body: await response.text() };
}

it("is well when the database answers, and says so when it does not", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "second-heart-health-"));
  expect(await healthIn(folder)).toEqual({ status: 200, body: '{"status":"ok"}' });
  const file = path.join(folder, "not-a-folder");
  writeFileSync(file, "");
  expect(await healthIn(file)).toEqual({ status: 503, body: '{"status":"unavailable"}' });
  await rm(folder, { recursive: true });
});
