import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";

// docs/privacy.md names all that is kept, of anybody, anywhere: nothing new is kept unsaid.

const ROOT = resolve(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
const paper = read("docs/privacy.md");

/** The rows of the tables under a heading, cell by cell. */
const rowsUnder = (heading: string) => {
  const [, after = ""] = paper.split(`\n## ${heading}\n`);
  const [section = ""] = after.split("\n## ");
  const rows = section.split("\n").filter((line) => line.startsWith("| `"));
  return rows.map((row) => row.split("|").map((cell) => cell.trim().replace(/^`(.*)`$/, "$1")));
};
const namesUnder = (heading: string) => rowsUnder(heading).map(([, name = ""]) => name);

const sourcesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name !== "generated")
    .flatMap((name) => {
      const path = `${folder}/${name}`;
      if (statSync(join(ROOT, path)).isDirectory()) return sourcesIn(path);
      return /\.tsx?$/.test(name) ? [path] : [];
    });
const CODE = ["app", "companion", "components", "documents", "http", "lib"].flatMap(sourcesIn);
const code = [...CODE, "instrumentation.ts"].map((path) => ({ path, text: read(path) }));
const found = (pattern: RegExp, within = code) =>
  within.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, name = ""]) => name));

describe("docs/privacy.md", () => {
  const models = [...read("prisma/schema.prisma").matchAll(/^model (\w+) \{\n([^]*?)^\}/gm)];
  const kinds = models.map(([, name]) => name);
  const columns = models.flatMap(([, model = "", body = ""]) =>
    [...body.matchAll(/^ {2}(\w+) +(\w+)/gm)]
      .filter(([, , type = ""]) => !kinds.includes(type))
      .map(([, column = "", type = ""]) => ({ name: `${model}.${column}`, type })),
  );

  test("has every column of the schema and no other", () => {
    expect(columns.length).toBeGreaterThan(20);
    expect(namesUnder("The database").sort()).toEqual(columns.map(({ name }) => name).sort());
  });

  test("says of each whether it is sealed, as the schema does: bytes are, and nothing else", () => {
    const sealed = rowsUnder("The database").flatMap(([, name = "", , how]) => (how === "yes" ? [name] : []));
    const bytes = columns.flatMap(({ name, type }) => (type === "Bytes" ? [name] : []));
    expect(sealed.sort()).toEqual(bytes.sort());
    expect(bytes.filter((name) => !name.includes(".sealed"))).toEqual([]);
  });

  test("says of each when it goes", () => {
    for (const row of rowsUnder("The database")) expect(row[4], row[1]).not.toBe("");
    const { ANSWERS_DAYS, DRAFT_HOURS, OWNER_DAYS, OWNER_MONTHS } = Object.fromEntries(
      code.flatMap(({ text }) =>
        [...text.matchAll(/^export const ([A-Z_]+) = (\d+);/gm)].map(([, name = "", value]) => [name, value]),
      ),
    );
    for (const time of [
      `${ANSWERS_DAYS} days after the last flight`,
      `${DRAFT_HOURS} hours after the last change`,
      `${OWNER_DAYS} days after a visit`,
      `${OWNER_MONTHS} months after the last visit`,
    ])
      expect(paper).toContain(time);
  });

  test("has every cookie, and cookies are made in one place", () => {
    const [, kindsOf = ""] =
      /^const KINDS = \[(.*)\] as const;$/m.exec(read("lib/server/keys/cookies.ts")) ?? [];
    const cookies = [...kindsOf.matchAll(/"(\w+)"/g)].map(([, name = ""]) => name);
    expect(cookies).toContain("owner");
    expect(namesUnder("Cookies").sort()).toEqual(cookies.sort());
    const others = code.filter(({ text }) =>
      /document\.cookie|(set|append|setHeader)\(["'`]set-cookie/i.test(text),
    );
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  test("has every store of a phone", () => {
    const constants = new Map(
      code.flatMap(({ text }) =>
        [...text.matchAll(/^(?:export )?const ([A-Z]+) = "([\w:]+)";/gm)].map(([, name = "", value = ""]) => [
          name,
          value,
        ]),
      ),
    );
    const valueOf = (said: string) => (/^"(.*)"$/.exec(said) ?? [null, constants.get(said)])[1] ?? said;
    const stores = [
      ...found(/localStorage\.\w+\(("\w+"|[A-Z]+)/g).map((name) => `localStorage ${valueOf(name)}`),
      ...found(/createObjectStore\(("\w+"|[A-Z]+)/g).map((name) => `indexedDB ${valueOf(name)}`),
      ...(found(/(caches\.open)\(/g).length > 0 ? [`caches ${constants.get("PREFIX")}`] : []),
      ...found(/(sessionStorage)/g),
    ];
    expect(stores).toContain("localStorage theme");
    expect(namesUnder("The phone or computer").sort()).toEqual([...new Set(stores)].sort());
  });

  test("has every line of the log", () => {
    const lines = found(/\blog\.(?:info|warn|error|debug)\([^;]*?"([^"{}]+)"\s*,?\s*\)/g);
    const printed = found(/into\[level\]\([^;]*?"([^"]+)"\)/g);
    expect(lines.length).toBeGreaterThan(8);
    expect(namesUnder("The log").sort()).toEqual([...new Set([...lines, ...printed])].sort());
    // As many calls as were understood, so that one written otherwise is not overlooked.
    expect(found(/\b(log)\.(?:info|warn|error|debug)\(/g)).toHaveLength(lines.length);
  });
});
