import { describe, expect, test } from "vitest";
import { assess } from "@/lib/core/advice/assess";
import { CONFLICTS, splitConflicts } from "@/lib/core/advice/conflicts";
import { findNotes, NOTES } from "@/lib/core/plan/notes";
import type { Answers } from "@/lib/core/advice/questions";
import { findStockingBodies, findSuggesting, findToAsk } from "@/lib/core/advice/to-ask";
import type { Seat } from "@/lib/core/plan/trip";
import { adult, journeyOf } from "../support/answers";

const notesOf = (told: Partial<Answers>, flight: { minutes?: number; seat?: Seat; sleeps?: boolean } = {}) =>
  findNotes({
    answers: adult(told),
    legs: [
      {
        durationMinutes: flight.minutes ?? 500,
        departureAt: null,
        seat: flight.seat ?? "unknown",
        sleep: flight.sleeps ? [{ startMinute: 100, endMinute: 200 }] : [],
      },
    ],
    layoverMinutes: [],
  }).map(({ id }) => id);

describe("notes", () => {
  test("someone with nothing to tell and no seat yet gets none", () => {
    expect(notesOf({})).toEqual([]);
  });
  test("an aisle seat is suggested for a window or a middle one, from 4 hours, to those who walk", () => {
    expect(notesOf({}, { seat: "window" })).toEqual(["aisle"]);
    expect(notesOf({}, { seat: "middle", minutes: 240 })).toEqual(["aisle"]);
    expect(notesOf({}, { seat: "window", minutes: 239 })).toEqual([]);
    expect(notesOf({}, { seat: "aisle" })).toEqual([]);
    expect(notesOf({ mobility: "wheelchair" }, { seat: "window" })).not.toContain("aisle");
  });
  test("a wheelchair: assistance, seats, pressure and dysreflexia", () => {
    expect(notesOf({ mobility: "wheelchair" })).toEqual([
      "movableArmrest",
      "windowAssigned",
      "exitRow",
      "pressure",
      "dysreflexia",
    ]);
  });
  test("a cast: leg room by right, and split while it is fresh", () => {
    expect(notesOf({ cast: { fittedHoursAgo: 47, side: "left" } })).toEqual([
      "legRoomRight",
      "castSplit",
      "sitUpright",
      "castMoves",
      "castTight",
      "pressure",
    ]);
    expect(notesOf({ cast: { fittedHoursAgo: 48, side: "left" } })).not.toContain("castSplit");
  });
  test("pregnancy: letter, seat, moves and swelling", () => {
    expect(notesOf({ pregnancy: { weeks: 20, babies: 1 } })).toEqual([
      "pregnancyLetter",
      "exitRow",
      "aisleInPregnancy",
      "pregnancyMoves",
      "pregnancySwelling",
    ]);
  });
  test("a birth asks after a caesarean, unless an operation was told", () => {
    expect(notesOf({ birthDaysAgo: 20 })).toEqual(["caesarean"]);
    const operation = { kind: "complicatedAbdominal", daysAgo: 20 } as const;
    expect(notesOf({ birthDaysAgo: 20, operation })).toEqual(["sitUpright", "trunkMoves"]);
  });
  test("an operation counts for 90 days", () => {
    const joint = (daysAgo: number) => notesOf({ operation: { kind: "hipOrKneeReplacement", daysAgo } });
    expect(joint(90)).toEqual(["sitUpright", "jointMoves"]);
    expect(joint(91)).toEqual([]);
  });
  test("height at its edges", () => {
    expect(notesOf({ heightCm: 159.9 })).toEqual(["feetSupported"]);
    expect([notesOf({ heightCm: 160 }), notesOf({ heightCm: 190 })]).toEqual([[], []]);
    expect(notesOf({ heightCm: 190.1 })).toEqual(["legRoom"]);
  });
  test("a blood thinner, a planned sleep, a fluid limit", () => {
    expect(notesOf({ anticoagulant: "yes" })).toEqual(["thinnerInHand", "thinnerBleeding"]);
    expect(notesOf({ anticoagulant: "notSure" })).toEqual(["thinnerInHand", "thinnerBleeding"]);
    expect(notesOf({ anticoagulant: "notSure", previousClot: "yes" })).toContain("thinnerAfterClot");
    expect(notesOf({}, { sleeps: true })).toEqual(["sleepingPills"]);
    const short = { durationMinutes: 60, departureAt: null, seat: "unknown", sleep: [] } as const;
    const long = { ...short, durationMinutes: 500, sleep: [{ startMinute: 100, endMinute: 200 }] };
    const both = { answers: adult(), legs: [short, long], layoverMinutes: [600] };
    expect(findNotes(both).map(({ id }) => id)).toEqual(["sleepingPills"]);
    expect(notesOf({ heartFailure: "notSure" })).toEqual(["fluidLimit"]);
  });
  test("none with a warning sign or under 18, whatever else is told", () => {
    const told: Partial<Answers> = { cast: { fittedHoursAgo: 5, side: "left" }, anticoagulant: "yes" };
    expect(notesOf(told).length).toBeGreaterThan(3);
    expect(notesOf({ ...told, symptoms: ["chestPain"] })).toEqual([]);
    expect(notesOf({ ...told, ageYears: 17 })).toEqual([]);
    expect(notesOf({ ...told, ageYears: 18 })).toEqual(notesOf(told));
  });
  test("every note can be reached", () => {
    const reached = new Set(
      [
        notesOf({ cast: { fittedHoursAgo: 5, side: "left" } }),
        notesOf({ mobility: "wheelchair", stockingCautions: ["numbFeet"] }),
        notesOf({ pregnancy: { weeks: 20, babies: 1 }, heightCm: 150 }),
        notesOf({ operation: { kind: "chest", daysAgo: 20 }, heightCm: 200 }, { seat: "middle" }),
        notesOf({ operation: { kind: "hipOrKneeReplacement", daysAgo: 20 } }, { sleeps: true }),
        notesOf({
          birthDaysAgo: 5,
          anticoagulant: "yes",
          bloodOrKidneyCondition: "yes",
          previousClot: "yes",
        }),
      ].flat(),
    );
    expect([...reached].sort()).toEqual(NOTES.map(({ id }) => id).sort());
  });
});

test("who suggests measures is named for a factor that is enough alone, as far as they list it", () => {
  const suggesting = (told: Partial<Answers>) => {
    const { guidance, explanation } = assess(adult(told), journeyOf(500));
    return findSuggesting(guidance, explanation);
  };
  expect(suggesting({ cancer: "yes", familyClot: "yes" })).toEqual(["ACCP2012", "ASH2018", "BSH2011"]);
  // ASH lists a body mass index beside another factor, and that decides nothing here.
  expect(suggesting({ clottingDisorder: "strong", bmi: 33 })).toEqual(["ACCP2012", "GPNOTEBOOK"]);
  expect(suggesting({ contraception: "combined" })).toEqual([]);
});

describe("questions to take to a professional", () => {
  const askOf = (told: Partial<Answers>, minutes = 500) => {
    const journey = journeyOf(minutes);
    return findToAsk(assess(adult(told), journey).guidance, assess(adult(told), journey).explanation);
  };
  test("PLAN asks all three, and none about stockings with a caution", () => {
    expect(askOf({ cancer: "yes" })).toEqual(["canIFly", "stockings", "anythingElse"]);
    expect(askOf({ cancer: "yes", stockingCautions: ["numbFeet"] })).toEqual(["canIFly", "anythingElse"]);
  });
  test("ASK asks about stockings only where a body that lists the factor would suggest them", () => {
    expect(askOf({ contraception: "combined" })).toEqual(["stockings", "anythingElse"]);
    expect(askOf({ familyClot: "yes" })).toEqual(["anythingElse"]);
    expect(askOf({ contraception: "combined", stockingCautions: ["allergy"] })).toEqual(["anythingElse"]);
  });
  test("the bodies that would suggest them are named for the one factor that decides, and with no caution", () => {
    const bodiesFor = (told: Partial<Answers>) => {
      const { guidance, explanation } = assess(adult(told), journeyOf(500));
      return findStockingBodies(guidance, explanation);
    };
    const pregnancy = { weeks: 20, babies: 1 } as const;
    expect(bodiesFor({ pregnancy })).toEqual(["ACCP2012", "RCOG2015"]);
    expect(bodiesFor({ pregnancy, stockingCautions: ["allergy"] })).toEqual([]);
    expect(bodiesFor({ pregnancy, familyClot: "yes" })).toEqual([]);
    expect(bodiesFor({ cancer: "yes" })).toEqual([]);
  });
  test("who has to be cleared asks whether flying is right, whatever else holds", () => {
    expect(askOf({ strokeDaysAgo: 3 })).toEqual(["canIFly"]);
  });
  test("what else was told has its own question", () => {
    expect(askOf({ anticoagulant: "yes" })).toEqual(["doses"]);
    expect(askOf({ cast: { fittedHoursAgo: 30, side: "left" } })).toContain("splitCast");
    expect(askOf({ cast: { fittedHoursAgo: 10, side: "left" } }, 100)).toContain("splitCast");
    expect(askOf({ cast: { fittedHoursAgo: 300, side: "left" } })).not.toContain("splitCast");
    expect(askOf({ operation: { kind: "chest", daysAgo: 50 } })).toContain("movesToAvoid");
    expect(askOf({ pregnancy: { weeks: 20, babies: 1 } })).toContain("letter");
  });
  test("nothing under STOP or MINOR", () => {
    expect(askOf({ symptoms: ["collapse"], anticoagulant: "yes" })).toEqual([]);
    expect(askOf({ ageYears: 9, anticoagulant: "yes" })).toEqual([]);
  });
});

describe("a disagreement stands beside the reason it is about", () => {
  const split = (told: Partial<Answers>, minutes = 500) => {
    const { guidance } = assess(adult(told), journeyOf(minutes));
    const { beside, others } = splitConflicts(guidance);
    return { beside: beside.map((each) => each.map(({ id }) => id)), others: others.map(({ id }) => id) };
  };
  test("or among the others, when no reason is about it", () => {
    expect(split({ contraception: "combined" })).toEqual({
      beside: [["combinedPillAlone"]],
      others: ["walking", "water", "alcohol", "howLongAfter", "exercise"],
    });
  });
  test("beside the last of two reasons from one answer, and once", () => {
    const { beside } = split({ previousClot: "yes", previousClotDaysAgo: 10 });
    expect(beside).toEqual([[], ["clotWithPassingCause", "flyingAfterClot"]]);
  });
  test("those about long flights in general are about no answer", () => {
    const rows: readonly { readonly id: string; readonly about?: string }[] = CONFLICTS;
    expect(rows.filter(({ about }) => about === undefined).map(({ id }) => id)).toEqual([
      "walking",
      "water",
      "alcohol",
      "howLongAfter",
      "exercise",
    ]);
  });
});
