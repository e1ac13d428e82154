import { getTranslations } from "next-intl/server";
import { MinorTips } from "@/components/result/minor-tips";
import { Page } from "@/components/site/page";
import { StopScreen } from "@/components/result/stop-screen";
import { EditButton } from "@/components/trip/trip-actions";
import { findCountries } from "@/lib/server/flights/countries";
import type { OpenTrip } from "@/lib/server/trip/trip-view";
import { PATHS } from "@/lib/core/paths";

/** What a trip under STOP or MINOR shows, whichever of its pages is asked for: nothing else. */
export async function LockedTrip({ stored, lock }: { stored: OpenTrip; lock: "STOP" | "MINOR" }) {
  const { id, trip } = stored;
  if (lock === "STOP")
    return (
      <StopScreen
        countries={findCountries(trip.itinerary)}
        back={<EditButton id={id} part="answers" label={(await getTranslations("stop"))("mistake")} />}
      />
    );
  const minor = await getTranslations("minor");
  const trips = await getTranslations("trips");
  return (
    <Page title={minor("title")} lead={minor("lead")} back={{ href: PATHS.trips, label: trips("back") }}>
      <MinorTips />
      <EditButton id={id} part="answers" label={trips("answerAgain")} />
    </Page>
  );
}
