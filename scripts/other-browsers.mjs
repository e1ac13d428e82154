import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run, say } from "./run.mjs";

/**
 * The engines beside Chromium that paper and pages are tried in, by the names that begin their tests: what must be there,
 * and the Debian packages that bring it. Playwright's own builds of them print no PDF.
 */
export const OTHER_BROWSERS = {
  Firefox: { find: findFirefox, packages: ["firefox-esr"] },
  WebKit: { find: findWebkit, packages: ["gir1.2-webkit2-4.1", "python3-gi", "webkit2gtk-driver", "xvfb"] },
};

const MAC_FIREFOX = "/Applications/Firefox.app/Contents/MacOS/firefox";
/** The system's own Python, which Debian's packages of modules are for. */
const PYTHON = "/usr/bin/python3";
const MINI_BROWSERS = ["x86_64-linux-gnu", "aarch64-linux-gnu"].map(
  (machine) => `/usr/lib/${machine}/webkit2gtk-4.1/MiniBrowser`,
);

const find = (...places) => places.find((place) => existsSync(place)) ?? null;
const onPath = (name) =>
  find(...(process.env.PATH ?? "").split(delimiter).map((folder) => join(folder || ".", name)));

/**
 * The path of a Firefox, or null. It is not started.
 * @returns {string | null}
 */
export function findFirefox() {
  return onPath("firefox-esr") ?? onPath("firefox") ?? find(MAC_FIREFOX);
}

/**
 * What WebKitGTK is driven with: a screen, its driver with a small browser, and a Python that prints; or null.
 * @returns {{ screen: string, driver: string, browser: string, python: string } | null}
 */
export function findWebkit() {
  const parts = {
    screen: onPath("Xvfb"),
    driver: onPath("WebKitWebDriver"),
    browser: find(...MINI_BROWSERS),
    python: find("/usr/lib/python3/dist-packages/gi/__init__.py") && find(PYTHON),
  };
  return Object.values(parts).includes(null) ? null : parts;
}

/**
 * Installs what of them is missing, where that may be: by root on Debian. What cannot be had is no failure: its tests
 * are skipped, and named.
 */
export async function bringOtherBrowsers() {
  const isMissing = ({ find }) => find() === null;
  const packages = Object.values(OTHER_BROWSERS)
    .filter(isMissing)
    .flatMap((browser) => browser.packages);
  if (packages.length === 0 || process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return;
  say(
    `Installing Debian's ${packages.join(", ")} (at most 110 MB), to try paper and pages in other browsers …`,
  );
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { env, limitSeconds: 300 });
  // One by one for each browser: the one that cannot be had is not to cost the other.
  for (const browser of Object.values(OTHER_BROWSERS).filter(isMissing))
    await run("apt-get", ["install", "-y", "--no-install-recommends", ...browser.packages], {
      env,
      limitSeconds: 600,
    });
}
