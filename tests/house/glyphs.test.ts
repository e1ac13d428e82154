import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const SHEETS = ["app", "companion", "components"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".css"))
    .map((file) => join(folder, file)),
);
/** A mark that is drawn and says nothing: read aloud, it would be part of a name. */
const MARK = /content: "[^"]*[▸▾✓+–][^"]*"/;

describe("a mark that a style draws is silent", () => {
  test("there are styles that draw marks", () => {
    expect(SHEETS.some((file) => MARK.test(readFileSync(file, "utf8")))).toBe(true);
  });
  test.each(SHEETS)("%s gives each an empty alternative", (file) => {
    const lines = readFileSync(file, "utf8").split("\n");
    const spoken = lines.filter(
      (line, index) => MARK.test(line) && ![line, lines[index + 1]].some((one) => one?.endsWith('/ "";')),
    );
    expect(spoken).toEqual([]);
  });
});
