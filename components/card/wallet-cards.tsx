import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { asksToWalk, toLegPages, type CardFlight, type CardLeg } from "@/lib/core/saved/card";
import type { CardContent, SheetPaper } from "./seat-card-content";
import { useCaptions, useHeadingWords } from "./seat-card-words";
import {
  chooseMoves,
  toTimes,
  useLeadWords,
  useSignWords,
  useSleepWords,
  type SmallProps,
} from "./small-card";
import { countOnFace, fitFace, fitSignFaces, pack } from "./wallet-fit";
import { useLockedFaces, WalletFaces } from "./wallet-faces";
import styles from "./small-card.module.css";

/** Rows of two faces, each of a credit card's size, that one above the other fill a sheet. */
const SHEET_ROWS = { a4: 5, letter: 4 } as const;

/**
 * Credit-card size, one leg a card, in rows of two faces with folds between them; several to a sheet, to be cut out. The
 * times are in front, the warning signs at the back, and the moves within.
 */
export function WalletCards({ content, sheet, ...common }: WalletProps & { sheet: SheetPaper }) {
  const [route] = useHeadingWords(true)(common.flight);
  const makeCards = useCards(content, common);
  const room = SHEET_ROWS[sheet];
  const toSheets = (some: readonly WalletCard[]) => pack(some.map(rowsOf), room);
  const [whole, brief] = [makeCards(false), makeCards(true)];
  const trip = toSheets(brief).length < toSheets(whole).length ? brief : whole;
  // With room to spare, one for each of a family.
  const copies = Math.max(1, Math.floor(room / trip.reduce((sum, card) => sum + rowsOf(card), 0)));
  const cards = Array.from({ length: copies }, () => trip).flat();
  const most = (before: readonly WalletCard[]) => Math.max(0, ...before.map(({ moves }) => moves));
  const drawn = cards.map(({ faces, draw }, place) => (
    <section key={place} className={styles.card}>
      {draw(most(cards.slice(0, place)), place > 0)}
      {faces % 2 === 1 && <div className={styles.face} />}
    </section>
  ));
  return toSheets(cards).map(([from, to], index) => (
    <article key={from} className={[styles.sheet, styles.wallet, styles[sheet]].join(" ")}>
      {index === 0 && <h1 className="visually-hidden">{route}</h1>}
      {drawn.slice(from, to)}
    </article>
  ));
}

type Common = Omit<SmallProps, "content">;
/** A warning sign's lists have a whole sheet instead. */
type WalletProps = Common & { content: Exclude<CardContent, { kind: "STOP" }> };
type WalletCard = {
  readonly faces: number;
  /** How many moves it draws at most. */
  readonly moves: number;
  /** `earlier`: how many moves the cards before it draw at most; they are shown again by reference, as the code is. */
  readonly draw: (earlier: number, isAgain: boolean) => ReactNode;
};
const rowsOf = ({ faces }: WalletCard) => Math.ceil(faces / 2);
/** Small drawings on one face, or large ones on two. */
const MOVES_ON = [0, 4, 5] as const;

/** The cards of a trip; `brief`: for want of room only the first says which rules it is from, and surely draws the moves. */
function useCards(
  content: WalletProps["content"],
  common: Common,
): (brief: boolean) => readonly WalletCard[] {
  const sayHeading = useHeadingWords(true);
  const sayLead = useLeadWords();
  const saySleep = useSleepWords();
  const captions = useCaptions();
  const t = useTranslations("card.brief");
  const signFaces = fitSignFaces(useSignWords()());
  const lockedFaces = useLockedFaces(common);
  if (content.kind !== "ready") {
    const { count, faces } = lockedFaces(content.kind, signFaces);
    return () => [{ faces: count, moves: 0, draw: () => faces }];
  }
  const { card } = content;
  const pages = card.legs.length > 1 ? toLegPages(common.flight, card) : [{ flight: common.flight, card }];
  const moves = captions(card);
  const makeCard = (flight: CardFlight, leg: CardLeg, isFirst: boolean, isBrief: boolean): WalletCard => {
    const [route = "", ...about] = sayHeading(flight);
    const lines = isBrief ? about : [...about, common.facts];
    const times = toTimes(card, leg);
    const sleep = saySleep(leg);
    const toFront = (isDrawn: boolean) => {
      const lead = (isTold: boolean) =>
        [!isDrawn && t("movesFirst"), sayLead(flight, card, isTold)].filter(Boolean).join(" ");
      const count = fitFace({ route, heading: lines, lead: lead(true), sleep, count: times.length });
      // Sets, of who does not walk, stand on the card where two faces hold them.
      const isTold = count === null || asksToWalk(card) || times.length - count <= countOnFace(sleep);
      const split = isTold ? (count ?? times.length) : 0;
      return {
        isParted: isTold && count !== null,
        times: [times.slice(0, split), isTold ? times.slice(split) : []] as const,
        lead: lead(isTold && times.length > 0),
      };
    };
    const countFaces = ({ isParted }: ReturnType<typeof toFront>) =>
      1 + signFaces.length + (isParted ? 1 : 0);
    // What a row has left is for the moves, or a row of their own.
    const alone = toFront(false);
    const isDrawn = moves.length > 0 && (isFirst || !isBrief || countFaces(alone) % 2 === 1);
    const front = isDrawn || moves.length === 0 ? toFront(true) : alone;
    const moveFaces = !isDrawn ? 0 : countFaces(front) % 2 === 1 ? 1 : 2;
    const drawn = chooseMoves(moves, MOVES_ON[moveFaces]);
    return {
      faces: countFaces(front) + moveFaces,
      moves: MOVES_ON[moveFaces],
      draw: (earlier, isAgain) => (
        <WalletFaces
          {...{ leg, route, lines, front, signFaces, moveFaces, isAgain }}
          link={common.link}
          moves={drawn}
          drawn={chooseMoves(moves, earlier)}
        />
      ),
    };
  };
  return (brief) =>
    pages.flatMap((page, index) =>
      page.card.legs.map((leg) => makeCard(page.flight, leg, index === 0, brief && index > 0)),
    );
}
