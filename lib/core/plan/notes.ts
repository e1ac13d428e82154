import { toFacts, toTest, type Facts, type When } from "../advice/facts";
import { toJourney } from "../advice/journey";
import { OPERATIONS, type OperationKind } from "../advice/options";
import { HEALING_DAYS } from "./sets";
import type { Cited } from "../advice/sources";
import type { Seat, Trip } from "./trip";

/** What a note may ask about: the answers, the journey, and what was chosen for the flights. */
export type NoteFacts = Facts & {
  /** One for each leg. */
  readonly seats: readonly Seat[];
  /** A sleep is planned on some leg. */
  readonly sleeps: boolean;
};

/** What a note is about: what to arrange with the airline, where to sit, or what to do on board. */
export const NOTE_TOPICS = ["airline", "seat", "board"] as const;
export type NoteTopic = (typeof NOTE_TOPICS)[number];

/** One thing worth knowing for some travellers that no overlay says; it changes neither group nor timeline. */
export type NoteRule = {
  readonly id: string;
  readonly topic: NoteTopic;
  /** Said when any of these holds. */
  readonly whenAny: readonly When<NoteFacts>[];
  readonly sources: Cited;
};

const PREGNANT = { pregnancyWeeks: { from: 0 } } as const;
const CAST = { castHoursAgo: { from: 0 } } as const;
const NO_WALKING = { mobility: ["cannotWalkUnaided", "wheelchair"] } as const;
/** An operation of one of these kinds still shapes the moves. */
const healing = (operationKind: readonly OperationKind[]) => ({
  operationKind,
  operationDaysAgo: { to: HEALING_DAYS },
});
const WALKS = { walks: [true] } as const;
const SEATED = { walks: [false] } as const;
/** On a blood thinner, or perhaps: not sure gets the same care. */
const THINNER = { anticoagulant: ["yes", "notSure"] } as const;

/**
 * Notes for casts, pregnancy, operations, blood thinners, wheelchair users and seats (EVIDENCE 4 and 6.3), in the
 * order shown. Their words are the messages `notes.rows.<id>`. None of them names a stocking.
 */
export const NOTES = [
  { id: "legRoomRight", topic: "airline", whenAny: [CAST], sources: ["USDOT"] },
  { id: "castSplit", topic: "airline", whenAny: [{ castHoursAgo: { under: 48 } }], sources: ["IATA2018"] },
  { id: "movableArmrest", topic: "airline", whenAny: [NO_WALKING], sources: ["USDOT"] },
  { id: "windowAssigned", topic: "airline", whenAny: [NO_WALKING], sources: ["LUXDAC"] },
  { id: "pregnancyLetter", topic: "airline", whenAny: [PREGNANT], sources: ["CAA"] },
  { id: "sitUpright", topic: "airline", whenAny: [healing(OPERATIONS), CAST], sources: ["IATA2018"] },
  // A cast's own overlay says so.
  {
    id: "exitRow",
    topic: "seat",
    whenAny: [
      { ...PREGNANT, castHoursAgo: "absent" },
      { ...SEATED, castHoursAgo: "absent" },
    ],
    sources: ["USDOT", "LUXDAC"],
  },
  { id: "aisleInPregnancy", topic: "seat", whenAny: [{ ...PREGNANT, ...WALKS }], sources: ["RCOG2015"] },
  {
    id: "aisle",
    topic: "seat",
    whenAny: [
      { ...WALKS, seats: ["window", "middle"], pregnancyWeeks: "absent", journeyMinutes: { from: 240 } },
    ],
    sources: ["ACCP2012", "CDCADVICE"],
  },
  { id: "feetSupported", topic: "seat", whenAny: [{ heightCm: { under: 160 } }], sources: ["HITOS2007"] },
  { id: "legRoom", topic: "seat", whenAny: [{ heightCm: { over: 190 } }], sources: ["OURS2026"] },
  { id: "thinnerInHand", topic: "board", whenAny: [THINNER], sources: ["GOODTOGO", "LITERATURE"] },
  { id: "thinnerBleeding", topic: "board", whenAny: [THINNER], sources: ["LITERATURE"] },
  {
    id: "thinnerAfterClot",
    topic: "board",
    whenAny: [{ ...THINNER, previousClot: ["yes", "notSure"] }],
    sources: ["NHSOLDER", "APSSUPPORT", "GOODTOGO"],
  },
  { id: "pregnancyMoves", topic: "board", whenAny: [PREGNANT], sources: ["LITERATURE"] },
  { id: "pregnancySwelling", topic: "board", whenAny: [PREGNANT], sources: ["LITERATURE"] },
  {
    id: "caesarean",
    topic: "board",
    whenAny: [{ birthDaysAgo: { to: HEALING_DAYS }, operationKind: "absent" }],
    sources: ["OURS2026"],
  },
  { id: "jointMoves", topic: "board", whenAny: [healing(["hipOrKneeReplacement"])], sources: ["LITERATURE"] },
  {
    id: "trunkMoves",
    topic: "board",
    whenAny: [
      healing([
        "keyhole",
        "simpleAbdominal",
        "complicatedAbdominal",
        "chest",
        "lung",
        "cancer",
        "otherMajor",
      ]),
    ],
    sources: ["LITERATURE"],
  },
  { id: "castMoves", topic: "board", whenAny: [CAST], sources: ["TSUDA2017", "AUFWERBER2019"] },
  { id: "castTight", topic: "board", whenAny: [CAST], sources: ["LITERATURE"] },
  { id: "pressure", topic: "board", whenAny: [SEATED], sources: ["LITERATURE", "OURS2026"] },
  {
    id: "littleFeeling",
    topic: "board",
    whenAny: [{ stockingCautions: ["numbFeet"] }, { paralysisDaysAgo: { from: 0 } }],
    sources: ["LITERATURE"],
  },
  {
    id: "dysreflexia",
    topic: "board",
    whenAny: [{ mobility: ["wheelchair"] }, { paralysisDaysAgo: { from: 0 } }],
    sources: ["LITERATURE"],
  },
  { id: "sleepingPills", topic: "board", whenAny: [{ sleeps: [true] }], sources: ["NHSTRAVEL", "ASMA"] },
  {
    id: "fluidLimit",
    topic: "board",
    whenAny: [
      { heartFailure: ["yes", "notSure", "unstable"] },
      { bloodOrKidneyCondition: ["yes", "notSure"] },
    ],
    sources: ["LITERATURE"],
  },
] as const satisfies readonly NoteRule[];
export type Note = (typeof NOTES)[number];

const TESTS = NOTES.map((note) => ({
  note,
  tests: (note.whenAny as readonly When<NoteFacts>[]).map((when) => toTest(when)),
}));

/** The notes for a trip, in table order; none with a warning sign or under 18, where nothing else is shown. */
export function findNotes(trip: Pick<Trip, "answers" | "legs" | "layoverMinutes">): readonly Note[] {
  const { answers, legs, layoverMinutes } = trip;
  if (answers.symptoms.length > 0 || answers.ageYears < 18) return [];
  const facts: NoteFacts = {
    ...toFacts(answers, toJourney(legs, layoverMinutes)),
    seats: legs.map(({ seat }) => seat),
    sleeps: legs.some(({ sleep }) => sleep.length > 0),
  };
  return TESTS.filter(({ tests }) => tests.some((test) => test(facts))).map(({ note }) => note);
}
