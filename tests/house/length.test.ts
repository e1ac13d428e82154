import { readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { expect, test } from "vitest";

// A file that is longer than 300 lines is several, or says in its first line why it is one.

const LINES_MOST = 300;
const SAYS_WHY = /^\/\/ Longer than most: .{20,}\.$/;
/** What a script makes nobody reads through. */
const MADE = "// Made by scripts/";

const FOLDERS = [
  "app",
  "bench",
  "companion",
  "components",
  "documents",
  "http",
  "lib",
  "messages",
  "prisma",
  "scripts",
];
const CODE = [".ts", ".tsx", ".mjs"];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => CODE.includes(extname(file)) && !/generated|node_modules/.test(file))
    .map((file) => {
      const lines = readFileSync(`${folder}/${file}`, "utf8").trimEnd().split("\n");
      return { name: `${folder}/${file}`, isLong: lines.length > LINES_MOST, first: lines[0] ?? "" };
    }),
);
const namesOf = (some: typeof files) => some.map(({ name }) => name);

test("a file over 300 lines says in its first line why it is one", () => {
  expect(files.length).toBeGreaterThan(300);
  const long = files.filter(({ isLong, first }) => isLong && !first.startsWith(MADE));
  expect(namesOf(long)).toContain("lib/core/plan/timeline.ts");
  expect(namesOf(long.filter(({ first }) => !SAYS_WHY.test(first)))).toEqual([]);
});

test("and no other file says so", () => {
  const short = files.filter(({ isLong }) => !isLong);
  expect(namesOf(short.filter(({ first }) => SAYS_WHY.test(first)))).toEqual([]);
});
