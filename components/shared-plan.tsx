import { useTranslations } from "next-intl";
import { findClocks } from "@/lib/core/clocks";
import { showPlanned } from "@/lib/core/shown";
import type { Shared } from "@/lib/core/share";
import { FactList } from "./fact-list";
import { TimelineView } from "./timeline";
import { useTripWords } from "./trip-words";

/** A plan as a share link shows it: the flight, the times and the moves. */
export function SharedPlan({ shared }: { shared: Shared }) {
  const t = useTranslations("share.page");
  const words = useTripWords();
  const { departureDate, departureLocal, legs, layoverMinutes, plan } = shared;
  if (plan.status !== "ready") return null;
  const trip = {
    name: "",
    departureDate,
    departureLocal,
    route: [],
    legMinutes: legs.map(({ durationMinutes }) => durationMinutes),
  };
  const routes = legs.flatMap(({ from, to }) => (from && to ? [t("route", { from, to })] : []));
  const flown = legs.map((leg) => ({ ...leg, seat: "unknown" as const }));
  const wall = departureLocal === null ? null : { wall: departureLocal, place: null };
  const ends = legs.map((_, index) => ({ departure: index === 0 ? wall : null, arrival: null }));
  const date = words.date(trip);
  return (
    <div className="stack">
      <FactList
        facts={[
          ...(routes.length > 0 ? [{ name: t("from"), value: routes.join(", ") }] : []),
          ...(date === null ? [] : [{ name: t("departs"), value: date }]),
          { name: t("length"), value: words.length(trip) },
        ]}
      />
      <TimelineView
        legs={showPlanned(plan, flown, findClocks(flown, layoverMinutes, ends, []))}
        layovers={plan.layovers}
        seatedOnly={false}
        short={false}
        prompts={null}
      />
    </div>
  );
}
