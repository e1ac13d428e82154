import { ESLint } from "eslint";
import { describe, expect, test } from "vitest";

const eslint = new ESLint();
/** The rules that `text` breaks when it stands in `file` (an existing one, so that types are known). */
async function broken(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: file });
  return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
}

const IMPURE = [
  "new Date()",
  "Date.now()",
  "new Date(0)",
  "Math.random()",
  "process.env.X",
  'fetch("/")',
  "console.log(1)",
  "window.name",
  "document.title",
  'localStorage.getItem("a")',
  "globalThis.name",
  "performance.now()",
  "crypto.randomUUID()",
  "new Intl.DateTimeFormat()",
  "(5).toLocaleString()",
  "setTimeout(() => undefined, 1)",
];

describe("lib/core is pure", () => {
  test.each(IMPURE)("refuses %s", async (code) => {
    expect(await broken("lib/core/plan/trip.ts", `export const a: unknown = ${code};\n`)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^no-restricted-/)]),
    );
  });
  test.each(["Math.max(1, 2)", "JSON.stringify({})", "[1, 2].toSorted()"])("allows %s", async (code) => {
    expect(await broken("lib/core/plan/trip.ts", `export const a: unknown = ${code};\n`)).toEqual([]);
  });
  test("lib/server may ask the clock", async () => {
    expect(await broken("lib/server/run/words.ts", "export const a = Date.now();\n")).toEqual([]);
  });
});

describe("everywhere", () => {
  test.each([
    ["lib/core/plan/trip.ts", "export default 1;\n", "no-restricted-syntax"],
    ["lib/core/plan/trip.ts", "export const a = {} as any;\n", "@typescript-eslint/no-explicit-any"],
    [
      "components/site/page.tsx",
      'export const A = () => <p style={{ color: "red" }} />;\n',
      "no-restricted-syntax",
    ],
    ["components/site/page.tsx", 'export const a = new Intl.NumberFormat("en");\n', "no-restricted-globals"],
    [
      "components/site/page.tsx",
      "export const a = new Date(0).toLocaleDateString();\n",
      "no-restricted-properties",
    ],
    [
      "components/figure/moving-figure.tsx",
      'import { useState } from "react";\nexport function A() {\n  const [a, set] = useState(0);\n  set(a + 1);\n  return <p>{a}</p>;\n}\n',
      "react-hooks/set-state-in-render",
    ],
    [
      "components/site/page.tsx",
      'import { useId } from "react";\nexport const A = ({ a }: { a: boolean }) => <p>{a && useId()}</p>;\n',
      "react-hooks/rules-of-hooks",
    ],
    [
      "components/site/page.tsx",
      'import { useFormatter } from "next-intl";\nexport { useFormatter };\n',
      "no-restricted-imports",
    ],
    [
      "tests/house/purity.test.ts",
      'import { test } from "vitest";\ntest.skip("a", () => undefined);\n',
      "no-restricted-syntax",
    ],
    [
      "tests/house/purity.test.ts",
      'import { describe } from "vitest";\ndescribe.only("a", () => undefined);\n',
      "no-restricted-syntax",
    ],
  ])("%s refuses %s", async (file, text, rule) => {
    expect(await broken(file, text)).toContain(rule);
  });
  test("a comment cannot switch a rule off", async () => {
    const text = "// eslint-disable-next-line\nexport default 1;\n";
    expect(await broken("lib/core/plan/trip.ts", text)).toContain("no-restricted-syntax");
  });
  test("a page may export by default", async () => {
    expect(await broken("app/page.tsx", "export default function Page() {\n  return <p />;\n}\n")).toEqual(
      [],
    );
  });
});

// As far as the look of code can tell; what it says in the end is walked in two languages made up from English.
describe("words are shown from messages", () => {
  test.each([
    [
      "components/site/page.tsx",
      [
        "<p>Hello {a}</p>",
        '<p aria-label="Hello">{a}</p>',
        '<p>{"Go back now."} {a}</p>',
        '<p>{a.join("; ")}</p>',
      ],
      ['<p className="small soft">{a}</p>'],
    ],
    ["app/page.tsx", ["<p>{a} flights</p>"], ["<p>{a}</p>"]],
    ["documents/card-document.tsx", ["<p>{a.map((one) => one.toLowerCase())}</p>"], []],
    ["companion/document/words.ts", ['a.join(", ")', "a.map((one) => one.toUpperCase())"], ['a.join(" · ")']],
    [
      "http/refusal.ts",
      ["`Please wait ${a.length} minutes`"],
      ['new Error(`There is no ${a[0] ?? ""}.`)', "a.map((one) => one.toLowerCase())"],
    ],
    ["http/headers.ts", [], ['a.join(", ")']],
    ["lib/server/trip/calendar.ts", ['a.length === 0 ? "Nothing planned" : null', 'a.join(" and ")'], []],
    ["lib/core/evidence/evidence.ts", ["`${a.length} or ${a.length + 1}`"], []],
  ])("%s may not say %j, and may say %j", async (file, refused, allowed) => {
    const lines = [...refused, ...allowed].map((code, index) =>
      file.endsWith("x")
        ? `export const A${index} = ({ a }: { a: readonly string[] }) => ${code};`
        : `export const say${index} = (a: readonly string[]) => ${code};`,
    );
    const [result] = await eslint.lintText(`${lines.join("\n")}\n`, { filePath: file });
    const found = new Set((result?.messages ?? []).map(({ line, ruleId }) => `${line} ${ruleId}`));
    expect([...found]).toEqual(refused.map((_, index) => `${index + 1} no-restricted-syntax`));
  });
});
