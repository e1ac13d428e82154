import fc from "fast-check";
import { createElement as h, Fragment } from "react";
import { expect, test } from "vitest";
import { DoctorSheet } from "@/components/doctor/doctor-sheet";
import { GuidanceView } from "@/components/result/guidance";
import { NotesView } from "@/components/result/notes";
import { StopScreen } from "@/components/result/stop-screen";
import { WatchView } from "@/components/result/watch";
import { assess } from "@/lib/core/advice/assess";
import { toJourney } from "@/lib/core/advice/journey";
import { findNotes } from "@/lib/core/plan/notes";
import { makePlan } from "@/lib/core/plan/plan";
import { STOCKING_CAUTIONS, SYMPTOMS } from "@/lib/core/advice/options";
import type { Answers } from "@/lib/core/advice/questions";
import { RULESET } from "@/lib/core/plan/ruleset";
import { SEATS } from "@/lib/core/plan/trip";
import { findWatch } from "@/lib/core/advice/watch";
import en from "@/messages/en";
import { adults, tellable, travellers } from "../support/answers";
import { LITTLE } from "../support/doctor-fixtures";
import { renderWords } from "../support/render-page";
import { sheetSaying } from "../support/sheet";

const TODAY = "2026-11-22";

const legs = fc.array(
  fc.record({
    durationMinutes: fc.constantFrom(100, 200, 240, 500, 800),
    departureAt: fc.constant(null),
    seat: fc.constantFrom(...SEATS),
    sleep: fc.constantFrom([], [{ startMinute: 40, endMinute: 60 }]),
  }),
  { minLength: 1, maxLength: 2 },
);

/**
 * Every word of a result, its notes, what follows the flight and the sheet for a doctor, tags left out. What that
 * sheet calls a page of questions is left out too: it is said to have no answer, and suggests nothing.
 */
function shown(answers: Answers, flights: typeof legs extends fc.Arbitrary<infer L> ? L : never): string {
  const layoverMinutes = flights.slice(1).map(() => 60);
  const journey = toJourney(flights, layoverMinutes);
  const trip = {
    legs: flights,
    layoverMinutes,
    answers,
    preferences: { setEveryMinutes: 30, walkEveryMinutes: 90 },
    toldCanFly: true,
    durationMismatch: null,
  } as const;
  const { guidance } = makePlan(trip).result;
  const explanation = assess(answers, journey).explanation;
  const watch = findWatch(flights, layoverMinutes);
  const told = { sheet: LITTLE, answers, guidance, explanation, unsure: [], canFly: true };
  const page =
    answers.symptoms.length > 0
      ? h(StopScreen, { countries: [], back: null })
      : h(
          Fragment,
          null,
          h(GuidanceView, {
            guidance,
            explanation,
            ruleset: RULESET,
            answered: {
              sheet: sheetSaying(tellable(answers), TODAY),
              departureDate: TODAY,
              lastDepartureDate: TODAY,
              answers,
            },
            unsure: [],
            told: true,
            soon: true,
          }),
          h(NotesView, { notes: findNotes(trip) }),
          watch && h(WatchView, { watch, countries: [] }),
          h(DoctorSheet, {
            flight: {
              departureDate: null,
              lastDepartureDate: null,
              departureLocal: null,
              legs: flights.map(({ durationMinutes, seat }) => ({
                from: undefined,
                to: undefined,
                minutes: durationMinutes,
                seat,
              })),
              layoverMinutes,
              seatedMinutes: journey.seatedMinutes,
            },
            told,
            ruleset: RULESET,
            madeOn: TODAY,
          }),
        );
  return renderWords(page)
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll(en.questionnaire.sections.medicines, " ");
}

const STOCKING = /stocking|sock\b|socks\b|compression|mmHg/i;
const CAUTION = en.guidance.overlays.SOCKS_NO;

test("with a caution about stockings, no word suggests them: only the caution itself stands", () => {
  const cautioned = fc
    .tuple(adults, fc.subarray([...STOCKING_CAUTIONS], { minLength: 1, maxLength: 2 }))
    .map(([answers, stockingCautions]) => ({ ...answers, stockingCautions }));
  fc.assert(
    fc.property(cautioned, legs, (answers, flights) => {
      const text = shown(answers, flights);
      expect(text).toContain(CAUTION);
      expect(text.replaceAll(CAUTION, "")).not.toMatch(STOCKING);
    }),
  );
});

test("without one, they are named to some travellers", () => {
  const named = fc
    .sample(fc.tuple(adults, legs), { numRuns: 60, seed: 1 })
    .map(([answers, flights]) => STOCKING.test(shown({ ...answers, stockingCautions: [] }, flights)));
  expect(new Set(named)).toEqual(new Set([true, false]));
});

const MOVES = Object.entries(en.exercises).flatMap(([code, move]) =>
  typeof move === "string" || !("name" in move) || code === "X18" ? [] : [move.name.toLowerCase()],
);

test("with a warning sign, whichever it is, the words are the same, no move is planned and none is named", () => {
  const screen = renderWords(h(StopScreen, { countries: [], back: null }));
  const signed = fc
    .tuple(travellers, fc.subarray([...SYMPTOMS], { minLength: 1 }))
    .map(([answers, symptoms]) => ({ ...answers, symptoms }));
  expect(MOVES.length).toBeGreaterThan(15);
  fc.assert(
    fc.property(signed, legs, (answers, flights) => {
      const { plan } = makePlan({
        legs: flights,
        layoverMinutes: flights.slice(1).map(() => 60),
        answers,
        preferences: { setEveryMinutes: 30, walkEveryMinutes: 90 },
        toldCanFly: true,
        durationMismatch: null,
      }).result;
      expect(plan).toEqual({ status: "locked", legs: [], layovers: [] });
      const text = shown(answers, flights).toLowerCase();
      for (const move of MOVES) expect(text).not.toContain(move);
      expect(text.match(/[\p{L}\p{N}]+/gu)).toEqual(
        screen
          .replace(/<[^>]*>/g, " ")
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu),
      );
      for (const word of ["the local emergency number", en.crew.en.crew.toLowerCase()])
        expect(text).toContain(word);
    }),
  );
});

test("on no page does a sentence ask whether there is a clot", () => {
  fc.assert(
    fc.property(adults, legs, (answers, flights) => {
      expect(shown(answers, flights)).not.toMatch(
        /(do|did|have) you (have |had )?(a |got a )?(blood )?clot[^.]*\?/i,
      );
    }),
  );
});
