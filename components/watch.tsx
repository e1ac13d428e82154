import { useTranslations } from "next-intl";
import { URGENT_SYMPTOMS, type Symptom } from "@/lib/core/questions";
import { WATCH_DAYS, type Watch } from "@/lib/core/watch";
import { useSourceList } from "./guidance";
import styles from "./watch.module.css";
import { useDateWords } from "./words";

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
 * list, if the flight was long. It asks nothing, and is the same for everyone.
 */
export function WatchView({ watch }: { watch: Watch | null }) {
  const t = useTranslations("watch");
  const signs = useTranslations("signs");
  const sourceList = useSourceList();
  return (
    <section className="panel stack" aria-labelledby="watch">
      <div className="stack-tight">
        <h2 id="watch">{t("title")}</h2>
        <p>{t(watch ? "lead" : "short")}</p>
      </div>
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
        <p>{t("emergency")}</p>
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
      {watch && <Days watch={watch} />}
      <p className="small soft">
        {signs("silent")} {t("sources", { sources: sourceList(WATCH_SOURCES) })}
      </p>
    </section>
  );
}

function Days({ watch }: { watch: Watch }) {
  const t = useTranslations("watch");
  const date = useDateWords();
  return (
    <div className="stack-tight">
      <h3 className={styles.title}>{t("daysTitle")}</h3>
      <p>{watch.arrivalDate === null ? t("daysUndated") : t("days", { date: date(watch.arrivalDate) })}</p>
      <ol className={styles.days}>
        {watch.days.map((each) => (
          <li key={each.day}>
            <strong>{t("day", { day: each.day })}</strong>
            {each.date !== null && <time dateTime={each.date}>{date(each.date)}</time>}
          </li>
        ))}
      </ol>
      <p>{t("again")}</p>
    </div>
  );
}

const WATCH_SOURCES = [...WATCH_DAYS.flatMap(({ sources }) => [...sources]), "NHSSIGNS", "NHSLEG"] as const;
