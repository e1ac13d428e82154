import type { Entry, LegPlan, PhaseKind } from "@/lib/core/plan";
import type { Stretch } from "@/lib/core/trip";

/** A stretch of a leg as a traveller lives it: a phase, or the sleep that replaces it. */
export type Segment = {
  readonly kind: PhaseKind | "sleep";
  readonly startMinute: number;
  readonly endMinute: number;
  readonly beltOn: boolean;
  readonly entries: readonly Entry[];
};

/**
 * The leg cut into segments, in order and without gaps: phases where the traveller is awake, one segment for each
 * sleep. Every entry stands in exactly one segment, the one it starts in. Sleeps come in order, none touching.
 */
export function toSegments(leg: LegPlan, sleep: readonly Stretch[]): readonly Segment[] {
  const segments: Segment[] = [];
  const add = (kind: Segment["kind"], startMinute: number, endMinute: number, beltOn: boolean) => {
    if (startMinute >= endMinute) return;
    const entries = leg.entries.filter(
      (entry) => entry.startMinute >= startMinute && entry.startMinute < endMinute,
    );
    segments.push({ kind, startMinute, endMinute, beltOn, entries });
  };
  for (const phase of leg.phases) {
    let from = phase.startMinute;
    for (const { startMinute, endMinute } of sleep) {
      if (startMinute >= phase.endMinute || endMinute <= phase.startMinute) continue;
      add(phase.kind, from, startMinute, phase.beltOn);
      // A sleep over several phases is one segment, cut where it begins.
      if (startMinute >= phase.startMinute) add("sleep", startMinute, endMinute, phase.beltOn);
      from = Math.min(endMinute, phase.endMinute);
    }
    add(phase.kind, from, phase.endMinute, phase.beltOn);
  }
  return segments;
}
