import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/site/page";
import { ShareLinks } from "@/components/trip/share-links";
import { SharedPlan } from "@/components/trip/shared-plan";
import { RULESET } from "@/lib/core/plan/ruleset";
import { SHARES_MAX, toShared } from "@/lib/core/saved/share";
import { findSharedEnds } from "@/lib/server/flights/leg-ends";
import { env } from "@/lib/server/run/env";
import { makeSecret } from "@/lib/server/keys/owner";
import { listShares } from "@/lib/server/store/shares";
import { viewTrip } from "@/lib/server/trip/trip-view";
import { tripPath } from "@/lib/core/paths";
import { findOwnTrip, type TripParams } from "../find-trip";
import { still } from "../../../still";

type Props = TripParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await findOwnTrip((await params).id);
  return { title: (await getTranslations("share"))("title"), robots: { index: false } };
}

async function SharePage({ params, searchParams }: Props) {
  const { id } = await params;
  const { done, problem, leg } = await searchParams;
  const { owner, stored } = await findOwnTrip(id);
  const open = !stored.corrupted && viewTrip(stored).plan !== null;
  const shared = open ? toShared(stored.trip, RULESET.hash) : null;
  const links = await listShares(owner, id, new Date());
  const t = await getTranslations("share");
  const trips = await getTranslations("trips");
  return (
    <Page title={t("title")} lead={t("lead")} back={{ href: tripPath(id), label: trips("backToTrip") }} wide>
      <ShareLinks
        path={tripPath(id, "share")}
        origin={env.publicOrigin}
        token={shared === null ? null : makeSecret()}
        links={links.map((link) => ({
          id: link.id,
          token: link.token,
          made: link.createdAt.toISOString().slice(0, 10),
          until: link.expiresAt.toISOString().slice(0, 10),
        }))}
        full={links.length >= SHARES_MAX || problem === "many"}
        done={done === "made" || done === "revoked" ? done : null}
      />
      {shared && (
        <section className="stack" aria-labelledby="preview">
          <h2 id="preview">{t("preview")}</h2>
          <p className="soft measure">{t("changes")}</p>
          <div className="panel">
            <SharedPlan shared={shared} leg={leg} ends={findSharedEnds(shared)} />
          </div>
        </section>
      )}
    </Page>
  );
}

export default still(SharePage);
