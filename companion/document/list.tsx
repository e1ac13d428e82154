/** @jsxImportSource preact */
import type { ComponentChildren } from "preact";
import { clockOf, repertoireOf, type KeptTrip } from "@/lib/core/air/kept-trip";
import type { Entry } from "@/lib/core/plan/plan";
import type { Repertoire } from "@/lib/core/plan/repertoire";
import type { LegNow } from "@/lib/core/air/replan";
import { arrivalOf } from "@/lib/core/plan/phases";
import { doseWords, fill, nameInSentence, sayMinutes, type CarriedWords, type Words } from "./words";

type Row = { readonly minute: number; readonly mark: string; readonly text: ComponentChildren };

/** What a leg's list is drawn from: as planned, or as it stands. */
export type ListedLeg = {
  readonly trip: KeptTrip;
  readonly words: CarriedWords;
  /** Counted from 0. */
  readonly leg: number;
  readonly pushbackAt: string | null;
  readonly now: Pick<LegNow, "phases" | "sleep"> & {
    readonly entries: readonly (Entry & { readonly state?: LegNow["entries"][number]["state"] })[];
  };
  readonly nextId: string | null;
  /** False leaves meals out, where only what matters most is listed. */
  readonly meals?: boolean;
  /** What a clock shows when the traveller's own is not known; null shows none. */
  readonly clock: (minute: number) => string | null;
};

/** A leg's times and moves, earliest first, as one list. */
export function LegList(listed: ListedLeg) {
  const { words, now, nextId, trip } = listed;
  const { plan } = words.fly;
  const { lists } = words;
  const common = commonMoves(repertoireOf(trip));
  const rows: Row[] = [
    ...now.entries.map((entry): Row => {
      const own = entry.exercises.slice(common[entry.kind]).map(({ code }) => nameInSentence(words, code));
      const state = entry.state === "done" || entry.state === "missed" ? entry.state : null;
      const moves = entry.kind === "walk" || own.length === 0 ? "" : ` · ${own.join(lists.comma)}`;
      const isNext = entry.id === nextId;
      const plain = `${words.kinds[entry.kind]}${moves}`;
      const marks = [...(state ? [plan[state]] : []), ...(isNext ? [plan.next] : [])].join(lists.comma);
      return {
        minute: entry.startMinute,
        mark: [entry.kind === "walk" ? "walk" : "", state ?? "", isNext ? "nextrow" : ""].join(" ").trim(),
        // A page of many times: nothing round a text that needs nothing.
        text: marks === "" ? plain : <span>{[`${plain} `, <i>{marks}</i>]}</span>,
      };
    }),
    ...now.sleep.map(({ startMinute, endMinute }) => stretch(listed, "sleep", startMinute, endMinute)),
    ...now.phases
      .filter(({ kind }) => kind === "meal" && listed.meals !== false)
      .map(({ startMinute, endMinute }) => stretch(listed, "meal", startMinute, endMinute)),
    { minute: arrivalOf(now), mark: "edge", text: plan.arrival },
  ].sort((one, other) => one.minute - other.minute);
  return (
    <>
      {now.entries.length === 0 && <p>{plan.empty}</p>}
      <ol class="times">
        {rows.map(({ minute, mark, text }) => (
          // A page of many times: the clock in the shortest of elements.
          <li class={mark || undefined}>
            <b>{sayMinutes(words, minute)}</b>
            <b>{timeOf(listed, minute)}</b>
            {text}
          </li>
        ))}
      </ol>
    </>
  );
}

function timeOf({ trip, leg, pushbackAt, clock }: ListedLeg, minute: number): string {
  return clockOf(trip, leg, pushbackAt, minute)?.time ?? clock(minute) ?? "";
}

function stretch(listed: ListedLeg, kind: "sleep" | "meal", minute: number, end: number): Row {
  const time = timeOf(listed, end) || sayMinutes(listed.words, end);
  return { minute, mark: kind, text: fill(listed.words.fly.plan[kind], { time }) };
}

/** How many moves every set of a kind begins with, so that the list need not repeat them. */
function commonMoves({ seatedSet, quickSet }: Repertoire): Readonly<Record<Entry["kind"], number>> {
  const common = (sets: Repertoire["seatedSet"]) => {
    const [first, ...others] = sets.map(({ moves }) => moves.map((move) => JSON.stringify(move)));
    if (!first || others.length === 0) return 0;
    const apart = first.findIndex((move, index) => others.some((other) => other[index] !== move));
    return apart < 0 ? 0 : apart;
  };
  return { seatedSet: common(seatedSet), quickSet: common(quickSet), walk: 0 };
}

/** What every set of a kind begins with, in a sentence; nothing when they have no beginning in common. */
export function AlwaysMoves({ trip, words }: { readonly trip: KeptTrip; readonly words: Words }) {
  const repertoire = repertoireOf(trip);
  const common = commonMoves(repertoire);
  return (["seatedSet", "quickSet"] as const)
    .filter((kind) => common[kind] > 0)
    .map((kind) => {
      const moves = repertoire[kind][0]?.moves.slice(0, common[kind]) ?? [];
      const list = moves.map((dose) => doseWords(words, dose)).join(words.lists.semicolon);
      return <p>{fill(words.fly.plan.always, { kind: words.kinds[kind], moves: list })}</p>;
    });
}
