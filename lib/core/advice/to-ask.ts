import type { AdviceId } from "./advice";
import type { Explanation, Guidance, ReasonClass } from "./assess";
import type { SourceId } from "./sources";

/** The classes of reasons that each row of the advice table rests on, and so may name. */
export const DECISIVE: Readonly<Record<AdviceId, readonly ReasonClass[]>> = {
  majorFactor: ["MAJOR"],
  majorFactorShort: ["MAJOR"],
  twoFactors: ["COUNT"],
  twoFactorsShort: ["COUNT"],
  oneFactor: ["COUNT"],
  oneFactorShort: ["COUNT"],
  twoSoftFactors: ["SOFT"],
  twoSoftFactorsShort: ["SOFT"],
  noted: ["SOFT", "NOTE"],
  onlyStarted: [],
  nothing: [],
};

/** Bodies that suggest stockings to a traveller with a single factor. */
const SUGGEST_STOCKINGS: readonly SourceId[] = ["ACCP2012", "RCOG2015"];
/** Bodies that suggest extra measures to a traveller with any one factor that they name as MAJOR rules have it. */
const SUGGEST_MEASURES: readonly SourceId[] = ["ACCP2012", "ASH2018", "BSH2011", "GPNOTEBOOK"];

const decisiveSources = (guidance: Guidance, advice: AdviceId): readonly SourceId[] =>
  guidance.reasons
    .filter((reason) => DECISIVE[advice].includes(reason.class))
    .flatMap(({ sources }) => sources);

/** The bodies that suggest extra measures for a factor that decided PLAN by itself, and list it. */
export function findSuggesting(guidance: Guidance, explanation: Explanation): readonly SourceId[] {
  if (explanation.advice !== "majorFactor") return [];
  const sources = decisiveSources(guidance, explanation.advice);
  return SUGGEST_MEASURES.filter((body) => sources.includes(body));
}

/**
 * The bodies that suggest stockings for the one factor that decided (EVIDENCE 9.5).
 *
 * Only those that list that factor; none with SOCKS_NO, and none where something else decided.
 */
export function findStockingBodies(guidance: Guidance, explanation: Explanation): readonly SourceId[] {
  if (explanation.advice !== "oneFactor" || guidance.overlays.includes("SOCKS_NO")) return [];
  const sources = decisiveSources(guidance, explanation.advice);
  return SUGGEST_STOCKINGS.filter((body) => sources.includes(body));
}

/** Questions to take to a doctor, midwife or pharmacist, in the order asked. Words: `guidance.questions.<id>`. */
export const TO_ASK = [
  "canIFly",
  "stockings",
  "anythingElse",
  "doses",
  "splitCast",
  "movesToAvoid",
  "letter",
] as const;
export type ToAsk = (typeof TO_ASK)[number];

/**
 * What to ask a professional. Nothing under STOP and MINOR, whose screens show nothing else. Stockings only where EVIDENCE 9.5 has them: with PLAN, or when a body would suggest them for the one factor that
 * decided; never with SOCKS_NO.
 */
export function findToAsk(guidance: Guidance, explanation: Explanation): readonly ToAsk[] {
  const { group, beyond, overlays, reasons } = guidance;
  if (group === "STOP" || group === "MINOR") return [];
  const isPlan = (beyond ?? group) === "PLAN";
  const asked: Readonly<Record<ToAsk, boolean>> = {
    canIFly: group === "CLEAR" || isPlan,
    stockings:
      !overlays.includes("SOCKS_NO") && (isPlan || findStockingBodies(guidance, explanation).length > 0),
    anythingElse: (beyond ?? group) !== "MOVE",
    doses: overlays.includes("AC"),
    splitCast: explanation.rules.some((id) => id === "castWaitShort" || id === "castWaitLong"),
    movesToAvoid: reasons.some(({ factor }) => factor === "operation"),
    letter: overlays.includes("PREG"),
  };
  return TO_ASK.filter((id) => asked[id]);
}
