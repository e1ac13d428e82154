import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { IS_LONG } from "../support/long";

// Every recipe of CONTRIBUTING.md, followed on one copy of the tree: it names the files that have to change and no other,
// and with those changed, types are right and every test of the tables passes.

const ROOT = resolve(import.meta.dirname, "../..");
/** What a row breaks shows in any few: the properties are tried more often where they are at home. */
const FEW = { FC_RUNS: "20" };
/** Room for what is soon forgotten, as in scripts/check.mjs. */
const ROOM = "--max-semi-space-size=64";
const NOT_COPIED = /^(node_modules|\.next.*|\.git|\.cache|data|test-results)$/;
/** Tests that walk the tables a recipe adds to. */
const WALKED = [
  "tests/unit/calendar",
  "tests/unit/card",
  "tests/unit/companion",
  "tests/unit/evidence",
  "tests/unit/exercise",
  "tests/unit/figure",
  "tests/unit/guide",
  "tests/unit/languages",
  "tests/unit/words",
  "tests/unit/rule-tables",
  "tests/unit/questionnaire",
  "tests/unit/assess",
  "tests/unit/expectations",
  "tests/unit/sheet",
  "tests/unit/upgrade",
  "tests/house/paths",
  "tests/house/faults",
  "tests/house/rules-document",
  "tests/property/assess",
  "tests/property/sheet",
  "tests/property/shown-words",
];

/** The first whole row under this name in a table of rows, as it stands in the file. */
function rowOf(text: string, name: string): string {
  const from = text.indexOf(`\n  ${name}: {`) + 1;
  const row = text.slice(from, text.indexOf("\n  },", from) + "\n  },".length);
  if (from === 0) throw new Error(`There is no row ${name}.`);
  return row;
}
/** A table with one more row: this one again, under a new name. */
const rowAfter = (text: string, name: string, as: string) => {
  const row = rowOf(text, name);
  return text.replace(row, () => `${row}\n${row.replace(`  ${name}:`, `  ${as}:`)}`);
};
const lastCode = (text: string) => [...text.matchAll(/^ {2}(X\d+): \{/gm)].at(-1)?.[1] ?? "";
const codeAfter = (code: string) => `X${Number(code.slice(1)) + 1}`;
/** A table of moves with one more: this row again, under the next code. */
function copyLast(text: string, code: string): string {
  const last = lastCode(text);
  const row = rowOf(text, code).replace(`  ${code}:`, `  ${codeAfter(last)}:`);
  return text.replace(rowOf(text, last), (before) => `${before}\n${row}`);
}

type Json = { [key: string]: Json | string };
const inJson = (text: string, change: (words: Json) => void) => {
  const words = JSON.parse(text) as Json;
  change(words);
  return `${JSON.stringify(words, null, 2)}\n`;
};

/** A line again, under another name. */
const lineAgain = (text: string, line: string, name: string, as: string) => {
  if (!text.includes(line)) throw new Error(`There is no line ${line}.`);
  return text.replace(line, () => `${line}\n${line.replace(name, as)}`);
};
/** The words of this question again, in the names and the words of another. */
const sayAgain = (words: Json, name: string, inOthers: (text: string) => string) => {
  words[inOthers(name)] = JSON.parse(inOthers(JSON.stringify(words[name]))) as Json;
};
/** A rule again, under the name of another answer. */
const ruleAgain = (rules: string, id: string, inOthers: (text: string) => string) => {
  const from = rules.indexOf(`  {\n    id: "${id}",`);
  const row = rules.slice(from, rules.indexOf("\n  },", from) + "\n  },".length);
  return rules.replace(row, () => `${row}\n${inOthers(row)}`);
};
/** One that is answered with yes, no or not sure, and one that asks when something was. */
const toGout = (text: string) =>
  text.replaceAll("bowelDisease", "gout").replaceAll(/Crohn.s disease/g, "Gout");
const toFever = (text: string) =>
  text.replaceAll("ivf", "fever").replaceAll("Ivf", "Fever").replaceAll("IVF", "a fever");

/** What each recipe changes, by file. What a command writes is said by the command. */
const RECIPES: Readonly<Record<string, Readonly<Record<string, (text: string) => string>>>> = {
  "a question": {
    "lib/core/advice/questions.ts": (text) =>
      [
        ['    tri("bowelDisease", "noted"),', toGout] as const,
        ['    event("hadIvf", "ivfDaysAgo"),', toFever] as const,
      ].reduce((rows, [line, inOthers]) => lineAgain(rows, line, line, inOthers(line)), text),
    "lib/core/advice/rules.ts": (text) =>
      [
        ["bowelDisease", toGout] as const,
        ["bowelDiseaseNotSure", toGout] as const,
        ["ivf", toFever] as const,
      ].reduce((rules, [id, inOthers]) => ruleAgain(rules, id, inOthers), text),
    "messages/en/questions.json": (text) =>
      inJson(text, (words) => {
        sayAgain(words, "bowelDisease", toGout);
        sayAgain(words, "hadIvf", toFever);
        sayAgain(words, "ivfDaysAgo", toFever);
      }),
    // Written by npm run rules.
    "RULES.md": (text) => text,
  },
  "an exercise": {
    // For comfort only, so that it stands in no set.
    "lib/core/plan/exercises.ts": (text) => copyLast(text, "X14"),
    "lib/core/figure/poses.ts": (text) => copyLast(text, "X14"),
    "messages/en/exercises.json": (text) =>
      inJson(text, (exercises) => {
        const codes = Object.keys(exercises).filter((key) => /^X\d+$/.test(key));
        exercises[codeAfter(codes.at(-1) ?? "")] = {
          ...(exercises.X14 as Json),
          name: "Nods",
          inSentence: "nods",
        };
      }),
    // Written by npm run rules.
    "RULES.md": (text) => text,
  },
  "a source": {
    "lib/core/advice/sources.ts": (text) => rowAfter(text, "KAHN2020", "NEW2031"),
    "lib/core/advice/claims.ts": (text) =>
      text.replace(`sources: ["ACCP2012"]`, `sources: ["ACCP2012", "NEW2031"]`),
    "messages/en/sources.json": (text) =>
      inJson(text, ({ passages }) => {
        const words = passages as Json;
        words.NEW2031 = words.KAHN2020 ?? "";
      }),
    // Written by npm run rules.
    "RULES.md": (text) => text,
  },
  "a page": {
    "app/hello/page.tsx": () =>
      readFileSync(join(ROOT, "app/accessibility/page.tsx"), "utf8").replaceAll(
        "AccessibilityPage",
        "HelloPage",
      ),
    "components/site/site-footer.tsx": (text) =>
      text.replace(
        "<a href={PATHS.accessibility}>",
        () => '<a href={PATHS.hello}>{accessibility("hello")}</a> · <a href={PATHS.accessibility}>',
      ),
    "lib/core/paths.ts": (text) =>
      text.replace('  accessibility: "/accessibility",', (row) => `${row}\n  hello: "/hello",`),
    "messages/en/accessibility.json": (text) =>
      inJson(text, (accessibility) => {
        accessibility.hello = "Hello";
      }),
    "tests/support/every-page.ts": (text) =>
      lineAgain(text, '    "/accessibility",', "/accessibility", "/hello"),
    "http/common-pages.ts": (text) => lineAgain(text, "  PATHS.accessibility,", "accessibility", "hello"),
  },
  "a language": {
    // Copied as a whole: see LANGUAGE.
    "messages/en": (text) => text,
    "messages/languages.ts": (text) =>
      `import eo from "./eo";\n${text.replace(
        "= [ENGLISH]",
        '= [ENGLISH, { locale: "eo", openGraph: "eo", direction: "ltr", messages: eo }]',
      )}`,
  },
};
/** The folder of the language that is added: after the other recipes, whose words it then has. */
const LANGUAGE = "messages/eo";

describe("the recipes of CONTRIBUTING.md", () => {
  const copy = mkdtempSync(join(tmpdir(), "recipes-"));
  const contributing = readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8");
  const run = (...args: string[]) => {
    try {
      const env = { ...process.env, ...(!IS_LONG && FEW) };
      return execFileSync(process.execPath, args, { cwd: copy, env, encoding: "utf8", stdio: "pipe" });
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      throw new Error(`${stdout}${stderr}`.slice(-6000), { cause: error });
    }
  };

  beforeAll(() => {
    cpSync(ROOT, copy, {
      recursive: true,
      filter: (path) =>
        path === ROOT ||
        !path
          .slice(ROOT.length + 1)
          .split("/")
          .some((name) => NOT_COPIED.test(name)),
    });
    symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
    for (const changes of Object.values(RECIPES))
      for (const [file, change] of Object.entries(changes)) {
        const path = join(copy, file);
        if (file === "messages/en") {
          cpSync(path, join(copy, LANGUAGE), { recursive: true });
          continue;
        }
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, change(existsSync(path) ? readFileSync(path, "utf8") : ""));
      }
    run(
      "node_modules/vitest/vitest.mjs",
      "run",
      "tests/house/rules-document.test.ts",
      "--project",
      "house",
      "--update",
    );
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test.each(Object.keys(RECIPES))("to add %s: names every file that changes, and no other", (what) => {
    const recipe = new RegExp(`## To add ${what}\n([\\s\\S]*?)\n## `).exec(contributing)?.[1] ?? "";
    const named = [...recipe.matchAll(/`([\w./-]+\/[\w./-]+|RULES\.md)`/g)].map(([, path]) => path);
    expect([...new Set(named)].sort()).toEqual(Object.keys(RECIPES[what] ?? {}).sort());
  });
  test("leave the types right", () => {
    const project = {
      extends: "./tsconfig.json",
      // `npm test` asks for the types of what is served, `npm run test:long` for those of its tests, too.
      exclude: ["node_modules", ...(IS_LONG ? [] : ["tests", "bench"])],
    };
    writeFileSync(join(copy, "tsconfig.recipes.json"), JSON.stringify(project));
    run(
      ...[ROOM, "node_modules/typescript/bin/tsc", "-p", "tsconfig.recipes.json"],
      ...["--noEmit", "--incremental", "false"],
    );
  });
  test("leave every test of the tables right", () => {
    // A recipe says that the hash of the rules is changed by hand, on purpose.
    const others = "^(?!.*changes its hash with its tables)";
    const said = run(
      "node_modules/vitest/vitest.mjs",
      "run",
      ...WALKED,
      "--project",
      "unit",
      "--project",
      "house",
      "--project",
      "property",
      "-t",
      others,
      "--reporter=verbose",
    );
    expect(said).toMatch(/eo.? has every message of English/);
  });
});
