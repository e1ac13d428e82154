import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

test("each fault that docs/security.md tells of has the test that it names", () => {
  const [, faults = ""] = read("docs/security.md").split("## What was found");
  const rows = faults.split("\n").filter((line) => line.startsWith("| ") && !/^\| (Fault|-+) /.test(line));
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) {
    const [, file = "", name = ""] = /\| `(tests\/[\w./-]+)`: "(.+)" *\|$/.exec(row) ?? [];
    expect(existsSync(join(ROOT, file)) && file !== "", row).toBe(true);
    // As a test is named in the file: in quotes of either kind, those within it escaped or not.
    expect(read(file).replaceAll('\\"', '"'), row).toContain(name);
  }
});
