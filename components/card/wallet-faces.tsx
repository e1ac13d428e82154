import type { ReactNode } from "react";
import type { CardEntry, CardLeg } from "@/lib/core/saved/card";
import { LockedBlocks, useLockedParts, type WaitingKind } from "./seat-card-locked";
import { useHeadingWords, type Captioned } from "./seat-card-words";
import { Code, Heading, Moves, sayCaption, Signs, Times, useSleepWords, type SmallProps } from "./small-card";
import { fitLockedFaces, fitMoveFaces, sizeOfFaceRoute, type fitSignFaces } from "./wallet-fit";
import styles from "./small-card.module.css";

// The faces of one wallet card in their order: its front, the warning signs, which are its back, and what folds out.

/** Which paragraphs of the signs stand on which face. */
type SignFaces = ReturnType<typeof fitSignFaces>;

const SignsOnFaces = ({ faces }: { faces: SignFaces }) =>
  faces.map((among) => (
    <div key={among[0]} className={styles.face}>
      <Signs among={among} />
    </div>
  ));

export function WalletFaces(props: {
  leg: CardLeg;
  route: string;
  lines: readonly string[];
  link: SmallProps["link"];
  front: {
    readonly lead: string;
    readonly times: readonly [front: readonly CardEntry[], within: readonly CardEntry[]];
    /** Some of the times, and when one sleeps, stand on a face of their own. */
    readonly isParted: boolean;
  };
  signFaces: SignFaces;
  moves: readonly Captioned[];
  moveFaces: 0 | 1 | 2;
  /** The moves that the page has already. */
  drawn: readonly Captioned[];
  /** The page has the code already. */
  isAgain: boolean;
}) {
  const { leg, route, lines, link, front, signFaces, moves, moveFaces, drawn, isAgain } = props;
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
          <Code link={link} again={isAgain} />
        </header>
        <p>{front.lead}</p>
        <Times times={front.times[0]} />
        {!front.isParted && sleep && <p>{sleep}</p>}
      </div>
      <SignsOnFaces faces={signFaces} />
      {front.isParted && (
        <div className={styles.face}>
          <Times times={front.times[1]} />
          {sleep && <p>{sleep}</p>}
        </div>
      )}
      {moveFaces === 1 && (
        <div className={styles.face}>
          <Moves captions={moves} drawn={drawn} />
        </div>
      )}
      {moveFaces === 2 && <LargeMoves moves={moves} drawn={drawn} />}
    </>
  );
}

/** Two faces of drawings as large as they can be, the words of each under it. */
function LargeMoves({ moves, drawn }: { moves: readonly Captioned[]; drawn: readonly Captioned[] }) {
  const half = Math.ceil(moves.length / 2);
  const faces = [moves.slice(0, half), moves.slice(half)];
  const size = fitMoveFaces(faces.map((captions) => captions.map(sayCaption)));
  return faces.map((captions, place) => (
    <div key={place} className={`${styles.face} ${styles.large} ${styles[`d${size}`]}`}>
      {captions.length > 0 && <Moves captions={captions} drawn={drawn} />}
    </div>
  ));
}

/** The faces of a card without a plan: what it says and, at its back, the warning signs. */
export function useLockedFaces({ flight, facts }: Pick<SmallProps, "flight" | "facts">) {
  const heading = useHeadingWords(true)(flight);
  const sayParts = useLockedParts();
  return (kind: WaitingKind, signFaces: SignFaces): { readonly count: number; readonly faces: ReactNode } => {
    const parts = sayParts(kind);
    const pieces = [
      <Heading key="heading" flight={flight} />,
      ...parts.map((blocks, place) => (
        <div key={place} className={styles.locked}>
          <LockedBlocks blocks={blocks} />
        </div>
      )),
      <p key="facts">{facts}</p>,
    ];
    const [first, ...more] = fitLockedFaces({ heading, parts, facts }).map(([from, to]) => (
      <div key={from} className={styles.face}>
        {pieces.slice(from, to)}
      </div>
    ));
    return {
      count: 1 + signFaces.length + more.length,
      faces: (
        <>
          {first}
          <SignsOnFaces faces={signFaces} />
          {more}
        </>
      ),
    };
  };
}
