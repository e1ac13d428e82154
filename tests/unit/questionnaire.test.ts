import { createTranslator } from "next-intl";
import { createElement } from "react";
import { readFileSync } from "node:fs";
import { describe, expect, expectTypeOf, it } from "vitest";
import { z } from "zod";
import { PageQuestions } from "@/components/form/page-questions";
import { ADVICE } from "@/lib/core/advice/advice";
import { assess } from "@/lib/core/advice/assess";
import { CONFLICTS, type Circumstances } from "@/lib/core/advice/conflicts";
import { questionOf, type When } from "@/lib/core/advice/facts";
import {
  inputsOf,
  inputsOfSection,
  PAGES,
  QUESTION_PAGES,
  QUESTIONNAIRE,
  SECTIONS,
} from "@/lib/core/typed/questionnaire";
import { type Question, answersSchema, triSchema, type Answers } from "@/lib/core/advice/questions";
import { isRow, rowsOn, sharedOn } from "@/lib/core/typed/rows";
import { toAnswers } from "@/lib/core/typed/sheet";
import { NOTES, type NoteFacts } from "@/lib/core/plan/notes";
import { OVERLAYS, RULES } from "@/lib/core/advice/rules";
import messages from "@/messages/en";
import { STRINGS } from "../support/catalogue";
import { adult, journeyOf, tellable } from "../support/answers";
import { renderWords } from "../support/render-page";
import { echoOf } from "../support/echo";
import { meaningOf, noTo, sheetOf, sheetSaying } from "../support/sheet";
import { toLegs } from "@/lib/core/advice/legs";

const TODAY = "2026-11-22";

// What the compiler cannot see: words looked up by a question's path.
const names = createTranslator({ locale: "en", messages, namespace: "form.names" });
const inputs = createTranslator({ locale: "en", messages, namespace: "form.inputs" });
const questions = SECTIONS.flatMap((section) => QUESTIONNAIRE[section]);

describe("the words of the questions", () => {
  const shared = Object.keys(messages.questionnaire.tri);
  const optionsOf = (question: Question): readonly string[] =>
    question.kind === "consent" ? ["yes"] : "options" in question ? question.options : [];
  const rows = QUESTION_PAGES.flatMap(rowsOn);
  /** Every fact that a condition asks for, which then has to be said. */
  const conditions: When<Circumstances & NoteFacts>[] = [
    ...[...RULES, ...ADVICE].map(({ when }) => when),
    ...[...OVERLAYS, ...CONFLICTS, ...NOTES].flatMap(({ whenAny }) => whenAny),
  ];
  const tests = conditions.flatMap((when) => Object.entries(when));
  const isAskedFor = (fact: string) =>
    questions.some(({ path }) => `${path}.`.startsWith(`${questionOf(fact)}.`));
  const told = (part: string, facts: readonly string[]) =>
    facts.filter(isAskedFor).map((fact) => `${questionOf(fact)}.${part}`);

  const required = new Set([
    ...questions.flatMap((question) => {
      const own = optionsOf(question).filter((option) => !shared.includes(option));
      const isSigns = question.kind === "signs";
      return [
        `${question.path}.name`,
        ...(isSigns ? [] : [`${question.path}.ask`, ...own.map((one) => `${question.path}.options.${one}`)]),
        ...(rows.some((row) => row === question) ? [`${question.path}.row`] : []),
      ];
    }),
    ...RULES.map(({ id, factor }) => `${questionOf(factor)}.phrases.${id}`),
    ...told(
      "when",
      tests.flatMap(([fact, test]) => (test === "absent" ? [] : [fact])),
    ),
    ...told(
      "absent",
      tests.flatMap(([fact, test]) => (test === "absent" ? [fact] : [])),
    ),
  ]);
  const allowed = new Set([
    ...required,
    ...questions.flatMap(({ path }) => [`${path}.hint`, `${path}.counts`]),
    ...questions.flatMap((question) =>
      ["options", "hints", "choices"].flatMap((part) =>
        optionsOf(question).map((option) => `${question.path}.${part}.${option}`),
      ),
    ),
  ]);
  const said = STRINGS.flatMap(([path]) => (path.startsWith("questions.") ? [path.slice(10)] : []));

  it("are all there", () => {
    expect([...required].filter((path) => !said.includes(path))).toEqual([]);
    expect(required.size).toBeGreaterThan(300);
  });
  it("and no others", () => {
    expect(said.filter((path) => !allowed.has(path))).toEqual([]);
  });
  it("name the inputs of a measure", () => {
    const measures = questions.filter(({ kind }) => ["measure", "height", "stones"].includes(kind));
    expect(measures.length).toBeGreaterThan(3);
    for (const input of measures.flatMap(inputsOf)) expect(inputs.has(input as "heightCm"), input).toBe(true);
  });
});

it("names every question of the flight, and would notice one without a name", () => {
  for (const path of ["duration", "name", "departureDate", "departureTime", "seat"])
    expect(names.has(path as "name")).toBe(true);
  expect(names.has("nothing" as "name")).toBe(false);
});

it("gives no two inputs of a form the same name", () => {
  for (const page of QUESTION_PAGES) {
    const all = PAGES[page].flatMap(inputsOfSection);
    expect(new Set(all).size).toBe(all.length);
  }
});

it("has at most four pages, each section on one of them", () => {
  expect(QUESTION_PAGES.length).toBeLessThanOrEqual(4);
  expect(Object.keys(PAGES)).toEqual(QUESTION_PAGES);
  expect(new Set(SECTIONS).size).toBe(SECTIONS.length);
  expect([...SECTIONS].sort()).toEqual(Object.keys(QUESTIONNAIRE).sort());
  expect(rowsOn("start")).toEqual([]);
  const rows = QUESTION_PAGES.flatMap(rowsOn);
  expect(rows.length).toBeGreaterThan(30);
});

it("asks nothing on a list's page that is no row, nor opened by one, nor beside one", () => {
  for (const { path, ...question } of SECTIONS.slice(1).flatMap((section) => QUESTIONNAIRE[section]))
    expect(isRow({ path, ...question }) ? path : (question.askedIf ?? question.within), path).toBeDefined();
});

it("has a style to show every follow-up of a page that waits for a certain answer", () => {
  const css = readFileSync("components/form/form.module.css", "utf8");
  const places = QUESTION_PAGES.map((page) => {
    const html = renderWords(createElement(PageQuestions, { page, typed: { fields: {}, issues: [] } }));
    const waiting = [...html.matchAll(/data-when="(\d+)"/g)].map(([, place]) => Number(place));
    const revealed = [...html.matchAll(/data-reveals="([\d ]+)"/g)].flatMap(([, all = ""]) =>
      all.split(" ").map(Number),
    );
    expect(new Set(revealed)).toEqual(new Set(waiting));
    expect(waiting.length).toBeGreaterThanOrEqual(sharedOn(page).length);
    return waiting;
  });
  expect(places.flat().length).toBeGreaterThan(10);
  for (const place of places.flat()) expect(css).toContain(`.followUp[data-when="${place}"]`);
  expect(css).not.toContain('.followUp[data-when="99"]');
});

describe("one tap past a section", () => {
  const passed = SECTIONS.slice(1);

  it("answers every question that is always asked", () => {
    const sections = Object.fromEntries(passed.map((section) => [section, noTo(section)]));
    const read = toAnswers(sheetOf(TODAY, sections), null);
    expect(read.ok && meaningOf(read.answers)).toEqual({ ageYears: 34 });
  });

  it.each(passed)("of %s does not answer a question added since", (section) => {
    for (const { path, askedIf, kind } of QUESTIONNAIRE[section]) {
      if (askedIf || kind === "height") continue;
      const { [path]: added, ...before } = noTo(section);
      expect(added).toBeDefined();
      const read = toAnswers(sheetOf(TODAY, { [section]: before }), null);
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
    } else if (effect === "sameCare") {
      expect(notSure).toEqual(say("yes"));
      expect(notSure.overlays).not.toEqual(say("no").overlays);
    } else if (effect === "keptStill" || effect === "nothingStanding") {
      const [, side = "", part = ""] = path.split(".");
      const legsOf = (value: string) =>
        toLegs(answersSchema.parse({ ...adult(), legs: { [side]: { [part]: value } } }));
      expect(legsOf("notSure")).toEqual(legsOf(effect === "keptStill" ? "fixed" : "none"));
      expect(legsOf("notSure")).not.toEqual(legsOf(effect === "keptStill" ? "free" : "full"));
    } else if (effect === "noted") {
      expect(notSure.classes).toEqual(["NOTE"]);
      expect(notSure.group).toBe("MOVE");
    } else {
      expect(notSure).toEqual(say("no"));
      expect(say("yes")).not.toEqual(notSure);
    }
  });
});

it("gives each answer exactly the type that its row tells", () => {
  expectTypeOf<Answers["bowelDisease"]>().toEqualTypeOf<"no" | "yes" | "notSure" | undefined>();
  expectTypeOf<Answers["hrt"]>().toEqualTypeOf<"none" | "oral" | "transdermal" | undefined>();
  expectTypeOf<Answers["strokeDaysAgo"]>().toEqualTypeOf<number | undefined>();
  expectTypeOf<Answers["ageYears"]>().toEqualTypeOf<number>();
  expectTypeOf<string extends keyof Answers ? "any name" : "the rows'">().toEqualTypeOf<"the rows'">();
  expect(answersSchema.safeParse({ ageYears: 30, symptoms: [], sleepsBadly: "yes" }).success).toBe(false);
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
const COMPANIONS: Readonly<Record<string, (sample: unknown) => Partial<Answers>>> = {
  previousClotDaysAgo: () => ({ previousClot: "yes" }),
  companionHelps: () => ({ legs: { left: { ankle: "weak", weight: "full", absent: false } } }),
  weightKg: (kg) => ({ heightCm: Number(kg) < 100 ? 130 : 230 }),
};

/** Every sample of every answer of a schema, as someone would tell it who tells nothing else. */
function tellings(schema: z.ZodObject) {
  const { properties = {} } = z.toJSONSchema(schema) as Shape;
  return Object.entries(properties).map(([field, shape]) => ({
    field: field as keyof Answers,
    told: samplesOf(shape).map((sample) =>
      tellable({ ...adult(COMPANIONS[field]?.(sample)), [field]: sample }),
    ),
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
