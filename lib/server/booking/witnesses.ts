import type { Witness } from "../../core/typed/booked";
import type { Telling } from "./telling";

/** One of several readings of the same thing, and what of the booking says so. */
export type Witnessed<T> = { readonly by: readonly Witness[]; readonly value: T };

/** Something read of a flight: plain, not told, or told in several ways that do not agree. */
export type Read<T> = { readonly value: T | null; readonly differs: readonly Witnessed<T>[] };

/** Nothing is told. */
export const NOTHING = { value: null, differs: [] } as const;

/** What all witnesses tell, or the readings that differ, each with those who tell it. */
export function agree<T>(
  tellings: readonly Telling[],
  read: (telling: Telling) => T | null,
  same: (one: T, other: T) => boolean,
): Read<T> {
  return weigh(
    tellings.flatMap((telling) => {
      const value = read(telling);
      return value === null ? [] : [{ by: telling.by, value }];
    }),
    same,
    (one) => one,
  );
}

/** What is said, where all that is said is the same, in its fullest reading; or the readings that differ. */
export function weigh<T>(
  said: readonly { readonly by: Witness; readonly value: T }[],
  same: (one: T, other: T) => boolean,
  fuller: (one: { value: T }, other: { value: T }) => { value: T },
): Read<T> {
  const groups: { by: Witness[]; value: T }[] = [];
  for (const { by, value } of said) {
    const group = groups.find((each) => same(each.value, value));
    if (!group) groups.push({ by: [by], value });
    else {
      group.by = [...new Set([...group.by, by])];
      group.value = fuller(group, { value }).value;
    }
  }
  const [first, ...others] = groups;
  if (!first) return NOTHING;
  return others.length === 0 ? { value: first.value, differs: [] } : { value: null, differs: groups };
}
