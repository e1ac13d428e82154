import { CLASSES } from "../advice/rules";

/** What the page and RULES.md list, in order; the rules stand in one part per class. */
export const PARTS = [
  "questions",
  ...CLASSES,
  "overlays",
  "advice",
  "conflicts",
  "claims",
  "notes",
  "watch",
  "conventions",
  "phases",
  "exercises",
  "secondHeart",
] as const;
export type PartId = (typeof PARTS)[number];
