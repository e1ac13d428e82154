import type { Facts, When } from "./facts";
import type { Cited } from "./sources";

/** What published advice suggests doing, named by the action. */
export type Advice = "PLAN" | "ASK" | "MOVE";

/** How many reasons of each class stand; `noted` is those that are SOFT or NOTE. */
export type Tally = {
  readonly majors: number;
  readonly counts: number;
  readonly softs: number;
  readonly noted: number;
};

/** One step from the counted reasons and the journey's length to what is suggested. */
export type AdviceRule = {
  readonly id: string;
  readonly advice: Advice;
  readonly when: When<Facts & Tally>;
  readonly sources: Cited;
};

/**
 * From reasons to advice: the first row that holds decides, and the last always holds (EVIDENCE 9.2).
 * A row's text is the message `guidance.texts.<id>`, so each cause has its own words (EVIDENCE 9.5).
 */
export const ADVICE = [
  {
    id: "majorFactor",
    advice: "PLAN",
    when: { majors: { from: 1 }, journeyMinutes: { from: 180 } },
    sources: ["ASH2018", "BSH2011", "BSHMORE"],
  },
  {
    id: "majorFactorShort",
    advice: "ASK",
    when: { majors: { from: 1 } },
    sources: ["BSH2011", "NHSTRAVEL", "OURS2026"],
  },
  {
    id: "twoFactors",
    advice: "PLAN",
    when: { counts: { from: 2 }, journeyMinutes: { from: 180 } },
    sources: ["ASH2018", "BSH2011", "BSHMORE"],
  },
  { id: "twoFactorsShort", advice: "MOVE", when: { counts: { from: 2 } }, sources: ["BSH2011", "NHSTRAVEL"] },
  {
    id: "oneFactor",
    advice: "ASK",
    when: { counts: { from: 1 }, journeyMinutes: { from: 240 } },
    sources: ["ACCP2012", "ASH2018"],
  },
  {
    id: "twoSoftFactors",
    advice: "ASK",
    when: { softs: { from: 2 }, journeyMinutes: { from: 240 } },
    sources: ["BSH2011", "OURS2026"],
  },
  { id: "oneFactorShort", advice: "MOVE", when: { counts: { from: 1 } }, sources: ["ASH2018", "CDC2013"] },
  {
    id: "twoSoftFactorsShort",
    advice: "MOVE",
    when: { softs: { from: 2 } },
    sources: ["ASH2018", "CDC2013"],
  },
  { id: "onlyStarted", advice: "MOVE", when: { onlyStarted: [true] }, sources: ["OURS2026"] },
  { id: "noted", advice: "MOVE", when: { noted: { from: 1 } }, sources: ["OURS2026"] },
  { id: "nothing", advice: "MOVE", when: {}, sources: ["ASH2018", "ACCP2012"] },
] as const satisfies readonly AdviceRule[];
export type AdviceId = (typeof ADVICE)[number]["id"];
