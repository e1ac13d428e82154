import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { BROWSER_FLAGS, findBrowser } from "@/scripts/browser.mjs";
import { build, generate } from "@/scripts/prepare.mjs";
import { run, runNpm } from "@/scripts/run.mjs";
import { startServer } from "@/tests/support/server";
import { saveWeighed } from "@/tests/support/weigh";
import { Visitor } from "@/tests/support/visitor";
import { startEmpty } from "./empty";
import { median } from "./measure";

const BUILD = ".next-test";
const ROUNDS = 5;
/** Lighthouse has a lockfile of its own: nothing else needs it. */
const FOLDER = join(import.meta.dirname, "lighthouse");
const PROGRAM = join(FOLDER, "node_modules/lighthouse/cli/index.js");

/** What Lighthouse says of a page as a phone sees it: scores of 100, times in milliseconds. */
type Seen = {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly shift: number;
  readonly blocking: number;
  readonly largest: number;
  readonly bytes: number;
};

async function install(): Promise<void> {
  if (existsSync(PROGRAM)) return;
  const { code, output } = await runNpm([
    "ci",
    "--prefix",
    FOLDER,
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
  ]);
  if (code !== 0) throw new Error(output);
}

type Report = {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
};

async function look(url: string, cookie: string, browser: string): Promise<Seen> {
  const folder = mkdtempSync(join(tmpdir(), "second-heart-lighthouse-"));
  const file = join(folder, "report.json");
  const { code, output } = await run(
    process.execPath,
    [
      PROGRAM,
      url,
      "--quiet",
      "--output=json",
      `--output-path=${file}`,
      "--no-enable-error-reporting",
      "--only-categories=performance,accessibility,best-practices",
      `--extra-headers=${JSON.stringify({ Cookie: cookie })}`,
      `--chrome-flags=${BROWSER_FLAGS.join(" ")} --headless`,
    ],
    { env: { ...process.env, CHROME_PATH: browser } },
  );
  if (code !== 0) throw new Error(output);
  const { categories, audits } = JSON.parse(readFileSync(file, "utf8")) as Report;
  rmSync(folder, { recursive: true });
  const score = (name: string) => Math.round((categories[name]?.score ?? NaN) * 100);
  const value = (name: string) => audits[name]?.numericValue ?? NaN;
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    bestPractices: score("best-practices"),
    shift: value("cumulative-layout-shift"),
    blocking: value("total-blocking-time"),
    largest: value("largest-contentful-paint"),
    bytes: value("total-byte-weight"),
  };
}

test("home, plan, a trip and learn as Lighthouse sees them on a phone, beside an empty page", async () => {
  const browser = findBrowser();
  if (browser === null) throw new Error("No Chromium: npm test installs one, CHROMIUM_PATH names one.");
  await install();
  await generate();
  await build(BUILD);
  process.env.NEXT_DIST_DIR = BUILD;
  const [empty, server] = [await startEmpty(), await startServer()];
  const visitor = new Visitor(server.url);
  const trip = await saveWeighed(visitor);
  const cookie = Array.from(visitor.cookies, ([name, value]) => `${name}=${value}`).join("; ");
  const pages = [
    { name: "an empty page", url: empty.url, cookie: "" },
    ...["/", "/plan"].map((path) => ({ name: path, url: `${server.url}${path}`, cookie: "" })),
    { name: "a trip's page", url: `${server.url}${trip}`, cookie },
    { name: "/learn", url: `${server.url}/learn`, cookie: "" },
  ];
  const seen = pages.map((): Seen[] => []);
  // They take turns, so that a busy machine is busy for all.
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [index, page] of pages.entries())
      seen[index]?.push(await look(page.url, page.cookie, browser));
  const lines = pages.map(({ name }, index) => {
    const middle = (what: keyof Seen) => median((seen[index] ?? []).map((one) => one[what]));
    return [
      `  ${name.padEnd(15)}performance ${middle("performance")}, accessibility ${middle("accessibility")}`,
      `best practices ${middle("bestPractices")}, shift ${middle("shift").toFixed(3)}`,
      `blocked ${middle("blocking").toFixed(0)} ms, largest ${middle("largest").toFixed(0)} ms`,
      `${(middle("bytes") / 1000).toFixed(0)} kB`,
    ].join(", ");
  });
  console.log([`Lighthouse, a phone, median of ${ROUNDS}:`, ...lines].join("\n"));
  empty.process.kill("SIGKILL");
  empty.remove();
  await server.stop();
  for (const rounds of seen.slice(1)) {
    const middle = (what: keyof Seen) => median(rounds.map((one) => one[what]));
    expect(middle("accessibility")).toBe(100);
    expect(middle("bestPractices")).toBe(100);
    expect(middle("shift")).toBeLessThanOrEqual(0.01);
  }
}, 1_800_000);
