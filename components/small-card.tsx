import { useTranslations } from "next-intl";
import type { BriefRow, Card, CardFlight, CardLeg, CardMove } from "@/lib/core/card";
import { formatMinutes } from "@/lib/core/time";
import { MoveAgain, MoveFigure } from "./figure/move-figure";
import { HeartMark } from "./heart-mark";
import { QrCode } from "./qr-code";
import type { CardContent, CardLink, SheetPaper } from "./seat-card-content";
import { LockedWords, MinorAsk, MinorTips, type LockedKind } from "./seat-card-locked";
import styles from "./small-card.module.css";
import { useDateWords } from "./words";

type SmallProps = {
  content: CardContent;
  flight: CardFlight;
  link: CardLink;
  /** Rule-set version and the day the card is made, in words. */
  facts: string;
};

/** More lines of times than these leave room for three moves, not four, if they are to be seen. */
const POCKET_ROWS = 16;
/** When the times take more lines than these, how often to move is told once for every waking stretch. */
const POCKET_LINES = 15;
/** About how many lines the times take: three walks make one, two of anything else. */
const linesOf = (legs: readonly CardLeg[]): number =>
  legs.flatMap(({ brief }) => brief).reduce((sum, { kind }) => sum + (kind === "walk" ? 1 / 3 : 1 / 2), 0) +
  (legs.length > 1 ? legs.length : 0);

/** A6: walks, sleep and the interval for each waking stretch of every leg; the moves; the warning signs. */
export function PocketCard({ content, flight, link, facts }: SmallProps) {
  const t = useTranslations("card");
  const legs = content.kind === "ready" ? content.card.legs : [];
  const isFull = legs.flatMap(({ brief }) => brief).length + legs.length > POCKET_ROWS;
  const once = linesOf(legs) > POCKET_LINES;
  return (
    <article className={[styles.sheet, styles.a6, isFull && styles.full].filter(Boolean).join(" ")}>
      <header className={styles.head}>
        <div>
          <Brand />
          <h1 className={nameStyle(flight)}>{flight.name || t("unnamed")}</h1>
          <Facts flight={flight} />
          {content.kind === "ready" && (
            <p>
              {t("pushedBack")} <span aria-hidden="true">____ : ____</span>
            </p>
          )}
        </div>
        {content.kind === "ready" && <Code link={link} />}
      </header>
      {content.kind === "ready" ? (
        <>
          <Moves moves={isFull ? content.card.moves.slice(0, 3) : content.card.moves} />
          <PocketTimes card={content.card} flight={flight} once={once} />
        </>
      ) : (
        <section className={styles.locked}>
          <LockedWords kind={content.kind} />
        </section>
      )}
      <Signs />
      <footer>
        <p>{t("shortPrint")}</p>
        <p>{facts}</p>
      </footer>
    </article>
  );
}

function PocketTimes({ card, flight, once }: { card: Card; flight: CardFlight; once: boolean }) {
  const t = useTranslations("card");
  const sets = flight.preferences.setEveryMinutes;
  return (
    <section className={styles.times} aria-label={t("whenTitle")}>
      <p>
        <Clock flight={flight} /> {once && <b>{t("brief.once", { sets })}</b>} {t("brief.belt")}
      </p>
      {card.legs.map((leg, index) => (
        <div key={index}>
          {card.legs.length > 1 && <h2>{legWords(t, leg, index)}</h2>}
          <Rows rows={once ? leg.brief.filter(({ kind }) => kind !== "awake") : leg.brief} sets={sets} />
        </div>
      ))}
    </section>
  );
}

/** Credit cards that one above the other fill a sheet. */
const SHEET_CARDS = { a4: 5, letter: 4 } as const;
/** Most lines of times on a card's face; a leg with more gets a card twice as high, of four faces, folded twice. */
const FACE_ROWS = 12;
const isTall = (leg: CardLeg) => leg.brief.length > FACE_ROWS;

/** Credit-card size, one leg a card, two faces with a fold between them; several to a sheet, to be cut out. */
export function WalletCards({ content, sheet, ...common }: SmallProps & { sheet: SheetPaper }) {
  const t = useTranslations("card");
  const { flight } = common;
  const faces =
    content.kind === "ready"
      ? content.card.legs.map((leg, index) => ({
          tall: isTall(leg),
          draw: (first: boolean) => (
            <WalletFaces {...common} card={content.card} leg={leg} index={index} first={first} />
          ),
        }))
      : [{ tall: content.kind === "MINOR", draw: () => <LockedFaces {...common} kind={content.kind} /> }];
  const height = faces.reduce((sum, { tall }) => sum + (tall ? 2 : 1), 0);
  // With room to spare, one for each of a family.
  const copies = Math.max(1, Math.floor(SHEET_CARDS[sheet] / height));
  const cards = Array.from({ length: copies }, () => faces).flat();
  return (
    <article className={[styles.sheet, styles.wallet, styles[sheet]].join(" ")}>
      <h1 className="visually-hidden">{flight.name || t("unnamed")}</h1>
      {cards.map(({ tall, draw }, place) => (
        <section key={place} className={tall ? `${styles.card} ${styles.tall}` : styles.card}>
          {draw(place === 0)}
        </section>
      ))}
    </article>
  );
}

type Faces = Omit<SmallProps, "content">;

function WalletFaces(props: Faces & { card: Card; leg: CardLeg; index: number; first: boolean }) {
  const { card, leg, index, flight, link, facts } = props;
  const { setEveryMinutes: sets } = flight.preferences;
  const t = useTranslations("card");
  return (
    <>
      <div className={styles.face}>
        <header className={styles.walletHead}>
          <div>
            <WalletName flight={flight} />
            {card.legs.length > 1 ? <p>{legWords(t, leg, index)}</p> : <Facts flight={flight} />}
            <p>{facts}</p>
          </div>
          <Code link={link} again={!props.first} />
        </header>
        <p>
          <Clock flight={flight} /> {t("brief.belt")}
        </p>
        <Rows rows={leg.brief.slice(0, FACE_ROWS)} sets={sets} />
      </div>
      <div className={styles.face}>
        <Moves moves={card.moves.slice(0, 3)} first={props.first} />
        {!isTall(leg) && <Signs />}
      </div>
      {isTall(leg) && (
        <>
          <div className={styles.face}>
            <Rows rows={leg.brief.slice(FACE_ROWS)} sets={sets} />
          </div>
          <div className={styles.face}>
            <Signs />
          </div>
        </>
      )}
    </>
  );
}

function LockedFaces({ kind, flight, facts }: Faces & { kind: LockedKind }) {
  return (
    <>
      <div className={styles.face}>
        <WalletName flight={flight} />
        <div className={styles.locked}>{kind === "MINOR" ? <MinorTips /> : <LockedWords kind={kind} />}</div>
      </div>
      <div className={styles.face}>
        <Signs />
        <p>{facts}</p>
      </div>
      {kind === "MINOR" && (
        <>
          <div className={styles.face}>
            <div className={styles.locked}>
              <MinorAsk />
            </div>
          </div>
          <div className={styles.face} />
        </>
      )}
    </>
  );
}

/** A longer name is set smaller, so that it takes no more than two lines. */
const LONG_NAME = 40;
const nameStyle = ({ name }: CardFlight) =>
  name.length > LONG_NAME ? `${styles.name} ${styles.long}` : styles.name;

function WalletName({ flight }: { flight: CardFlight }) {
  const t = useTranslations("card");
  return <p className={nameStyle(flight)}>{flight.name || t("unnamed")}</p>;
}

function Code({ link, again = false }: { link: CardLink; again?: boolean }) {
  const t = useTranslations("card");
  const title = t(link.shared ? "qrShared" : "qr");
  return <QrCode className={styles.qr} text={link.href} title={title} id="card-code" again={again} />;
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
function Moves({ moves, first = true }: { moves: readonly CardMove[]; first?: boolean }) {
  const t = useTranslations("card");
  const names = useTranslations("exercises");
  return (
    <ul className={styles.moves} aria-label={t("movesTitle")}>
      {moves.map(({ code, dose, look, notes }) => (
        <li key={code}>
          <div className={styles.figure}>
            {first ? (
              <MoveFigure code={code} id={`card-${code}`} variant={look} />
            ) : (
              <MoveAgain code={code} id={`card-${code}`} />
            )}
          </div>
          <p>
            <b>{names(`${code}.name`)}</b> {t("dose", { repetitions: dose.repetitions })}
            {dose.side !== "both" && `, ${t(`sides.${dose.side}`)}`}
            {notes.includes("light") && `. ${t("notes.light")}`}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Rows({ rows, sets }: { rows: readonly BriefRow[]; sets: number }) {
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
  if (rows.length === 0) return null;
  return (
    <ol className={styles.rows}>
      {rows.map((row) => (
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
