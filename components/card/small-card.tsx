import { useTranslations } from "next-intl";
import { useMinutes } from "@/components/site/words";
import type { ReactNode } from "react";
import {
  asksToWalk,
  toLegPages,
  type Card,
  type CardEntry,
  type CardFlight,
  type CardLeg,
} from "@/lib/core/saved/card";
import {
  countOnFace,
  fitFace,
  fitPocket,
  sizeOfFaceRoute,
  sizeOfSmallRoute,
  type PocketFit,
} from "./card-fit";
import { MoveAgain, MoveFigure } from "../figure/move-figure";
import { QrCode } from "../site/qr-code";
import { useCaptions, useHeadingWords, type Captioned } from "./seat-card-words";
import type { CardContent, CardLink, SheetPaper } from "./seat-card-content";
import { LockedWords, MinorAsk, MinorTips, type LockedKind } from "./seat-card-locked";
import styles from "./small-card.module.css";

type SmallProps = {
  content: CardContent;
  flight: CardFlight;
  link: CardLink | null;
  /** Rule-set version and the day the card is made, in words. */
  facts: string;
};

/** A6: every walk, or every set of who does not walk; when one sleeps; how often to move; the moves; the warning signs. */
export function PocketCard(props: SmallProps) {
  const t = useTranslations("card");
  const { content, flight, facts } = props;
  if (content.kind === "ready") return <PlannedPocket {...props} card={content.card} />;
  return (
    <article className={`${styles.sheet} ${styles.a6}`}>
      <header className={styles.head}>
        <Heading flight={flight} />
      </header>
      <section className={content.kind === "STOP" ? `${styles.locked} ${styles.stop}` : styles.locked}>
        <LockedWords kind={content.kind} countries={flight.countries} />
      </section>
      {content.kind !== "STOP" && <Signs />}
      <Foot lines={content.kind === "STOP" ? [facts] : [t("shortPrint"), facts]} />
    </article>
  );
}

/** The legs that a page is about. */
type Pocket = { readonly flight: CardFlight; readonly card: Card };

/** Over how many pages the sets of who does not walk may be spread. */
const PARTS = [1, 2, 3, 4];

/**
 * One page or, where it does not hold several legs, a page for each; more for a leg with more sets, of who does not walk,
 * than one page holds.
 */
function PlannedPocket(props: SmallProps & Pocket) {
  const { flight, card } = props;
  const fitTo = usePocketFit(props);
  const split = (page: Pocket, of: number) =>
    Array.from({ length: of }, (_, at) => ({ ...page, fit: fitTo(page, { at, of }) }));
  const whole = fitTo(props);
  const isOne = whole.fits || card.legs.length === 1;
  const pages = (isOne ? [{ flight, card }] : toLegPages(flight, card)).flatMap((page) => {
    const apart = asksToWalk(page.card) ? [] : PARTS.map((of) => split(page, of));
    return apart.find((parts) => parts.every(({ fit }) => fit.fits)) ?? split(page, 1);
  });
  return pages.map((page, place) => (
    <PocketPage
      key={place}
      {...props}
      {...page}
      earlier={Math.max(0, ...pages.slice(0, place).map(({ fit }) => fit.drawn))}
    />
  ));
}

type PocketTimes = readonly (readonly CardEntry[])[];

/** How a page holds each leg's walks; of who does not walk, the sets where they fit. */
function usePocketFit({ link, facts }: Pick<SmallProps, "link" | "facts">) {
  const t = useTranslations("card");
  const sayHeading = useHeadingWords(true);
  const sayCaptions = useCaptions();
  const sayLead = useLeadWords();
  const sayLeg = useLegWords();
  const saySleep = useSleepWords();
  const signs = useSignWords();
  const extra = link ? t(link.shared ? "brief.codeShared" : "brief.code") : "";
  /** `part`: only so much of the times is to stand on the page. */
  return (
    { flight, card }: Pocket,
    part: Part = { at: 0, of: 1 },
  ): PocketFit & { readonly told: PocketTimes; readonly extra: string } => {
    const [route = "", ...heading] = sayHeading(flight);
    const fitTimes = (told: PocketTimes) => ({
      told,
      ...fitPocket({
        route,
        heading: [...heading, t("pushedBack")],
        captions: sayCaptions(card).map(sayCaption),
        lead: sayLead(flight, card, true),
        lines: card.legs.flatMap((leg, index) =>
          [...(card.legs.length > 1 ? [sayLeg(leg, index)] : []), saySleep(leg)].filter(Boolean),
        ),
        counts: told.map(({ length }) => length),
        isClocked: flight.departureClock !== null,
        signs: [signs.lists, signs.crew],
        small: [t("shortPrint"), facts],
        extra,
      }),
      extra,
    });
    const whole = fitTimes(card.legs.map((leg) => partOf(toTimes(card, leg), part)));
    return whole.fits || asksToWalk(card) ? whole : { ...fitTimes(card.legs.map(() => [])), fits: false };
  };
}

/** One of several parts of about the same length. */
type Part = { readonly at: number; readonly of: number };
function partOf<T>(all: readonly T[], { at, of }: Part): readonly T[] {
  const length = Math.ceil(all.length / of);
  return all.slice(at * length, (at + 1) * length);
}

/** `earlier`: how many moves the pages before it draw at most; they are shown again by reference. 0 on the first. */
function PocketPage(
  props: SmallProps & Pocket & { fit: ReturnType<ReturnType<typeof usePocketFit>>; earlier: number },
) {
  const { card, flight, link, facts, fit, earlier } = props;
  const t = useTranslations("card");
  const captions = useCaptions()(card);
  const sayLead = useLeadWords();
  const sayLeg = useLegWords();
  const saySleep = useSleepWords();
  const looks = [styles.a6, styles[`d${fit.drawing}`], styles[`t${Math.ceil(fit.times.size)}`]];
  if (!fit.loose) looks.push(styles.tight);
  if (flight.departureClock === null) looks.push(styles.bare);
  return (
    <article className={[styles.sheet, ...looks].join(" ")}>
      <header className={styles.head}>
        <div>
          <Heading flight={flight} />
          <p className={styles.pushback}>
            {t("pushedBack")} <span aria-hidden="true">____ : ____</span>
          </p>
        </div>
        <Code link={link} again={earlier > 0} />
      </header>
      {captions.length > 0 && (
        <Moves captions={choose(captions, fit.drawn)} drawn={choose(captions, earlier)} />
      )}
      <section className={styles.times} aria-label={t("whenTitle")}>
        <p>
          {sayLead(
            flight,
            card,
            fit.told.some(({ length }) => length > 0),
          )}
        </p>
        {card.legs.map((leg, index) => (
          <div key={index}>
            {card.legs.length > 1 && <h2>{sayLeg(leg, index)}</h2>}
            <Times times={fit.told[index] ?? []} />
            {saySleep(leg) && <p>{saySleep(leg)}</p>}
          </div>
        ))}
      </section>
      <Signs />
      <Foot lines={[t("shortPrint"), fit.loose ? `${fit.extra} ${facts}`.trim() : facts]} />
    </article>
  );
}

/** Credit cards that one above the other fill a sheet. */
const SHEET_CARDS = { a4: 5, letter: 4 } as const;

/** Credit-card size, one leg a card, two faces with a fold between them; several to a sheet, to be cut out. */
export function WalletCards({ content, sheet, ...common }: SmallProps & { sheet: SheetPaper }) {
  const [route] = useHeadingWords(true)(common.flight);
  const makeFaces = useFaces(content, common);
  const heightOf = (all: readonly WalletCard[]) => all.reduce((sum, { tall }) => sum + (tall ? 2 : 1), 0);
  const whole = makeFaces(false);
  const faces = heightOf(whole) > SHEET_CARDS[sheet] ? makeFaces(true) : whole;
  const height = heightOf(faces);
  // With room to spare, one for each of a family.
  const copies = Math.max(1, Math.floor(SHEET_CARDS[sheet] / height));
  const cards = Array.from({ length: copies }, () => faces).flat();
  const most = (before: readonly WalletCard[]) => Math.max(0, ...before.map(({ tall }) => countMoves(tall)));
  const drawn = cards.map(({ tall, draw }, place) => (
    <section key={place} className={tall ? `${styles.card} ${styles.tall}` : styles.card}>
      {draw(most(cards.slice(0, place)))}
    </section>
  ));
  return toSheets(cards, SHEET_CARDS[sheet]).map(([from, to], index) => (
    <article key={from} className={[styles.sheet, styles.wallet, styles[sheet]].join(" ")}>
      {index === 0 && <h1 className="visually-hidden">{route}</h1>}
      {drawn.slice(from, to)}
    </article>
  ));
}

/** From which card to which each sheet goes, that holds so many of the height of one. */
function toSheets(
  cards: readonly WalletCard[],
  room: number,
): readonly (readonly [from: number, to: number])[] {
  let height = 0;
  const firsts = cards.flatMap(({ tall }, place) => {
    const own = tall ? 2 : 1;
    const isNew = place === 0 || height + own > room;
    height = isNew ? own : height + own;
    return isNew ? [place] : [];
  });
  return firsts.map((from, index) => [from, firsts[index + 1] ?? cards.length]);
}

type Faces = Omit<SmallProps, "content">;
type WalletCard = {
  /** Twice as high, of four faces, folded twice: for a leg with more to tell than one face holds. */
  readonly tall: boolean;
  /** `earlier`: how many moves the cards before it draw at most; they are shown again by reference. 0 on the first. */
  readonly draw: (earlier: number) => ReactNode;
};
const countMoves = (tall: boolean) => (tall ? 4 : 2);

/** The cards of a trip; `brief`: for want of room only the first says which rules it is from. */
function useFaces(content: CardContent, common: Faces): (brief: boolean) => readonly WalletCard[] {
  const { facts } = common;
  const sayHeading = useHeadingWords(true);
  const sayLead = useLeadWords();
  const saySleep = useSleepWords();
  if (content.kind !== "ready")
    return () => [
      { tall: content.kind === "MINOR", draw: () => <LockedFaces {...common} kind={content.kind} /> },
    ];
  const { card } = content;
  const pages = card.legs.length > 1 ? toLegPages(common.flight, card) : [{ flight: common.flight, card }];
  const makeFace = (flight: CardFlight, leg: CardLeg, isBrief: boolean): WalletCard => {
    const [route = "", ...about] = sayHeading(flight);
    const lines = isBrief ? about : [...about, facts];
    const times = toTimes(card, leg);
    const count = fitFace({
      route,
      heading: lines,
      lead: sayLead(flight, card, true),
      sleep: saySleep(leg),
      count: times.length,
    });
    // Sets, of who does not walk, stand on the card where two faces hold them.
    const isTold = count === null || asksToWalk(card) || times.length - count <= countOnFace(saySleep(leg));
    const split = isTold ? (count ?? times.length) : 0;
    const shown = {
      card,
      leg,
      route,
      lines,
      times: [times.slice(0, split), isTold ? times.slice(split) : []] as const,
      tall: isTold && count !== null,
      lead: sayLead(flight, card, isTold && times.length > 0),
    };
    return { tall: shown.tall, draw: (earlier) => <WalletFaces {...common} {...shown} earlier={earlier} /> };
  };
  return (brief) =>
    pages.flatMap((page, index) =>
      page.card.legs.map((leg) => makeFace(page.flight, leg, brief && index > 0)),
    );
}

function WalletFaces(
  props: Faces & {
    card: Card;
    leg: CardLeg;
    route: string;
    lines: readonly string[];
    times: readonly [readonly CardEntry[], readonly CardEntry[]];
    tall: boolean;
    lead: string;
    earlier: number;
  },
) {
  const { card, leg, link, route, lines, times, tall, lead, earlier } = props;
  const captions = useCaptions()(card);
  const sleep = useSleepWords()(leg);
  return (
    <>
      <div className={styles.face}>
        <header className={styles.head}>
          <div>
            <p className={`${styles.route} ${styles[`f${Math.ceil(sizeOfFaceRoute(route))}`]}`}>{route}</p>
            {lines.map((line) => (
              <p key={line} dir="auto">
                {line}
              </p>
            ))}
          </div>
          <Code link={link} again={earlier > 0} />
        </header>
        <p>{lead}</p>
        <Times times={times[0]} />
        {!tall && sleep && <p>{sleep}</p>}
      </div>
      <div className={styles.face}>
        {captions.length > 0 && (
          <Moves captions={choose(captions, countMoves(tall))} drawn={choose(captions, earlier)} />
        )}
        {!tall && <Signs />}
      </div>
      {tall && (
        <>
          <div className={styles.face}>
            <Times times={times[1]} />
            {sleep && <p>{sleep}</p>}
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
        <Heading flight={flight} />
        <div className={styles.locked}>
          {kind === "MINOR" ? <MinorTips /> : <LockedWords kind={kind} countries={flight.countries} />}
        </div>
      </div>
      <div className={styles.face}>
        <Signs />
        <p className={styles.foot}>{facts}</p>
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

/** The first moves and, where there is one, the walk. */
function choose(captions: readonly Captioned[], count: number): readonly Captioned[] {
  const last = captions.at(-1);
  return last?.code === "X18" && count > 1 && count < captions.length
    ? [...captions.slice(0, count - 1), last]
    : captions.slice(0, count);
}

/** The walks of a leg or, of who is never asked to walk, the sets. */
function toTimes(card: Card, { rows }: CardLeg): readonly CardEntry[] {
  const isWalked = asksToWalk(card);
  return rows.flatMap((row) => ("endMinute" in row || (isWalked && row.kind !== "walk") ? [] : [row]));
}

function Heading({ flight }: { flight: CardFlight }) {
  const [route = "", ...lines] = useHeadingWords(true)(flight);
  return (
    <>
      <h1 className={styles[`r${sizeOfSmallRoute(route)}`]}>{route}</h1>
      {lines.map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
    </>
  );
}

function Code({ link, again = false }: { link: CardLink | null; again?: boolean }) {
  const t = useTranslations("card");
  if (link === null) return null;
  const title = t(link.shared ? "qrShared" : "qr");
  return (
    <div className={styles.code}>
      <QrCode className={styles.qr} text={link.href} title={title} id="card-code" again={again} />
      <p aria-hidden="true">{t(link.shared ? "brief.underShared" : "brief.under")}</p>
    </div>
  );
}

function useLegWords() {
  const t = useTranslations("card");
  const sayMinutes = useMinutes();
  return (leg: CardLeg, index: number): string => {
    const [number, duration] = [index + 1, sayMinutes(leg.durationMinutes)];
    return leg.clock === null
      ? t("leg", { number, duration })
      : t("legAt", { number, duration, clock: leg.clock });
  };
}

/** When a leg is slept through; empty when it is not. */
function useSleepWords() {
  const t = useTranslations("card");
  const sayMinutes = useMinutes();
  return ({ rows }: CardLeg): string => {
    const sleeps = rows.flatMap((row) =>
      row.kind === "sleep"
        ? [t("stretch", { start: sayMinutes(row.minute), end: sayMinutes(row.endMinute) })]
        : [],
    );
    return sleeps.length === 0 ? "" : t("brief.sleep", { list: sleeps.join(", ") });
  };
}

/** How to read the times of a small card, and what to know of them. */
function useLeadWords() {
  const t = useTranslations("card.brief");
  const setNotes = useTranslations("timeline.setNotes");
  return (flight: CardFlight, card: Card, isTold: boolean): string =>
    [
      t("once", { sets: flight.preferences.setEveryMinutes }),
      // With several legs each says for itself when it leaves.
      flight.departureClock === null || card.legs.length > 1
        ? t("times")
        : t("timesAndClock", { clock: flight.departureClock }),
      t(asksToWalk(card) ? "belt" : "beltSeated"),
      card.manner.setNote !== null && setNotes(card.manner.setNote),
      isTold && card.kinds.length > 0 && t(asksToWalk(card) ? "walks" : "sets"),
    ]
      .filter(Boolean)
      .join(" ");
}

const sayCaption = ({ caption, notes }: Captioned) => [caption.name, caption.dose, ...notes].join(" ");

/** `drawn`: what the page has already, to be shown again. */
function Moves({ captions, drawn = [] }: { captions: readonly Captioned[]; drawn?: readonly Captioned[] }) {
  const t = useTranslations("card");
  return (
    <ul className={`${styles.moves} ${styles[`c${captions.length}`]}`} aria-label={t("movesTitle")}>
      {captions.map(({ code, look, caption, notes }) => (
        <li key={code}>
          <div className={styles.figure}>
            {drawn.some((before) => before.code === code) ? (
              <MoveAgain code={code} id={`card-${code}`} />
            ) : (
              <MoveFigure code={code} id={`card-${code}`} variant={look} />
            )}
          </div>
          <p>
            <b>{caption.name}</b> {[caption.dose, ...notes].join(" ")}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Times({ times }: { times: readonly CardEntry[] }) {
  const sayMinutes = useMinutes();
  if (times.length === 0) return null;
  return (
    <ol className={styles.rows}>
      {times.map(({ minute, clock }) => (
        <li key={minute}>
          <b>{sayMinutes(minute)}</b> {clock}
        </li>
      ))}
    </ol>
  );
}

function useSignWords() {
  const t = useTranslations("card");
  const crew = useTranslations("crew");
  return {
    lists: `${t("signs.nowLabel")} ${t("signsBrief.now")} ${t("signs.sameDayLabel")} ${t("signsBrief.sameDay")}`,
    crew: `${t("signs.crewLead")} “${crew("en.crew")}”`,
  };
}

function Signs() {
  const t = useTranslations("card");
  const crew = useTranslations("crew");
  return (
    <section className={styles.signs}>
      <p>
        <b>{t("signs.nowLabel")}</b> {t("signsBrief.now")} <b>{t("signs.sameDayLabel")}</b>{" "}
        {t("signsBrief.sameDay")}{" "}
      </p>
      <p>
        {t("signs.crewLead")} <b>“{crew("en.crew")}”</b>
      </p>
    </section>
  );
}

function Foot({ lines }: { lines: readonly string[] }) {
  return (
    <footer>
      {lines.map((line) => (
        <p key={line}>{line} </p>
      ))}
    </footer>
  );
}
