import type { Cited } from "../advice/sources";

/** One thing that the page about the second heart says. Words: `learn.facts.<id>`, a title and a sentence or two. */
type Fact = { readonly id: string; readonly part: LearnPart; readonly sources: Cited };

/** The parts of the page, in order. */
export type LearnPart = "works" | "still" | "shown" | "notShown" | "everyday" | "work";

/** Everything that the page claims, and who says it (EVIDENCE 5.1 and 7). */
export const LEARN_FACTS = [
  { id: "squeeze", part: "works", sources: ["VEINCHAPTER"] },
  { id: "share", part: "works", sources: ["VEINCHAPTER", "LATTIMER2018"] },
  { id: "pressure", part: "works", sources: ["PENNEY"] },
  { id: "refill", part: "works", sources: ["LITERATURE", "RAJU1993"] },
  { id: "soleus", part: "works", sources: ["SOLEUSVEINS", "OHGI2014", "LITERATURE"] },
  { id: "foot", part: "works", sources: ["VEINCHAPTER"] },
  { id: "leak", part: "works", sources: ["POLLACK1949"] },
  { id: "picture", part: "works", sources: ["LITERATURE"] },

  { id: "slow", part: "still", sources: ["STEIN2009"] },
  { id: "hanging", part: "still", sources: ["HITOS2007"] },
  { id: "pooling", part: "still", sources: ["POOLING1983"] },
  { id: "swelling", part: "still", sources: ["CALF2HOURS"] },

  { id: "ankles", part: "shown", sources: ["STEIN2009"] },
  { id: "firm", part: "shown", sources: ["KROPP2018", "TENVOLUNTEERS", "HITOS2007"] },
  { id: "fades", part: "shown", sources: ["MISSOURI2016"] },

  { id: "noTrial", part: "notShown", sources: ["SCHREIJER2009", "OURS2026"] },
  { id: "standIn", part: "notShown", sources: ["STEIN2009", "KROPP2018", "HITOS2007"] },
  { id: "notAll", part: "notShown", sources: ["ODONOVAN"] },
  { id: "often", part: "notShown", sources: ["OURS2026"] },

  { id: "walking", part: "everyday", sources: ["PENNEY", "CALF2HOURS"] },
  { id: "stairs", part: "everyday", sources: ["LITERATURE"] },
  { id: "raises", part: "everyday", sources: ["LATTIMER2018"] },
  { id: "flexing", part: "everyday", sources: ["STEIN2009", "KROPP2018", "HITOS2007"] },

  { id: "desk", part: "work", sources: ["HEALY2010", "BRAITHWAITE2016", "JOHANNESEN2020"] },
  { id: "tapping", part: "work", sources: ["MISSOURI2016"] },
  { id: "longStanding", part: "work", sources: ["TABATABAEIFAR2015"] },
  { id: "standingHelp", part: "work", sources: ["COCHRANE2013", "LATTIMER2018"] },
] as const satisfies readonly Fact[];

/** The anchor of a fact: `/evidence#heart-squeeze`. */
export const factAnchor = (id: string): string => `heart-${id}`;
