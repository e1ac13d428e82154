import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/site/page";
import { DamagedWords } from "@/components/trip/trip-list";
import { TripName } from "@/components/trip/trip-words";
import { toTripItem } from "@/lib/server/trip/trip-view";
import { packTrip } from "@/lib/server/store/undo";
import { tripPath } from "@/lib/core/paths";
import { findOwnTrip, type TripParams } from "../find-trip";
import { still } from "../../../still";

export async function generateMetadata({ params }: TripParams): Promise<Metadata> {
  await findOwnTrip((await params).id);
  return { title: (await getTranslations("trips"))("deleteTitle") };
}

async function DeletePage({ params }: TripParams) {
  const { id } = await params;
  const { owner, stored } = await findOwnTrip(id);
  const item = toTripItem(stored);
  const packed = await packTrip(owner, id, new Date());
  const t = await getTranslations("trips");
  return (
    <Page title={t("deleteTitle")} back={{ href: tripPath(id), label: t("backToTrip") }}>
      <div className="panel stack">
        <p>
          <strong>{item.opens ? <TripName trip={item} /> : t("corrupted")}</strong>
          {!item.opens && (
            <>
              <br />
              <DamagedWords trip={item} />
            </>
          )}
        </p>
        <p>{t(packed === null ? "deleteForGood" : "deleteText")}</p>
        <form method="post" action={tripPath(id, "delete/confirmed")} className="actions" autoComplete="off">
          {packed?.map((piece, index) => (
            <input key={index} type="hidden" name="row" value={piece} />
          ))}
          <button className="button" type="submit">
            {t("deleteConfirm")}
          </button>
          <a href={tripPath(id)}>{t("deleteKeep")}</a>
        </form>
      </div>
    </Page>
  );
}

export default still(DeletePage);
