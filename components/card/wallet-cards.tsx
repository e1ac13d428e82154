import type { ReactNode } from "react";
import {
  asksToWalk,
  toLegPages,
  type Card,
  type CardEntry,
  type CardFlight,
  type CardLeg,
} from "@/lib/core/saved/card";
import type { CardContent, SheetPaper } from "./seat-card-content";
import { LockedWords, MinorAsk, MinorTips, type LockedKind } from "./seat-card-locked";
import { useCaptions, useHeadingWords } from "./seat-card-words";
import {
  chooseMoves,
  Code,
  Heading,
  Moves,
  sayCaption,
  Signs,
  Times,
  toTimes,
  useLeadWords,
  useSignWords,
  useSleepWords,
  type SmallProps,
} from "./small-card";
import { countOnFace, fitFace, fitSecondFace, sizeOfFaceRoute } from "./small-card-fit";
import styles from "./small-card.module.css";

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
  /** Twice as high, of four faces, folded twice: for a leg with more to tell than two faces hold. */
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
  const captions = useCaptions();
  const signs = useSignWords();
  if (content.kind !== "ready")
    return () => [
      { tall: content.kind === "MINOR", draw: () => <LockedFaces {...common} kind={content.kind} /> },
    ];
  const { card } = content;
  const pages = card.legs.length > 1 ? toLegPages(common.flight, card) : [{ flight: common.flight, card }];
  const drawn = chooseMoves(captions(card), countMoves(false)).map(sayCaption);
  const isSigned = fitSecondFace({ captions: drawn, signs });
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
      tall: !isSigned || (isTold && count !== null),
      isParted: isTold && count !== null,
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
    /** Some of the times, and when one sleeps, stand on a face of their own. */
    isParted: boolean;
    lead: string;
    earlier: number;
  },
) {
  const { card, leg, link, route, lines, times, tall, isParted, lead, earlier } = props;
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
        {!isParted && sleep && <p>{sleep}</p>}
      </div>
      <div className={styles.face}>
        {captions.length > 0 && (
          <Moves captions={chooseMoves(captions, countMoves(tall))} drawn={chooseMoves(captions, earlier)} />
        )}
        {!tall && <Signs />}
      </div>
      {isParted && (
        <div className={styles.face}>
          <Times times={times[1]} />
          {sleep && <p>{sleep}</p>}
        </div>
      )}
      {tall && (
        <div className={styles.face}>
          <Signs />
        </div>
      )}
      {tall && !isParted && <div className={styles.face} />}
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
