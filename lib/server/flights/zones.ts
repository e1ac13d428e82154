import "server-only";
import moment from "moment-timezone";

// The one file that knows zones. Their rules come from moment-timezone, not from the runtime, whose own may be
// years old (Node 20.20 has Vancouver wrong from November 2026).

/** Version of the zone rules in use, like "2026f"; stored with every instant that was made with them. */
export const ZONE_DATA_VERSION: string = moment.tz.dataVersion;

/** The years whose clocks are known: rules beyond 2037 are not in the data. */
export const ZONE_YEARS = { min: 2000, max: 2036 } as const;

/** An instant in UTC (ISO, to the minute, "…Z") and the offset of the local clock then ("+05:45"). */
export type Reading = { readonly at: string; readonly offset: string };

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/**
 * What a local clock time means in a zone, earliest first: one instant on most days, none when the clocks skip it,
 * two when it happens twice. `local` is YYYY-MM-DDTHH:MM.
 * Throws when the zone has no rules: a bug, as the airport table is checked when it is made.
 */
export function toInstants(local: string, zone: string): Reading[] {
  const wall = Date.parse(`${local}Z`);
  // No zone changes its clocks twice in two days, so the offsets on either side are all there are.
  const offsets = new Set([offsetAt(wall - DAY, zone), offsetAt(wall + DAY, zone)]);
  return [...offsets]
    .map((offset) => ({ instant: wall - offset * MINUTE, offset }))
    .filter(({ instant, offset }) => offsetAt(instant, zone) === offset)
    .sort((one, other) => one.instant - other.instant)
    .map(({ instant, offset }) => ({ at: toIso(instant), offset: toOffsetText(offset) }));
}

/** What the clock in a zone shows at an instant: local time (YYYY-MM-DDTHH:MM) and offset. */
export function toLocal(at: string, zone: string): { readonly local: string; readonly offset: string } {
  const instant = Date.parse(at);
  const offset = offsetAt(instant, zone);
  return { local: toIso(instant + offset * MINUTE).slice(0, 16), offset: toOffsetText(offset) };
}

/** Whether there are rules for a zone of this name. */
export const hasZone = (zone: string): boolean => moment.tz.zone(zone) !== null;

/** Instant in UTC, to the minute, as every instant in the product is written: "2026-12-01T21:05:00Z". */
export const toIso = (instant: number): string => `${new Date(instant).toISOString().slice(0, 16)}:00Z`;

/** Minutes a zone's clocks are ahead of UTC at an instant. */
function offsetAt(instant: number, zone: string): number {
  const rules = moment.tz.zone(zone);
  if (!rules) throw new Error(`No rules for the time zone ${zone}.`);
  return Math.round(-rules.utcOffset(instant));
}

function toOffsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
