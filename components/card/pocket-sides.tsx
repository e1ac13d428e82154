import { useTranslations } from "next-intl";
import { useNumberWords } from "../result/emergency-words";
import { reachesUp } from "../site/letters";
import { WHOLE, type Part } from "./parts";
import { LockedBlocks, LockedWords, useLockedParts, type WaitingKind } from "./seat-card-locked";
import { useHeadingWords } from "./seat-card-words";
import { Foot, Heading, SignParagraphs, Signs, useSignWords, type SmallProps } from "./small-card";
import { fitBack, fitLocked } from "./small-card-fit";
import styles from "./small-card.module.css";

// Sides of A6 that hold no times: a card without a plan, and the back of a full one.

/** Both lists in full, and what to do, on one side. */
export const StopPocket = ({ flight, facts }: SmallProps) => (
  <article className={`${styles.sheet} ${styles.a6}`}>
    <header className={styles.head}>
      <Heading flight={flight} />
    </header>
    <section className={`${styles.locked} ${styles.stop}`}>
      <LockedWords kind="STOP" countries={flight.countries} />
    </section>
    <Foot lines={[facts]} />
  </article>
);

/** What a card without a plan says, with the warning signs under it or, where it does not hold them, on its back. */
export function LockedPocket(props: SmallProps & { kind: WaitingKind }) {
  const { kind, flight, facts } = props;
  const t = useTranslations("card");
  const sayHeading = useHeadingWords(true);
  const blocks = useLockedParts()(kind).flat();
  const signs = useSignWords();
  const small = [t("shortPrint"), facts];
  const fit = (side: Part | undefined, isWhole: boolean) => {
    const [route = "", ...heading] = sayHeading(flight, side);
    return fitLocked({ route, heading, blocks, signs: signs(isWhole ? null : 2), small });
  };
  const whole = fit(undefined, true);
  const side = whole === null ? { at: 0, of: 2 } : WHOLE;
  return (
    <>
      <article className={`${styles.sheet} ${styles.a6} ${styles[`w${whole ?? fit(side, false) ?? 8}`]}`}>
        <header className={styles.head}>
          <div>
            <Heading flight={flight} side={side} />
          </div>
        </header>
        <section className={styles.locked}>
          <LockedBlocks blocks={blocks} />
        </section>
        <Signs side={whole === null ? 2 : null} />
        <Foot lines={small} />
      </article>
      {whole === null && <PocketBack flight={flight} side={{ at: 1, of: 2 }} facts={facts} />}
    </>
  );
}

/** The back of an A6 that does not hold the warning signs beside its times: as large as they can be. */
export function PocketBack({ flight, side, facts }: Pick<SmallProps, "flight" | "facts"> & { side: Part }) {
  const t = useTranslations("card");
  const title = useTranslations("signs")("title");
  const sayNumbers = useNumberWords();
  const [route = "", ...heading] = useHeadingWords(true)(flight, side);
  const signs = useSignWords()();
  const small = [t("shortPrint"), facts];
  const ground = t("signs.crewElse", { numbers: sayNumbers(flight.countries.slice(0, ENDS)) });
  const size = fitBack({ route, heading, title, signs, ground, small });
  return (
    <article
      className={[
        styles.sheet,
        styles.a6,
        styles.back,
        styles[`w${size}`],
        reachesUp(route) && styles.reaching,
      ]
        .filter(Boolean)
        .join(" ")}
    >
      <header className={styles.head}>
        <div>
          <Heading flight={flight} side={side} />
        </div>
      </header>
      <section className={styles.signs}>
        <h2>{title}</h2>
        <SignParagraphs />
        <p>{ground}</p>
      </section>
      <Foot lines={small} />
    </article>
  );
}
/** The countries whose numbers there is room for: where the first leg leaves, and where the last one lands. */
const ENDS = 2;
