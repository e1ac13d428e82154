import { clockAt, minutesBetween, toLegStarts, type Clock } from "../time";
import type { Leg } from "./trip";

/** What the clock shows at one end of a leg: at its pushback, or when it arrives, as planned. */
export type EndClock = {
  /** Wall time there, "2026-12-01T21:05". */
  readonly wall: string;
  /** The airport, when it is known. */
  readonly place: { readonly code: string; readonly city: string } | null;
};
/** The clocks at both ends of a leg, null where they are not known. */
export type LegEnds = { readonly departure: EndClock | null; readonly arrival: EndClock | null };

/**
 * A clock to show beside a leg. `own` is the traveller's: the one where the first leg departs; `departure` and
 * `arrival` are those at the leg's two ends.
 */
export type ShownClock = {
  readonly whose: "own" | "departure" | "arrival";
  readonly place: EndClock["place"];
  /** What it showed at one moment, so many minutes after this leg's pushback. */
  readonly wall: string;
  readonly minute: number;
};

/** What a shown clock says so many minutes after the leg's pushback. Days count from its own `wall`. */
export const readClock = ({ wall, minute }: ShownClock, at: number): Clock => clockAt(wall, at - minute);

/**
 * The clocks to show beside each leg, the traveller's own first; only those that are known, and none that always
 * shows the same as one before it.
 *
 * `pushedBack` are the instants at which legs were said to have pushed back (null: nothing said). A clock shifts with
 * them; where how late a leg is cannot be known, since its planned instant is not, its clocks are left out.
 */
export function findClocks(
  legs: readonly Leg[],
  layoverMinutes: readonly number[],
  ends: readonly LegEnds[],
  pushedBack: readonly (string | null)[],
): readonly (readonly ShownClock[])[] {
  const starts = toLegStarts(legs, layoverMinutes);
  const home = ends[0]?.departure ?? null;
  return legs.map(({ departureAt, durationMinutes }, index) => {
    const told = pushedBack[index] ?? null;
    const late = told === null ? 0 : departureAt === null ? null : minutesBetween(departureAt, told);
    if (late === null) return [];
    const { departure = null, arrival = null } = ends[index] ?? {};
    const clocks: ShownClock[] = [];
    const show = (whose: ShownClock["whose"], end: EndClock | null, minute: number) => {
      if (end === null) return;
      const clock = { whose, place: end.place, wall: end.wall, minute };
      const same = (other: ShownClock) => {
        const [one, two] = [readClock(clock, 0), readClock(other, 0)];
        return one.date === two.date && one.time === two.time;
      };
      if (!clocks.some(same)) clocks.push(clock);
    };
    show("own", home, -(starts[index] ?? 0) - late);
    show("departure", departure, -late);
    show("arrival", arrival, durationMinutes - late);
    return clocks;
  });
}
