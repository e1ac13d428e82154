import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fingerprint, isFresh, markFresh } from "./fresh.mjs";
import { failure } from "./problems.mjs";
import { Refusal, ROOT, runNode, runNpm, telling } from "./run.mjs";

const NEXT = "node_modules/next/dist/bin/next";
/**
 * How Next serves what was built: nothing is answered before the gate stands, and memory is tidied up when it has grown by
 * half. By itself V8 lets it grow fourfold: a busy process grew for as long as it was looked at.
 */
export const START = ["--heap-growing-percent=50", "--import", "./scripts/early.mjs", NEXT, "start"];
/** Next's own program, quiet about itself. */
export const runNext = (args, { env = {}, ...options } = {}) =>
  runNode(args[0] === "start" ? [...START, ...args.slice(1)] : [NEXT, ...args], {
    ...options,
    env: { NEXT_TELEMETRY_DISABLED: "1", ...env },
  });

/** Takes settings from .env.local and .env, as Next does; what is already set wins. */
export function loadSettings() {
  for (const file of [".env.local", ".env"]) {
    if (existsSync(join(ROOT, file))) process.loadEnvFile(join(ROOT, file));
  }
}

async function succeed(what, work) {
  const { code, output } = await work();
  if (code !== 0) throw new Refusal(failure(what, output));
}

/** What there is to install: what building and running need, and with it what only tests and tools need. */
export const [RUNNING, EVERYTHING] = ["running", "everything"];

/**
 * Whether what npm says it installed is what the lockfile asks for (packages for other systems aside).
 * Both are parsed lockfiles; npm keeps the second in node_modules.
 */
function matchesLock(lock, installed, extent = EVERYTHING) {
  return Object.entries(lock.packages).every(
    ([path, wanted]) =>
      path === "" ||
      wanted.optional ||
      (extent === RUNNING && (wanted.dev || wanted.devOptional)) ||
      installed.packages[path]?.version === wanted.version,
  );
}

/**
 * What to do about packages: "nothing"; "compile" what needs it; "add" what only tests need to what is there; or install
 * "anew". And to what extent: whoever has everything keeps everything.
 *
 * @param {string} extent what is wanted
 * @param {object} lock the parsed lockfile
 * @param {object | null} installed npm's own of what is there, null when nothing is
 * @param {"none" | "stale" | "fresh"} stamp whether we installed from this lockfile for this Node
 */
export function planInstall(extent, lock, installed, stamp) {
  const here = installed ?? { packages: {} };
  const wanted = Object.values(here.packages).some(({ dev }) => dev) ? EVERYTHING : extent;
  const whole = matchesLock(lock, here, wanted);
  const how = { none: whole ? "compile" : "anew", stale: "anew", fresh: whole ? "nothing" : "add" }[stamp];
  return { how, extent: wanted };
}

const INSTALLED = "node_modules/.package-lock.json";
const INSTALL_STAMP = "node_modules/.second-heart";
const OBJECT_WRAP = "scripts/object-wrap.h";
const SQLITE = "node_modules/better-sqlite3/build/Release";

const readJson = (file) =>
  existsSync(join(ROOT, file)) ? JSON.parse(readFileSync(join(ROOT, file), "utf8")) : null;

/**
 * Installs the packages, unless those of this lockfile are there for this Node. None runs a script but those that
 * package.json allows (docs/decisions/0039): what they make, SQLite above all, is made while the caller goes on.
 *
 * @param {string} extent
 * @returns {Promise<{ compiled: Promise<void> }>}
 */
export async function install(extent) {
  const print = fingerprint(
    ["package-lock.json"],
    [process.versions.modules, process.platform, process.arch],
  );
  const stamp = isFresh(INSTALL_STAMP, print)
    ? "fresh"
    : existsSync(join(ROOT, INSTALL_STAMP))
      ? "stale"
      : "none";
  const plan = planInstall(extent, readJson("package-lock.json"), readJson(INSTALLED), stamp);
  if (plan.how === "nothing") return { compiled: Promise.resolve() };
  if (plan.how !== "compile") {
    const command = plan.how === "anew" ? ["ci"] : ["install", "--no-save"];
    const which = plan.extent === RUNNING ? "--omit=dev" : "--include=dev";
    await telling("Installing packages (this happens once, and can take a few minutes)", () =>
      npm("The packages could not be installed", [...command, which, "--ignore-scripts"]),
    );
    if (plan.extent === RUNNING) dropMaps();
  }
  const compiled = compile().then(() => markFresh(INSTALL_STAMP, print));
  // Whoever waits for it hears of a failure; nobody need wait yet.
  compiled.catch(() => {});
  return { compiled };
}

const npm = (what, args) =>
  succeed(what, () =>
    runNpm([...args, "--no-audit", "--no-fund", "--no-progress"], { env: installSettings() }),
  );

/** Takes away the maps to packages' own sources, a fifth of all that is installed: only who debugs a package reads one. */
function dropMaps() {
  const packages = join(ROOT, "node_modules");
  for (const file of readdirSync(packages, { recursive: true, encoding: "utf8" }))
    if (file.endsWith(".map")) rmSync(join(packages, file), { force: true });
}

/** Lets the packages that may do so make what they come without. */
async function compile() {
  const { allowScripts } = readJson("package.json");
  const made = existsSync(join(ROOT, SQLITE, "better_sqlite3.node")) ? ["better-sqlite3"] : [];
  const wanted = Object.keys(allowScripts).filter(
    (name) => allowScripts[name] && !made.includes(name) && existsSync(join(ROOT, "node_modules", name)),
  );
  if (wanted.length === 0) return;
  await npm("The packages could not be compiled", ["rebuild", "--ignore-scripts=false", ...wanted]);
  // What the compiler leaves beside the binary is seven times as large.
  for (const left of ["obj", "obj.target", ".deps", "sqlite3.a"])
    rmSync(join(ROOT, SQLITE, left), { recursive: true, force: true });
}

/**
 * What npm's environment needs besides ours.
 * @returns {Record<string, string>}
 */
export function installSettings() {
  // Node's own headers, when they lie beside it, spare compiled packages a download.
  const prefix = resolve(dirname(process.execPath), "..");
  const headers = existsSync(join(prefix, "include/node/node.h")) ? { npm_config_nodedir: prefix } : {};
  // With the headers of Node 24.19 and later, better-sqlite3 compiled here would crash (docs/decisions/0010).
  const CXXFLAGS = `${process.env.CXXFLAGS ?? ""} -include "${join(ROOT, OBJECT_WRAP)}"`;
  // As SQLite is compiled by its makers; Node's -O3 takes a third longer. The last of several counts.
  const CFLAGS = `${process.env.CFLAGS ?? ""} -O2`;
  return { ...headers, CFLAGS, CXXFLAGS };
}

/** What scripts/companion.mjs bundles, and what its bundles import. */
const COMPANION = [
  "scripts/companion.mjs",
  "app/globals.css",
  "app/icon.svg",
  "companion",
  "components",
  "documents",
  "lib/core",
  "lib/server/trip/import-worker.ts",
  "lib/server/booking",
  "lib/server/trip/export-file.ts",
  "lib/server/run/json.ts",
  "package-lock.json",
];

/** Makes what is made from other files: the database clients and what kept pages carry. */
export async function generate() {
  await telling(
    "Making the database clients",
    async () => (await import("../prisma/generate.mjs")).generate(),
    1,
  );
  await bundleCompanion();
}

/** Bundles the script, style and worker of the pages that a phone keeps. */
async function bundleCompanion() {
  const print = fingerprint(COMPANION);
  const [built, stamp] = ["companion/generated/companion.json", "companion/generated/companion.stamp"];
  if (existsSync(join(ROOT, built)) && isFresh(stamp, print)) return;
  await succeed("What kept pages carry could not be made", () => runNode(["scripts/companion.mjs"]));
  markFresh(stamp, print);
}

/** Brings the database up to date, or makes it. */
export async function migrate() {
  await telling(
    "Bringing the database up to date",
    async () => {
      const { code, output } = await runNode(["prisma/migrate.mjs"]);
      // It explains itself in plain words.
      if (code !== 0) throw new Refusal(output.trim());
    },
    2,
  );
}

/** The folders of the product's code. */
export const PRODUCT = ["app", "companion", "components", "documents", "http", "lib", "messages"];
const NOT_BUILT =
  /^(next-env\.d|eslint\.config|vitest\.config|playwright\.config|sbom\.cdx)\.|^[^.]+\.tsbuildinfo$/;

/** Everything a build is made from. */
function sources() {
  const files = readdirSync(ROOT).filter(
    (name) => /^[^.].*\.(ts|js|mjs|json)$/.test(name) && !NOT_BUILT.test(name),
  );
  return [...PRODUCT, "prisma", "public", ...files.sort()];
}

/** Where the build that is tested stands: it speaks the languages made up from English as well (next.config.js). */
export const TESTED = ".next-test";

/**
 * Builds the site into `folder`, unless it holds a build of these very sources.
 * @returns {Promise<boolean>} whether there was anything to do
 */
export async function build(folder) {
  const print = fingerprint(sources(), process.version);
  const stamp = `${folder}/second-heart.stamp`;
  if (isFresh(stamp, print)) return false;
  rmSync(join(ROOT, stamp), { force: true });
  await succeed("The site could not be built", () =>
    runNext(["build"], {
      env: { NEXT_DIST_DIR: folder, NODE_ENV: "production", PSEUDO_LANGUAGES: folder === TESTED ? "1" : "" },
    }),
  );
  markFresh(stamp, print);
  return true;
}
