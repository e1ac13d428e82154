import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { failure } from "./problems.mjs";
import { Refusal, run, runNode, say } from "./run.mjs";

/** The shell, which has no windows to draw, runs the tests in two thirds of the time. */
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];
const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Chromium as root needs --no-sandbox; the rest keeps it quiet and off the network. */
export const BROWSER_FLAGS = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

const runnable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * Where Playwright keeps the browser it downloaded, whether or not it is there.
 * @returns {string}
 */
function playwrightsOwn() {
  const require = createRequire(import.meta.url);
  return require("playwright").chromium.executablePath();
}

/**
 * Where a Chromium may be, best first: the one that CHROMIUM_PATH names (then no other is tried), Playwright's own,
 * the system's.
 *
 * @param {Record<string, string | undefined>} env
 */
export function browserPlaces(env = process.env, own = playwrightsOwn()) {
  const named = env.CHROMIUM_PATH?.trim();
  if (named) return [named];
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return [own, ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...MAC];
}

/**
 * The first browser that is there, or null. Fast: it is not started.
 * @returns {string | null}
 */
export const findBrowser = () => browserPlaces().find(runnable) ?? null;

/** The first browser that is there and starts (its libraries may be missing), or null. */
async function findWorkingBrowser() {
  for (const place of new Set(browserPlaces().filter(runnable))) {
    const { code } = await run(place, ["--version", ...BROWSER_FLAGS], { limitSeconds: 180 });
    if (code === 0) return place;
  }
  return null;
}

const COMMAND = "npx playwright install --with-deps chromium";

/**
 * The path of a Chromium that works, installed now if there is none. Throws a Refusal that says what to run when none
 * can be had.
 */
export async function requireBrowser() {
  const found = await findWorkingBrowser();
  if (found !== null) return found;
  const named = process.env.CHROMIUM_PATH?.trim();
  if (named) throw new Refusal(`CHROMIUM_PATH names ${named}, which does not start. Name another, or none.`);

  say("No Chromium on this machine: downloading Playwright's (about 170 MB) …");
  const download = await runNode(["node_modules/playwright/cli.js", "install", "chromium"], {
    limitSeconds: 900,
  });
  const downloaded = await findWorkingBrowser();
  if (downloaded !== null) return downloaded;

  let packaged = { output: "" };
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    say("That could not be had: installing Debian's chromium-headless-shell package …");
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update"], { env, limitSeconds: 600 });
    packaged = await run("apt-get", ["install", "-y", "chromium-headless-shell"], { env, limitSeconds: 900 });
    const installed = await findWorkingBrowser();
    if (installed !== null) return installed;
  }
  throw new Refusal(
    `${failure("No browser was found and none could be installed", download.output + packaged.output, 12)}\n\n` +
      `Install one, then run npm test again:\n\n  ${COMMAND}\n\n` +
      "A Chromium or Chrome of your own does as well: CHROMIUM_PATH=/path/to/it npm test",
  );
}
