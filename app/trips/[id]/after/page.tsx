import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DoneSoFar } from "@/components/trip/in-flight";
import { Page } from "@/components/site/page";
import { nameTrip } from "@/components/trip/trip-words";
import { WatchView } from "@/components/result/watch";
import { findTripWatch } from "@/lib/server/trip/trip-watch";
import { planCalendar } from "@/lib/server/trip/calendar";
import { findCountries } from "@/lib/server/flights/countries";
import { flyTrip } from "@/lib/server/trip/trip-progress";
import { toDamagedItem, toOpenItem, viewTrip } from "@/lib/server/trip/trip-view";
import { tripPath } from "@/lib/core/paths";
import { DamagedPage } from "../damaged";
import { findOwnTrip, type TripParams } from "../find-trip";
import { formatMinutes } from "@/lib/core/time";
import { LockedTrip } from "../locked";
import { still } from "../../../still";

export async function generateMetadata({ params }: TripParams): Promise<Metadata> {
  const { stored } = await findOwnTrip((await params).id);
  return {
    title: stored.corrupted
      ? (await getTranslations("trips"))("corrupted")
      : (await getTranslations("after"))("title"),
  };
}

/** What to look out for once landed. A phone keeps it, with nothing of what changes on the way. */
async function AfterPage({ params }: TripParams) {
  const { id } = await params;
  const { stored } = await findOwnTrip(id);
  if (stored.corrupted) return <DamagedPage trip={toDamagedItem(stored)} />;
  const view = viewTrip(stored);
  const { lock } = view;
  if (lock === "STOP" || lock === "MINOR") return <LockedTrip stored={stored} lock={lock} />;
  const t = await getTranslations("after");
  const trips = await getTranslations("trips");
  const units = await getTranslations("units");
  const name = nameTrip(toOpenItem(stored), (minutes) =>
    trips("unnamed", { duration: formatMinutes(minutes, units) }),
  );
  const { flown } = flyTrip(stored, new Date());
  const watch = findTripWatch(stored);
  const hasDays = planCalendar(stored, view, "few").events.some(({ kind }) => kind === "watch");
  return (
    <Page title={t("title")} lead={t("lead")} back={{ href: tripPath(id), label: name }}>
      <DoneSoFar legs={flown.map(({ stands }) => stands)} />
      <WatchView watch={watch} countries={findCountries(stored.trip.itinerary)} />
      {hasDays && (
        <p data-online="">
          {t("calendar")} <a href={tripPath(id, "calendar.ics")}>{t("calendarLink")}</a>
        </p>
      )}
    </Page>
  );
}

export default still(AfterPage);
