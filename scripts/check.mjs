import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { requireBrowser } from "./browser.mjs";
import { judge } from "./counts.mjs";
import { OF_A_MILLION, tryMillion } from "./million.mjs";
import { bringOtherBrowsers } from "./other-browsers.mjs";
import { build, EVERYTHING, generate, install, PRODUCT, runNext, TESTED } from "./prepare.mjs";
import { Refusal, ROOT, run, runNode, say, spell } from "./run.mjs";
import { chooseSteps, runSteps } from "./steps.mjs";

const REPORTS = ".cache/tests";
/**
 * Where a mistake with local time shows, other than in UTC: on the far side of the date line; and, in the long run, where
 * half an hour is left over, and three quarters, as the tests in browsers have it.
 */
const FAR_ZONE = "Pacific/Apia";
const PART_ZONES = ["America/St_Johns", "Asia/Kathmandu"];
/** How often properties are tried there: the clock's zone is one thing, and shows at once. */
const ZONE_RUNS = "20";
/** How often a property is tried by `npm run check`. */
const QUICK_RUNS = "20";
/** How often a property is tried by `npm run test:long`. */
const LONG_RUNS = "5000";
/** How long the long run goes on with its million; asked for by name, that has all the time it takes. */
const MILLION_MINUTES = 60;

const program = {
  depcruise: "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
  eslint: "node_modules/eslint/bin/eslint.js",
  playwright: "node_modules/playwright/cli.js",
  prettier: "node_modules/prettier/bin/prettier.cjs",
  tsc: "node_modules/typescript/bin/tsc",
  vitest: "node_modules/vitest/vitest.mjs",
};

/** Room for what is soon forgotten: compilers make much of it, and spend a quarter of their time tidying up. */
const ROOM = "--max-semi-space-size=64";

const slug = (name) => name.replace(/\W+/g, "-");
/** One outcome for a program that only passes or fails; what it printed is told when it fails. */
function verdict({ code, output }) {
  if (code === 0) return { passed: 1, failed: 0, notes: [] };
  return { passed: 0, failed: 1, notes: [output.trimEnd()] };
}
const plain = (name, args) => ({ name, run: async () => verdict(await runNode(args)) });

/** Runs a test runner that writes a JSON report, and judges by it. */
async function counted(name, work) {
  const report = join(ROOT, REPORTS, `${slug(name)}.json`);
  rmSync(report, { force: true });
  const { code, output } = await work(report);
  writeFileSync(join(ROOT, REPORTS, `${slug(name)}.log`), output);
  const outcome = judge(existsSync(report) ? readFileSync(report, "utf8") : null, code);
  if (outcome.failed > 0) outcome.notes.unshift(output.trimEnd());
  return outcome;
}
function vitest(name, projects, env = {}, more = []) {
  const selection = projects.flatMap((project) => ["--project", project]);
  const run = (report) => {
    const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
    const args = ["run", ...selection, ...reporters, "--maxWorkers=1", ...more];
    return runNode([program.vitest, ...args], { env: { NO_COLOR: "1", ...env } });
  };
  return { name, run: () => counted(name, run) };
}
function playwright(name, projects) {
  const run = async (report) => {
    const selection = projects.flatMap((project) => ["--project", project]);
    const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report, NEXT_DIST_DIR: TESTED, FORCE_COLOR: "0" };
    return runNode([program.playwright, "test", ...selection, "--reporter=line,json"], { env });
  };
  return { name, needs: ["production build", "browser"], cores: 1.5, run: () => counted(name, run) };
}
/** For tests that measure: what they print is told when they pass, too. */
const telling = (step) => ({
  ...step,
  run: async () => {
    const outcome = await step.run();
    if (outcome.failed === 0) say(readFileSync(join(ROOT, REPORTS, `${slug(step.name)}.log`), "utf8"));
    return outcome;
  },
});
/** For tests that mostly wait for servers to start, stop and be killed: they leave room beside them. */
const waiting = (step) => ({ ...step, cores: 0.5 });

const types = {
  name: "types",
  run: async () => {
    const routes = await runNext(["typegen"]);
    return verdict(routes.code === 0 ? await runNode([ROOM, program.tsc, "--noEmit"]) : routes);
  },
};
const lint = (files) => plain("lint", [ROOM, program.eslint, "--max-warnings=0", ...files]);
const law = plain("import law", [program.depcruise, ...PRODUCT, "instrumentation.ts"]);

/** Many travellers at once, which want the machine for themselves. */
const load = telling({
  ...vitest("load", ["load"], { NEXT_DIST_DIR: TESTED }, ["--disable-console-intercept"]),
  needs: ["production build"],
  cores: 2,
});

/** What `npm run check` looks at: types and law whole, which are quick; lint and unit tests of what changed since. */
async function makeQuickSteps(since) {
  const git = async (...args) => (await run("git", args)).output.split("\n").filter((path) => path !== "");
  const changed = await git("diff", "--name-only", "--diff-filter=d", since);
  const added = await git("ls-files", "--others", "--exclude-standard");
  const code = [...changed, ...added].filter((path) => /\.(ts|tsx|mjs|js|cjs)$/.test(path));
  const related = vitest("unit tests", ["unit", "property"], { FC_RUNS: QUICK_RUNS }, [
    "--changed",
    since,
    "--passWithNoTests",
  ]);
  return code.length === 0 ? [types, law] : [types, lint(code), law, related];
}

/**
 * Every step, in the order they should start: what takes a core whole first, the longest before the shorter; then what
 * waits for browsers and servers, side by side.
 */
function makeSteps() {
  return [
    {
      name: "production build",
      run: async () => {
        await build(TESTED);
        return { passed: 1, failed: 0, notes: [] };
      },
    },
    {
      name: "browser",
      run: async () => {
        process.env.CHROMIUM_PATH = await requireBrowser();
        return { passed: 1, failed: 0, notes: [] };
      },
    },
    {
      name: "other browsers",
      // Nothing that can fail: where they cannot be had, what needs them is skipped and named.
      after: ["browser"],
      run: async () => {
        await bringOtherBrowsers();
        return { passed: 0, failed: 0, notes: [] };
      },
    },
    lint(["."]),
    // Not while the site is built: both write what Next knows of the routes.
    { ...types, after: ["production build"] },
    vitest("server tests", ["server", "pure"]),
    { ...vitest("card on paper", ["card"]), needs: ["browser"] },
    vitest("house", ["house"]),
    vitest("unit and property tests in UTC", ["unit", "property"], { TZ: "UTC" }),
    vitest(`unit and property tests in ${FAR_ZONE}`, ["unit", "property"], {
      TZ: FAR_ZONE,
      FC_RUNS: process.env.FC_RUNS ?? ZONE_RUNS,
    }),
    plain("format", [program.prettier, "--check", "--log-level=warn", "."]),
    law,
    plain("engines", ["scripts/engines.mjs"]),
    waiting({
      ...vitest("running servers", ["service"], { NEXT_DIST_DIR: TESTED }),
      needs: ["production build"],
    }),
    playwright("browser tests", ["phone", "desktop"]),
    waiting({ ...vitest("attack", ["attack"], { NEXT_DIST_DIR: TESTED }), needs: ["production build"] }),
    waiting({
      ...vitest("paper and pages in other browsers", ["browsers"], { NEXT_DIST_DIR: TESTED }),
      needs: ["production build", "browser"],
      after: ["other browsers"],
    }),
    playwright("print tests", ["print"]),
  ];
}

const NOTE_LINES = 150;
/** A million itineraries and answer sheets, after everything else, from where the last long run left them. */
function million(minutes, after) {
  const trySlice = (env) => vitest("million", ["property"], env, OF_A_MILLION).run();
  return {
    name: "million itineraries and answer sheets",
    after,
    run: () => tryMillion(trySlice, { minutes }),
  };
}
function makeLongSteps(minutes) {
  const zones = PART_ZONES.map((TZ) => vitest(`unit tests in ${TZ}`, ["unit"], { TZ }));
  const steps = [...makeSteps(), ...zones, load];
  return [
    ...steps,
    million(
      minutes,
      steps.map(({ name }) => name),
    ),
  ];
}

/** Not among the steps of `npm test`: it mounts file systems, and wants a PgBouncer. */
const FAULTS = waiting({
  ...vitest("faults", ["faults"], { NEXT_DIST_DIR: TESTED }),
  needs: ["production build"],
});

/** What a failed step has to say, indented, long ones by their end. */
function tell(notes) {
  const lines = notes.join("\n").split("\n");
  if (lines.length > NOTE_LINES) lines.splice(0, lines.length - NOTE_LINES, `[the rest is in ${REPORTS}/]`);
  say(lines.map((line) => `      ${line}`).join("\n"));
}

/** What a developer has set for a server of their own is not for the tests: least of all their database. */
const NOT_FOR_TESTS = [
  "DATABASE_URL",
  "DATA_DIR",
  "HOST",
  "LIMIT_FACTOR",
  "LOG_LEVEL",
  "NODE_ENV",
  "PORT",
  "PUBLIC_URL",
  "STORAGE_GB",
  "TZ",
];

/**
 * Sets up, runs every step (or those named) and says what they came to; the last line is "N passed, N failed".
 * @param {string[]} args step names, and --long, or --attack or --load for that step alone and in earnest, or --faults for
 *   that one alone; or --changed, and since which commit (the last one when left out)
 * @returns {Promise<number>} exit code
 */
export async function test(args) {
  const begun = Date.now();
  for (const name of NOT_FOR_TESTS) delete process.env[name];
  const long = args.includes("--long");
  if (long) process.env.FC_RUNS ??= LONG_RUNS;
  const earnest = ["attack", "load"].find((step) => args.includes(`--${step}`));
  if (earnest) process.env[earnest.toUpperCase()] = "long";
  const words = args.filter((arg) => !arg.startsWith("--"));
  const make =
    long || earnest ? () => makeLongSteps(words.length > 0 ? Infinity : MILLION_MINUTES) : makeSteps;
  const total = args.includes("--changed")
    ? await runAll([], () => makeQuickSteps(words[0] ?? "HEAD"))
    : args.includes("--faults")
      ? await runAll(["faults"], () => [...makeSteps(), FAULTS])
      : await runAll(earnest ? [earnest] : words, make);
  say(`\nTook ${spell(Date.now() - begun)}.`);
  say(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
}

async function runAll(words, make) {
  try {
    await (
      await install(EVERYTHING)
    ).compiled;
    await generate();
    mkdirSync(join(ROOT, REPORTS), { recursive: true });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(`\n${error.message}`);
    return { passed: 0, failed: 1 };
  }
  const every = await make();
  const steps = chooseSteps(every, words);
  if (steps.length === 0) {
    say(
      `No step begins with "${words.join('" or "')}". There are: ${every
        .map(({ name }) => name)
        .join(", ")}.`,
    );
    return { passed: 0, failed: 1 };
  }

  const running = new Map();
  const ticking = setInterval(() => {
    const now = [...running].map(([name, begun]) => `${name} (${spell(Date.now() - begun)})`);
    if (now.length > 0) say(`  …  ${now.join(", ")}`);
  }, 20_000);
  try {
    return await runSteps(steps, {
      cores: 2,
      onStart: (name) => running.set(name, Date.now()),
      onEnd: (name, { passed, failed, notes, untried = [] }, milliseconds) => {
        running.delete(name);
        const counts = passed + failed > 1 ? `: ${passed} passed, ${failed} failed` : "";
        const mark = failed > 0 ? "✗" : passed === 0 && untried.length > 0 ? "–" : "✓";
        say(`  ${mark}  ${name}${counts} (${spell(milliseconds)})`);
        for (const title of untried) say(`  –  skipped, for want of its program: ${title}`);
        if (failed > 0) tell(notes);
      },
    });
  } finally {
    clearInterval(ticking);
  }
}
