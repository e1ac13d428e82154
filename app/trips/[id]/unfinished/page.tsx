import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/page";
import { TripName } from "@/components/trip-words";
import { toPlanRequest } from "@/lib/core/draft";
import { textOf } from "@/lib/core/fields";
import { findPlanInProgress } from "@/lib/server/plan-in-progress";
import { toTripItem } from "@/lib/server/trip-view";
import { findOwnTrip, type TripParams } from "../find-trip";

type Props = TripParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("trips"))("unfinishedTitle") };
}

export default async function UnfinishedPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { part } = await searchParams;
  const { stored } = await findOwnTrip(id);
  const item = toTripItem(stored);
  const { draft } = await findPlanInProgress(new Date());
  if (draft === null || !item.opens) redirect(`/trips/${id}`);
  const request = toPlanRequest(draft);
  const t = await getTranslations("trips");
  const name = textOf(draft.flight, "name");
  return (
    <Page
      title={t("unfinishedTitle")}
      lead={t("unfinishedText")}
      back={{ href: `/trips/${id}`, label: t("backToTrip") }}
    >
      <section className="panel stack-tight">
        <h2>{t("unfinishedOther", { name: name === "" ? t("unfinishedUnnamed") : name })}</h2>
        <p className="soft">{t("unfinishedKeepText")}</p>
        <p className="actions">
          <a className="button" href={request.ok ? "/plan/check" : request.next}>
            {t("unfinishedKeep")}
          </a>
        </p>
      </section>
      <section className="panel stack-tight">
        <h2>
          {t(part === "return" ? "unfinishedBack" : "unfinishedThis")} <TripName trip={item} />
        </h2>
        <p className="soft">{t("unfinishedReplaceText")}</p>
        <form method="post" action={`/trips/${id}/${part === "return" ? "return" : "edit"}`}>
          <input type="hidden" name="replace" value="yes" />
          <input type="hidden" name="part" value={part === "flight" ? "flight" : "answers"} />
          <button className="button button-secondary" type="submit">
            {t(part === "return" ? "unfinishedReturn" : "unfinishedReplace")}
          </button>
        </form>
      </section>
    </Page>
  );
}
