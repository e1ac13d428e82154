import {
  advanceLimb,
  anklePressure,
  columnOf,
  startLimb,
  workInWalk,
  type Limb,
  type LimbState,
  type Valves,
} from "@/lib/core/evidence/limb";
import { VALVES_AT } from "./limb-shape";

export const ACTIVITIES = ["sitting", "standing", "walking"] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** In a sentence that is said again and again: the place of its number. */
export const NUMBER = "{number}";

/** The drawing in motion: what was chosen, whether the muscle works now, and where everything is. */
export type Play = {
  readonly activity: Activity;
  readonly valves: Valves;
  readonly working: boolean;
  readonly state: LimbState;
  /** Seconds of walking since it began. */
  readonly walked: number;
  readonly bend: number;
  readonly drops: readonly number[];
};

/** What is to be seen, for which there is a sentence. */
export const MOMENTS = ["still", "squeezing", "filling", "walking"] as const;
export type Moment = (typeof MOMENTS)[number];

const DROPS = 14;
/** How far blood that passes moves a drop, as a part of the drawn vein. */
const DROP_TRAVEL = 0.75;
const SECONDS_TO_SIT = 0.5;
/** A pressure this near to the resting one is at rest. */
const AT_REST = 0.95;

const limbOf = ({ activity, valves }: Pick<Play, "activity" | "valves">): Limb => ({
  posture: activity === "sitting" ? "sitting" : "standing",
  valves,
});

/** At rest, before anything is pressed. */
export function startPlay(activity: Activity, valves: Valves): Play {
  const limb = limbOf({ activity, valves });
  return {
    activity,
    valves,
    working: false,
    state: advanceLimb(limb, startLimb(limb), [], 1),
    walked: 0,
    bend: activity === "sitting" ? 1 : 0,
    drops: Array.from({ length: DROPS }, (_, index) => (index + 0.5) / DROPS),
  };
}

/** The same so many seconds later. */
export function advancePlay(play: Play, seconds: number): Play {
  const { activity, working, walked } = play;
  const muscles = !working ? [] : activity === "walking" ? workInWalk(walked) : (["calf"] as const);
  const state = advanceLimb(limbOf(play), play.state, muscles, seconds);
  const towards = (activity === "sitting" ? seconds : -seconds) / SECONDS_TO_SIT;
  return {
    ...play,
    state,
    walked: working ? walked + seconds : 0,
    bend: Math.min(1, Math.max(0, play.bend + towards)),
    drops: play.drops.map((place) => {
      const next = place + flowAt(state, place) * seconds * DROP_TRAVEL;
      return next - Math.floor(next);
    }),
  };
}

/** Blood each second at a place of the drawn vein: in between what passes the valves below and above. */
function flowAt({ flow }: LimbState, place: number): number {
  const [ankle, calf, thigh] = flow;
  const [one, two, three] = VALVES_AT;
  if (place < one) return (ankle * place) / one;
  if (place < two) return ankle + ((calf - ankle) * (place - one)) / (two - one);
  if (place < three) return calf + ((thigh - calf) * (place - two)) / (three - two);
  return thigh;
}

/** What is to be seen now. */
export function momentOf(play: Play): Moment {
  if (play.working) return play.activity === "walking" ? "walking" : "squeezing";
  return anklePressure(play.state) < AT_REST * columnOf(limbOf(play)) ? "filling" : "still";
}

/** Whether nothing moves any more. */
export function isAtRest(play: Play): boolean {
  const settled = play.bend === (play.activity === "sitting" ? 1 : 0);
  const slack = play.state.tension.every((tension) => tension === 0);
  return settled && slack && !play.working && anklePressure(play.state) > 0.999 * columnOf(limbOf(play));
}
