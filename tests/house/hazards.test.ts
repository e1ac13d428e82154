import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** A test as docs/hazards.md names it: its file, and its title in straight quotes. */
const PROOF = /`(tests\/[^`]+)` "([^"]+)"/g;
const COLUMNS = 6;

/** The rows of the log, cell by cell. */
const readRows = (document: string) =>
  document
    .split("\n")
    .filter((line) => /^\| H\d+ /.test(line))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

/** What of a row's proofs is not there. */
const findMissing = (cell: string) =>
  [...cell.matchAll(PROOF)]
    .filter(([, file = "", title = ""]) => !existsSync(file) || !readFileSync(file, "utf8").includes(title))
    .map(([proof]) => proof);

test("every hazard says its cause, its harm, what stops it, and a test that is there", () => {
  const rows = readRows(readFileSync("docs/hazards.md", "utf8"));
  expect(rows.length).toBeGreaterThan(15);
  expect(new Set(rows.map(([number]) => number)).size).toBe(rows.length);
  for (const row of rows) {
    expect(row, row[0]).toHaveLength(COLUMNS);
    const [number, cause, harm, stops, proof = ""] = row;
    expect([cause, harm, stops].every(Boolean), number).toBe(true);
    expect([...proof.matchAll(PROOF)].length, number).toBeGreaterThan(0);
    expect(findMissing(proof), number).toEqual([]);
  }
});

test("a test that is not there is found out", () => {
  expect(findMissing('`tests/house/hazards.test.ts` "a test that is not there is found out"')).toEqual([]);
  expect(findMissing("`tests/house/hazards.test.ts` \"somebody else's title, " + 'in parts"')).toHaveLength(
    1,
  );
  expect(findMissing('`tests/house/nowhere.test.ts` "x"')).toHaveLength(1);
});
