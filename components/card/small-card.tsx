import { useTranslations } from "next-intl";
import { asksToWalk, type Card, type CardEntry, type CardFlight, type CardLeg } from "@/lib/core/saved/card";
import { MoveAgain, MoveFigure } from "../figure/move-figure";
import { QrCode } from "../site/qr-code";
import { useListWords, useMinutes } from "../site/words";
import type { Part } from "./parts";
import type { CardContent, CardLink } from "./seat-card-content";
import { useHeadingWords, type Captioned } from "./seat-card-words";
import { sizeOfSmallRoute, type SmallSigns } from "./small-card-fit";
import styles from "./small-card.module.css";

// What a card of A6 and one to be folded have in common.

export type SmallProps = {
  content: CardContent;
  flight: CardFlight;
  link: CardLink | null;
  /** Rule-set version and the day the card is made, in words. */
  facts: string;
};

/** The first moves and, where there is one, the walk. */
export function chooseMoves(captions: readonly Captioned[], count: number): readonly Captioned[] {
  const last = captions.at(-1);
  return last?.code === "X18" && count > 1 && count < captions.length
    ? [...captions.slice(0, count - 1), last]
    : captions.slice(0, count);
}

/** The walks of a leg or, of who is never asked to walk, the sets. */
export function toTimes(card: Card, { rows }: CardLeg): readonly CardEntry[] {
  const isWalked = asksToWalk(card);
  return rows.flatMap((row) => ("endMinute" in row || (isWalked && row.kind !== "walk") ? [] : [row]));
}

/** The route, and the lines under it; `side`: which of its card's this is. */
export function Heading({ flight, side }: { flight: CardFlight; side?: Part }) {
  const [route = "", ...lines] = useHeadingWords(true)(flight, side);
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

/** The code to a plan that can be read on a phone. */
export function Code({ link, again = false }: { link: CardLink | null; again?: boolean }) {
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

/** When a leg is slept through; empty when it is not. */
export function useSleepWords() {
  const t = useTranslations("card");
  const list = useListWords("comma");
  const sayMinutes = useMinutes();
  return ({ rows }: CardLeg): string => {
    const sleeps = rows.flatMap((row) =>
      row.kind === "sleep"
        ? [t("stretch", { start: sayMinutes(row.minute), end: sayMinutes(row.endMinute) })]
        : [],
    );
    return sleeps.length === 0 ? "" : t("brief.sleep", { list: list(sleeps) });
  };
}

/** How to read the times of a small card, and what to know of them. */
export function useLeadWords() {
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

/** What stands at a drawing, for whoever works out how much room it takes. */
export const sayCaption = ({ caption, notes }: Captioned) => [caption.name, caption.dose, ...notes].join(" ");

/** `drawn`: what the page has already, to be shown again. */
export function Moves({
  captions,
  drawn = [],
}: {
  captions: readonly Captioned[];
  drawn?: readonly Captioned[];
}) {
  const t = useTranslations("card");
  return (
    <ul className={`${styles.moves} ${styles[`across${captions.length}`]}`} aria-label={t("movesTitle")}>
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

/** Times one beside another, each with its clock. */
export function Times({ times }: { times: readonly CardEntry[] }) {
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

/** Where the warning signs of a card are that do not stand where one looks for them: on which of its sides; null: here. */
export type SignsSide = number | null;

/** The paragraphs of the warning signs: for help at once, whom to tell, and those to have looked at the same day. */
export function SignParagraphs({ side = null, among = [0, 3] }: SignsProps) {
  const t = useTranslations("card.signs");
  const crew = useTranslations("crew");
  const paragraphs = [
    side === null ? (
      <p key="now">
        <b>{t("nowLabel")}</b> {t("now")}{" "}
      </p>
    ) : (
      <p key="now">{t("side", { side })} </p>
    ),
    <p key="crew">
      {t("crewLead")} <b>“{crew("en.crew")}”</b>{" "}
    </p>,
    side === null && (
      <p key="day">
        <b>{t("sameDayLabel")}</b> {t("sameDay")}{" "}
      </p>
    ),
  ];
  return paragraphs.slice(...among);
}
type SignsProps = { side?: SignsSide; among?: readonly [from: number, to: number] };

/** Those paragraphs, or the ones `among` them, in a box. */
export const Signs = (props: SignsProps) => (
  <section className={styles.signs}>
    <SignParagraphs {...props} />
  </section>
);

/** What they say, for whoever works out how much room they take. */
export function useSignWords() {
  const t = useTranslations("card.signs");
  const crew = useTranslations("crew");
  return (side: SignsSide = null): SmallSigns => ({
    now: side === null ? `${t("nowLabel")} ${t("now")}` : t("side", { side }),
    crew: `${t("crewLead")} “${crew("en.crew")}”`,
    sameDay: side === null ? `${t("sameDayLabel")} ${t("sameDay")}` : "",
  });
}

/** The small print. */
export function Foot({ lines }: { lines: readonly string[] }) {
  return (
    <footer>
      {lines.map((line) => (
        <p key={line}>{line} </p>
      ))}
    </footer>
  );
}
