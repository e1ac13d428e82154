import type { Cited } from "./sources";

/** A sentence about what bodies or airlines say that belongs to no other table. Its words: {@link messageOfClaim}. */
type Claim = { readonly id: string; readonly sources: Cited };

/**
 * Everything that the product says of others' advice outside the tables. No message may say what a body advises
 * without standing here or in a row of a table: a test looks for it.
 */
export const CLAIMS = [
  { id: "about.known", sources: ["NHSTRAVEL", "RCOG2015", "BSH2011", "ACCP2012", "SCHREIJER2009"] },
  { id: "factors.why.unlisted", sources: ["GRAINGE2010", "HEIT2000", "ESCTABLE", "ACCPGENERAL"] },
  { id: "guidance.ash.operation", sources: ["ASH2018"] },
  { id: "guidance.ash.birthDaysAgo", sources: ["ASH2018"] },
  { id: "guidance.ash.other", sources: ["ASH2018"] },
  { id: "guidance.longerLists", sources: ["NHSSURGERY", "NHS2615", "CAAHEART", "LITERATURE"] },
  { id: "guidance.moveKeep", sources: ["ASH2018", "ACCP2012"] },
  { id: "guidance.moveKeepNoStockings", sources: ["ASH2018", "ACCP2012"] },
  { id: "guidance.notAllAgree", sources: ["ACCP2012", "ASH2018", "BSH2011"] },
  { id: "guidance.oneFactorNoStockings", sources: ["ASH2018", "ACCP2012"] },
  { id: "guidance.oneFactorStockings", sources: ["ACCP2012", "RCOG2015", "ASH2018"] },
  { id: "guidance.walkOften", sources: ["ACCP2012"] },
  { id: "calendar.missing.short", sources: ["BSH2011", "NHSTRAVEL"] },
  { id: "plan.sleep.cost", sources: ["NHSTRAVEL", "ASMA"] },
  { id: "questions.ask.operated.counts", sources: ["NHSSURGERY", "NHS2615"] },
  { id: "timeline.short", sources: ["BSH2011", "NHSTRAVEL"] },
] as const satisfies readonly Claim[];

/**
 * The message of a claim: the one at its id. The rules' hash covers the ids, so they stay as they are, though what they say
 * of questions now stands under `questions.<path>`.
 */
export const messageOfClaim = (id: string): string => id.replace(/^questions\.ask\./, "questions.");
