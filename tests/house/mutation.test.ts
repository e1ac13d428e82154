import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { judgeReports } from "../mutation/judge.mjs";
import { LEFT_OUT, PIECES } from "../mutation/pieces.mjs";
import { EXPLAINED } from "../mutation/survivors.mjs";

const ROOT = resolve(import.meta.dirname, "../..");
const pieces = Object.values(PIECES);

test("every file of lib/core is in one piece of npm run test:mutation, or is left out by name", () => {
  const there = readdirSync(join(ROOT, "lib/core"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.slice(0, -3));
  const named = [...pieces.flatMap(({ files }) => files), ...Object.keys(LEFT_OUT)];
  expect(named.sort()).toEqual(there.sort());
});

test("the tests of every piece are there", () => {
  const tests = pieces.flatMap(({ tests }) => tests);
  expect(tests.filter((name) => !existsSync(join(ROOT, `tests/${name}.test.ts`)))).toEqual([]);
});

test("what is explained stands in its file as it is told", () => {
  const flat = (text: string) => text.replace(/\s+/g, " ");
  const gone = EXPLAINED.filter(
    ({ file, code }) => !flat(readFileSync(join(ROOT, `lib/core/${file}.ts`), "utf8")).includes(flat(code)),
  );
  expect(gone).toEqual([]);
});

test("a report is judged by what was noticed; what was not is named, unless it is explained", () => {
  const at = (line: number, column: number, endLine: number, endColumn: number) => ({
    start: { line, column },
    end: { line: endLine, column: endColumn },
  });
  const mutant = (status: string, location = at(1, 5, 1, 10)) => ({
    status,
    location,
    replacement: "a <= b",
  });
  const source = "if (a < b) {\n  go();\n}\n";
  const judged = (...mutants: ReturnType<typeof mutant>[]) =>
    judgeReports(
      [{ files: { "lib/core/air/standing.ts": { source, mutants } } }],
      [{ file: "air/standing", code: "go();", becomes: "a <= b", why: "" }],
    );
  expect(judged()).toMatchObject({ tried: 0, score: 100 });
  expect(judged(mutant("Killed"), mutant("Timeout"), mutant("Ignored"))).toMatchObject({
    tried: 2,
    noticed: 2,
  });
  expect(
    judged(mutant("Killed"), mutant("Survived"), mutant("NoCoverage"), mutant("Survived", at(2, 3, 2, 8))),
  ).toEqual({
    tried: 4,
    noticed: 1,
    score: 25,
    unexplained: ["Survived", "NoCoverage"].map((status) => ({
      status,
      file: "air/standing",
      where: "lib/core/air/standing.ts:1",
      code: "a < b",
      becomes: "a <= b",
    })),
  });
  expect(judged(mutant("Survived", at(1, 12, 3, 2))).unexplained).toMatchObject([{ code: "{ go(); }" }]);
});
