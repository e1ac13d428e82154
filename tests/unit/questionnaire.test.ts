import { createTranslator } from "next-intl";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { assess } from "@/lib/core/assess";
import {
  canSayNone,
  inputsOf,
  LAST_SECTION,
  noneOf,
  QUESTIONNAIRE,
  SECTIONS,
} from "@/lib/core/questionnaire";
import { answersSchema, triSchema, type Answers } from "@/lib/core/questions";
import { toAnswers } from "@/lib/core/sheet";
import messages from "@/messages/en.json";
import { adult, journeyOf, tellable } from "../support/answers";
import { echoOf } from "../support/echo";
import { meaningOf, sheetOf, sheetSaying } from "../support/sheet";

const TODAY = "2026-11-22";

// What the compiler cannot see: words looked up by a question's path.
const asked = createTranslator({ locale: "en", messages, namespace: "questions.ask" });
const names = createTranslator({ locale: "en", messages, namespace: "form.names" });
const inputs = createTranslator({ locale: "en", messages, namespace: "form.inputs" });
const questions = SECTIONS.flatMap((section) => QUESTIONNAIRE[section]);

it.each(questions)("$path has a name, a legend and words for each answer", (question) => {
  expect(names.has(question.path as "name")).toBe(true);
  if (question.kind !== "signs") expect(asked.has(`${question.path}.legend` as "consent.legend")).toBe(true);
  if (question.kind === "choice" || question.kind === "ticks")
    for (const option of question.options)
      expect(asked.has(`${question.path}.options.${option}` as "consent.options.yes")).toBe(true);
  if (question.kind === "measure" || question.kind === "height" || question.kind === "stones")
    for (const input of inputsOf(question)) expect(inputs.has(input as "heightCm")).toBe(true);
});

it("names every question of the flight, and would notice one without a name", () => {
  for (const path of ["duration", "name", "departureDate", "departureTime", "seat"])
    expect(names.has(path as "name")).toBe(true);
  expect(names.has("nothing" as "name")).toBe(false);
});

it("gives no two inputs of a form the same name", () => {
  for (const section of SECTIONS) {
    const all = QUESTIONNAIRE[section].flatMap(inputsOf);
    expect(new Set(all).size).toBe(all.length);
  }
});

it("ends with the section that the check page leads back to", () => {
  expect(SECTIONS.at(-1)).toBe(LAST_SECTION);
});

it("has a style to show every follow-up of a page", () => {
  const css = readFileSync("components/form.module.css", "utf8");
  for (const section of SECTIONS) {
    const followUps = QUESTIONNAIRE[section].filter(({ askedIf }) => askedIf);
    for (const place of followUps.keys()) expect(css).toContain(`.followUp[data-when="${place + 1}"]`);
  }
  expect(css).not.toContain('.followUp[data-when="99"]');
});

describe("one tap past a section", () => {
  const passed = SECTIONS.filter(canSayNone);

  it("is there for all but the first, and answers every question that is always asked", () => {
    expect(passed).toEqual(SECTIONS.slice(1));
    const sections = Object.fromEntries(passed.map((section) => [section, noneOf(section)]));
    const read = toAnswers(sheetOf(TODAY, sections), null);
    expect(read.ok && meaningOf(read.answers)).toEqual({ ageYears: 34 });
  });

  it.each(passed)("of %s does not answer a question added since", (section) => {
    for (const { path, askedIf, kind } of QUESTIONNAIRE[section]) {
      if (askedIf || kind === "height") continue;
      const { [path]: added, ...before } = noneOf(section);
      expect(added).toBeDefined();
      const read = toAnswers(sheetOf(TODAY, { [section]: before as Record<string, string[]> }), null);
      expect(read).toMatchObject({ ok: false, issues: { [section]: [{ field: path }] } });
    }
  });
});

describe("what 'not sure' does is what its question says", () => {
  const unsure = questions.flatMap((question) => (question.kind === "choice" ? [question] : []));

  it("wherever it can be said, and only there", () => {
    for (const question of unsure)
      expect(question.unsure !== undefined).toBe(question.options.includes("notSure"));
  });

  it.each(unsure.filter((question) => question.unsure))("$path: $unsure", ({ path, unsure: effect }) => {
    const say = (value: string) => {
      const { guidance } = assess(adult({ [path]: value }), journeyOf(600));
      return { ...guidance, classes: guidance.reasons.map((reason) => reason.class) };
    };
    const notSure = say("notSure");
    if (effect === "asYes") {
      expect(notSure).toEqual(say(path === "clottingDisorder" ? "unknownType" : "yes"));
      expect(notSure.classes).toEqual(["MAJOR"]);
    } else if (effect === "noted") {
      expect(notSure.classes).toEqual(["NOTE"]);
      expect(notSure.group).toBe("MOVE");
    } else {
      expect(notSure).toEqual(say("no"));
      expect(say("yes")).not.toEqual(notSure);
    }
  });
});

type Shape = { enum?: unknown[]; type?: string; minimum?: number; maximum?: number; items?: Shape } & {
  properties?: Record<string, Shape>;
};

/** Every choice of an answer, the ends of every number, each thing in a list by itself. */
function samplesOf(shape: Shape): unknown[] {
  if (shape.enum) return shape.enum;
  if (shape.type === "boolean") return [true, false];
  if (shape.type === "array") return [[], ...samplesOf(shape.items ?? {}).map((item) => [item])];
  if (shape.properties) {
    const parts = Object.entries(shape.properties).map(([name, part]) => [name, samplesOf(part)] as const);
    const base = Object.fromEntries(parts.map(([name, [first]]) => [name, first]));
    return parts.flatMap(([name, samples]) => samples.map((sample) => ({ ...base, [name]: sample })));
  }
  return [shape.minimum, shape.maximum];
}

/** What has to be told as well for an answer to be asked for. */
const COMPANIONS: Readonly<Record<string, Partial<Answers>>> = {
  previousClotDaysAgo: { previousClot: "yes" },
  movableAnkles: { cast: { fittedHoursAgo: 100 } },
  weightKg: { heightCm: 170 },
};

/** Every sample of every answer of a schema, as someone would tell it who tells nothing else. */
function tellings(schema: z.ZodObject) {
  const { properties = {} } = z.toJSONSchema(schema) as Shape;
  return Object.entries(properties).map(([field, shape]) => ({
    field: field as keyof Answers,
    told: samplesOf(shape).map((sample) => tellable({ ...adult(COMPANIONS[field]), [field]: sample })),
  }));
}

/** The answers of a schema that no filled-in form gives. */
const findUnasked = (schema: z.ZodObject): string[] =>
  tellings(schema).flatMap(({ field, told }) =>
    told.flatMap((answers) => {
      const read = toAnswers(sheetSaying(answers, TODAY), TODAY);
      const given = read.ok && JSON.stringify(meaningOf(read.answers)[field]);
      return given === JSON.stringify(meaningOf(answers)[field])
        ? []
        : [`${field} ${JSON.stringify(answers[field])}`];
    }),
  );

it("asks for every answer there is, and would notice a new one", () => {
  // Three stands for "three or more" babies: no advice counts further.
  const more = 'pregnancy {"weeks":0,"babies":6,"complication":true}';
  expect(findUnasked(answersSchema)).toEqual([more]);
  const grown = answersSchema.extend({ sleepsBadly: triSchema.optional() });
  expect(findUnasked(grown)).toEqual([more, 'sleepsBadly "yes"', 'sleepsBadly "notSure"']);
});

it.each(tellings(answersSchema).filter(({ field }) => field !== "symptoms"))(
  "shows each answer for $field in its own words to check",
  ({ told }) => {
    const meanings = new Set(told.map((answers) => JSON.stringify(meaningOf(answers))));
    const echoes = new Set(told.map((answers) => echoOf(sheetSaying(answers, TODAY), TODAY)));
    expect(meanings.size).toBeGreaterThan(1);
    expect(echoes.size).toBe(meanings.size);
  },
);
