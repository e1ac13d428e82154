import { getTranslations } from "next-intl/server";
import { COMPANION } from "@/http/companion";
import { Home } from "@/components/home/home";
import { TripList } from "@/components/trip/trip-list";
import { toPlanRequest } from "@/lib/core/saved/draft";
import { findPlanInProgress } from "@/http/draft";
import { soundFlight } from "@/lib/server/flights/read-flight";
import { readOwner } from "@/http/session";
import { ALL_TRIPS, listTrips, type TripSearch } from "@/lib/server/store/trip-list";
import { PATHS } from "@/lib/core/paths";
import { partTrips } from "./trips/find-state";
import { languageInHand } from "@/lib/server/run/language";
import { findSample } from "./sample";
import { still } from "./still";

/** The next trips that the start page shows. */
const NEXT_TRIPS = 3;
const UPCOMING: TripSearch = { ...ALL_TRIPS, when: "upcoming" };

async function HomePage() {
  const now = new Date();
  const { draft } = await findPlanInProgress();
  const owner = await readOwner(now);
  const page = owner && (await listTrips(owner, UPCOMING, null, now, NEXT_TRIPS));
  const { aloft, upcoming } = partTrips(page ?? { upcoming: [], past: [] }, now);
  const next = [...aloft, ...upcoming];
  const request = draft && toPlanRequest(draft, soundFlight(draft, now));
  const t = await getTranslations("home");
  return (
    <Home
      action={PATHS.planFlight}
      sample={findSample(languageInHand())}
      films={COMPANION.films}
      carryOn={request && (request.ok ? PATHS.planResult : request.next)}
      trips={
        next.length > 0 && (
          <section className="stack-tight" aria-labelledby="next-trips">
            <h2 id="next-trips">{t("tripsTitle")}</h2>
            <TripList trips={next} />
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
