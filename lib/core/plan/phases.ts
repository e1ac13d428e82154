import type { Cited } from "../advice/sources";

export type PhaseKind = "taxiOut" | "climb" | "cruise" | "meal" | "descent" | "landing";

/** A half-open stretch of a leg, [startMinute, endMinute), in minutes after pushback. */
export type Phase = {
  readonly kind: PhaseKind;
  readonly startMinute: number;
  readonly endMinute: number;
  readonly beltOn: boolean;
};

type PhaseRow = { readonly beltOn: boolean; readonly sources: Cited };

/**
 * The kinds of phase, whether the belt sign counts as on, and who says so (EVIDENCE 6.1).
 * A meal is inside cruise: the sign is off, but the trolley blocks the aisle and the tray is down.
 */
export const PHASES: Readonly<Record<PhaseKind, PhaseRow>> = {
  taxiOut: { beltOn: true, sources: ["FAA", "BTS2007", "EUROCONTROL"] },
  climb: { beltOn: true, sources: ["FAA", "ANA", "LITERATURE"] },
  cruise: { beltOn: false, sources: ["FAA"] },
  meal: { beltOn: false, sources: ["FITTOFLY", "LITERATURE", "OURS2026"] },
  descent: { beltOn: true, sources: ["FAA", "LITERATURE", "OURS2026"] },
  landing: { beltOn: true, sources: ["FAA", "BTS2007", "EUROCONTROL"] },
};

/** Minutes from pushback at which taxi-out and the climb end. Sources: F2, F3, A6 (EVIDENCE 6.1). */
const TAXI_OUT_ENDS = 15;
const CLIMB_ENDS = 35;
/** Minutes before arrival on stand at which descent and landing begin. Sources: F2, F3 (EVIDENCE 6.1). */
const DESCENT_BEFORE_ARRIVAL = 40;
const LANDING_BEFORE_ARRIVAL = 8;
/** Shorter legs have no cruise: the belt counts as on throughout. Source: ours (DESIGN 5). */
const SHORTEST_WITH_CRUISE = 120;
/** Shortest legs with a first and with a second meal. Source: ours, from EVIDENCE 6.1. */
const SHORTEST_WITH_MEAL = 180;
const SHORTEST_WITH_SECOND_MEAL = 360;

/** Each phase's kind and end; the first starts at 0, each other where the one before it ends. */
function ends(duration: number): readonly (readonly [PhaseKind, number])[] {
  if (duration < SHORTEST_WITH_CRUISE) {
    // The four other phases in proportion; the climb runs on to the descent, since nothing lies between.
    const scaled = (minute: number) => Math.round((minute * duration) / SHORTEST_WITH_CRUISE);
    return [
      ["taxiOut", scaled(TAXI_OUT_ENDS)],
      ["climb", scaled(SHORTEST_WITH_CRUISE - DESCENT_BEFORE_ARRIVAL)],
      ["descent", scaled(SHORTEST_WITH_CRUISE - LANDING_BEFORE_ARRIVAL)],
      ["landing", duration],
    ];
  }
  return [
    ["taxiOut", TAXI_OUT_ENDS],
    ["climb", CLIMB_ENDS],
    ...(duration >= SHORTEST_WITH_MEAL
      ? ([
          ["cruise", 75],
          ["meal", 135],
        ] as const)
      : []),
    ...(duration >= SHORTEST_WITH_SECOND_MEAL
      ? ([
          ["cruise", duration - 135],
          ["meal", duration - 90],
        ] as const)
      : []),
    ["cruise", duration - DESCENT_BEFORE_ARRIVAL],
    ["descent", duration - LANDING_BEFORE_ARRIVAL],
    ["landing", duration],
  ];
}

/**
 * The phases of a leg of so many block minutes (20 to 1500), in order and without gaps, from 0 to arrival.
 *
 * Under 120 minutes there is no cruise and the belt counts as on throughout; meals begin at 180 and 360.
 */
export function makePhases(durationMinutes: number): readonly Phase[] {
  let startMinute = 0;
  return ends(durationMinutes).map(([kind, endMinute]) => {
    const phase = { kind, startMinute, endMinute, beltOn: PHASES[kind].beltOn };
    startMinute = endMinute;
    return phase;
  });
}

/** The minute after pushback at which a leg arrives on stand: where its last phase ends. */
export const arrivalOf = ({ phases }: { readonly phases: readonly Phase[] }): number =>
  phases.at(-1)?.endMinute ?? 0;

/** Whether all of a slot lies in cruise, outside meals and with the belt sign off: room for larger moves. */
export function hasRoom(
  phases: readonly Phase[],
  { startMinute, durationMinutes }: { readonly startMinute: number; readonly durationMinutes: number },
): boolean {
  return phases.some(
    (phase) =>
      phase.kind === "cruise" &&
      !phase.beltOn &&
      phase.startMinute <= startMinute &&
      startMinute + durationMinutes <= phase.endMinute,
  );
}
