import { useTranslations } from "next-intl";
import type { BriefRow, Card, CardFlight, CardLeg } from "@/lib/core/card";
import { formatMinutes } from "@/lib/core/time";
import { MoveAgain, MoveFigure } from "./figure/move-figure";
import { HeartMark } from "./heart-mark";
import { QrCode } from "./qr-code";
import styles from "./small-card.module.css";
import { useDateWords } from "./words";

type SmallProps = {
  card: Card;
  flight: CardFlight;
  link: string;
  /** Rule-set version and the day the card is made, in words. */
  facts: string;
};

/** A6: walks, sleep and the interval for each waking stretch of every leg; four moves; the warning signs. */
export function PocketCard({ card, flight, link, facts }: SmallProps) {
  const t = useTranslations("card");
  const many = card.legs.length > 1;
  return (
    <article className={`${styles.sheet} ${styles.a6}`}>
      <header className={styles.head}>
        <div>
          <Brand />
          <h1 className={styles.name}>{flight.name || t("unnamed")}</h1>
          <Facts flight={flight} />
        </div>
        <QrCode className={styles.qr} text={link} title={t("qr")} />
      </header>
      <Moves card={card} most={4} />
      <section className={styles.times} aria-label={t("whenTitle")}>
        <p>
          <Clock flight={flight} /> {t("brief.belt")}
        </p>
        {card.legs.map((leg, index) => (
          <div key={index}>
            {many && <h2>{legWords(t, leg, index)}</h2>}
            <Rows leg={leg} sets={flight.preferences.setEveryMinutes} />
          </div>
        ))}
      </section>
      <Signs />
      <footer>
        <p>{t("shortPrint")}</p>
        <p>{facts}</p>
      </footer>
    </article>
  );
}

/** Credit cards that one above the other fill a sheet of A4 or Letter. */
const SHEET_CARDS = 4;
/** Most lines of times on a card's face; a leg with more gets a card twice as high, folded twice. */
const FACE_ROWS = 13;
const isTall = (leg: CardLeg) => leg.brief.length > FACE_ROWS;

/** Credit-card size, one leg a card, two faces with a fold between them; several to a sheet, to be cut out. */
export function WalletCards({ card, flight, link, facts }: SmallProps) {
  const t = useTranslations("card");
  const height = card.legs.reduce((sum, leg) => sum + (isTall(leg) ? 2 : 1), 0);
  // With room to spare, one for each of a family.
  const copies = Math.max(1, Math.floor(SHEET_CARDS / height));
  const cards = Array.from({ length: copies }, () => card.legs.map((leg, index) => ({ leg, index }))).flat();
  return (
    <article className={`${styles.sheet} ${styles.wallet}`}>
      <h1 className="visually-hidden">{flight.name || t("unnamed")}</h1>
      {cards.map(({ leg, index }, place) => (
        <section key={place} className={isTall(leg) ? `${styles.card} ${styles.tall}` : styles.card}>
          <div className={styles.face}>
            <header className={styles.walletHead}>
              <div>
                <p className={styles.walletName}>{flight.name || t("unnamed")}</p>
                {card.legs.length > 1 ? <p>{legWords(t, leg, index)}</p> : <Facts flight={flight} />}
              </div>
              <QrCode className={styles.qr} text={link} title={t("qr")} />
            </header>
            <p>
              <Clock flight={flight} /> {t("brief.belt")}
            </p>
            <Rows leg={leg} sets={flight.preferences.setEveryMinutes} />
          </div>
          <div className={styles.face}>
            <Moves card={card} most={3} first={place === 0} />
            <Signs />
            <p className={styles.fine}>{facts}</p>
          </div>
        </section>
      ))}
    </article>
  );
}

type CardWords = ReturnType<typeof useTranslations<"card">>;
function legWords(t: CardWords, leg: CardLeg, index: number): string {
  const [number, duration] = [index + 1, formatMinutes(leg.durationMinutes)];
  return leg.clock === null
    ? t("leg", { number, duration })
    : t("legAt", { number, duration, clock: leg.clock });
}

function Brand() {
  const t = useTranslations("card");
  const app = useTranslations("app");
  return (
    <p className={styles.brand}>
      <HeartMark className={styles.mark} />
      {app("name")} · {t("title")}
    </p>
  );
}

function Facts({ flight }: { flight: CardFlight }) {
  const t = useTranslations("card");
  const date = useDateWords();
  const total = formatMinutes(flight.legMinutes.reduce((sum, minutes) => sum + minutes, 0));
  const facts = [
    flight.departureDate && date(flight.departureDate),
    flight.departureClock && t("departs", { clock: flight.departureClock }),
    flight.legMinutes.length > 0 && total,
  ].filter(Boolean);
  return <p>{facts.join(" · ")}</p>;
}

function Clock({ flight }: { flight: CardFlight }) {
  const t = useTranslations("card.brief");
  return flight.departureClock === null ? t("times") : t("timesAndClock", { clock: flight.departureClock });
}

/** `first`: drawn here first, and only shown again on the cards that follow. */
function Moves({ card, most, first = true }: { card: Card; most: number; first?: boolean }) {
  const t = useTranslations("card");
  const names = useTranslations("exercises");
  return (
    <ul className={styles.moves} aria-label={t("movesTitle")}>
      {card.moves.slice(0, most).map(({ code, dose }) => (
        <li key={code}>
          <div className={styles.figure}>
            {first ? (
              <MoveFigure
                code={code}
                id={`card-${code}`}
                variant={dose.side === "both" ? {} : { side: dose.side }}
              />
            ) : (
              <MoveAgain code={code} id={`card-${code}`} />
            )}
          </div>
          <p>
            <b>{names(`${code}.name`)}</b> {t("dose", { repetitions: dose.repetitions })}
            {dose.side !== "both" && `, ${t(`sides.${dose.side}`)}`}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Rows({ leg, sets }: { leg: CardLeg; sets: number }) {
  const t = useTranslations("card.brief");
  const words = (row: BriefRow) => {
    switch (row.kind) {
      case "awake":
        return t("awake", { sets });
      case "walk":
        return row.clock === null ? t("walk") : `${row.clock} ${t("walk")}`;
      case "sleep":
        return t("sleep", { end: formatMinutes(row.endMinute) });
    }
  };
  if (leg.brief.length === 0) return null;
  return (
    <ol className={styles.rows}>
      {leg.brief.map((row) => (
        <li key={`${row.kind}${row.minute}`} className={row.kind === "walk" ? styles.walk : undefined}>
          <b>{formatMinutes(row.minute)}</b> {words(row)}
        </li>
      ))}
    </ol>
  );
}

function Signs() {
  const t = useTranslations("card");
  const signs = useTranslations("signs");
  return (
    <section className={styles.signs}>
      <p>
        <b>{t("signs.nowLabel")}</b> {t("signsBrief.now")} <b>{t("signs.sameDayLabel")}</b>{" "}
        {t("signsBrief.sameDay")}
      </p>
      <p>
        {t("signs.crewLead")} <b>“{signs("crew")}”</b>
      </p>
    </section>
  );
}
