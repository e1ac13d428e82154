import { useTranslations } from "next-intl";
import { isShort, toJourney } from "@/lib/core/advice/journey";
import { findClocks, type LegEnds } from "@/lib/core/plan/clocks";
import { chooseLeg, showPlanned } from "@/lib/core/air/shown";
import type { Shared } from "@/lib/core/saved/share";
import { FactList } from "../site/fact-list";
import { TimelineView } from "../timeline/timeline";
import { useListWords } from "../site/words";
import { useTripWords } from "./trip-words";

/** How this traveller does it is not told. */
const UNTOLD = { setNote: null, plainWalk: false } as const;

/**
 * A plan as a share link shows it: the flight, the times and the moves; of the longest, those of the leg asked for.
 * `ends`: the clocks at both ends of each leg.
 */
export function SharedPlan({
  shared,
  leg,
  ends,
}: {
  shared: Shared;
  leg?: unknown;
  ends: readonly LegEnds[];
}) {
  const t = useTranslations("share.page");
  const words = useTripWords();
  const list = useListWords("comma");
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
  const date = words.date(trip);
  const shown = showPlanned(plan, flown, findClocks(flown, layoverMinutes, ends, []), UNTOLD);
  return (
    <div className="stack">
      <FactList
        facts={[
          ...(routes.length > 0 ? [{ name: t("from"), value: list(routes) }] : []),
          ...(date === null ? [] : [{ name: t("departs"), value: date }]),
          { name: t("length"), value: words.length(trip) },
        ]}
      />
      <TimelineView
        legs={shown}
        layovers={plan.layovers}
        short={isShort(toJourney(legs, layoverMinutes))}
        prompts={null}
        listed={chooseLeg(shown, leg)}
      />
    </div>
  );
}
