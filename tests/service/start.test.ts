import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { findFreePort } from "@/scripts/port.mjs";
import { startChild, waitForEnd } from "@/tests/support/child";
import { Visitor } from "@/tests/support/visitor";

const ROOT = resolve(import.meta.dirname, "../..");

test("npm start makes its database, serves what was built, and ends when it is asked to", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "second-heart-start-"));
  const port = String(await findFreePort());
  const child = startChild("npm", ["start"], {
    cwd: ROOT,
    env: {
      ...process.env,
      NEXT_DIST_DIR: process.env.NEXT_DIST_DIR ?? ".next-test",
      // Blank means not set, and keeps a developer's .env out.
      DATABASE_URL: "",
      DATA_DIR: dataDir,
      PORT: port,
      PUBLIC_URL: "",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  try {
    const [, address = ""] = await new Promise<RegExpExecArray>((found, ended) => {
      let printed = "";
      const read = (bytes: Buffer) => {
        printed += bytes.toString();
        const at = /Second Heart is at (\S+) /.exec(printed);
        if (at) found(at);
      };
      child.stdout?.on("data", read);
      child.stderr?.on("data", read);
      child.once("exit", () => ended(new Error(printed)));
    });
    expect(address).toBe(`http://localhost:${port}`);
    const visitor = new Visitor(address);
    const trip = await visitor.save("Started by npm");
    expect(await (await visitor.get(trip)).text()).toContain("Started by npm");
    child.kill("SIGTERM");
    await waitForEnd(child);
    const isGone = () =>
      fetch(address).then(
        () => false,
        () => true,
      );
    await expect.poll(isGone, { timeout: 60_000 }).toBe(true);
  } finally {
    child.kill("SIGKILL");
    rmSync(dataDir, { recursive: true, force: true });
  }
});
