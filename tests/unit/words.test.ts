import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { SOURCES } from "@/lib/core/advice/sources";
import { AVOID, findAvoided, type Avoided } from "@/tests/support/avoid";
import { STRINGS } from "@/tests/support/catalogue";

/**
 * Where the words may stand: what the product says it is not, what a traveller says to the crew, questions, and
 * what others say. Never a claim in the product's own voice.
 */
const EXCEPTIONS: Readonly<Record<string, readonly Avoided[]>> = {
  // The disclaimer, the API's too, and what a traveller says to the crew and to a doctor
  "api.described.text": ["diagnosis"],
  "app.disclaimer": ["prevents", "fit", "diagnosis"],
  "card.sheetPrint": ["prevents"],
  "crew.en.crew": ["youHave"],
  "crew.en.doctor": ["youHave"],
  // Questions
  "questions.cancer.ask": ["treatment"],
  "questions.cancer.row": ["treatment"],
  "questions.hrt.ask": ["therapy"],
  "questions.hrt.row": ["therapy"],
  // What others say
  "sources.passages.CDCTAIL": ["treatment"],
};

/** Bodies, titles and addresses are other people's names for their own things. */
const NAMES = Object.values(SOURCES).flatMap(({ body, title, url }) => [title, body, ...(url ? [url] : [])]);

test.each(Object.entries(AVOID))("%s is caught where it is said", (name, [, caught]) => {
  expect(findAvoided(caught)).toContain(name);
});

test.each([
  "Keep your legs moving: it gets blood moving.",
  "Published travel advice suggests people with this talk to a doctor.",
  "A question for your doctor or pharmacist.",
  "Signs that need help now.",
  "Take your blood thinner as prescribed.",
  "This plan, its prompts and the card.",
])("what the use column says is let through: %s", (text) => {
  expect(findAvoided(text)).toEqual([]);
});

describe("no claim in the product's own voice", () => {
  test("says what the avoid column says, and each exception needs to be one", () => {
    expect(STRINGS.length).toBeGreaterThan(500);
    const found = STRINGS.map(([id, text]) => [id, findAvoided(text)] as const).filter(
      ([, avoided]) => avoided.length > 0,
    );
    expect(Object.fromEntries(found)).toEqual(EXCEPTIONS);
  });

  test("nor does RULES.md, but where it quotes an exception or names a source", () => {
    const document = readFileSync("RULES.md", "utf8");
    const excepted = STRINGS.filter(([id]) => id in EXCEPTIONS).map(([, text]) => text);
    const own = [...excepted, ...NAMES].reduce((text, quoted) => text.replaceAll(quoted, ""), document);
    expect(own.split("\n").filter((line) => findAvoided(line).length > 0)).toEqual([]);
    expect(document.split("\n").filter((line) => findAvoided(line).length > 0)).not.toEqual([]);
  });
});
