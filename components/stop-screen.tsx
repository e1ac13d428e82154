import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import styles from "./stop-screen.module.css";

/** How soon the ticked signs need help: at once, the same day, or not known because no answers are kept. */
export type StopLevel = "emergency" | "urgent" | "unknown";

const NUMBERS = [
  { place: "uk", number: "999" },
  { place: "eu", number: "112" },
  { place: "northAmerica", number: "911" },
] as const;

/**
 * The fixed screen for a warning sign: what to do on the ground, on board and after a flight. It takes a level and a
 * way back to the answers and nothing else, so there is nowhere to put a plan or a move; the text never depends on
 * which sign was ticked. It is in no frame of the site: the page has nothing else.
 */
export function StopScreen(props: { level: StopLevel; back: ReactNode }) {
  const t = useTranslations("stop");
  return (
    <main id="main" tabIndex={-1} className={styles.main}>
      <h1>{t("title")}</h1>
      {props.level !== "urgent" && (
        <section className={styles.now} aria-labelledby="stop-now">
          <h2 id="stop-now">{t("emergency.title")}</h2>
          <p>{t(props.level === "unknown" ? "emergency.anySign" : "emergency.lead")}</p>
          <Emergency />
        </section>
      )}
      {props.level !== "emergency" && (
        <section className={styles.today} aria-labelledby="stop-today">
          <h2 id="stop-today">{t("urgent.title")}</h2>
          <p>{t(props.level === "unknown" ? "urgent.otherSign" : "urgent.lead")}</p>
          <dl className={styles.places}>
            <div>
              <dt>{t("urgent.beforeTitle")}</dt>
              <dd>{t("urgent.before")}</dd>
            </div>
            <div>
              <dt>{t("urgent.onBoardTitle")}</dt>
              <dd>{t("urgent.onBoard")}</dd>
            </div>
            <div>
              <dt>{t("urgent.afterTitle")}</dt>
              <dd>{t("urgent.after")}</dd>
            </div>
          </dl>
          {props.level === "urgent" && (
            <div className={styles.worse}>
              <h3>{t("urgent.worseTitle")}</h3>
              <p>{t("urgent.worse")}</p>
              <Emergency />
            </div>
          )}
        </section>
      )}
      <div className="screen-only">{props.back}</div>
    </main>
  );
}

function EmergencyNumbers() {
  const t = useTranslations("stop.numbers");
  return (
    <dl className={styles.numbers}>
      {NUMBERS.map(({ place, number }) => (
        <div key={place}>
          <dt>{t(place)}</dt>
          <dd>
            <a href={`tel:${number}`}>{number}</a>
          </dd>
        </div>
      ))}
      <div>
        <dt>{t("elsewhere")}</dt>
        <dd className={styles.local}>{t("local")}</dd>
      </div>
    </dl>
  );
}

/** What to do at once, wherever the traveller is. */
function Emergency() {
  const t = useTranslations("stop");
  const signs = useTranslations("signs");
  return (
    <dl className={styles.places}>
      <div>
        <dt>{t("emergency.groundTitle")}</dt>
        <dd>
          <EmergencyNumbers />
        </dd>
      </div>
      <div>
        <dt>{t("emergency.onBoardTitle")}</dt>
        <dd className={styles.crew}>
          <p>{t("emergency.onBoard")}</p>
          <p className={styles.sentence}>“{signs("crew")}”</p>
          <p>{t("crewElse")}</p>
        </dd>
      </div>
      <div>
        <dt>{t("emergency.afterTitle")}</dt>
        <dd>{t("emergency.after")}</dd>
      </div>
    </dl>
  );
}
