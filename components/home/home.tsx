import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EXERCISE_CODES, type ExerciseCode } from "@/lib/core/plan/exercises";
import type { ShownLeg } from "@/lib/core/air/shown";
import { PATHS, exercisePath } from "@/lib/core/paths";
import { SeatedFigure } from "../figure/move-figure";
import { LimbDrawing } from "../second-heart/limb-drawing";
import { advancePlay, startPlay } from "../second-heart/play";
import { SiteFrame } from "../site/site-frame";
import { FlightPicture } from "../timeline/flight-picture";
import styles from "./home.module.css";

const HEART = ["squeeze", "sit", "little", "known"] as const;
/** Lengths of flight in whole hours, each a tap: about Rome, Cairo, New York, Tokyo and Singapore from London. */
const LENGTHS = [3, 5, 8, 11, 14] as const;
/** The calf at the height of a squeeze. */
const SQUEEZED = advancePlay({ ...startPlay("sitting", "healthy"), working: true }, 0.6);

/** A move in motion: where its film is. */
export type Film = { readonly code: ExerciseCode; readonly path: string };

/** The start page: what this is and a way to begin or to carry on, beside what comes of it; the next trips; how it works. */
export function Home(props: {
  /** Where the duration is posted to. */
  action: string;
  /** The page to carry on at, when a plan is in progress. */
  carryOn: string | null;
  /** The next trips, when there are any. */
  trips: ReactNode;
  /** A real plan: its timeline, and its card and its screen in the air as whole documents. */
  sample: { readonly leg: ShownLeg; readonly card: string; readonly screen: string };
  films: readonly Film[];
}) {
  const t = useTranslations("home");
  const { sample } = props;
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
          <figure className={styles.shown}>
            <div className={styles.sheet}>
              <Picture html={sample.card} name={t("cardPicture")} />
            </div>
            <div className={styles.phone}>
              <div className={styles.screen}>
                <Picture html={sample.screen} name={t("screenPicture")} />
              </div>
            </div>
            <figcaption className="visually-hidden">{t("pictured")}</figcaption>
          </figure>
        </div>

        {props.trips}

        <section className={styles.fitted} aria-labelledby="fitted">
          <div className="stack-tight">
            <h2 id="fitted">{t("fittedTitle")}</h2>
            <p>{t("fitted")}</p>
            <p>{t("printed")}</p>
            <p>{t("kept")}</p>
          </div>
          <FlightPicture leg={sample.leg} label={t("timelinePicture")} walks />
        </section>

        <section className={styles.moves} aria-labelledby="moves">
          <div className={styles.drawn}>
            <div className={styles.seated}>
              <SeatedFigure />
            </div>
            <div className="stack-tight">
              <h2 id="moves">{t("movesTitle")}</h2>
              <p className="measure">{t("moves", { count: EXERCISE_CODES.length })}</p>
              <p>
                <a href={PATHS.exercises}>{t("allMoves", { count: EXERCISE_CODES.length })}</a>
              </p>
            </div>
          </div>
          <Strip films={props.films} />
        </section>

        <section className={styles.heart} aria-labelledby="second-heart">
          <div className={styles.limb}>
            <LimbDrawing id="limb" view={SQUEEZED} title={t("limbPicture")} />
          </div>
          <div className="stack">
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
              <a className="button button-secondary" href={PATHS.learn}>
                {t("tryIt")}
              </a>
            </p>
          </div>
        </section>
      </main>
    </SiteFrame>
  );
}

/** A document of our own, to be looked at and not used: it runs no script, and nothing in it takes the focus. */
function Picture({ html, name }: { html: string; name: string }) {
  return (
    <iframe
      className={styles.picture}
      title={name}
      srcDoc={html}
      sandbox="allow-same-origin"
      inert
      aria-hidden="true"
      tabIndex={-1}
    />
  );
}

/** Moves that move, until somebody asks them not to. */
function Strip({ films }: { films: readonly Film[] }) {
  const t = useTranslations("home");
  const names = useTranslations("exercises");
  return (
    <div className={styles.strip}>
      <label className={styles.toggle}>
        <input type="checkbox" /> {t("still")}
      </label>
      <ul>
        {films.map(({ code, path }) => (
          <li key={code}>
            <a href={exercisePath(code)}>
              <picture className={styles.film}>
                <source media="(prefers-reduced-motion: reduce)" srcSet={`${path}#still`} />
                <img src={path} alt="" width="132" height="168" loading="lazy" />
              </picture>
              <img
                className={styles.still}
                src={`${path}#still`}
                alt=""
                width="132"
                height="168"
                loading="lazy"
              />
              <span>{names(`${code}.name`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function StartForm({ action }: { action: string }) {
  const t = useTranslations("home");
  return (
    <section className={`panel ${styles.start}`} aria-labelledby="start">
      <h2 id="start">{t("startTitle")}</h2>
      <form method="post" action={action} noValidate>
        <div
          className={styles.duration}
          role="group"
          aria-labelledby="start"
          aria-describedby="duration-hint"
        >
          <NumberField id="legs.0.duration.hours" label={t("hours")} />
          <NumberField id="legs.0.duration.minutes" label={t("minutes")} keypad />
          <button className="button" type="submit">
            {t("start")}
          </button>
        </div>
      </form>
      <form method="post" action={action} className={styles.lengths} aria-labelledby="lengths">
        <p id="lengths">{t("lengths")}</p>
        <input type="hidden" name="legs.0.duration.minutes" value="0" />
        {LENGTHS.map((hours) => (
          <button key={hours} type="submit" name="legs.0.duration.hours" value={hours}>
            {t("length", { hours })}
          </button>
        ))}
      </form>
      <p className="hint" id="duration-hint">
        {t("startHint")} {t("aboutMinute")}
      </p>
    </section>
  );
}

/** Hours have no keypad: "13h 55m" is typed there too. */
function NumberField({ id, label, keypad = false }: { id: string; label: string; keypad?: boolean }) {
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
        inputMode={keypad ? "numeric" : undefined}
        autoComplete="off"
      />
    </div>
  );
}
