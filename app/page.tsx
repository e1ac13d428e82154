import { getTranslations } from "next-intl/server";
import { COMPANION } from "@/http/companion";
import { Home } from "@/components/home/home";
import { TripList } from "@/components/trip/trip-list";
import { toPlanRequest } from "@/lib/core/saved/draft";
import { findPlanInProgress } from "@/http/draft";
import { soundFlight } from "@/lib/server/flights/read-flight";
import { toTripItem } from "@/lib/server/trip/trip-view";
import { readOwner } from "@/http/session";
import { ALL_TRIPS, listTrips } from "@/lib/server/store/trip-list";
import { PATHS } from "@/lib/core/paths";
import { findTripState } from "./trips/find-state";
import { languageInHand } from "@/lib/server/run/language";
import { findSample } from "./sample";
import { still } from "./still";

/** The next trips that the start page shows. */
const NEXT_TRIPS = 3;

async function HomePage() {
  const now = new Date();
  const { draft } = await findPlanInProgress();
  const owner = await readOwner(now);
  const { upcoming, past } =
    owner === null ? { upcoming: [], past: [] } : await listTrips(owner, ALL_TRIPS, null, now, NEXT_TRIPS);
  const request = draft && toPlanRequest(draft, soundFlight(draft.flight));
  const t = await getTranslations("home");
  return (
    <Home
      action={PATHS.planFlight}
      sample={findSample(languageInHand())}
      films={COMPANION.films}
      carryOn={request && (request.ok ? PATHS.planResult : request.next)}
      trips={
        upcoming.length + past.length > 0 && (
          <section className="stack-tight" aria-labelledby="next-trips">
            <h2 id="next-trips">{t("tripsTitle")}</h2>
            <TripList
              trips={upcoming.map((trip) => ({ ...toTripItem(trip), state: findTripState(trip, now) }))}
            />
            <p>
              <a href={PATHS.trips}>{t("allTrips")}</a>
            </p>
          </section>
        )
      }
    />
  );
}

export default still(HomePage);
