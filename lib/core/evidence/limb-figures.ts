import {
  advanceLimb,
  anklePressure,
  columnOf,
  LIMB,
  startLimb,
  WALKING_PRESSURE,
  workInWalk,
  type Limb,
  type LimbState,
  type Muscle,
} from "./limb";
import type { Say } from "./rule-words";
import type { Cited } from "../advice/sources";

/** One thing that was measured in people, from the least to the most that is published, and what the model gives. */
export type LimbFigure = {
  readonly id: string;
  readonly unit: "mmHg" | "percent" | "seconds";
  readonly from: number;
  readonly to: number;
  readonly sources: Cited;
  /** What the model gives: it is walked through when first asked, and not while the site starts. */
  readonly model: () => number;
};

const HEALTHY: Limb = { posture: "standing", valves: "healthy" };
const LEAKING: Limb = { posture: "standing", valves: "leaking" };
/** Steps after which a walk has settled, and the last of them, which are averaged. Source: ours. */
const STEPS = 30;
const LAST_STEPS = 10;
/** A pressure is back when it comes this near to the one standing still. Source: ours. */
const BACK = 0.95;
const FRAME = 1 / 60;

/** A walk of {@link STEPS} steps: the veins at its end, and the mean pressure over the last of them. */
function walk(limb: Limb): { readonly end: LimbState; readonly pressure: number } {
  const seconds = STEPS * LIMB.step.value;
  const settled = (STEPS - LAST_STEPS) * LIMB.step.value;
  let end = startLimb(limb);
  let sum = 0;
  let count = 0;
  for (let time = 0; time < seconds; time += FRAME) {
    end = advanceLimb(limb, end, workInWalk(time), FRAME);
    if (time >= settled) {
      sum += anklePressure(end);
      count += 1;
    }
  }
  return { end, pressure: sum / count };
}

/** Seconds from the end of a walk until the pressure is back. */
function refill(limb: Limb): number {
  let state = walk(limb).end;
  let seconds = 0;
  while (anklePressure(state) < BACK * columnOf(limb)) {
    state = advanceLimb(limb, state, [], FRAME);
    seconds += FRAME;
  }
  return seconds;
}

/** The percentage of its blood that a full stretch sends up in one squeeze. */
function ejected(muscle: Muscle, index: 1 | 2): number {
  const before = startLimb(HEALTHY);
  const after = advanceLimb(HEALTHY, before, [muscle], LIMB.stepWork.value);
  return 100 * (1 - after.blood[index] / before.blood[index]);
}

/** Works a value out when it is first asked for. */
function once(work: () => number): () => number {
  let known: number | undefined;
  return () => (known ??= work());
}

const fall = (limb: Limb) => columnOf(limb) - walk(limb).pressure;

/**
 * What was published, beside what comes out of the model. Each result lies in its published range, give or take one
 * unit. Words under `learn.figures.<id>`.
 */
export const LIMB_FIGURES = [
  {
    id: "standing",
    unit: "mmHg",
    from: 90,
    to: 90,
    sources: ["PENNEY"],
    model: once(() => anklePressure(startLimb(HEALTHY))),
  },
  {
    id: "sitting",
    unit: "mmHg",
    from: 70,
    to: 70,
    sources: ["SPACIL2019"],
    model: once(() => anklePressure(startLimb({ posture: "sitting", valves: "healthy" }))),
  },
  { id: "walking", unit: "mmHg", ...WALKING_PRESSURE, model: once(() => walk(HEALTHY).pressure) },
  { id: "fall", unit: "mmHg", from: 54, to: 71, sources: ["POLLACK1949"], model: once(() => fall(HEALTHY)) },
  {
    id: "refill",
    unit: "seconds",
    from: 20,
    to: 28,
    sources: ["LITERATURE", "RAJU1993"],
    model: once(() => refill(HEALTHY)),
  },
  {
    id: "fallLeaking",
    unit: "mmHg",
    from: 5,
    to: 13,
    sources: ["POLLACK1949"],
    model: once(() => fall(LEAKING)),
  },
  {
    id: "refillLeaking",
    unit: "seconds",
    from: 0,
    to: 1,
    sources: ["POLLACK1949"],
    model: once(() => refill(LEAKING)),
  },
  {
    id: "calf",
    unit: "percent",
    from: 65,
    to: 65,
    sources: ["VEINCHAPTER"],
    model: once(() => ejected("calf", 1)),
  },
  {
    id: "thigh",
    unit: "percent",
    from: 15,
    to: 15,
    sources: ["VEINCHAPTER"],
    model: once(() => ejected("thigh", 2)),
  },
] as const satisfies readonly LimbFigure[];
export type FigureId = (typeof LIMB_FIGURES)[number]["id"];

/** A number as the page has it: whole from 10 up, with one decimal below. */
export function roundFigure(value: number): number {
  return value >= 10 ? Math.round(value) : Math.round(value * 10) / 10;
}

/** What was measured, in words: "about 70 mmHg", "20 to 30 mmHg" where it has two ends, "within 1 second" from 0. */
export function sayMeasured(
  { from, to, unit: id }: Pick<LimbFigure, "from" | "to" | "unit">,
  say: Say,
): string {
  const unit = say(`learn.figures.units.${id}`, { value: to });
  if (from === 0) return say("learn.figures.within", { to, unit });
  return from === to
    ? say("learn.figures.about", { value: from, unit })
    : say("learn.figures.range", { from, to, unit });
}
