// Every installed package must accept the Node that runs this, and the oldest that package.json promises.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import semver from "semver";
import { ROOT } from "./run.mjs";

/**
 * The packages that refuse one of these versions of Node, as sentences.
 * @param {{ name: string, version: string, engines?: { node?: string } }[]} packages
 * @param {string[]} versions
 */
export function refusals(packages, versions) {
  return packages.flatMap(({ name, version, engines }) =>
    versions
      .filter((node) => engines?.node && !semver.satisfies(node, engines.node))
      .map((node) => `${name} ${version} refuses Node ${node}: it wants ${engines?.node}`),
  );
}

function installedPackages() {
  const read = (file) => JSON.parse(readFileSync(join(ROOT, file), "utf8"));
  return Object.keys(read("node_modules/.package-lock.json").packages)
    .map((path) => `${path}/package.json`)
    .filter((file) => existsSync(join(ROOT, file)))
    .map(read);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const packages = installedPackages();
  const promised = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).engines.node;
  const versions = [...new Set([semver.minVersion(promised).version, process.versions.node])];
  const refused = refusals(packages, versions);
  for (const sentence of refused) console.log(sentence);
  console.log(`${packages.length} packages, ${refused.length} refusals of Node ${versions.join(" and ")}.`);
  if (refused.length > 0 || packages.length === 0) process.exitCode = 1;
}
