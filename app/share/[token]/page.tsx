import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/site/page";
import { SharedPlan } from "@/components/trip/shared-plan";
import { readOwner } from "@/http/session";
import { PATHS, tripPath } from "@/lib/core/paths";
import { findSharedEnds } from "@/lib/server/flights/leg-ends";
import { lookForShared } from "./look-for-shared";
import { still } from "../../still";

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ leg?: string | string[] }> };

/** Where there is none, the layout stands in the page's place. */
const open = async (token: string) => (await lookForShared(token)) ?? notFound();

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await open((await params).token);
  const t = await getTranslations("share.page");
  return { title: t("title"), robots: { index: false, follow: false }, referrer: "no-referrer" };
}

async function SharedPage({ params, searchParams }: Props) {
  const { shared, ownerHash, tripId } = await open((await params).token);
  const t = await getTranslations("share.page");
  const own = (await readOwner(new Date()))?.hash === ownerHash;
  return (
    <Page title={t("title")} lead={t("lead")} wide>
      {own && (
        <p className="notice">
          {t("yours")} <a href={tripPath(tripId)}>{t("openYours")}</a>
        </p>
      )}
      <SharedPlan shared={shared} leg={(await searchParams).leg} ends={findSharedEnds(shared)} />
      <section className="notice stack-tight">
        <p>{t("notYours")}</p>
        <p>
          <a href={PATHS.plan}>{t("own")}</a>
        </p>
      </section>
    </Page>
  );
}

export default still(SharedPage);
