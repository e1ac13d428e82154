import { useTranslations } from "next-intl";
import { useListWords, useMinutes } from "@/components/site/words";
import {
  asksToWalk,
  type Card,
  type CardFlight,
  type CardKind,
  type CardLeg,
  type CardRow,
  type CardStretch,
} from "@/lib/core/saved/card";
import type { ExerciseCode } from "@/lib/core/plan/exercises";
import { toColumns, type CardLine, type SheetFit } from "./seat-card-fit";
import styles from "./seat-card.module.css";

/** How to read the times, what each kind of entry holds, and what else to know of them. */
export type TimesWords = {
  readonly lead: readonly string[];
  readonly kinds: readonly (readonly [name: string, held: string])[];
  readonly notes: readonly string[];
};

/** Those words, for a card: moves by the numbers of their drawings, others by name. */
export function useTimesWords(): (flight: CardFlight, card: Card) => TimesWords {
  const t = useTranslations("card");
  const names = useTranslations("exercises");
  const setNotes = useTranslations("timeline.setNotes");
  const inRow = useListWords("comma");
  const nameIn = (card: Card) => (code: ExerciseCode) => {
    const drawn = card.moves.findIndex((move) => move.code === code);
    return drawn < 0 ? names(`${code}.inSentence`) : String(drawn + 1);
  };
  const hold = (card: Card, { rounds, others }: CardKind) => {
    const nameOf = nameIn(card);
    const [first, second] = rounds.map((round) => round.map(nameOf).join(" + "));
    const list = inRow(others.map(nameOf));
    const parts = [
      first ? (second ? t("rounds", { first, second }) : first) : "",
      list ? t(first ? "extras.after" : "extras.alone", { list }) : "",
    ];
    return `${inRow(parts.filter((part) => part !== ""))}.`;
  };
  return (flight, card) => {
    const before = card.legs[0]?.walkBeforeMinutes ?? 0;
    return {
      lead: [
        flight.departureClock === null
          ? t("sinceOnly")
          : t("sinceAndClock", { clock: flight.departureClock }),
        t(asksToWalk(card) ? "belt" : "beltSeated"),
      ],
      kinds: card.kinds
        .filter(({ kind }) => kind !== "walk")
        .map((held) => {
          const name = t(`kinds.${held.kind}`);
          const { minutes } = held;
          const label =
            held.kind === "quickSet"
              ? t("kindLetter", { kind: name, letter: name.charAt(0), minutes })
              : t("kindMinutes", { kind: name, minutes });
          return [label, hold(card, held)] as const;
        }),
      notes: [
        card.kinds.length === 0 && t("noEntries"),
        card.manner.setNote !== null && setNotes(card.manner.setNote),
        flight.part !== null && before > 0 && t("layoverFirst", { minutes: before }),
      ].filter((note) => note !== false),
    };
  };
}

/** When to move: every time with a box to tick, a line for each walk and its sets beside it. */
export function CardTimes(props: { card: Card; words: TimesWords; fit: SheetFit["times"]; id: string }) {
  const t = useTranslations("card");
  const { card, words, fit, id } = props;
  return (
    <section className={`${styles.when} ${styles[`n${fit.columns}`]}`} aria-labelledby={id}>
      <div className={styles.rules}>
        <h2 id={id}>{t("whenTitle")}</h2> <p>{words.lead.join(" ")}</p>{" "}
        <dl>
          {words.kinds.map(([name, held]) => (
            <div key={name}>
              <dt>{name}</dt> <dd>{held}</dd>{" "}
            </div>
          ))}
        </dl>{" "}
        {words.notes.map((note) => (
          <p key={note}>{note} </p>
        ))}
      </div>
      {card.legs.map((leg, index) => (
        <Leg key={index} leg={leg} number={card.legs.length > 1 ? index + 1 : null} fit={fit} />
      ))}
    </section>
  );
}

function Leg({ leg, number, fit }: { leg: CardLeg; number: number | null; fit: SheetFit["times"] }) {
  const t = useTranslations("card");
  const sayMinutes = useMinutes();
  const list = useListWords("semicolon");
  const duration = sayMinutes(leg.durationMinutes);
  return (
    <div>
      {number !== null && (
        <h3>
          {list([
            leg.clock === null
              ? t("leg", { number, duration })
              : t("legAt", { number, duration, clock: leg.clock }),
            ...(leg.walkBeforeMinutes > 0 ? [t("layover", { minutes: leg.walkBeforeMinutes })] : []),
          ])}
        </h3>
      )}
      <div className={styles.columns}>
        {toColumns(leg.rows, fit).map((lines, column) => (
          <ol key={column}>
            {lines.map((line) => (
              <Line key={`${line.head.kind}${line.head.minute}`} line={line} fit={fit} />
            ))}
          </ol>
        ))}
      </div>
    </div>
  );
}

function Line({ line: { head, sets, meal }, fit }: { line: CardLine; fit: SheetFit["times"] }) {
  const t = useTranslations("card");
  const sayMinutes = useMinutes();
  const sayStretch = ({ kind, minute, endMinute }: CardStretch) =>
    `${t(`kinds.${kind}`)} ${t("stretch", { start: sayMinutes(minute), end: sayMinutes(endMinute) })}`;
  if ("endMinute" in head) return <li className={styles[head.kind]}>{sayStretch(head)}</li>;
  const isWide = fit.columns === 1;
  const say = (row: CardRow) => (isWide ? t(`kinds.${row.kind}`) : t(`kinds.${row.kind}`).charAt(0));
  const isWalk = head.kind === "walk";
  // One after another, only walks have room for the watch.
  const clock = fit.columns > 0 || isWalk ? head.clock : null;
  const looks = [isWalk && styles.walk, clock !== null && styles.clocked].filter((look) => look !== false);
  return (
    <li className={looks.join(" ")}>
      <b>{sayMinutes(head.minute)}</b> {(clock !== null || fit.columns > 0) && <span>{clock}</span>}{" "}
      <i>{head.kind !== "seatedSet" && say(head)}</i>
      {sets.map((set) => (
        <span key={set.minute} className={styles.set}>
          {" "}
          <b>{sayMinutes(set.minute)}</b> {isWide && <span>{"clock" in set && set.clock}</span>}{" "}
          {set.kind === "quickSet" && <i>{t(`kinds.${set.kind}`).charAt(0)}</i>}
        </span>
      ))}
      {meal && <em> {sayStretch(meal)}</em>}
    </li>
  );
}
