import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import {
  countLines,
  type Card,
  type CardFlight,
  type CardKind,
  type CardLeg,
  type CardRow,
  type DrawnMove,
} from "@/lib/core/card";
import { formatMinutes } from "@/lib/core/time";
import { MoveFigure, SeatedFigure } from "./figure/move-figure";
import { HeartMark } from "./heart-mark";
import { QrCode } from "./qr-code";
import styles from "./seat-card.module.css";
import { PocketCard, WalletCards } from "./small-card";
import { useDateWords } from "./words";

export const PAPERS = ["a4", "letter", "a6", "wallet"] as const;
export type Paper = (typeof PAPERS)[number];

/** A locked card and a child's have no room for a plan. */
export type CardContent =
  { readonly kind: "ready"; readonly card: Card } | { readonly kind: "STOP" | "CLEAR" | "MINOR" };
type Ruleset = { readonly version: string; readonly hash: string; readonly reviewed: boolean };

/** The seat-exercise card: one side of paper in black and white; a calm sheet that reflows on screen. */
export function SeatCard(props: {
  paper: Paper;
  flight: CardFlight;
  content: CardContent;
  ruleset: Ruleset;
  /** The calendar day on which the card is made. */
  madeOn: string;
  /** Where the trip opens, for the owner's phone. */
  link: string;
}) {
  const { content, flight, link } = props;
  const facts = useFacts(props.ruleset, props.madeOn);
  if (content.kind === "ready" && props.paper === "a6")
    return <PocketCard card={content.card} flight={flight} link={link} facts={facts} />;
  if (content.kind === "ready" && props.paper === "wallet")
    return <WalletCards card={content.card} flight={flight} link={link} facts={facts} />;
  // What a card says that holds no times needs a large paper.
  const paper = props.paper === "letter" ? "letter" : "a4";
  const density = content.kind === "ready" ? toDensity(content.card, paper) : "roomy";
  return (
    <article className={[styles.sheet, styles[paper], styles[density]].join(" ")}>
      <Heading flight={flight} link={content.kind === "ready" ? link : null} />
      {content.kind === "ready" ? (
        <Ready card={content.card} flight={flight} start={density !== "dense"} />
      ) : (
        <Locked kind={content.kind} />
      )}
      <Signs large={content.kind !== "ready"} />
      {content.kind === "ready" && <Pen />}
      <SmallPrint facts={facts} />
    </article>
  );
}

/** How much room the times leave for the drawings. */
function toDensity(card: Card, paper: "a4" | "letter"): "roomy" | "regular" | "dense" {
  const lines = countLines(card.legs);
  if (lines <= ROOMY_LINES[paper]) return "roomy";
  return lines <= REGULAR_LINES[paper] ? "regular" : "dense";
}
const ROOMY_LINES = { a4: 6, letter: 3 } as const;
const REGULAR_LINES = { a4: 9, letter: 7 } as const;
/** A longer name is set smaller, so that it takes no more than three lines. */
const LONG_NAME = 40;

function Heading({ flight, link }: { flight: CardFlight; link: string | null }) {
  const t = useTranslations("card");
  const app = useTranslations("app");
  const date = useDateWords();
  const total = formatMinutes(flight.legMinutes.reduce((sum, minutes) => sum + minutes, 0));
  const count = flight.legMinutes.length;
  const facts = [
    flight.departureDate && date(flight.departureDate),
    flight.departureClock && t("departs", { clock: flight.departureClock }),
    count > 1 ? t("legs", { count, duration: total }) : count === 1 && total,
    flight.seat !== "unknown" && t(`seats.${flight.seat}`),
  ].filter(Boolean);
  return (
    <header className={styles.heading}>
      <div>
        <p className={styles.brand}>
          <HeartMark className={styles.mark} />
          {app("name")} · {t("title")}
        </p>
        <h1 className={flight.name.length > LONG_NAME ? `${styles.name} ${styles.long}` : styles.name}>
          {flight.name || t("unnamed")}
        </h1>
        <p>{facts.join(" · ")}</p>
      </div>
      {link !== null && (
        <div className={styles.own}>
          <p className={styles.pushback}>
            <span>{t("pushedBack")}</span>
            <span className={styles.blanks} aria-hidden="true">
              <span className={styles.blank} />:<span className={styles.blank} />
            </span>
          </p>
          <QrCode className={styles.qr} text={link} title={t("qr")} />
        </div>
      )}
    </header>
  );
}

function Ready({ card, flight, start }: { card: Card; flight: CardFlight; start: boolean }) {
  const t = useTranslations("card");
  const { setEveryMinutes: sets, walkEveryMinutes: walks } = flight.preferences;
  return (
    <>
      <Moves card={card} start={start} />
      <section className={styles.when} aria-labelledby="card-when">
        <div className={styles.rules}>
          <h2 id="card-when">{t("whenTitle")}</h2>
          <p>
            {flight.departureClock === null
              ? t("sinceOnly")
              : t("sinceAndClock", { clock: flight.departureClock })}{" "}
            {t("belt")}
          </p>
          {card.kinds.length === 0 ? <p>{t("noEntries")}</p> : <Kinds card={card} />}
          {card.detail === "walks" && <p>{t("walksOnly", { sets })}</p>}
          {card.detail === "interval" && <p>{t("intervalOnly", { sets, walks })}</p>}
        </div>
        {card.legs.map((leg, index) => (
          <Leg key={index} leg={leg} number={card.legs.length > 1 ? index + 1 : null} />
        ))}
      </section>
    </>
  );
}

function Moves({ card, start }: { card: Card; start: boolean }) {
  const t = useTranslations("card");
  const names = useTranslations("exercises");
  const walks = card.kinds.some(({ kind }) => kind === "walk");
  return (
    <section className={styles.moves} aria-label={t("movesTitle")}>
      {start && (
        <Drawing className={styles.start} figure={<SeatedFigure />}>
          <h3>{t("start")}</h3>
          <p className={styles.cue}>{t("startCue")}</p>
        </Drawing>
      )}
      {card.moves.map(({ code, dose }, index) => (
        <Drawing
          key={code}
          figure={<MoveFigure code={code} variant={dose.side === "both" ? {} : { side: dose.side }} />}
        >
          <h3>
            <span className={styles.number}>{index + 1}</span> {names(`${code}.name`)}
          </h3>
          <p className={styles.dose}>
            {t(dose.holdSeconds > 0 ? "doseHold" : "dose", {
              repetitions: dose.repetitions,
              seconds: dose.holdSeconds,
            })}
            {dose.side !== "both" && `, ${t(`sides.${dose.side}`)}`}
          </p>
          <p className={styles.cue}>{t(`cues.${code}`)}</p>
        </Drawing>
      ))}
      {walks && (
        <Drawing className={styles.walking} figure={<MoveFigure code="X18" />}>
          <h3>{t("walk")}</h3>
          <p className={styles.cue}>{t("cues.X18")}</p>
        </Drawing>
      )}
    </section>
  );
}

function Drawing(props: { figure: ReactNode; className?: string | undefined; children: ReactNode }) {
  return (
    <div className={props.className ? `${styles.drawing} ${props.className}` : styles.drawing}>
      <div className={styles.figure}>{props.figure}</div>
      <div className={styles.caption}>{props.children}</div>
    </div>
  );
}

/** What each kind of entry holds, by the numbers of the drawings. */
function Kinds({ card }: { card: Card }) {
  const t = useTranslations("card");
  const names = useTranslations("exercises");
  const numbers = (codes: readonly DrawnMove[] = []) =>
    codes.map((code) => card.moves.findIndex((move) => move.code === code) + 1).join(" + ");
  const words = ({ kind, rounds: [first, second], others }: CardKind) => {
    if (kind === "walk") return t("cues.X18");
    const list = others.map((code) => names(`${code}.name`).toLowerCase()).join(", ");
    const parts = [
      first && t(second ? "rounds.two" : "rounds.one", { first: numbers(first), second: numbers(second) }),
      list && t(first ? "extras.after" : "extras.alone", { list }),
    ];
    return `${parts.filter(Boolean).join(", ")}.`;
  };
  return (
    <dl className={styles.kinds}>
      {card.kinds.map((kind) => (
        <div key={kind.kind}>
          <dt>{t("kindMinutes", { kind: t(`kinds.${kind.kind}`), minutes: kind.minutes })}</dt>
          <dd>{words(kind)}</dd>
        </div>
      ))}
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

/** What a card says that must hold no times and no moves; the warning signs follow it. */
function Locked({ kind }: { kind: "STOP" | "CLEAR" | "MINOR" }) {
  return (
    <section className={styles.locked}>
      {kind === "STOP" ? <Stop /> : kind === "CLEAR" ? <Clear /> : <Minor />}
    </section>
  );
}

function Stop() {
  const t = useTranslations("stop");
  return (
    <>
      <h2>{t("title")}</h2>
      <h3>{t("emergency.title")}</h3>
      <p>{t("emergency.anySign")}</p>
      <h3>{t("urgent.title")}</h3>
      <p>{t("urgent.otherSign")}</p>
      <p>{t("urgent.before")}</p>
    </>
  );
}

function Clear() {
  const t = useTranslations();
  return (
    <>
      <h2>{t("clear.title")}</h2>
      <p>{t("clear.lead")}</p>
      <p>{t("card.unlock")}</p>
    </>
  );
}

function Minor() {
  const t = useTranslations("minor");
  return (
    <>
      <h2>{t("tipsTitle")}</h2>
      <ul>
        {(["wriggle", "walk", "water", "clothes", "bags"] as const).map((tip) => (
          <li key={tip}>{t(`tips.${tip}`)}</li>
        ))}
      </ul>
      <h3>{t("askTitle")}</h3>
      <p>{t("askLead")}</p>
      <ul>
        {(["clot", "line", "cancer", "kidneyHeart", "castOperation", "pill"] as const).map((item) => (
          <li key={item}>{t(`ask.${item}`)}</li>
        ))}
      </ul>
      <p>{t("noMedicine")}</p>
    </>
  );
}

function Signs({ large }: { large: boolean }) {
  const t = useTranslations("card.signs");
  const signs = useTranslations("signs");
  return (
    <section
      className={large ? `${styles.signs} ${styles.large}` : styles.signs}
      aria-labelledby="card-signs"
    >
      <div>
        <h2 id="card-signs">{signs("title")}</h2>
        <p>
          <strong>{t("nowLabel")}</strong> {t("now")}
        </p>
        <p>
          <strong>{t("sameDayLabel")}</strong> {t("sameDay")}
        </p>
      </div>
      <div className={styles.crew}>
        <p>{t("crewLead")}</p>
        <p className={styles.sentence}>“{signs("crew")}”</p>
        <p>{t("crewElse")}</p>
      </div>
    </section>
  );
}

/** Space to fill in by pen; nothing of it is asked for, or kept. */
function Pen() {
  const t = useTranslations("card.pen");
  return (
    <section className={styles.pen} aria-label={t("title")}>
      {(["seat", "medicines", "allergies", "contact"] as const).map((field) => (
        <p key={field} className={styles[field]}>
          {t(field)}
        </p>
      ))}
    </section>
  );
}

function useFacts(ruleset: Ruleset, madeOn: string): string {
  const t = useTranslations("card");
  const date = useDateWords();
  return [
    t("ruleset", { version: ruleset.version, hash: ruleset.hash.slice(0, 12) }),
    ...(ruleset.reviewed ? [] : [t("draft")]),
    t("printed", { date: date(madeOn) }),
  ].join(" · ");
}

function SmallPrint({ facts }: { facts: string }) {
  const app = useTranslations("app");
  return (
    <footer className={styles.small}>
      <p>{app("disclaimer")}</p>
      <p>{facts}</p>
    </footer>
  );
}
