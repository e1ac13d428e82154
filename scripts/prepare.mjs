import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fingerprint, isFresh, markFresh } from "./fresh.mjs";
import { failure } from "./problems.mjs";
import { Refusal, ROOT, runNode, runNpm, telling } from "./run.mjs";

const NEXT = "node_modules/next/dist/bin/next";
/** Next's own program, quiet about itself. */
export const runNext = (args, { env = {}, ...options } = {}) =>
  runNode([NEXT, ...args], { ...options, env: { NEXT_TELEMETRY_DISABLED: "1", ...env } });

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

/**
 * Whether what npm says it installed is what the lockfile asks for (packages for other systems aside).
 * Both are parsed lockfiles; npm keeps the second in node_modules.
 */
export function matchesLock(lock, installed) {
  return Object.entries(lock.packages).every(
    ([path, wanted]) =>
      path === "" || wanted.optional || installed.packages[path]?.version === wanted.version,
  );
}

const INSTALLED = "node_modules/.package-lock.json";
const INSTALL_STAMP = "node_modules/.second-heart";
const OBJECT_WRAP = "scripts/object-wrap.h";

/** Installs the packages, unless those of this lockfile are there for this Node. */
export async function install() {
  const print = fingerprint(
    ["package-lock.json"],
    [process.versions.modules, process.platform, process.arch],
  );
  if (isFresh(INSTALL_STAMP, print)) return;
  const read = (file) => JSON.parse(readFileSync(join(ROOT, file), "utf8"));
  const installedByHand = !existsSync(join(ROOT, INSTALL_STAMP)) && existsSync(join(ROOT, INSTALLED));
  if (!(installedByHand && matchesLock(read("package-lock.json"), read(INSTALLED)))) {
    await telling("Installing packages (this happens once, and can take a few minutes)", () =>
      succeed("The packages could not be installed", () =>
        runNpm(["ci", "--include=dev", "--no-audit", "--no-fund", "--no-progress"], {
          env: installSettings(),
        }),
      ),
    );
  }
  markFresh(INSTALL_STAMP, print);
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
  // Prisma would fetch an engine that is never used here (docs/decisions/0005).
  return { ...headers, CXXFLAGS, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath };
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
    () => succeed("The database clients could not be made", () => runNode(["prisma/generate.mjs"])),
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

const SOURCES = [
  "app",
  "companion",
  "components",
  "documents",
  "http",
  "lib",
  "messages",
  "prisma",
  "public",
];
const NOT_BUILT = /^(next-env\.d|eslint\.config|vitest\.config|playwright\.config)\.|^[^.]+\.tsbuildinfo$/;

/** Everything a build is made from. */
function sources() {
  const files = readdirSync(ROOT).filter(
    (name) => /^[^.].*\.(ts|js|mjs|json)$/.test(name) && !NOT_BUILT.test(name),
  );
  return [...SOURCES, ...files.sort()];
}

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
    runNext(["build"], { env: { NEXT_DIST_DIR: folder, NODE_ENV: "production" } }),
  );
  markFresh(stamp, print);
  return true;
}
