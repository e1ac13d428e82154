import type { Metadata } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { COMPANION } from "@/http/companion";
import { BOOKING_PROBLEMS, BookingPanel } from "@/components/form/booking-panel";
import { FlightForm } from "@/components/form/flight-form";
import { Forget } from "@/components/site/forget";
import { ErrorSummary } from "@/components/form/form";
import { Notice } from "@/components/site/notice";
import { Page } from "@/components/site/page";
import { BOOKING_LIMIT } from "@/lib/server/booking/limit";
import { findAsks, readDraftFlight } from "@/lib/server/flights/read-flight";
import { findPlanInProgress } from "@/http/draft";
import { PATHS } from "@/lib/core/paths";
import { still } from "../still";

type Search = Record<string, string | string[] | undefined>;
type Props = { searchParams: Promise<Search> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations("plan");
  const errors = await getTranslations("errors");
  const { issues } = await findFlight(await searchParams);
  return { title: issues.length > 0 ? errors("titlePrefix", { title: t("title") }) : t("title") };
}

async function FlightPage({ searchParams }: Props) {
  const search = await searchParams;
  const { booking, from, start } = search;
  const { draft, lost, fields, issues, legMinutes, layoverMinutes } = await findFlight(search);
  const t = await getTranslations("plan");
  const nonce = (await headers()).get("x-nonce") ?? "";
  return (
    <Page place="plan" title={t("title")} lead={t("lead")}>
      {start === "forgotten" && !draft && (
        <Notice icon="saved">
          <p>{t("forgotten")}</p>
        </Notice>
      )}
      {(start === "return" || start === "duplicate") && draft && (
        <p className="notice">{t(`${start}Notice`)}</p>
      )}
      {start !== "forgotten" && (lost || start === "again") && (
        <Notice icon="expired">
          <p>
            {t("startAgain")} <a href={PATHS.trips}>{t("startAgainTrips")}</a>
          </p>
        </Notice>
      )}
      <ErrorSummary issues={issues} />
      <BookingPanel
        problem={BOOKING_PROBLEMS.find((one) => one === booking) ?? null}
        open={Object.keys(fields).length === 0}
        limit={BOOKING_LIMIT}
        nonce={nonce}
      />
      <div id="flight">
        <FlightForm
          typed={{ fields, issues }}
          asks={findAsks(fields)}
          legMinutes={legMinutes}
          layoverMinutes={layoverMinutes}
          fromCheck={from === "check"}
        />
      </div>
      {draft && <Forget />}
      <script src={COMPANION.airportsPath} nonce={nonce} defer />
    </Page>
  );
}

/** What was typed, and what is wrong with it unless the traveller is still typing. */
async function findFlight({ typing, start }: Search) {
  const { draft, lost } = await findPlanInProgress();
  const fields = draft?.flight ?? {};
  const read = draft && Object.keys(fields).length > 0 ? readDraftFlight(draft, new Date()) : null;
  const shown = typing !== "yes" && start !== "return" && start !== "duplicate";
  return {
    draft,
    lost,
    fields,
    issues: read && !read.ok && shown ? read.issues : [],
    legMinutes: read?.ok ? read.legs.map(({ durationMinutes }) => durationMinutes) : [],
    layoverMinutes: read?.ok ? read.layoverMinutes : [],
  };
}

export default still(FlightPage);
