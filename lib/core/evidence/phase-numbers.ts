import { LEG_MINUTES } from "../plan/trip";
import { makePhases, type PhaseKind } from "../plan/phases";
import { sayLength, type Say } from "./rule-words";

const LONG_LEG = 1000;

/** The default phases in numbers, read off the phases themselves, so that words and plan cannot part. */
export function findPhaseNumbers(say: Say): Readonly<Record<string, string | number>> {
  const phases = makePhases(LONG_LEG);
  const [first, second] = phases.filter(({ kind }) => kind === "meal");
  const find = (kind: PhaseKind) => phases.find((phase) => phase.kind === kind);
  const shortest = (kind: PhaseKind, times: number) => {
    let minutes: number = LEG_MINUTES.min;
    while (makePhases(minutes).filter((phase) => phase.kind === kind).length < times) minutes += 1;
    return sayLength(minutes, say);
  };
  const beforeArrival = (minute = 0) => LONG_LEG - minute;
  return {
    taxiOutEnds: find("taxiOut")?.endMinute ?? 0,
    climbEnds: find("climb")?.endMinute ?? 0,
    descentBefore: beforeArrival(find("descent")?.startMinute),
    landingBefore: beforeArrival(find("landing")?.startMinute),
    mealStarts: first?.startMinute ?? 0,
    mealEnds: first?.endMinute ?? 0,
    secondMealBefore: beforeArrival(second?.startMinute),
    secondMealEndsBefore: beforeArrival(second?.endMinute),
    withCruise: shortest("cruise", 1),
    withMeal: shortest("meal", 1),
    withSecondMeal: shortest("meal", 2),
  };
}
