import { Fragment } from "react";
import type { Country } from "@/lib/core/places/airport";
import { findEmergencyNumbers } from "@/lib/core/places/emergency-numbers";
import { EMERGENCY_SYMPTOMS, URGENT_SYMPTOMS, type Symptom } from "@/lib/core/advice/options";
import type { Messages } from "@/messages/languages";

export type StopText = Pick<Messages, "stop" | "signs" | "crew">;

/** The class names that whoever draws the words has styles for. */
export type StopStyles = Readonly<Partial<Record<"part" | "facts" | "numbers" | "sentence" | "leg", string>>>;

/**
 * What to do with a warning sign, the same words whichever it is: both lists in full, emergency first. It takes the
 * countries of the flight for the numbers to call and nothing of the traveller, so there is nowhere to put a tier, a
 * plan or a move. Takes its words as they are, so that the site, the card and the in-flight page all draw it.
 */
export function StopWords(props: {
  words: StopText;
  countries: readonly Country[];
  styles?: StopStyles | undefined;
}) {
  const { words, countries, styles = {} } = props;
  const { emergency, urgent, leg } = words.stop;
  return (
    <>
      <section className={styles.part} aria-labelledby="stop-now">
        <h2 id="stop-now">{emergency.title}</h2>
        <p>{emergency.lead}</p>
        <dl className={styles.facts}>
          <div>
            <dt>{emergency.groundTitle}</dt>
            <dd>
              <Numbers words={words} countries={countries} className={styles.numbers} />
              <p>{emergency.ground}</p>
            </dd>
          </div>
          <div>
            <dt>{emergency.onBoardTitle}</dt>
            <dd>
              <p>{emergency.onBoard}</p>
              <p className={styles.sentence}>“{words.crew.en.crew}”</p>
              <p>{emergency.crewElse}</p>
            </dd>
          </div>
        </dl>
        <p>{emergency.signs}</p>
        <SignList words={words} signs={EMERGENCY_SYMPTOMS} />
      </section>
      <section className={styles.part} aria-labelledby="stop-today">
        <h2 id="stop-today">{urgent.title}</h2>
        <p>{urgent.lead}</p>
        <SignList words={words} signs={URGENT_SYMPTOMS} />
        <dl className={styles.facts}>
          <div>
            <dt>{urgent.beforeTitle}</dt>
            <dd>{urgent.before}</dd>
          </div>
          <div>
            <dt>{urgent.onBoardTitle}</dt>
            <dd>{urgent.onBoard}</dd>
          </div>
          <div>
            <dt>{urgent.afterTitle}</dt>
            <dd>{urgent.after}</dd>
          </div>
        </dl>
        <p>{urgent.worse}</p>
      </section>
      <p className={styles.leg}>
        <strong>{leg}</strong>
      </p>
    </>
  );
}

function SignList({ words, signs }: { words: StopText; signs: readonly Symptom[] }) {
  return (
    <ul>
      {signs.map((sign) => (
        <li key={sign}>{words.signs[sign]}</li>
      ))}
    </ul>
  );
}

/** The numbers of the flight's countries, each to be tapped, and what to call anywhere else. */
function Numbers(props: { words: StopText; countries: readonly Country[]; className?: string | undefined }) {
  const { numbers: words } = props.words.stop;
  return (
    <dl className={props.className}>
      {props.countries.map((country) => (
        <div key={country.code}>
          <dt>{country.name}</dt>
          <dd>
            {findEmergencyNumbers(country)?.map((number, index) => (
              <Fragment key={number}>
                {index > 0 && ` ${words.or} `}
                <a href={`tel:${number}`}>{number}</a>
              </Fragment>
            )) ?? words.local}
          </dd>
        </div>
      ))}
      <div>
        <dt>{props.countries.length > 0 ? words.elsewhere : words.call}</dt>
        <dd>{words.local}</dd>
      </div>
    </dl>
  );
}
