import { CONVENTIONS } from "./conventions";
import type { SourceId } from "../advice/sources";
import type { SET_INTERVALS, WALK_INTERVALS } from "../plan/trip";

/** Which of the positions in {@link CONVENTIONS} each choice of interval fits (EVIDENCE 5.3). */
const FITS = {
  sets: { 20: [], 30: ["every30", "every30To60"], 45: ["every30To60"], 60: ["hourly", "every30To60"] },
  walks: {
    60: ["walkHourly", "walkEvery60To90"],
    90: ["walkEvery60To90"],
    120: ["walkEvery2Hours", "walkEvery2To3Hours"],
  },
} as const satisfies {
  sets: Record<(typeof SET_INTERVALS)[number], readonly Position[]>;
  walks: Record<(typeof WALK_INTERVALS)[number], readonly Position[]>;
};

type Side = Extract<(typeof CONVENTIONS)[number], { readonly sides: unknown }>["sides"][number];
type Position = Side["position"];

/** An interval some body advises, in words under `evidence.positions`, and who does. */
export type Advice = { readonly position: Position; readonly sources: readonly SourceId[] };

/** Who advises an interval, by what they say; nobody where a choice is ours alone. */
export function whoAdvises(of: "sets" | "walks", minutes: number): readonly Advice[] {
  const convention = CONVENTIONS.find(({ id }) => id === of);
  const sides: readonly Side[] = convention && "sides" in convention ? convention.sides : [];
  const fits: Readonly<Record<number, readonly Position[]>> = FITS[of];
  return (fits[minutes] ?? []).map((position) => ({
    position,
    sources: sides.filter((side) => side.position === position).map(({ source }) => source),
  }));
}
