import { useTranslations } from "next-intl";
import type { Card, CardFlight, CardKind, CardLeg, CardRow } from "@/lib/core/card";
import type { ExerciseCode } from "@/lib/core/exercises";
import { formatMinutes } from "@/lib/core/time";
import styles from "./seat-card.module.css";

/** When to move: how to read the times, what each kind of entry holds, and every time with a box and a line for a pen. */
export function CardTimes(props: {
  card: Card;
  flight: CardFlight;
  /** Each kind of entry by its first letter on paper, for want of room. */
  letters: boolean;
}) {
  const { card, flight } = props;
  const t = useTranslations("card");
  const { setEveryMinutes: sets, walkEveryMinutes: walks } = flight.preferences;
  return (
    <section className={styles.when} aria-labelledby="card-when">
      <div className={styles.rules}>
        <h2 id="card-when">{t("whenTitle")}</h2>
        <p>
          {flight.departureClock === null
            ? t("sinceOnly")
            : t("sinceAndClock", { clock: flight.departureClock })}{" "}
          {card.detail !== "interval" && t("changedWatch")} {t("belt")}
        </p>
        {card.kinds.length === 0 ? <p>{t("noEntries")}</p> : <Kinds card={card} letters={props.letters} />}
        {card.detail === "walks" && <p>{t("walksOnly", { sets })}</p>}
        {card.detail === "interval" && <p>{t("intervalOnly", { sets, walks })}</p>}
      </div>
      {card.legs.map((leg, index) => (
        <Leg key={index} leg={leg} number={card.legs.length > 1 ? index + 1 : null} />
      ))}
    </section>
  );
}

/** What each kind of entry holds: moves by the numbers of their drawings, others by name. */
function Kinds({ card, letters }: { card: Card; letters: boolean }) {
  const t = useTranslations("card");
  const names = useTranslations("exercises");
  const nameOf = (code: ExerciseCode) => {
    const drawn = card.moves.findIndex((move) => move.code === code);
    return drawn < 0 ? names(`${code}.name`).toLowerCase() : String(drawn + 1);
  };
  const words = ({ kind, rounds, others }: CardKind) => {
    if (kind === "walk") return t("cues.X18");
    const [first, second] = rounds.map((round) => round.map(nameOf).join(" + "));
    const list = others.map(nameOf).join(", ");
    const parts = [
      first && (second ? t("rounds", { first, second }) : first),
      list && t(first ? "extras.after" : "extras.alone", { list }),
    ];
    return `${parts.filter(Boolean).join(", ")}.`;
  };
  return (
    <dl className={styles.kinds}>
      {card.kinds.map(({ kind, minutes, ...held }) => {
        const name = t(`kinds.${kind}`);
        return (
          <div key={kind}>
            <dt>
              {letters
                ? t("kindLetter", { kind: name, letter: name.charAt(0), minutes })
                : t("kindMinutes", { kind: name, minutes })}
            </dt>
            <dd>{words({ kind, minutes, ...held })}</dd>
          </div>
        );
      })}
    </dl>
  );
}

function Leg({ leg, number }: { leg: CardLeg; number: number | null }) {
  const t = useTranslations("card");
  const duration = formatMinutes(leg.durationMinutes);
  return (
    <div className={styles.leg}>
      {number !== null && (
        <h3>
          {leg.clock === null
            ? t("leg", { number, duration })
            : t("legAt", { number, duration, clock: leg.clock })}
          {leg.walkBeforeMinutes > 0 && `; ${t("layover", { minutes: leg.walkBeforeMinutes })}`}
        </h3>
      )}
      {leg.rows.length === 0 ? null : (
        <ol className={styles.rows}>
          {leg.rows.map((row) => (
            <Row key={`${row.kind}${row.minute}`} row={row} />
          ))}
        </ol>
      )}
    </div>
  );
}

function Row({ row }: { row: CardRow }) {
  const t = useTranslations("card");
  const kind = t(`kinds.${row.kind}`);
  if ("endMinute" in row)
    return (
      <li className={styles[row.kind]}>
        <i>{kind}</i> {t("stretch", { start: formatMinutes(row.minute), end: formatMinutes(row.endMinute) })}
      </li>
    );
  return (
    <li className={row.kind === "walk" ? styles.walk : undefined}>
      <b>{formatMinutes(row.minute)}</b> {row.clock} <i>{kind}</i>
    </li>
  );
}
