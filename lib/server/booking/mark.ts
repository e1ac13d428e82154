import type { Side } from "./labels";
import type { Place } from "./telling";

/** A word of a confirmation that tells something, where it stands. */
export type Mark = { readonly at: number; readonly end: number } & (
  | {
      readonly is: "flight";
      readonly flight: string;
      /** Whether a word before it says that it is a flight's. */
      readonly isWorded: boolean;
    }
  | { readonly is: "place"; readonly place: Place; readonly side: Side }
  | {
      readonly is: "day";
      /** Several where it may mean each of them, none where nobody can read it. */
      readonly days: readonly string[];
      readonly side: Side;
      /** Whether words of its own stand before it, such as nobody knows here. */
      readonly isNamed: boolean;
    }
  | {
      readonly is: "time";
      readonly time: string | null;
      readonly side: Side;
      /** Words before it that nobody knows here; of those on the line above, a line break and the words. */
      readonly named: string | null;
      readonly later: number | null;
      /** The day that stands in brackets behind it. */
      readonly on?: string;
      /** Where the time tells it. */
      readonly offset?: string;
    }
  | { readonly is: "length"; readonly minutes: number }
  | { readonly is: "seat"; readonly seat: string }
);

/** Whether a mark tells this. */
export const isA =
  <T extends Mark["is"]>(is: T) =>
  (mark: Mark): mark is Extract<Mark, { is: T }> =>
    mark.is === is;

/** Where the line begins on which something stands. */
export const lineOf = (text: string, at: number) => text.lastIndexOf("\n", at - 1) + 1;
