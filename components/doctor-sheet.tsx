import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CLASSES } from "@/lib/core/rules";
import { SOURCES, type SourceId } from "@/lib/core/sources";
import { formatMinutes } from "@/lib/core/time";
import { findToAsk } from "@/lib/core/to-ask";
import { useAnswerSummary, type AnswerSummary, type DoctorFlight, type DoctorTold } from "./doctor-answers";
import { citedBy, findDisagreements, useFit } from "./doctor-fit";
import styles from "./doctor-sheet.module.css";
import { rulesBehind, useFactorList } from "./guidance";
import { sourceName } from "./source-link";
import { useDateWords } from "./words";

type Props = {
  flight: DoctorFlight;
  /** Null when the answers are not kept. */
  told: DoctorTold | null;
  ruleset: { readonly version: string; readonly hash: string; readonly reviewed: boolean };
  /** Calendar day. */
  madeOn: string;
};

/**
 * One printed side for a doctor, midwife or pharmacist: the flight, what was answered, the advice it matches, who
 * disagrees, and the questions. It names nobody: the lines for that are written in on paper. The smallest letters
 * that the page needs are chosen from how much there is to say.
 */
export function DoctorSheet({ flight, told, ruleset, madeOn }: Props) {
  const t = useTranslations("doctor");
  const app = useTranslations("app");
  const date = useDateWords();
  const summarise = useAnswerSummary();
  const summary = told && summarise(told.sheet, flight, told.answers);
  const words = useTranslations("guidance");
  const cited = told === null ? [] : citedBy(told.guidance);
  const asked = told === null ? [] : findToAsk(told.guidance, told.explanation);
  const { size, titles } = useFit({ flight, summary, told, cited });
  return (
    <article className={`${styles.sheet} ${styles[size] ?? ""}`} aria-labelledby="doctor">
      <header className={styles.head}>
        <h1 id="doctor">{t("title")}</h1>
        <p>{t("lead", { name: app("name") })}</p>
        <p className={styles.writeIn}>
          {(["name", "birth", "phone"] as const).map((line) => (
            <span key={line}>{t(`writeIn.${line}`)}</span>
          ))}
        </p>
      </header>
      <div className={styles.columns}>
        <section aria-labelledby="doctor-flight">
          <h2 id="doctor-flight">{t("flight.title")}</h2>
          <FlightFacts flight={flight} />
        </section>
        <section aria-labelledby="doctor-answers">
          <h2 id="doctor-answers">{t("answers.title")}</h2>
          {summary === null ? (
            <>
              <p>{t("answers.notKept")}</p>
              <Lines count={9} />
            </>
          ) : (
            <AnswerFacts summary={summary} undated={flight.departureDate === null} />
          )}
        </section>
        {told !== null && <Matched {...told} cited={cited} />}
        <section aria-labelledby="doctor-questions">
          <h2 id="doctor-questions">{t("questions.title")}</h2>
          <ul className={styles.rows}>
            {asked.map((id) => (
              <li key={id}>{words(`questions.${id}`)}</li>
            ))}
            {!asked.includes("anythingElse") && <li>{t("questions.other")}</li>}
          </ul>
          <h3>{t("notes")}</h3>
          <Lines count={told === null ? 7 : size === "size1" ? 6 : 1} />
        </section>
      </div>
      <footer className={styles.foot}>
        {cited.length > 0 && (
          <section aria-labelledby="doctor-sources">
            <h2 id="doctor-sources">{t("sources.title")}</h2>
            <ol className={styles.sources}>
              {cited.map((id) => (
                <li key={id}>
                  {sourceName(id)}
                  {titles && `. ${SOURCES[id].title}`} ({t(`sources.known.${SOURCES[id].known}`)})
                </li>
              ))}
            </ol>
          </section>
        )}
        <p>{t("disclaimer")}</p>
        <p>
          {!ruleset.reviewed && <strong>{t("status.draft")} </strong>}
          {t("status.version", { version: ruleset.version, hash: ruleset.hash.slice(0, 12) })}{" "}
          {t("madeOn", { date: date(madeOn) })}.
        </p>
      </footer>
    </article>
  );
}

function FlightFacts({ flight }: { flight: DoctorFlight }) {
  const t = useTranslations("doctor.flight");
  const seats = useTranslations("plan.seat.options");
  const trips = useTranslations("trips");
  const date = useDateWords();
  const { departureDate, departureLocal, legs, layoverMinutes } = flight;
  const day = departureDate === null ? t("noDate") : date(departureDate);
  const departs =
    departureLocal === null ? day : trips("at", { date: day, time: departureLocal.slice(11, 16) });
  const wordsOf = ({ from, to, minutes, seat }: DoctorFlight["legs"][number], index: number) => {
    const length = formatMinutes(minutes);
    const stop = layoverMinutes[index];
    return [
      from !== undefined && to !== undefined ? t("route", { from, to, length }) : length,
      ...(seat === "unknown" ? [] : [t("seat", { seat: seats(seat) })]),
      ...(stop === undefined ? [] : [t("stop", { length: formatMinutes(stop) })]),
    ].join("; ");
  };
  return (
    <dl className={styles.facts}>
      <Fact name={t("departs")}>{departs}</Fact>
      {legs.map((leg, index) => (
        <Fact key={index} name={t("leg", { count: legs.length, number: index + 1 })}>
          {wordsOf(leg, index)}
        </Fact>
      ))}
      {legs.length > 1 && (
        <Fact name={t("seated")}>
          {formatMinutes(flight.seatedMinutes)} ({t("stopsShort")})
        </Fact>
      )}
    </dl>
  );
}

function AnswerFacts({ summary, undated }: { summary: AnswerSummary; undated: boolean }) {
  const t = useTranslations("doctor.answers");
  return (
    <>
      <p>{t(undated ? "countedToday" : "counted")}</p>
      <dl className={styles.facts}>
        {summary.rows.map(({ name, value }, index) => (
          <Fact key={index} name={name}>
            {value}
          </Fact>
        ))}
        {summary.no.length > 0 && <Fact name={t("no")}>{summary.no.join("; ")}</Fact>}
        {summary.notAnswered.length > 0 && <Fact name={t("notAsked")}>{summary.notAnswered.join("; ")}</Fact>}
      </dl>
    </>
  );
}

/** The group, each reason with its sources by number, and the disagreements about this traveller. */
function Matched(props: DoctorTold & { cited: readonly SourceId[] }) {
  const { guidance, explanation, cited } = props;
  const t = useTranslations("doctor");
  const words = useTranslations("guidance");
  const factorWords = useTranslations("factors");
  const factors = useFactorList(props.unsure);
  const numbers = (sources: readonly SourceId[]) => sources.map((id) => cited.indexOf(id) + 1).join(", ");
  const disagreements = findDisagreements(guidance);
  const classes = CLASSES.filter((weight) => guidance.reasons.some((reason) => reason.class === weight));
  return (
    <>
      <section aria-labelledby="doctor-advice">
        <h2 id="doctor-advice">{t("advice.title")}</h2>
        <p className={styles.group}>{words(`headings.${guidance.group}`)}</p>
        {props.canFly && <p>{t("advice.told")}</p>}
        {guidance.beyond !== null && (
          <p>{t("advice.beyond", { heading: words(`headings.${guidance.beyond}`) })}</p>
        )}
        {guidance.reasons.length === 0 ? (
          <p>{t("advice.none")}</p>
        ) : (
          classes.map((weight) => (
            <div key={weight}>
              <h3>{factorWords(`classes.${weight}`)}</h3>
              <ul className={styles.rows}>
                {guidance.reasons
                  .filter((reason) => reason.class === weight)
                  .map((reason) => (
                    <li key={reason.factor}>
                      <span className={styles.factor}>{factors(rulesBehind(reason, explanation))}</span> [
                      {numbers(reason.sources)}]
                    </li>
                  ))}
              </ul>
            </div>
          ))
        )}
      </section>
      {disagreements.length > 0 && (
        <section aria-labelledby="doctor-conflicts">
          <h2 id="doctor-conflicts">{t("conflicts.title")}</h2>
          <ul className={styles.rows}>
            {disagreements.map(({ id, sources, taken }) => (
              <li key={id}>
                <strong>{words(`conflicts.${id}`)}.</strong>{" "}
                {[...new Set(sources.map(({ position }) => position))].map((position) => (
                  <span key={position}>
                    [
                    {numbers(
                      sources.filter((side) => side.position === position).map(({ source }) => source),
                    )}
                    ] {words(`positions.${position}`)}{" "}
                  </span>
                ))}
                <em>{words(`taken.${taken}`)}</em>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Fact(props: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
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
