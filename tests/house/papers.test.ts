import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { MOST } from "@/tests/support/weigh";

// What the papers name is there, and what they say to type is run by a test, or is named here with the reason why not.

const ROOT = resolve(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
const folder = (path: string) =>
  readdirSync(join(ROOT, path))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${path}/${name}`);
/** Papers for people; decisions tell of their day. */
const PAPERS = ["README.md", "CONTRIBUTING.md", "SECURITY.md", ...folder("docs")];

/** The test that runs a command, and a piece of that test by which it is known to do so. */
const RUN: Readonly<Record<string, readonly [test: string, by: string]>> = {
  "npm start": ["tests/service/start.test.ts", '"start"'],
  "npm run rules": ["tests/house/rules-document.test.ts", "RULES.md"],
  "npm run rules:diff": ["tests/house/rules-diff.test.ts", "scripts/rules-diff.mjs"],
  "npm run schedules": ["tests/pure/schedules.test.ts", "schedules.md"],
  "npm run sbom": ["tests/house/supply.test.ts", '"sbom"'],
};
/** What no test runs, and why. */
const NOT_RUN: Readonly<Record<string, string>> = {
  "npm test": "it runs the tests",
  "npm run check": "it runs some of them",
  "npm run test:long": "it runs them for hours",
  "npm run test:attack": "it runs some of them for hours; npm test runs them for minutes",
  "npm run test:load": "it loads the machine for a quarter of an hour; npm run test:long does so for minutes",
  "npm run test:faults": "it runs tests for half an hour, as root and beside a PgBouncer",
  "npm run test:mutation":
    "it installs from a registry, for hours; tests/house/mutation.test.ts holds what it tries",
  "npm run dev": "npm start is the same program, but for Next's own mode",
  "npm run bench": "it measures, for half an hour",
  "npm run airports": "it installs from a registry; tests/house/airport-table.test.ts holds what it made",
  "npm audit": "it asks a registry",
};
/** Lines to type that are no command of npm: the test that runs those of a paper, by their very text. */
const LINES: Readonly<Record<string, string>> = { "docs/operating.md": "tests/service/backup.test.ts" };

/** A command without what is handed to it. */
const COMMAND = /\bnpm (?:run [\w:]+|start\b|test\b|audit\b)/g;
const scripts = (JSON.parse(read("package.json")) as { scripts: Record<string, string> }).scripts;

describe("commands", () => {
  const told = PAPERS.flatMap((paper) => [...read(paper).matchAll(COMMAND)].map(([command]) => command));

  test("that a paper tells of are there", () => {
    expect(told.length).toBeGreaterThan(20);
    const asked = new Set(told.map((command) => command.replace(/^npm (run )?/, "")));
    asked.delete("audit");
    expect([...asked].filter((name) => !(name in scripts))).toEqual([]);
  });

  test("are run by a test, or it is said why not", () => {
    expect([...new Set(told)].filter((command) => !(command in RUN) && !(command in NOT_RUN))).toEqual([]);
    expect(Object.keys({ ...RUN, ...NOT_RUN }).filter((command) => !told.includes(command))).toEqual([]);
    for (const [command, [file, by]] of Object.entries(RUN)) {
      expect(existsSync(join(ROOT, file)), file).toBe(true);
      expect(read(file), command).toContain(by);
    }
  });

  test("that write a file from a test run that very test", () => {
    for (const [command, [file]] of Object.entries(RUN)) {
      const script = scripts[command.replace(/^npm (run )?/, "")] ?? "";
      if (script.startsWith("vitest")) expect(script, command).toContain(file);
    }
  });

  test("of other programs stand in blocks that a test takes from the paper", () => {
    for (const paper of PAPERS) {
      const blocks = [...read(paper).matchAll(/^```sh\n([^]*?)^```/gm)].map(([, lines = ""]) => lines.trim());
      const others = blocks.flatMap((lines) => lines.split("\n")).filter((line) => !line.startsWith("npm "));
      if (others.length === 0) continue;
      const by = LINES[paper] ?? "";
      expect(by, `${paper}: ${others[0]}`).not.toBe("");
      expect(read(by)).toContain(paper);
    }
  });
});

describe("docs/architecture.md", () => {
  const paper = read("docs/architecture.md");
  const quoted = [...paper.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);

  test("names files and folders that are there", () => {
    const paths = quoted.filter((name) => !/\(\)$|^npm /.test(name));
    expect(paths.length).toBeGreaterThan(30);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test("names functions where they are", () => {
    const named = quoted.filter((name) => name.endsWith("()"));
    const placed = [...paper.matchAll(/((?:`\w+\(\)`(?:\s+or\s+|, )?)+)\s+in\s+`([^`]+)`/g)].flatMap(
      ([, names = "", file = ""]) =>
        [...names.matchAll(/`(\w+)\(\)`/g)].map(([, name = ""]) => ({ name, file })),
    );
    expect(placed.map(({ name }) => `${name}()`).sort()).toEqual(named.sort());
    const missing = placed.filter(
      ({ name, file }) => !new RegExp(`export (async )?(function|const) ${name}\\b`).test(read(file)),
    );
    expect(missing).toEqual([]);
  });

  test("has a picture of rooms that are there", () => {
    const drawn = [...read("docs/architecture.svg").matchAll(/<text[^>]*>([^<]*)<\/text>/g)].flatMap(
      ([, words = ""]) => words.split(" ").filter((word) => /^[\w/]+(\/|\.ts)$/.test(word)),
    );
    expect(drawn).toContain("lib/core/");
    const within = ["", "lib/core/", "lib/server/", "companion/"];
    expect(drawn.filter((room) => !within.some((place) => existsSync(join(ROOT, place, room))))).toEqual([]);
  });
});

test("docs/performance.md has every bench, and every page that has a budget", () => {
  const paper = read("docs/performance.md");
  const benches = readdirSync(join(ROOT, "bench")).filter((name) => name.endsWith(".bench.ts"));
  expect(benches.length).toBeGreaterThan(5);
  expect(benches.filter((name) => !paper.includes(`\`bench/${name}\``))).toEqual([]);
  expect(Object.keys(MOST).filter((page) => !paper.includes(`| \`${page}\` `))).toEqual([]);
});

test("papers link to files that are there", () => {
  for (const paper of [...PAPERS, "CHANGELOG.md", "THIRD_PARTY_NOTICES.md"]) {
    const links = [...read(paper).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, to = ""]) => to);
    const near = links.filter((to) => !/^[a-z]+:/.test(to));
    expect(
      near.filter((to) => !existsSync(join(ROOT, paper, "..", to))),
      paper,
    ).toEqual([]);
  }
});
