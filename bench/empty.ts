import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { findFreePort } from "@/scripts/port.mjs";
import { run } from "@/scripts/run.mjs";

const ROOT = resolve(import.meta.dirname, "..");
const NEXT = join(ROOT, "node_modules/next/dist/bin/next");

const ENV = { NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" } as const;

/** An empty dynamic page, built by the same Next: not under this folder, whose own proxy and instrumentation it would find. */
export async function buildEmpty(): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), "second-heart-empty-"));
  cpSync(join(import.meta.dirname, "empty"), folder, { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), `{ "type": "module", "scripts": { "start": "next start" } }`);
  writeFileSync(join(folder, "next.config.js"), `export default { turbopack: { root: "/" } };`);
  const built = await run(process.execPath, [NEXT, "build", folder], { env: ENV });
  if (built.code !== 0) throw new Error(built.output);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** The same, served. */
export async function startEmpty(): Promise<{ url: string; process: ChildProcess; remove: () => void }> {
  const { folder, remove } = await buildEmpty();
  const port = await findFreePort();
  const child = spawn(process.execPath, [NEXT, "start", folder, "--port", String(port)], {
    stdio: "ignore",
    env: { ...process.env, ...ENV },
  });
  const url = `http://localhost:${port}/`;
  while (!(await fetch(url).catch(() => null))) await new Promise((done) => setTimeout(done, 100));
  return { url, process: child, remove };
}
