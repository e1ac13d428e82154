import { Agent, get } from "node:http";
import { expect, test } from "vitest";
import { build, generate } from "@/scripts/prepare.mjs";
import { processorMs } from "@/tests/support/processes";
import { startServer } from "@/tests/support/server";
import { Visitor } from "@/tests/support/visitor";
import { startEmpty } from "./empty";
import { median } from "./measure";

const BUILD = ".next-test";
const CONNECTIONS = 20;
const REQUESTS = 60;
const ROUNDS = 5;

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
