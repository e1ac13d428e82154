import { beforeAll, describe, expect, test, vi } from "vitest";
import type * as refusalModule from "@/http/refusal";
import type * as apiModule from "@/http/api";
import { createElement } from "react";
import { useIssueWords } from "@/components/site/words";
import { inputsOfSection, QUESTIONNAIRE, SECTIONS } from "@/lib/core/typed/questionnaire";
import type { FieldIssue } from "@/lib/core/typed/fields";
import { readSection } from "@/lib/core/typed/sheet";
import { readFlight } from "@/lib/server/flights/read-flight";
import { resolveItinerary } from "@/lib/server/flights/itinerary";
import { planRequestSchema } from "@/lib/core/plan/trip";
import { toIssues, type Issue } from "@/lib/core/typed/issues";
import messages from "@/messages/en";
import type * as languages from "@/messages/languages";
import { renderWords } from "../support/render-page";
import { sheetOf, typed } from "../support/sheet";
import { ofFirstLeg } from "../support/traveller";
import { PSEUDO } from "../support/pseudo";
import { findPlain, textOf } from "../support/unmarked";

// Whatever answers a request by itself, in the languages made up from English: no word of it is from elsewhere than the
// catalogue. What has a page of Next's is walked in a browser (tests/e2e/languages.spec.ts).

const spoken = vi.hoisted(() => [] as languages.Language[]);
vi.mock("@/messages/languages", async (original) => {
  const real = await original<typeof languages>();
  return {
    ...real,
    get LANGUAGES() {
      return [real.ENGLISH, ...spoken];
    },
  };
});

let refusal: typeof refusalModule;
let api: typeof apiModule;
beforeAll(async () => {
  refusal = await import("@/http/refusal");
  api = await import("@/http/api");
  spoken.push(...PSEUDO);
});

const SITE = "http://localhost:3000";
const asked = (locale: string, path = "/plan/save") =>
  new Request(SITE + path, { method: "POST", headers: { "accept-language": locale } });

/** Why a form may be refused, by the words there are for it. */
const REASONS = Object.keys(messages.refused).filter(
  (key): key is refusalModule.Refusal => !["again", "back", "renamed", "crowded"].includes(key),
);

describe.each(PSEUDO)("in $locale", (language) => {
  const { locale, direction } = language;
  /** A page that answers: its language, and what of it is plain English but for what was typed. */
  const expectSaid = (html: string, names: readonly string[] = []) => {
    expect(html).toContain(`<html lang="${locale}" dir="${direction}">`);
    const text = textOf(html);
    expect(text.match(/⟦/g)?.length).toBeGreaterThan(3);
    expect(findPlain(text, names)).toEqual([]);
  };

  test.each(REASONS)("a form refused for %s", async (why) => {
    const fields = { name: ["Heimat"] };
    for (const told of [{}, { fields }, { minutes: 5 }, { limit: "values" as const, count: 9 }]) {
      const { response } = refusal.refuseForm(asked(locale), why, told);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expectSaid(await response.text(), [SITE]);
    }
  });

  test("a deletion that can be undone, or not, and a name that another took the place of", async () => {
    const id = "abcdefghijklmnopqrstuv";
    for (const packed of [null, ["sealed"]]) expectSaid(await refusal.offerUndo(language, id, packed).text());
    for (const name of ["", "Heimat"])
      expectSaid(await refusal.offerName(language, { id, version: 1, name }, "Urlaub").text(), [
        "Heimat",
        "Urlaub",
      ]);
  });

  test("too many at once", () => {
    expectSaid(refusal.crowdedAnswer("/plan", locale).body);
    const call = refusal.crowdedAnswer("/api/v1/plan", locale).body;
    expect(call).toContain("⟦");
    expect(findPlain(call, ['"error"', '"message"', '"issues"'])).toEqual([]);
  });

  test.each(Object.keys(messages.api.refused) as (keyof typeof messages.api.refused)[])(
    "a call refused for %s",
    async (why) => {
      const values = { method: "POST", minutes: 5 };
      const response = api.refuseCall(asked(locale), 400, why, { values });
      const { error } = (await response.json()) as apiModule.ApiError;
      expect(error.message).toMatch(/^⟦[^]*⟧$/);
      expect(findPlain(error.message, ["POST"])).toEqual([]);
    },
  );

  test("what is wrong with a form, field by field", () => {
    const wrong = NONSENSE.flatMap(wrongWith);
    expect(new Set(wrong.map(({ message }) => message)).size).toBeGreaterThan(20);
    inSentences(wrong, language).forEach((sentence, index) => {
      const { text, code, name } = wrong[index]?.values ?? {};
      expect(sentence).toMatch(/^⟦[^]*⟧$/);
      expect(findPlain(sentence, [text, code, name].filter(Boolean).map(String)), sentence).toEqual([]);
    });
  });

  test("what is wrong with a request, field by field", () => {
    const wrong = [...REQUESTS.flatMap(issuesOf), ...ITINERARIES.flatMap(refusedOf)];
    const said = api.sayIssues(language, wrong);
    expect(new Set(wrong.map(({ code }) => code)).size).toBeGreaterThan(12);
    wrong.forEach(({ values, lists = {} }, index) => {
      const filled = [...Object.values(values).map(String), ...Object.values(lists).flat()];
      const names = filled.filter(Boolean).toSorted((one, other) => other.length - one.length);
      const { message = "" } = said[index] ?? {};
      expect(message).toMatch(/^⟦[^]*⟧$/);
      expect(findPlain(message, names), message).toEqual([]);
    });
  });
});

/** What the page of a form says of these issues, a sentence a line. */
const inSentences = (issues: readonly FieldIssue[], language: languages.Language) => {
  const Sentences = () => issues.map(useIssueWords()).join("\n");
  return renderWords(createElement(Sentences), language).split("\n");
};
/** Texts that are none of the answers to most questions, or more than one. */
const NONSENSE = ["", "xx", "-1", "1,234", "5,9", "31/2/2027", "3/4/2027", "7.30", "99999"] as const;
const DAY = "2026-12-01";

/** What is wrong with every form of the questionnaire, and with flights, filled in with this. */
function wrongWith(text: string): readonly FieldIssue[] {
  const sections = SECTIONS.flatMap((section) => {
    // Rows ticked, so that their details are asked.
    const opened = QUESTIONNAIRE[section].map(({ path }) => [path, "yes"] as const);
    const details = inputsOfSection(section).map((input) => [input, text] as const);
    return [
      [...opened, ...details],
      [...details, ...opened],
    ].flatMap(
      (fields) =>
        readSection(sheetOf(DAY, { [section]: Object.fromEntries(fields) }), section, DAY, DAY).issues,
    );
  });
  const flights = FLIGHT_INPUTS.map((input) => readFlight(typed(ofFirstLeg({ ...FLIGHT, [input]: text }))));
  return [...sections, ...flights.flatMap((read) => (read.ok ? [] : read.issues))];
}
const FLIGHT = { from: "LHR", to: "SIN", "duration.hours": "13", "duration.minutes": "55" };
const FLIGHT_INPUTS = [
  ...[
    "from",
    "to",
    "duration.hours",
    "duration.minutes",
    "departureTime",
    "arrivalTime",
    "legs.1.layover.hours",
  ],
  ...["departureDate.day", "departureDate.month", "departureDate.year", "arrivalDate.day"],
];

const good = { itinerary: { legs: [{ durationMinutes: 300 }] }, answers: { ageYears: 40, symptoms: [] } };
/** Requests in which something is of the wrong kind. */
const REQUESTS: readonly unknown[] = [
  {},
  { ...good, itinerary: { legs: [] } },
  {
    ...good,
    itinerary: { legs: [{ durationMinutes: "300", seat: "wing", departureLocal: "soon", from: "L" }] },
  },
  { ...good, itinerary: { legs: Array.from({ length: 9 }, () => ({ durationMinutes: 300 })) } },
  { ...good, preferences: { setEveryMinutes: 25 }, toldCanFly: "yes", shoes: 43 },
  { ...good, answers: { symptoms: "none", smokr: "yes", bmi: 9, operation: "chest" } },
  { ...good, answers: { ageYears: 40, symptoms: [], heightCm: 120, weightKg: 300 } },
];
function issuesOf(request: unknown): readonly Issue[] {
  const parsed = planRequestSchema.safeParse(request, { reportInput: true });
  return parsed.success ? [] : toIssues(parsed.error, planRequestSchema);
}

type Itinerary = Parameters<typeof resolveItinerary>[0];
const legs = (...all: readonly object[]) =>
  ({
    legs: all.map((leg) => ({ seat: "unknown", sleep: [], ...leg })),
    layoverMinutes: [],
  }) as unknown as Itinerary;
const NIGHT = { from: "LHR", to: "SIN", departureLocal: "2026-12-01T21:05" };
/** Flights that cannot be. */
const ITINERARIES: readonly Itinerary[] = [
  legs({ from: "LON", to: "XXX", durationMinutes: 300 }),
  legs({ from: "TXL", durationMinutes: 300 }),
  legs({}),
  legs({ ...NIGHT, arrivalLocal: "2026-12-01T19:00" }),
  legs({ ...NIGHT, arrivalLocal: "2026-12-09T19:00" }),
  legs({ durationMinutes: 300, sleep: [{ startMinute: 200, endMinute: 100 }] }),
  legs({ durationMinutes: 300, sleep: [{ startMinute: 100, endMinute: 400 }] }),
  legs({ ...NIGHT, departureLocal: "2026-03-29T01:30", durationMinutes: 300 }),
  legs({ ...NIGHT, departureLocal: "2026-10-25T01:30", durationMinutes: 300 }),
  legs({ durationMinutes: 300 }, { durationMinutes: 300 }),
];
function refusedOf(itinerary: Itinerary): readonly Issue[] {
  const resolved = resolveItinerary(itinerary);
  return resolved.ok ? [] : resolved.issues;
}
