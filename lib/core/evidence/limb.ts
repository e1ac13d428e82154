import type { Cited } from "../advice/sources";

// A person's leg, called a limb in code because a leg here is a flight.

export const POSTURES = ["sitting", "standing"] as const;
export const VALVES = ["healthy", "leaking"] as const;
export type Posture = (typeof POSTURES)[number];
export type Valves = (typeof VALVES)[number];
/** Whose veins: how the person is, and whether their valves close. */
export type Limb = { readonly posture: Posture; readonly valves: Valves };

/** The stretches of vein from the foot up, each with a one-way valve above it. */
const SEGMENTS = ["ankle", "calf", "thigh"] as const;
export type Segment = (typeof SEGMENTS)[number];
/** The muscles that can squeeze a stretch. */
export type Muscle = "calf" | "thigh";

type Parameter = { readonly value: number; readonly sources: Cited };

/**
 * Every number the model has. What was measured carries who measured it; the rest is ours, chosen so that what comes
 * out matches what was published (limb-figures.ts), and proves nothing about a person. Blood is counted in parts of
 * what the ankle and calf of a standing limb hold when full; pressure in mmHg at the height of the ankle; time in
 * seconds.
 */
export const LIMB = {
  /** The weight of the blood between ankle and heart: the most that ankle veins come to. */
  standingColumn: { value: 90, sources: ["PENNEY"] },
  sittingColumn: { value: 70, sources: ["SPACIL2019"] },
  /** The share of its blood that one full squeeze sends up. */
  calfEjects: { value: 0.65, sources: ["VEINCHAPTER"] },
  thighEjects: { value: 0.15, sources: ["VEINCHAPTER"] },
  /** What each stretch holds, standing and full. */
  ankleHolds: { value: 0.35, sources: ["OURS2026"] },
  calfHolds: { value: 0.65, sources: ["OURS2026"] },
  thighHolds: { value: 1, sources: ["OURS2026"] },
  /** Veins give way easily when slack and stiffen as they fill: pressure goes with this power of how full they are. */
  stiffness: { value: 1.4, sources: ["OURS2026"] },
  /** Blood arriving through the tissues each second, as a part of what each stretch holds. */
  inflow: { value: 0.021, sources: ["OURS2026"] },
  /** What passes an open valve each second for each mmHg across it. */
  opening: { value: 0.006, sources: ["OURS2026"] },
  /** The same, downwards, past a valve that leaks: as deep veins do after a clot. */
  leak: { value: 0.03, sources: ["OURS2026"] },
  /** How long a muscle takes to tighten or to let go, a step takes, and a muscle works in each step. */
  tightening: { value: 0.3, sources: ["OURS2026"] },
  step: { value: 1.1, sources: ["OURS2026"] },
  stepWork: { value: 0.5, sources: ["OURS2026"] },
} as const satisfies Readonly<Record<string, Parameter>>;

/** The pressure at the ankle of people who walk, in mmHg, as it was measured. */
export const WALKING_PRESSURE = { from: 20, to: 30, sources: ["PENNEY"] } as const satisfies {
  readonly from: number;
  readonly to: number;
  readonly sources: Cited;
};

const HOLDS = [LIMB.ankleHolds.value, LIMB.calfHolds.value, LIMB.thighHolds.value] as const;
const EJECTS = [0, LIMB.calfEjects.value, LIMB.thighEjects.value] as const;
const ANKLE = 0;
const CALF = 1;
const UPWARDS = [0, 1, 2] as const;
const ABOVE = [1, 2, null] as const;
type Index = (typeof UPWARDS)[number];
type Three = readonly [ankle: number, calf: number, thigh: number];

/** The veins at one moment. The three of each are ankle, calf and thigh, in the order of {@link SEGMENTS}. */
export type LimbState = {
  /** Blood in each stretch. */
  readonly blood: Three;
  /** How tight each muscle is, 0 to 1; the ankle has none. */
  readonly tension: Three;
  /** Blood each second through the valve above each stretch: up is positive, and down only when valves leak. */
  readonly flow: Three;
  /** All the blood since the start that came in through the tissues, went up, and fell back from above. */
  readonly total: { readonly arrived: number; readonly up: number; readonly down: number };
};

/** The weight of blood on the ankle, in mmHg: no vein of this limb ever holds more pressure. */
export function columnOf({ posture }: Limb): number {
  return posture === "standing" ? LIMB.standingColumn.value : LIMB.sittingColumn.value;
}

const { value: POWER } = LIMB.stiffness;
const FULL_COLUMN = LIMB.standingColumn.value;

/** What a stretch can hold under this column while its muscle is so tight. */
function roomIn(segment: Index, tension: number, column: number): number {
  return HOLDS[segment] * (1 - EJECTS[segment] * tension) * Math.pow(column / FULL_COLUMN, 1 / POWER);
}

/** The pressure of so much blood in a stretch whose muscle is so tight. */
function pressureIn(segment: Index, blood: number, tension: number): number {
  return FULL_COLUMN * Math.pow(blood / (HOLDS[segment] * (1 - EJECTS[segment] * tension)), POWER);
}

/** The limb after a long time without moving: every vein full, every muscle slack. */
export function startLimb(limb: Limb): LimbState {
  const column = columnOf(limb);
  return {
    blood: [roomIn(0, 0, column), roomIn(1, 0, column), roomIn(2, 0, column)],
    tension: [0, 0, 0],
    flow: [0, 0, 0],
    total: { arrived: 0, up: 0, down: 0 },
  };
}

/** The pressure in the veins at the ankle, in mmHg: from 0 to {@link columnOf}. */
export function anklePressure({ blood }: LimbState): number {
  return pressureIn(ANKLE, blood[ANKLE], 0);
}

/** How full a stretch is, from 0 to 1: 1 is all that it holds in a limb standing still. */
export function filledPart({ blood }: LimbState, segment: Segment): number {
  const index = SEGMENTS.indexOf(segment) as Index;
  return blood[index] / HOLDS[index];
}

/** The muscles at work so many seconds into a walk: calf and thigh at the start of each step, then neither. */
export function workInWalk(seconds: number): readonly Muscle[] {
  return seconds % LIMB.step.value < LIMB.stepWork.value ? ["calf", "thigh"] : [];
}

/** The longest stretch of time taken at once, in seconds. */
const TICK = 1 / 240;

/**
 * The limb so many seconds (0 or more; with 0, the same state) later, while these muscles work and the others let go.
 *
 * No pressure is negative or above the column; blood is neither made nor lost; in a limb with healthy valves none
 * falls back; the same arguments give the same state; and cutting the time differently changes the pressure by less
 * than 1 mmHg. A limb that has just sat down sends what is too much for the shorter column up at once.
 */
export function advanceLimb(
  limb: Limb,
  state: LimbState,
  working: readonly Muscle[],
  seconds: number,
): LimbState {
  const ticks = Math.ceil(seconds / TICK);
  if (ticks === 0) return state;
  const time = seconds / ticks;
  const column = columnOf(limb);
  const leaking = limb.valves === "leaking";
  const blood: [number, number, number] = [...state.blood];
  const tension: [number, number, number] = [...state.tension];
  const moved: [number, number, number] = [0, 0, 0];
  let { arrived, up, down } = state.total;

  for (let tick = 0; tick < ticks; tick += 1) {
    for (const index of UPWARDS) {
      const works = working.some((muscle) => muscle === SEGMENTS[index]);
      const change = (works ? time : -time) / LIMB.tightening.value;
      tension[index] = Math.min(1, Math.max(0, tension[index] + change));
      const arriving = LIMB.inflow.value * HOLDS[index] * time;
      blood[index] += arriving;
      arrived += arriving;
    }
    // Through each valve: up when the pressure below it is higher, down only when it leaks.
    for (const index of UPWARDS) {
      const above = ABOVE[index];
      const pressureAbove = above === null ? column : pressureIn(above, blood[above], tension[above]);
      const across = pressureIn(index, blood[index], tension[index]) - pressureAbove;
      const passing = across * time * (across > 0 ? LIMB.opening.value : leaking ? LIMB.leak.value : 0);
      blood[index] -= passing;
      moved[index] += passing;
      if (above !== null) blood[above] += passing;
      else if (passing > 0) up += passing;
      else down -= passing;
    }
    // What a stretch has no room for: a full or squeezed vein passes it on.
    for (const index of UPWARDS) {
      const above = ABOVE[index];
      const room = roomIn(index, tension[index], column);
      const pressed = Math.max(0, blood[index] - room);
      blood[index] -= pressed;
      // The valve below a squeezed calf is shut: the surface veins take up what still arrives at the ankle.
      const shut = index === ANKLE && tension[CALF] > 0;
      if (!shut) moved[index] += pressed;
      if (shut || above === null) up += pressed;
      else blood[above] += pressed;
    }
  }
  const [ankle, calf, thigh] = moved;
  return {
    blood,
    tension,
    flow: [ankle / seconds, calf / seconds, thigh / seconds],
    total: { arrived, up, down },
  };
}
