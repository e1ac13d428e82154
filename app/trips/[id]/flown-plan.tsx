import { InFlight, NotYetFlying } from "@/components/trip/in-flight";
import { EntryForms } from "@/components/trip/in-flight-say";
import { TimelineView } from "@/components/timeline/timeline";
import { findUnsaid } from "@/lib/core/air/flown-legs";
import { SAYINGS } from "@/lib/core/air/read-said";
import { findStanding } from "@/lib/core/air/standing";
import { chooseLeg, choosePrompts, PROMPT_VIEWS, showFlown } from "@/lib/core/air/shown";
import { flyTrip } from "@/lib/server/trip/trip-progress";
import type { OpenTrip, TripView } from "@/lib/server/trip/trip-view";
import { tripPath } from "@/lib/core/paths";

type Query = Record<"prompts" | "leg" | "unread" | "typed", string | string[] | undefined>;

/** A saved trip's plan as it stands now, and what can be said of it now. */
export type FlightNow = ReturnType<typeof findFlightNow>;

/** Reads the clock once, so that everything on the page speaks of one moment. */
export function findFlightNow(stored: OpenTrip, view: TripView, query: Query, now: Date) {
  const { flown, clocks } = flyTrip(stored, now);
  const legs = showFlown(flown, view.kept.legs, clocks);
  const standing = findStanding(flown);
  const untold = standing.stage === "air" || !mayFlyNow(stored, now) ? null : findUnsaid(flown);
  const saying = SAYINGS.find((one) => one === query.unread) ?? null;
  const typed = typeof query.typed === "string" ? query.typed : "";
  const chosen = PROMPT_VIEWS.find((one) => one === query.prompts) ?? null;
  return {
    legs,
    clocks,
    live: tripPath(stored.id, "fly"),
    layovers: view.plan?.layovers ?? [],
    short: view.short,
    // The few that matter, unless every prompt was asked for: the page stays short.
    prompts: choosePrompts(legs, query.prompts ?? "few"),
    listed: chooseLeg(legs, query.leg),
    asked: query.prompts !== undefined || query.leg !== undefined,
    standing,
    untold,
    say: {
      to: { action: tripPath(stored.id, "progress"), prompts: chosen },
      legCount: flown.length,
      problem: saying && { saying, typed },
    },
  };
}

/** What is going on in the air; above everything else once the aircraft has left its stand. */
export function FlightPanel({ flight }: { flight: FlightNow }) {
  const { untold, say, clocks } = flight;
  const { stage, flown } = flight.standing;
  if (stage !== "boarding" && stage !== "air" && stage !== "landed") return null;
  return (
    <InFlight
      {...say}
      stage={stage}
      flown={flown}
      clocks={clocks[flown.planned.leg - 1] ?? []}
      onward={untold !== null}
      live={flight.live}
    />
  );
}

/** The plan as it stands; folded once it is `flown`, unless more of it was asked for. */
export function FlownPlan({ flight, flown }: { flight: FlightNow; flown: boolean }) {
  const { legs, clocks, untold, say } = flight;
  return (
    <>
      {untold && <NotYetFlying {...say} flown={untold} clocks={clocks[untold.planned.leg - 1] ?? []} />}
      <TimelineView
        legs={legs}
        layovers={flight.layovers}
        short={flight.short}
        folded={flown && !flight.asked}
        prompts={flight.prompts}
        listed={flight.listed}
        open={flight.standing.flown.planned.leg}
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
