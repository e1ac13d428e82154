import type { Metadata } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/site/notice";
import { Page } from "@/components/site/page";
import { TakeAway } from "@/components/your-data/take-away";
import { YourData } from "@/components/your-data/your-data";
import { COMPANION } from "@/http/companion";
import { EXPORT_SCHEMA_PATH } from "@/lib/server/trip/exporting";
import { findPlanInProgress } from "@/http/draft";
import { isLedByOurs } from "@/http/sender";
import { readOwner } from "@/http/session";
import { makeSecret } from "@/lib/server/keys/owner";
import { toTripItem } from "@/lib/server/trip/trip-view";
import { findLastDay } from "@/lib/server/store/owners";
import { countTrips, eachTrip, type WholeRow } from "@/lib/server/store/trips";
import { PATHS } from "@/lib/core/paths";
import { still } from "../still";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** So many trips are shown row by row; the export has them all. */
const SHOWN = 20;
const DONE = ["key", "forgotten", "deleted"] as const;
const PROBLEMS = ["none", "encoding", "json", "format", "version", "shape", "large"] as const;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { problem } = await searchParams;
  const title = (await getTranslations("yourData"))("title");
  const errors = await getTranslations("errors");
  return { title: problem === undefined ? title : errors("titlePrefix", { title }) };
}

async function YourDataPage({ searchParams }: Props) {
  const { done, problem, at, added, there } = await searchParams;
  const now = new Date();
  const owner = await readOwner(now);
  const { draft } = await findPlanInProgress();
  const counts = owner === null ? { trips: 0, answered: 0 } : await countTrips(owner);
  const rows: WholeRow[] = [];
  if (owner !== null)
    for await (const row of eachTrip(owner)) {
      rows.push(row);
      if (rows.length === SHOWN) break;
    }
  const t = await getTranslations("yourData");
  const finished = DONE.find((one) => one === done);
  const said = await headers();
  // Not where a key is left, nor where another site leads here, whose form brings no key: who only says so empties nothing.
  const emptied = owner === null && isLedByOurs(said) && (finished === "deleted" || finished === "forgotten");
  return (
    <Page title={t("title")} lead={t("lead")}>
      {finished && (
        <Notice icon="saved">
          <p>{t(`done.${finished}`)}</p>
        </Notice>
      )}
      {emptied && <script src={COMPANION.forgottenPath} nonce={said.get("x-nonce") ?? ""} defer />}
      <div className="stack-loose">
        <YourData
          owner={owner?.hash ?? null}
          seenAt={owner && (await findLastDay(owner))}
          plan={draft !== null}
          counts={counts}
          rows={rows.map((row) => ({
            item: toTripItem(row),
            airports: row.airports,
            durations: row.durations,
            departureAt: toText(row.departureAt),
            arrivalAt: toText(row.arrivalAt),
            createdAt: toText(row.createdAt) ?? "",
            eraseBy: toText(row.eraseBy),
            version: row.version,
            sealedBytes: row.sealedBytes,
            answersBytes: row.answersBytes,
            calendarBytes: row.calendarBytes,
            shares: row.shares.map(({ createdAt, expiresAt }) => ({
              createdAt: toText(createdAt) ?? "",
              expiresAt: toText(expiresAt) ?? "",
            })),
          }))}
          code={PATHS.recoveryCode}
          restore={PATHS.restore}
        />
        <TakeAway
          anything={owner !== null || draft !== null}
          exportPath={PATHS.export}
          schemaPath={EXPORT_SCHEMA_PATH}
          importAction={PATHS.import}
          makes={owner === null ? makeSecret() : null}
          imported={added === undefined ? null : { added: toCount(added), there: toCount(there) }}
          problem={PROBLEMS.find((one) => one === problem) ?? null}
          at={typeof at === "string" ? at : ""}
          owner={owner !== null}
          keyProblem={problem === "key"}
        />
      </div>
    </Page>
  );
}

/** An instant as it stands in the row, in UTC. */
const toText = (instant: Date | null): string | null =>
  instant && `${instant.toISOString().slice(0, 16).replace("T", " ")} UTC`;

const toCount = (text: string | string[] | undefined): number => {
  const count = Number(text);
  return Number.isSafeInteger(count) && count >= 0 ? count : 0;
};

export default still(YourDataPage);
