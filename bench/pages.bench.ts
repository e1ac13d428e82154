import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { findFreePort } from "@/scripts/port.mjs";
import { build, generate } from "@/scripts/prepare.mjs";
import { run } from "@/scripts/run.mjs";
import { startServer } from "@/tests/support/server";
import { Visitor } from "@/tests/support/visitor";

const BUILD = ".next-test";
const CONNECTIONS = 20;
const REQUESTS = 60;
const ROUNDS = 5;
const ROOT = resolve(import.meta.dirname, "..");
const NEXT = join(ROOT, "node_modules/next/dist/bin/next");

/** The empty page, built by the same Next: not under this folder, whose own proxy and instrumentation it would find. */
async function startEmpty(): Promise<{ url: string; process: ChildProcess; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), "second-heart-empty-"));
  cpSync(join(import.meta.dirname, "empty"), folder, { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), `{ "type": "module" }`);
  writeFileSync(join(folder, "next.config.js"), `export default { turbopack: { root: "/" } };`);
  const env = { NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" } as const;
  const built = await run(process.execPath, [NEXT, "build", folder], { env });
  if (built.code !== 0) throw new Error(built.output);
  const port = await findFreePort();
  const child = spawn(process.execPath, [NEXT, "start", folder, "--port", String(port)], {
    stdio: "ignore",
    env: { ...process.env, ...env },
  });
  const url = `http://localhost:${port}/`;
  while (!(await fetch(url).catch(() => null))) await new Promise((done) => setTimeout(done, 100));
  return { url, process: child, remove: () => rmSync(folder, { recursive: true }) };
}

type Load = { readonly perSecond: number; readonly bytes: number };

/** Asks for a page as browsers do, compressed, over so many connections at once. */
async function load(url: string, cookie: string, status: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  let [left, bytes] = [REQUESTS, 0];
  const headers = { cookie, accept: "text/html", "accept-encoding": "gzip, br" };
  const once = () =>
    new Promise<void>((done, fail) => {
      get(url, { agent, headers }, (answer) => {
        if (answer.statusCode !== status) fail(new Error(`${url} answered ${answer.statusCode}`));
        answer.on("data", (piece: Buffer) => (bytes += piece.length)).on("end", done);
      }).on("error", fail);
    });
  const begun = performance.now();
  const connection = async () => {
    while (left-- > 0) await once();
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  agent.destroy();
  return { perSecond: REQUESTS / ((performance.now() - begun) / 1000), bytes: bytes / REQUESTS };
}

/** Milliseconds of processor that a process has used; null where the system does not tell. */
function processorMs(pid: number): number | null {
  if (process.platform !== "linux") return null;
  const [user, system] = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ")
    .slice(11, 13);
  return (Number(user) + Number(system)) * 10;
}

const median = (all: readonly number[]) =>
  all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? NaN;

test("the trips page and a trip's page, in requests a second, beside an empty dynamic page", async () => {
  await generate();
  await build(BUILD);
  process.env.NEXT_DIST_DIR = BUILD;
  const [empty, server] = [await startEmpty(), await startServer()];
  const visitor = new Visitor(server.url);
  const date = { "departureDate.day": "1", "departureDate.month": "12", "departureDate.year": "2031" };
  const flight = { "duration.hours": "13", "duration.minutes": "55", ...date, departureTime: "21:05" };
  let path = "";
  for (let i = 0; i < 5; i++) path = await visitor.save(`Trip ${i}`, { flight, keepAnswers: true });
  const cookie = Array.from(visitor.cookies, ([name, value]) => `${name}=${value}`).join("; ");

  /** `aim`: of the requests a second that an empty dynamic page of the same Next answers (issue 17). */
  const ours = (name: string, at: string, aim: number, status = 200) => ({
    name,
    url: `${server.url}${at}`,
    pid: server.pid(),
    aim,
    status,
  });
  const pages = [
    { name: "an empty dynamic page", url: empty.url, pid: empty.process.pid ?? NaN, aim: 1, status: 200 },
    // What our frame, headers and nonce cost before a page has anything to say.
    ours("nothing here", "/nowhere", 0.9, 404),
    ours("/about", "/about", 0.9),
    ours("/trips, of five", "/trips", 0.6),
    ours("a trip's page, answers kept", path, 0.45),
    ours("its card, a document", `${path}/card`, 0.65),
    ours("its flight, a document", `${path}/fly`, 0.65),
  ];
  const seen = pages.map(() => ({ perSecond: [] as number[], ms: [] as number[], bytes: 0 }));
  // They take turns, so that a busy machine is busy for all; the first round warms up.
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const [index, { url, pid, status }] of pages.entries()) {
      const before = processorMs(pid) ?? NaN;
      const { perSecond, bytes } = await load(url, cookie, status);
      const mine = seen[index];
      if (round === 0 || mine === undefined) continue;
      mine.perSecond.push(perSecond);
      mine.ms.push(((processorMs(pid) ?? NaN) - before) / REQUESTS);
      mine.bytes = bytes;
    }
  const speeds = seen.map(({ perSecond }) => median(perSecond));
  const lines = pages.map(({ name, aim }, index) => {
    const part = (speeds[index] ?? NaN) / (speeds[0] ?? NaN);
    const { ms = [], bytes = 0 } = seen[index] ?? {};
    return [
      `  ${name.padEnd(28)}${(speeds[index] ?? NaN).toFixed(0).padStart(5)} a second`,
      `${median(ms).toFixed(1).padStart(7)} ms of processor each`,
      `${(bytes / 1000).toFixed(1).padStart(6)} kB`,
      `${part.toFixed(2).padStart(6)} of the empty page (aim ${aim})`,
    ].join("");
  });
  console.log(
    [
      `Pages over ${CONNECTIONS} connections, compressed, median of ${ROUNDS} rounds, Node ${process.version}:`,
      ...lines,
    ].join("\n"),
  );
  expect(speeds.every((speed) => speed > 0)).toBe(true);
  empty.process.kill("SIGKILL");
  empty.remove();
  await server.stop();
}, 900_000);
