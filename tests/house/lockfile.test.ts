import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";

type Package = {
  version?: string;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  optionalDependencies?: Record<string, string>;
};
type Manifest = Record<"dependencies" | "devDependencies" | "overrides", Record<string, string>> & {
  allowScripts: Record<string, boolean>;
};
const ROOT = resolve(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
const { packages } = JSON.parse(read("package-lock.json")) as { packages: Record<string, Package> };
const manifest = JSON.parse(read("package.json")) as Manifest;
/** Tools that one command alone installs, with a lockfile of their own. */
const APART = ["scripts/airports/sources", "tests/mutation"];
const nameOf = (path: string) => path.replace(/^.*node_modules\//, "");

test("the lockfile names the packages of every system, or npm refuses to install from it", () => {
  const wanted = Object.values(packages).flatMap((each) => Object.keys(each.optionalDependencies ?? {}));
  const locked = Object.keys(packages).map(nameOf);
  expect(wanted.length).toBeGreaterThan(20);
  expect(wanted.filter((name) => !locked.includes(name))).toEqual([]);
});

test("the lockfile ties nobody to one registry", () => {
  expect(Object.values(packages).filter((each) => each.resolved !== undefined)).toEqual([]);
});

test("every package is one version with one hash, and package.json names exact versions", () => {
  const locked = Object.entries(packages).filter(([path]) => path !== "");
  expect(locked.length).toBeGreaterThan(300);
  const loose = locked.filter(
    ([, { version, integrity }]) => !version || !(integrity ?? "").startsWith("sha512-"),
  );
  expect(loose.map(([path]) => path)).toEqual([]);
  const { dependencies, devDependencies, overrides } = manifest;
  const exact = /^(npm:[\w@/-]+@)?\d+\.\d+\.\d+(-[\w.-]+)?$/;
  for (const asked of [dependencies, devDependencies, overrides])
    expect(Object.values(asked).filter((version) => !exact.test(version))).toEqual([]);
});

test.each(APART)("what %s installs is as exact, of no one registry, and runs no script", (folder) => {
  const lock = JSON.parse(read(`${folder}/package-lock.json`)) as { packages: Record<string, Package> };
  const locked = Object.entries(lock.packages).filter(([path]) => path !== "");
  expect(locked.length).toBeGreaterThan(9);
  for (const [path, { version, resolved, integrity }] of locked) {
    expect(version, path).toMatch(/^\d/);
    expect(integrity, path).toMatch(/^sha512-/);
    expect(resolved, path).toBeUndefined();
  }
  const asked = JSON.parse(read(`${folder}/package.json`)) as { dependencies: Record<string, string> };
  for (const [name, version] of Object.entries(asked.dependencies))
    expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const commands = Object.values(scripts).filter((script) => script.includes(`--prefix ${folder} `));
  expect(commands).toHaveLength(1);
  expect(commands[0]).toMatch(/^npm ci .*--ignore-scripts/);
});

test("of every package that has an install script, package.json says whether it may run it", () => {
  const scripted = Object.entries(packages).flatMap(([path, { hasInstallScript }]) =>
    hasInstallScript ? [nameOf(path)] : [],
  );
  expect(scripted.length).toBeGreaterThan(5);
  expect(Object.keys(manifest.allowScripts).sort()).toEqual(scripted.sort());
  const allowed = scripted.filter((name) => manifest.allowScripts[name]);
  const reasons = read("docs/decisions/0039-what-is-installed.md");
  const families = new Set(allowed.map((name) => name.replace(/\/.*/, "")));
  expect([...families].filter((name) => !reasons.includes(name))).toEqual([]);
});

describe("what npm start installs", () => {
  /** What a file imports from packages. */
  const importsOf = (text: string) =>
    [
      ...text.matchAll(/^(?:import|export)(?: [^"=]* from)? "([^".][^"]*)";/gm),
      ...text.matchAll(/\b(?:import|require|require\.resolve)\("([^".][^"]*)"\)/g),
    ]
      .map(([, from = ""]) => from)
      .filter((from) => !from.startsWith("@/") && !from.startsWith("node:"))
      .map((from) => (/^(@[^/]+\/)?[^/]+/.exec(from) ?? [""])[0]);
  const under = (path: string): string[] =>
    statSync(join(ROOT, path)).isDirectory()
      ? readdirSync(join(ROOT, path))
          .filter((name) => name !== "generated" && name !== "node_modules")
          .flatMap((name) => under(`${path}/${name}`))
      : /\.(ts|tsx|js|mjs)$/.test(path)
        ? [path]
        : [];
  const importing = (paths: readonly string[]) =>
    new Set(paths.flatMap(under).flatMap((file) => importsOf(read(file))));

  /** What runs or builds the site, by itself and by what it starts. */
  const RUNNING = [
    ...["app", "companion", "components", "documents", "http", "lib", "messages"],
    ...["instrumentation.ts", "next.config.js"],
    ...["database", "engine", "generate", "migrate"].map((name) => `prisma/${name}.mjs`),
    ...["companion", "fresh", "node-check", "port", "prepare", "problems", "run", "serve", "start"].map(
      (name) => `scripts/${name}.mjs`,
    ),
  ];

  test("has every package that building and running import", () => {
    const asked = [...importing(RUNNING)];
    expect(asked).toContain("rolldown");
    expect(asked.filter((name) => !(name in manifest.dependencies))).toEqual([]);
  });

  test("and npm test has the others", () => {
    const asked = [...importing(["tests", "bench", "scripts", "prisma", "playwright.config.ts"])];
    expect(asked).toContain("playwright");
    const named = { ...manifest.dependencies, ...manifest.devDependencies };
    expect(asked.filter((name) => !(name in named))).toEqual([]);
  });
});

test("Prisma's packages are of one version, and the schema engine is the build that goes with it", () => {
  const versionOf = (name: string) => packages[`node_modules/@prisma/${name}`]?.version;
  const names = Object.keys(manifest.dependencies).filter((name) => name.startsWith("@prisma/"));
  const versions = names.map((name) => versionOf(name.replace("@prisma/", "")));
  expect(new Set(versions.map((version) => version?.replace(/-.*/, "")))).toEqual(
    new Set([versionOf("client")]),
  );
  expect(versionOf("schema-engine-wasm")).toBe(versionOf("engines-version"));
});
