import { useTranslations } from "next-intl";
import type { Country } from "@/lib/core/places/airport";
import { URGENT_SYMPTOMS, type Symptom } from "@/lib/core/advice/options";
import { WATCH_DAYS, type Watch } from "@/lib/core/advice/watch";
import { useNumberWords } from "./emergency-words";
import { useSourceList } from "./matched-rules";
import { Panel } from "../site/panel";
import styles from "./watch.module.css";
import { useDateWords } from "../site/words";

/** Signs that can come after a flight; the others belong to bleeding, pregnancy and casts. */
const SIGNS = [
  "breathless",
  "chestPain",
  "coughingBlood",
  "collapse",
  "racingHeart",
  "strokeSigns",
  "oneLegPain",
  "oneLegSwelling",
  "oneLegWarmOrDiscoloured",
] as const satisfies readonly Symptom[];
const isUrgent = (sign: Symptom) => URGENT_SYMPTOMS.includes(sign);

/**
 * The weeks after a long flight: what is common, which signs need help and how soon, and the days to look over the
 * list, if the flight was long. It asks nothing, and is the same for everyone on that flight.
 */
export function WatchView(props: {
  watch: Watch | null;
  countries: readonly Country[];
  folded?: boolean;
  /** Among other things: the days and the sources wait under a line. */
  brief?: boolean;
}) {
  const { watch, countries, brief = false } = props;
  const t = useTranslations("watch");
  const signs = useTranslations("signs");
  const sourceList = useSourceList();
  const sayNumbers = useNumberWords();
  const sources = t("sources", { sources: sourceList(WATCH_SOURCES) });
  return (
    <Panel
      id="watch"
      title={t("title")}
      folded={props.folded ?? false}
      className={brief ? styles.brief : undefined}
    >
      <p>{t(watch ? "lead" : "short")}</p>
      <div className="stack-tight">
        <h3 className={styles.title}>{t("commonTitle")}</h3>
        <p>{t("common")}</p>
      </div>
      <div className="stack-tight">
        <h3 className={styles.title}>{t("emergencyTitle")}</h3>
        <ul>
          {SIGNS.filter((sign) => !isUrgent(sign)).map((sign) => (
            <li key={sign}>{signs(sign)}</li>
          ))}
        </ul>
        <p>{t("emergency", { numbers: sayNumbers(countries) })}</p>
      </div>
      <div className="stack-tight">
        <h3 className={styles.title}>{t("urgentTitle")}</h3>
        <ul>
          {SIGNS.filter(isUrgent).map((sign) => (
            <li key={sign}>{signs(sign)}</li>
          ))}
          <li>{t("lasting")}</li>
        </ul>
        <p>{t("urgent")}</p>
      </div>
      {watch && <Days watch={watch} folded={brief} />}
      <p className="small soft">
        {signs("silent")}
        {!brief && ` ${sources}`}
      </p>
      {brief && (
        <details className="small soft">
          <summary>{t("sourcesTitle")}</summary>
          {sources}
        </details>
      )}
    </Panel>
  );
}

function Days({ watch, folded }: { watch: Watch; folded: boolean }) {
  const t = useTranslations("watch");
  const date = useDateWords();
  const days = (
    <>
      <p>{watch.arrivalDate === null ? t("daysUndated") : t("days", { date: date(watch.arrivalDate) })}</p>
      <ol className={styles.days}>
        {watch.days.map((each) => (
          <li key={each.day}>
            <strong>{t("day", { day: each.day })}</strong>{" "}
            {each.date !== null && <time dateTime={each.date}>{date(each.date)}</time>}
          </li>
        ))}
      </ol>
      <p>{t("again")}</p>
    </>
  );
  const title = <h3 className={styles.title}>{t("daysTitle")}</h3>;
  if (!folded)
    return (
      <div className="stack-tight">
        {title}
        {days}
      </div>
    );
  return (
    <details className={styles.folded}>
      <summary>{title}</summary>
      <div className="stack-tight">{days}</div>
    </details>
  );
}

const WATCH_SOURCES = [...WATCH_DAYS.flatMap(({ sources }) => [...sources]), "NHSSIGNS", "NHSLEG"] as const;
