import { useTranslations } from "next-intl";
import {
  asksToWalk,
  toLegPages,
  type Card,
  type CardEntry,
  type CardFlight,
  type CardLeg,
} from "@/lib/core/saved/card";
import { reachesUp } from "../site/letters";
import { useMinutes } from "../site/words";
import { partOf, spread, WHOLE, type Part } from "./parts";
import { LockedWords } from "./seat-card-locked";
import { useCaptions, useHeadingWords } from "./seat-card-words";
import {
  chooseMoves,
  Code,
  Foot,
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
import { fitPocket, type PocketFit } from "./small-card-fit";
import styles from "./small-card.module.css";

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

/** Where a watch's hours and minutes are to be written. */
const BLANKS = "____ : ____";

/** The legs that a page is about. */
type Pocket = { readonly flight: CardFlight; readonly card: Card };

/**
 * One page or, where it does not hold several legs, a page for each; more for a leg with more times than one page holds,
 * as have many sets of who does not walk.
 */
function PlannedPocket(props: SmallProps & Pocket) {
  const { flight, card } = props;
  const fitTo = usePocketFit(props);
  const isOne = fitTo(props).fits || card.legs.length === 1;
  const pages = (isOne ? [{ flight, card }] : toLegPages(flight, card)).flatMap((page) =>
    spread((part) => ({ ...page, part, fit: fitTo(page, part) })),
  );
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
    part = WHOLE,
  ): PocketFit & { readonly told: PocketTimes; readonly extra: string } => {
    const [route = "", ...heading] = sayHeading(flight, part);
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
        signs,
        small: [t("shortPrint"), facts],
        extra,
      }),
      extra,
    });
    const whole = fitTimes(card.legs.map((leg) => partOf(toTimes(card, leg), part)));
    return whole.fits || asksToWalk(card) ? whole : { ...fitTimes(card.legs.map(() => [])), fits: false };
  };
}

/** `earlier`: how many moves the pages before it draw at most; they are shown again by reference. 0 on the first. */
function PocketPage(
  props: SmallProps &
    Pocket & { part: Part; fit: ReturnType<ReturnType<typeof usePocketFit>>; earlier: number },
) {
  const { card, flight, part, link, facts, fit, earlier } = props;
  const t = useTranslations("card");
  const [route = ""] = useHeadingWords(true)(flight);
  const captions = useCaptions()(card);
  const sayLead = useLeadWords();
  const sayLeg = useLegWords();
  const saySleep = useSleepWords();
  const looks = [styles.a6, styles[`d${fit.drawing}`], styles[`t${Math.ceil(fit.times.size)}`]];
  if (!fit.loose) looks.push(styles.tight);
  if (reachesUp(route)) looks.push(styles.reaching);
  if (flight.departureClock === null) looks.push(styles.bare);
  return (
    <article className={[styles.sheet, ...looks].join(" ")}>
      <header className={styles.head}>
        <div>
          <Heading flight={flight} part={part} />
          <p className={styles.pushback}>
            {t("pushedBack")} <span aria-hidden="true">{BLANKS}</span>
          </p>
        </div>
        <Code link={link} again={earlier > 0} />
      </header>
      {captions.length > 0 && (
        <Moves captions={chooseMoves(captions, fit.drawn)} drawn={chooseMoves(captions, earlier)} />
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
