import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/page";
import { TripName } from "@/components/trip-words";
import { makeSecret } from "@/lib/server/owner";
import { toTripItem } from "@/lib/server/trip-view";
import { findOwnTrip, type TripParams } from "../find-trip";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("trips"))("deleteTitle") };
}

export default async function DeletePage({ params }: TripParams) {
  const { id } = await params;
  const { stored } = await findOwnTrip(id);
  const item = toTripItem(stored);
  const t = await getTranslations("trips");
  return (
    <Page title={t("deleteTitle")} back={{ href: `/trips/${id}`, label: t("backToTrip") }}>
      <div className="panel stack">
        <p>
          <strong>{item.opens ? <TripName trip={item} /> : t("corrupted")}</strong>
        </p>
        <p>{t("deleteText")}</p>
        <form method="post" action={`/trips/${id}/delete/confirmed`} className="actions" autoComplete="off">
          <input type="hidden" name="undo" value={makeSecret()} />
          <button className="button" type="submit">
            {t("deleteConfirm")}
          </button>
          <a href={`/trips/${id}`}>{t("deleteKeep")}</a>
        </form>
      </div>
    </Page>
  );
}
