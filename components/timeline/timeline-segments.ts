import type { PhaseKind } from "@/lib/core/plan/plan";
import type { EntryNow, LegNow, Movement } from "@/lib/core/air/replan";
import { ENTRY_MINUTES } from "@/lib/core/plan/timeline";
import { isKey, type PromptView } from "@/lib/core/air/shown";

/** A stretch of a leg as a traveller lives it: a phase, or the sleep that replaces it. */
export type Segment = {
  readonly kind: PhaseKind | "sleep";
  readonly startMinute: number;
  readonly endMinute: number;
  readonly beltOn: boolean;
  readonly entries: readonly EntryNow[];
};

/**
 * The leg cut into segments, in order and without gaps: phases where the traveller is awake, one segment for each
 * sleep. Every entry stands in exactly one segment, the one it starts in. Sleeps come in order, none touching.
 */
export function toSegments(leg: Pick<LegNow, "phases" | "entries" | "sleep">): readonly Segment[] {
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
    for (const { startMinute, endMinute } of leg.sleep) {
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

/** One line of the list: a prompt, a movement beside the plan, or where the traveller is now. */
export type Line =
  | { readonly type: "entry"; readonly minute: number; readonly entry: EntryNow }
  | {
      readonly type: "beside";
      readonly minute: number;
      readonly kind: Movement["kind"];
      /** How many of them came one after the other, with nothing else between, the last one at `lastMinute`. */
      readonly count: number;
      readonly lastMinute: number;
    }
  | { readonly type: "now"; readonly minute: number };
/** A stretch of the list, with a heading of its own or none. */
export type ListPart = Segment & { readonly headed: boolean; readonly lines: readonly Line[] };

/**
 * The list of a leg: its segments with their lines, in order of time. Of the few that matter it keeps meals and
 * sleeps, walks and sleep edges, what was done beside the plan, and now; and only meals and sleeps have headings.
 */
export function toList(
  leg: Pick<LegNow, "phases" | "entries" | "sleep" | "unplanned"> & { readonly minute: number | null },
  view: PromptView,
): readonly ListPart[] {
  const segments = toSegments(leg);
  const last = segments.at(-1);
  const isIn = (minute: number, segment: Segment) =>
    segment.startMinute <= minute && (minute < segment.endMinute || segment === last);
  const beside = leg.unplanned.map((movement): Line => {
    const minute = Math.max(0, movement.endMinute - ENTRY_MINUTES[movement.kind]);
    return { type: "beside", minute, kind: movement.kind, count: 1, lastMinute: minute };
  });
  const now: readonly Line[] = leg.minute === null ? [] : [{ type: "now", minute: leg.minute }];
  return segments.flatMap((segment): ListPart[] => {
    const entries = view === "all" ? segment.entries : segment.entries.filter(isKey);
    const lines = [
      ...entries.map((entry): Line => ({ type: "entry", minute: entry.startMinute, entry })),
      ...[...beside, ...now].filter(({ minute }) => isIn(minute, segment)),
    ]
      .toSorted((one, other) => one.minute - other.minute)
      .reduce(joinBeside, []);
    const headed = view === "all" || segment.kind === "meal" || segment.kind === "sleep";
    return headed || lines.length > 0 ? [{ ...segment, headed, lines }] : [];
  });
}

/** The lines with one more: movements of a kind beside the plan, one after the other, are one line. */
function joinBeside(lines: readonly Line[], line: Line): readonly Line[] {
  const before = lines.at(-1);
  if (line.type !== "beside" || before?.type !== "beside" || before.kind !== line.kind)
    return [...lines, line];
  return [...lines.slice(0, -1), { ...before, count: before.count + 1, lastMinute: line.minute }];
}
