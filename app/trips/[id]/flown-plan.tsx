import { InFlight, NotYetFlying } from "@/components/in-flight";
import { EntryForms } from "@/components/in-flight-say";
import { TimelineView } from "@/components/timeline";
import { findStage, findUntold } from "@/lib/core/flying";
import { SAYINGS } from "@/lib/core/saying";
import { choosePrompts, PROMPT_VIEWS, showFlown } from "@/lib/core/shown";
import { flyTrip } from "@/lib/server/trip-progress";
import type { OpenTrip, TripView } from "@/lib/server/trip-view";

type Query = Record<"prompts" | "unread" | "typed", string | string[] | undefined>;

/** A saved trip's plan as it stands now, and what can be said of it now. */
export type Flight = ReturnType<typeof readFlight>;

/** Reads the clock once, so that everything on the page speaks of one moment. */
export function readFlight(stored: OpenTrip, view: TripView, query: Query, now: Date) {
  const { flown, clocks } = flyTrip(stored, now);
  const legs = showFlown(flown, view.kept.legs, clocks);
  const stage = findStage(flown);
  const untold = stage?.stage === "air" || !mayFlyNow(stored, now) ? null : findUntold(flown);
  const saying = SAYINGS.find((one) => one === query.unread) ?? null;
  const typed = typeof query.typed === "string" ? query.typed : "";
  const chosen = PROMPT_VIEWS.find((one) => one === query.prompts) ?? null;
  return {
    legs,
    clocks,
    after: `/trips/${stored.id}/after`,
    layovers: view.plan?.layovers ?? [],
    short: view.short,
    seatedOnly: stored.trip.constraints.seatedOnly,
    prompts: choosePrompts(legs, query.prompts),
    stage,
    untold,
    say: {
      to: { action: `/trips/${stored.id}/progress`, prompts: chosen },
      legCount: flown.length,
      problem: saying && { saying, typed },
    },
  };
}

/** What is going on in the air; above everything else once the aircraft has left its stand. */
export function FlightPanel({ flight }: { flight: Flight }) {
  const { stage, untold, say, clocks } = flight;
  if (stage === null) return null;
  const { flown } = stage;
  return (
    <InFlight
      {...say}
      stage={stage.stage}
      flown={flown}
      clocks={clocks[flown.planned.leg - 1] ?? []}
      onward={untold !== null}
      after={flight.after}
    />
  );
}

/** The plan as it stands. */
export function FlownPlan({ flight }: { flight: Flight }) {
  const { legs, clocks, untold, say } = flight;
  return (
    <>
      {untold && <NotYetFlying {...say} flown={untold} clocks={clocks[untold.planned.leg - 1] ?? []} />}
      <TimelineView
        legs={legs}
        layovers={flight.layovers}
        short={flight.short}
        seatedOnly={flight.seatedOnly}
        prompts={flight.prompts}
        actions={(leg, entry) => {
          const minute = legs[leg - 1]?.minute ?? null;
          if (minute === null || entry.startMinute > minute) return null;
          return <EntryForms to={say.to} leg={leg} entry={entry} minute={minute} />;
        }}
      />
    </>
  );
}

/** Days to either side of a flight known only by its day. */
const AROUND_MS = 36 * 3_600_000;

/** Whether today may be the day of the flight: always, while its day is not known. */
function mayFlyNow({ departureAt, arrivalAt }: OpenTrip, now: Date): boolean {
  if (departureAt === null) return true;
  const from = departureAt.getTime() - AROUND_MS;
  return from <= now.getTime() && now.getTime() <= (arrivalAt ?? departureAt).getTime() + AROUND_MS;
}
