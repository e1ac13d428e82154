import { useTranslations } from "next-intl";
import type { TripListItem } from "../trip/trip-list";
import { useTripWords } from "../trip/trip-words";
import { FactList } from "../site/fact-list";
import styles from "./your-data.module.css";

/** One row of the database: the plain columns as they stand there, and the sizes of what is sealed. */
export type ShownRow = {
  readonly item: TripListItem;
  readonly version: number;
  readonly airports: string;
  readonly durations: string;
  readonly departureAt: string | null;
  readonly arrivalAt: string | null;
  readonly createdAt: string;
  readonly eraseBy: string | null;
  readonly sealedBytes: number;
  readonly answersBytes: number | null;
  readonly calendarBytes: number | null;
  readonly shares: readonly { readonly createdAt: string; readonly expiresAt: string }[];
};

/** What is kept for this visitor, here and in the browser, and the code that opens it elsewhere. */
export function YourData(props: {
  owner: string | null;
  seenAt: string | null;
  plan: boolean;
  counts: { readonly trips: number; readonly answered: number };
  rows: readonly ShownRow[];
  code: string;
  restore: string;
}) {
  const t = useTranslations("yourData");
  const { counts, owner, plan, rows, seenAt } = props;
  return (
    <>
      <section className="stack-tight" aria-labelledby="kept">
        <h2 id="kept">{t("keptTitle")}</h2>
        {owner === null && !plan ? (
          <p>{t("nothing")}</p>
        ) : (
          <FactList
            facts={[
              { name: t("kept.trips"), value: t("kept.tripsValue", counts) },
              { name: t("kept.plan"), value: t(plan ? "kept.planValue" : "kept.planNone") },
              {
                name: t("kept.cookies"),
                value: t("kept.cookiesValue", {
                  owner: owner === null ? "no" : "yes",
                  plan: plan ? "yes" : "no",
                }),
              },
            ]}
          />
        )}
        {owner !== null && (
          <details className={styles.details}>
            <summary className="button-link">{t("rowsTitle")}</summary>
            <div className="stack">
              <p>{t("rowsLead")}</p>
              <FactList
                facts={[
                  { name: t("row.owner"), value: <code className={styles.code}>{owner}</code> },
                  { name: t("row.seen"), value: seenAt ?? t("row.none") },
                ]}
              />
              <ul className={styles.rows}>
                {rows.map((row) => (
                  <li key={row.item.id}>
                    <Row row={row} />
                  </li>
                ))}
              </ul>
              {counts.trips > rows.length && <p>{t("rowsMore", { count: counts.trips - rows.length })}</p>}
              <p>{t("rowsBesides")}</p>
            </div>
          </details>
        )}
      </section>
      <section className="panel stack-tight" aria-labelledby="another">
        <h2 id="another">{t("anotherTitle")}</h2>
        <p>{t(owner === null ? "anotherNone" : "another")}</p>
        <p className="actions">
          {owner !== null && (
            <a className="button" href={props.code}>
              {t("showCode")}
            </a>
          )}
          <a className={owner === null ? "button" : "button button-secondary"} href={props.restore}>
            {t("enterCode")}
          </a>
        </p>
      </section>
    </>
  );
}

function Row({ row }: { row: ShownRow }) {
  const t = useTranslations("yourData");
  const trips = useTranslations("trips");
  const words = useTripWords();
  const none = t("row.none");
  return (
    <div className="stack-tight">
      <h3 className={styles.name}>
        <bdi>{row.item.opens ? words.name(row.item) : trips("corrupted")}</bdi>
      </h3>
      <FactList
        facts={[
          { name: t("row.id"), value: <code className={styles.code}>{row.item.id}</code> },
          { name: t("row.airports"), value: row.airports.replace(/[-,]/g, "") === "" ? none : row.airports },
          { name: t("row.departure"), value: row.departureAt ?? none },
          { name: t("row.arrival"), value: row.arrivalAt ?? none },
          { name: t("row.durations"), value: t("row.durationsValue", { durations: row.durations }) },
          {
            name: t("row.created"),
            value: t("row.createdValue", { at: row.createdAt, version: row.version }),
          },
          { name: t("row.sealed"), value: t("row.sealedValue", { bytes: row.sealedBytes }) },
          {
            name: t("row.answers"),
            value:
              row.answersBytes === null
                ? t("row.answersNone")
                : t("row.answersValue", { bytes: row.answersBytes, eraseBy: row.eraseBy ?? "" }),
          },
          {
            name: t("row.calendar"),
            value:
              row.calendarBytes === null
                ? t("row.calendarNone")
                : t("row.sealedValue", { bytes: row.calendarBytes }),
          },
          ...row.shares.map((share) => ({ name: t("row.share"), value: t("row.shareValue", share) })),
        ]}
      />
    </div>
  );
}
