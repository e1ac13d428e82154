import { getTranslations } from "next-intl/server";
import { Home } from "@/components/home";
import { TripList } from "@/components/trip-list";
import { toPlanRequest } from "@/lib/core/draft";
import { findPlanInProgress } from "@/lib/server/plan-in-progress";
import { toTripItem } from "@/lib/server/trip-view";
import { readOwner } from "@/lib/server/session";
import { ALL_TRIPS, listTrips } from "@/lib/server/trip-list";

/** The next trips that the start page shows. */
const NEXT_TRIPS = 3;

export default async function HomePage() {
  const now = new Date();
  const { draft } = await findPlanInProgress(now);
  const owner = await readOwner(now);
  const { upcoming, past } =
    owner === null ? { upcoming: [], past: [] } : await listTrips(owner, ALL_TRIPS, null, now, NEXT_TRIPS);
  const request = draft && toPlanRequest(draft);
  const t = await getTranslations("home");
  return (
    <Home
      action="/plan/flight"
      carryOn={request && (request.ok ? "/plan/result" : request.next)}
      trips={
        upcoming.length + past.length > 0 && (
          <section className="stack-tight" aria-labelledby="next-trips">
            <h2 id="next-trips">{t("tripsTitle")}</h2>
            <TripList trips={upcoming.map(toTripItem)} />
            <p>
              <a href="/trips">{t("allTrips")}</a>
            </p>
          </section>
        )
      }
    />
  );
}
