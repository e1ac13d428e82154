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

/** Bodies that would suggest asking about stockings for a single factor. */
const SUGGEST_STOCKINGS: readonly SourceId[] = ["ACCP2012", "RCOG2015"];

/**
 * The bodies that would suggest asking about stockings for the one factor that decided (EVIDENCE 9.5).
 *
 * Only those that list that factor; none with SOCKS_NO, and none where something else decided.
 */
export function findStockingBodies(guidance: Guidance, explanation: Explanation): readonly SourceId[] {
  if (explanation.advice !== "oneFactor" || guidance.overlays.includes("SOCKS_NO")) return [];
  const decisive = guidance.reasons.filter((reason) => DECISIVE.oneFactor.includes(reason.class));
  return SUGGEST_STOCKINGS.filter((body) => decisive.some(({ sources }) => sources.includes(body)));
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
