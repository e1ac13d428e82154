import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";

type Package = { version?: string; resolved?: string; optionalDependencies?: Record<string, string> };
const file = resolve(import.meta.dirname, "../../package-lock.json");
const { packages } = JSON.parse(readFileSync(file, "utf8")) as { packages: Record<string, Package> };

test("the lockfile names the packages of every system, or npm refuses to install from it", () => {
  const wanted = Object.values(packages).flatMap((each) => Object.keys(each.optionalDependencies ?? {}));
  const locked = Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, ""));
  expect(wanted.length).toBeGreaterThan(20);
  expect(wanted.filter((name) => !locked.includes(name))).toEqual([]);
});

test("the lockfile ties nobody to one registry", () => {
  expect(Object.values(packages).filter((each) => each.resolved !== undefined)).toEqual([]);
});
