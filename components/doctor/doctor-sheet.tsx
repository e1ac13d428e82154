import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { AnswerRow, DoctorFlight, DoctorContent } from "./doctor-answers";
import { fitDoctor, LINES_FOR_ANSWERS, type Section } from "./doctor-fit";
import styles from "./doctor-sheet.module.css";
import { useDoctorWords, type DoctorWords } from "./doctor-words";
import { useDateWords } from "../site/words";

type Props = {
  flight: DoctorFlight;
  /** Null when the answers are not kept, or do not tell all that today's rules ask. */
  told: DoctorContent | null;
  /** There are answers, whatever they tell. */
  kept?: boolean;
  ruleset: { readonly version: string; readonly hash: string; readonly reviewed: boolean };
  /** Calendar day where the trip begins; by UTC where that is not known. */
  madeOn: string;
  byUtc?: boolean;
};

/**
 * One printed side of the traveller's own, for a doctor, midwife or pharmacist: the flight, what was answered, the advice
 * that lists it, who disagrees, and the questions. It matches no medicine to anybody, and names nobody: the lines for
 * that are written in on paper. How it is set is chosen from how much there is to say.
 */
export function DoctorSheet({ flight, told, kept = false, ruleset, madeOn, byUtc = false }: Props) {
  const t = useTranslations("doctor");
  const app = useTranslations("app");
  const date = useDateWords();
  const words = useDoctorWords(flight, told);
  const lead = t("lead", { name: app("name") });
  const draft = ruleset.reviewed ? "" : t("status.draft");
  const version = `${t("status.version", { version: ruleset.version, hash: ruleset.hash.slice(0, 12) })} ${t(byUtc ? "madeOnUtc" : "madeOn", { date: date(madeOn) })}.`;
  const fit = fitDoctor(words, [lead], [t("disclaimer"), `${draft} ${version}`]);
  const contents: Readonly<Record<Section, ReactNode>> = {
    flight: <Facts facts={words.flight} />,
    answers:
      words.answers === null ? (
        <>
          <p>{t(kept ? "answers.again" : "answers.notKept")}</p>
          <Lines count={LINES_FOR_ANSWERS} />
        </>
      ) : (
        <>
          <p>{words.answers.lead}</p>
          <Facts facts={words.answers.facts} />
        </>
      ),
    advice: words.advice && <Advice {...words.advice} />,
    conflicts: words.conflicts.length > 0 && <Conflicts conflicts={words.conflicts} />,
    questions: (
      <>
        <ul className={styles.rows}>
          {words.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
        <h3>{t("notes")}</h3>
        <Lines count={fit.notes} />
      </>
    ),
    sources: words.sources.length > 0 && (
      <ol className={styles.sources}>
        {words.sources.map(({ name, title, known }, index) => (
          <li key={index}>
            <span translate="no">
              {name}
              {fit.titles && `. ${title}`}
            </span>{" "}
            ({known})
          </li>
        ))}
      </ol>
    ),
  };
  const show = (sections: readonly Section[]) =>
    sections.map(
      (section) =>
        contents[section] && (
          <section key={section} aria-labelledby={`doctor-${section}`}>
            <h2 id={`doctor-${section}`}>{t(`${section}.title`)}</h2>
            {contents[section]}
          </section>
        ),
    );
  const looks = [styles.sheet, styles[`size${fit.size * 100}`], styles[`run${fit.run}`]];
  return (
    <article className={looks.join(" ")} aria-labelledby="doctor">
      <header className={styles.head}>
        <h1 id="doctor">{t("title")}</h1>
        <p>{lead}</p>
        <p className={styles.writeIn}>
          {(["name", "birth", "phone"] as const).map((line) => (
            <span key={line}>{t(`writeIn.${line}`)}</span>
          ))}
        </p>
      </header>
      <div className={styles.columns}>
        <div>{show(fit.layout.left)}</div>
        <div>{show(fit.layout.right)}</div>
      </div>
      <footer className={styles.foot}>
        {show(fit.layout.below)}
        <p>{t("disclaimer")}</p>
        <p>
          {draft !== "" && <strong>{draft} </strong>}
          {version}
        </p>
      </footer>
    </article>
  );
}

function Facts({ facts }: { facts: readonly AnswerRow[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value }, index) => (
        <div key={index}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The group, and each reason with its sources by number. */
function Advice({ group, notes, classes }: NonNullable<DoctorWords["advice"]>) {
  return (
    <>
      <p className={styles.group}>{group}</p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {classes.map(({ title, reasons }) => (
        <div key={title}>
          <h3>{title}</h3>
          <ul className={`${styles.rows} ${styles.reasons}`}>
            {reasons.map(({ text, sources }) => (
              <li key={text}>
                <span className={styles.factor}>{text}</span> [{sources}]
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** The disagreements about this traveller. */
function Conflicts({ conflicts }: Pick<DoctorWords, "conflicts">) {
  const lists = useTranslations("lists");
  return (
    <ul className={styles.rows}>
      {conflicts.map(({ title, sides, taken }) => (
        <li key={title}>
          <strong>{lists("sentence", { text: title })}</strong>{" "}
          {sides.map(({ text, sources }) => (
            <span key={text}>
              [{sources}] {text}{" "}
            </span>
          ))}
          <em>{taken}</em>
        </li>
      ))}
    </ul>
  );
}

/** Lines to write on. */
function Lines({ count }: { count: number }) {
  return (
    <div className={styles.lines} aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <span key={index} />
      ))}
    </div>
  );
}
