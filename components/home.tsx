import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SecondHeartDrawing } from "./second-heart-drawing";
import { SiteFrame } from "./site-frame";
import styles from "./home.module.css";

const HEART = ["squeeze", "sit", "little", "known"] as const;
const JOBS = ["plan", "print", "keep"] as const;

/** The start page: what this is, a way to begin or to carry on, the next trips, the second heart in brief. */
export function Home(props: {
  /** Where the duration is posted to. */
  action: string;
  /** The page to carry on at, when a plan is in progress. */
  carryOn: string | null;
  /** The next trips, when there are any. */
  trips: ReactNode;
}) {
  const t = useTranslations("home");
  const learn = useTranslations("learn");
  return (
    <SiteFrame>
      <main id="main" tabIndex={-1} className={styles.main}>
        <div className={styles.hero}>
          <div className={styles.words}>
            <h1>{t("title")}</h1>
            <p className="lead measure">{t("lead")}</p>
            {props.carryOn === null ? (
              <StartForm action={props.action} />
            ) : (
              <section className="panel stack-tight" aria-labelledby="in-progress">
                <h2 id="in-progress">{t("inProgress")}</h2>
                <p className="soft">{t("inProgressText")}</p>
                <p className="actions">
                  <a className="button" href={props.carryOn}>
                    {t("carryOn")}
                  </a>
                </p>
              </section>
            )}
          </div>
          <div className={styles.drawing}>
            <SecondHeartDrawing title={t("drawing")} />
          </div>
        </div>

        {props.trips}

        <section className="stack" aria-labelledby="jobs">
          <h2 id="jobs">{t("jobsTitle")}</h2>
          <ul className={`${styles.columns} ${styles.jobs}`}>
            {JOBS.map((job) => (
              <li key={job}>
                <h3>{t(`jobs.${job}Title`)}</h3>
                <p>{t(`jobs.${job}`)}</p>
              </li>
            ))}
          </ul>
        </section>

        <section className="stack" aria-labelledby="second-heart">
          <div className="stack-tight">
            <h2 id="second-heart">{t("heartTitle")}</h2>
            <p className="lead measure">{t("heartLead")}</p>
          </div>
          <div className={styles.columns}>
            {HEART.map((part) => (
              <div key={part}>
                <h3>{t(`heart.${part}Title`)}</h3>
                <p>{t(`heart.${part}`)}</p>
              </div>
            ))}
          </div>
          <p>
            <a href="/learn">{learn("link")}</a>
          </p>
        </section>
      </main>
    </SiteFrame>
  );
}

function StartForm({ action }: { action: string }) {
  const t = useTranslations("home");
  return (
    <form className={`panel ${styles.start}`} method="post" action={action} noValidate>
      <h2 id="start">{t("startTitle")}</h2>
      <p className="hint" id="duration-hint">
        {t("startHint")}
      </p>
      <div className={styles.duration} role="group" aria-labelledby="start" aria-describedby="duration-hint">
        <NumberField id="legs.0.duration.hours" label={t("hours")} />
        <NumberField id="legs.0.duration.minutes" label={t("minutes")} />
        <button className="button" type="submit">
          {t("start")}
        </button>
      </div>
      <p className="small soft">{t("aboutMinute")}</p>
    </form>
  );
}

function NumberField({ id, label }: { id: string; label: string }) {
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input
        className={`input ${styles.number}`}
        id={id}
        name={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
      />
    </div>
  );
}
