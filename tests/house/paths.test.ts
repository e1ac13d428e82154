import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { PATHS, TRIP_PARTS } from "@/lib/core/paths";
import { siteRoutes } from "@/tests/support/routes";

const TRIP = "/trips/[id]";
/** What the offline half of the site answers by itself. */
const KEPT = [`${TRIP}/fly/kept.json`];
/** Pictures that Next names in the pages itself, and what lies in `public`. */
const PICTURE = /\.(png|ico)\b/;
/** Addresses with an argument, which have a function each. */
const BY_FUNCTION = [
  "/exercises/[code]",
  "/plan/about-you/[page]",
  "/plan/answers/[page]",
  "/share/[token]",
  "/companion/[file]",
  TRIP,
];

it("names every address that has a route, and none that has none", () => {
  const routes = siteRoutes().map(({ path }) => path);
  const named = [...Object.values(PATHS), ...TRIP_PARTS.map((part) => `${TRIP}/${part}`), ...BY_FUNCTION];
  expect(routes.length).toBeGreaterThan(60);
  expect(named.filter((path) => !KEPT.includes(path)).sort()).toEqual(
    routes.filter((path) => !PICTURE.test(path)).sort(),
  );
});

it("is where the product's code takes its addresses from: none is written out elsewhere", () => {
  const code = ["app", "companion", "components", "documents", "http", "lib"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !file.includes("generated"))
      .map((file) => join(folder, file))
      .filter((file) => file !== "lib/core/paths.ts"),
  );
  const steps = new Set(siteRoutes().map(({ path }) => path.split("/")[1] ?? ""));
  const names = [...steps].filter((step) => step !== "").join("|");
  const written = new RegExp(`["'\`]/(?:${names.replaceAll(".", "\\.")})(?:["'\`/?#]|\\$\\{)`);
  const lines = code.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(written.test('href="/trips/1"')).toBe(true);
  expect(lines.length).toBeGreaterThan(20_000);
  const isComment = (line: string) => /^\S+ (\*|\/[/*])/.test(line);
  expect(lines.filter((line) => written.test(line) && !isComment(line) && !PICTURE.test(line))).toEqual([]);
});
