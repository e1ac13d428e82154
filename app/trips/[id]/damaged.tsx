import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/site/notice";
import { Page } from "@/components/site/page";
import { DamagedWords, type DamagedTrip } from "@/components/trip/trip-list";
import { PATHS, tripPath } from "@/lib/core/paths";

/** What a trip that cannot be read shows, whichever of its pages is asked for: which it is, and what to do. */
export async function DamagedPage({ trip }: { trip: DamagedTrip }) {
  const t = await getTranslations("trips");
  return (
    <Page title={t("corrupted")} lead={t("corruptedText")} back={{ href: PATHS.trips, label: t("back") }}>
      <Notice icon="damaged">
        <p>
          <DamagedWords trip={trip} />
        </p>
      </Notice>
      <p className="measure">{t("corruptedNext")}</p>
      <p className="actions">
        <a className="button" href={`${PATHS.yourData}#import`}>
          {t("corruptedImport")}
        </a>
        <a href={tripPath(trip.id, "delete")}>{t("delete")}</a>
      </p>
    </Page>
  );
}
