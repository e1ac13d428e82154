import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/page";
import { TripList } from "@/components/trip-list";
import { readOwner } from "@/lib/server/session";
import { toTripItem } from "@/lib/server/trip-view";
import { listTrips } from "@/lib/server/trips";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("trips"))("title") };
}

export default async function TripsPage({ searchParams }: Props) {
  const { deleted, restored } = await searchParams;
  const now = new Date();
  const owner = await readOwner(now);
  const { upcoming, past } = owner === null ? { upcoming: [], past: [] } : await listTrips(owner, now);
  const t = await getTranslations("trips");
  const empty = upcoming.length + past.length === 0;
  return (
    <Page title={t("title")} lead={empty ? undefined : t("lead")}>
      {deleted === "yes" && (
        <p className="notice" role="status">
          {t("deleted")}
        </p>
      )}
      {restored !== undefined && (
        <p className="notice" role="status">
          {t("restored", { count: Number(restored) || 0 })}
        </p>
      )}
      {empty && (
        <section className="panel stack-tight" aria-labelledby="empty">
          <h2 id="empty">{t("emptyTitle")}</h2>
          <p>{t("empty")}</p>
        </section>
      )}
      {upcoming.length > 0 && (
        <section className="stack-tight" aria-labelledby="upcoming">
          <h2 id="upcoming">{t("upcoming")}</h2>
          <TripList trips={upcoming.map(toTripItem)} />
        </section>
      )}
      {past.length > 0 && (
        <section className="stack-tight" aria-labelledby="past">
          <h2 id="past">{t("past")}</h2>
          <TripList trips={past.map(toTripItem)} />
        </section>
      )}
      <p className="actions">
        <a className="button" href="/plan">
          {t("plan")}
        </a>
        <a href={empty ? "/your-data/restore" : "/your-data"}>{t(empty ? "restoreLink" : "dataLink")}</a>
      </p>
    </Page>
  );
}
