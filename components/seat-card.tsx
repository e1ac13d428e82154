import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { countLines, type Card, type CardFlight } from "@/lib/core/card";
import { formatMinutes } from "@/lib/core/time";
import { MoveFigure, SeatedFigure } from "./figure/move-figure";
import { HeartMark } from "./heart-mark";
import { QrCode } from "./qr-code";
import type { CardContent, CardLink, Paper, SheetPaper } from "./seat-card-content";
import { LockedWords } from "./seat-card-locked";
import { CardTimes } from "./seat-card-times";
import styles from "./seat-card.module.css";
import { PocketCard, WalletCards } from "./small-card";
import { useDateWords } from "./words";

type Ruleset = { readonly version: string; readonly hash: string; readonly reviewed: boolean };

/** The seat-exercise card: one side of paper in black and white; a calm sheet that reflows on screen. */
export function SeatCard(props: {
  paper: Paper;
  /** What wallet cards are cut from. */
  sheet: SheetPaper;
  flight: CardFlight;
  content: CardContent;
  ruleset: Ruleset;
  /** The calendar day on which the card is made. */
  madeOn: string;
  /** Where the trip opens: for its owner's phone, or for anyone by a share link. */
  link: CardLink;
}) {
  const { paper, content, flight, link } = props;
  const facts = useFacts(props.ruleset, props.madeOn);
  if (paper === "a6") return <PocketCard content={content} flight={flight} link={link} facts={facts} />;
  if (paper === "wallet")
    return <WalletCards content={content} flight={flight} link={link} facts={facts} sheet={props.sheet} />;
  const layout = content.kind === "ready" ? toLayout(content.card, paper) : "roomy";
  return (
    <article className={[styles.sheet, styles[paper], styles[layout]].join(" ")}>
      <Heading flight={flight} link={content.kind === "ready" ? link : null} />
      {content.kind === "ready" ? (
        <>
          <Moves card={content.card} layout={layout} />
          <CardTimes card={content.card} flight={flight} letters={layout === "close" || layout === "dense"} />
        </>
      ) : (
        <section className={styles.locked}>
          <LockedWords kind={content.kind} />
        </section>
      )}
      <Signs large={content.kind !== "ready"} />
      {content.kind === "ready" && <Pen />}
      <SmallPrint facts={facts} />
    </article>
  );
}

/**
 * How the times and the drawings share a page: drawings in three rows; in one, over times in three columns; over times
 * in four; and beside their words, when there are more times still.
 */
type Layout = "roomy" | "regular" | "close" | "dense";

function toLayout({ legs }: Card, paper: SheetPaper): Layout {
  const most = LINES_MAX[paper];
  if (countLines(legs, 3) <= most.roomy) return "roomy";
  if (countLines(legs, 3) <= most.regular) return "regular";
  return countLines(legs) <= most.close ? "close" : "dense";
}
/** Lines of times that leave the drawings of each layout wide enough; found by measuring. */
const LINES_MAX = {
  a4: { roomy: 3, regular: 12, close: 16 },
  letter: { roomy: 2, regular: 8, close: 12 },
} as const;
/** A longer name is set smaller, so that it takes no more than three lines. */
const LONG_NAME = 25;

function Heading({ flight, link }: { flight: CardFlight; link: CardLink | null }) {
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
          <QrCode className={styles.qr} text={link.href} title={t(link.shared ? "qrShared" : "qr")} />
        </div>
      )}
    </header>
  );
}

function Moves({ card, layout }: { card: Card; layout: Layout }) {
  const t = useTranslations("card");
  const names = useTranslations("exercises");
  const walks = card.kinds.some(({ kind }) => kind === "walk");
  return (
    <section className={styles.moves} aria-label={t("movesTitle")}>
      {(layout === "roomy" || layout === "regular") && (
        <Drawing className={styles.start} figure={<SeatedFigure variant={card.look} />}>
          <h3>{t("start")}</h3>
          <p className={styles.cue}>{t("startCue")}</p>
        </Drawing>
      )}
      {card.moves.map(({ code, dose, look, notes }, index) => (
        <Drawing key={code} figure={<MoveFigure code={code} variant={look} />}>
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
          <p className={styles.cue}>
            {[t(`cues.${code}`), ...notes.map((note) => t(`notes.${note}`))].join(" ")}
          </p>
        </Drawing>
      ))}
      {walks && layout === "roomy" && (
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
