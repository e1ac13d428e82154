import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/site/page";
import { TripName } from "@/components/trip/trip-words";
import { toPlanRequest } from "@/lib/core/saved/draft";
import { textOf } from "@/lib/core/typed/fields";
import { findPlanInProgress } from "@/http/draft";
import { soundFlight } from "@/lib/server/flights/read-flight";
import { toTripItem } from "@/lib/server/trip/trip-view";
import { PATHS, tripPath } from "@/lib/core/paths";
import { findOwnTrip, type TripParams } from "../find-trip";
import { still } from "../../../still";

type Props = TripParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

const PARTS = ["flight", "answers", "return", "duplicate"] as const;
const EDIT = ["unfinishedThis", "unfinishedReplace", "edit"] as const;
/** What it is about, what the button says, and where that posts. */
const OTHER = {
  flight: EDIT,
  answers: EDIT,
  return: ["unfinishedBack", "unfinishedReturn", "return"],
  duplicate: ["unfinishedAgain", "unfinishedDuplicate", "duplicate"],
} as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await findOwnTrip((await params).id);
  return { title: (await getTranslations("trips"))("unfinishedTitle") };
}

async function UnfinishedPage({ params, searchParams }: Props) {
  const { id } = await params;
  const asked = (await searchParams).part;
  const part = PARTS.find((each) => each === asked) ?? "answers";
  const [other, replace, path] = OTHER[part];
  const { stored } = await findOwnTrip(id);
  const item = toTripItem(stored);
  const { draft } = await findPlanInProgress();
  if (draft === null || !item.opens) redirect(tripPath(id));
  const request = toPlanRequest(draft, soundFlight(draft, new Date()));
  const t = await getTranslations("trips");
  const name = textOf(draft.flight, "name");
  return (
    <Page
      title={t("unfinishedTitle")}
      lead={t("unfinishedText")}
      back={{ href: tripPath(id), label: t("backToTrip") }}
    >
      <section className="panel stack-tight">
        <h2>{t("unfinishedOther", { name: name === "" ? t("unfinishedUnnamed") : name })}</h2>
        <p className="soft">{t("unfinishedKeepText")}</p>
        <p className="actions">
          <a className="button" href={request.ok ? PATHS.planCheck : request.next}>
            {t("unfinishedKeep")}
          </a>
        </p>
      </section>
      <section className="panel stack-tight">
        <h2>
          {t(other)} <TripName trip={item} />
        </h2>
        <p className="soft">{t("unfinishedReplaceText")}</p>
        <form method="post" action={tripPath(id, path)}>
          <input type="hidden" name="replace" value="yes" />
          <input type="hidden" name="part" value={part} />
          <button className="button button-secondary" type="submit">
            {t(replace)}
          </button>
        </form>
      </section>
    </Page>
  );
}

export default still(UnfinishedPage);
