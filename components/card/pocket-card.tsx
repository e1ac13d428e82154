import { Fragment } from "react";
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
import { LockedPocket, PocketBack, StopPocket } from "./pocket-sides";
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
  type SignsSide,
  type SmallProps,
} from "./small-card";
import { fitPocket, type PocketFit } from "./small-card-fit";
import styles from "./small-card.module.css";

/** A6: every walk, or every set of who does not walk; when one sleeps; how often to move; the moves; the warning signs. */
export function PocketCard(props: SmallProps) {
  const { content } = props;
  if (content.kind === "ready") return <PlannedPocket {...props} card={content.card} />;
  return content.kind === "STOP" ? (
    <StopPocket {...props} />
  ) : (
    <LockedPocket {...props} kind={content.kind} />
  );
}

/** Where a watch's hours and minutes are to be written. */
const BLANKS = "____ : ____";

/** The legs that a page is about. */
type Pocket = { readonly flight: CardFlight; readonly card: Card };

type PocketSides = {
  readonly fronts: readonly (Pocket & {
    readonly part: Part;
    readonly fit: ReturnType<ReturnType<typeof usePocketFit>>;
  })[];
  /** The warning signs have a side of their own, the last. */
  readonly hasBack: boolean;
};

/**
 * One side or, where it does not hold several legs, a card for each, of more sides where a leg has more times than one
 * holds, as have many sets of who does not walk. The warning signs stand on a card's only side or, where that does not
 * hold them, on one more: its back.
 */
function PlannedPocket(props: SmallProps & Pocket) {
  const { flight, card, facts } = props;
  const fronts = usePocketCards(props)({ flight, card }).flatMap(({ fronts, hasBack }) => {
    const of = fronts.length + (hasBack ? 1 : 0);
    return fronts.map((front, at) => ({ ...front, hasBack, side: { at, of } }));
  });
  return fronts.map(({ hasBack, ...front }, place) => {
    const { at, of } = front.side;
    const earlier = Math.max(0, ...fronts.slice(0, place).map(({ fit }) => fit.drawn));
    return (
      <Fragment key={place}>
        <PocketPage {...props} {...front} signs={hasBack ? of : null} earlier={earlier} />
        {hasBack && at + 2 === of && (
          <PocketBack flight={front.flight} side={{ at: at + 1, of }} facts={facts} />
        )}
      </Fragment>
    );
  });
}

/** The cards of a trip: one or, where fewer sides hold them, one for each leg. */
function usePocketCards(props: SmallProps) {
  const fitTo = usePocketFit(props);
  const fits = ({ fronts }: PocketSides) => fronts.every(({ fit }) => fit.fits);
  const count = (cards: readonly PocketSides[]) =>
    cards.reduce((sum, { fronts, hasBack }) => sum + fronts.length + (hasBack ? 1 : 0), 0);
  return (trip: Pocket): readonly PocketSides[] => {
    const toCard = (page: Pocket): PocketSides => {
      const toSides = (hasBack: boolean): PocketSides => ({
        hasBack,
        fronts: spread((part) => ({ ...page, part, fit: fitTo(page, part, hasBack) })),
      });
      const [whole, backed] = [toSides(false), toSides(true)];
      const isWhole = whole.fronts.length === 1 || count([whole]) < count([backed]);
      return fits(whole) && isWhole ? whole : backed;
    };
    if (trip.card.legs.length === 1) return [toCard(trip)];
    const apart = toLegPages(trip.flight, trip.card).map(toCard);
    const together = [false, true].map((hasBack): readonly PocketSides[] => [
      { hasBack, fronts: [{ ...trip, part: WHOLE, fit: fitTo(trip, WHOLE, hasBack) }] },
    ]);
    // Flights that leave each other room for too few moves are better apart, where a side each is enough.
    const isGood = ({ fronts }: PocketSides) =>
      fronts.every(({ fit }) => fit.drawn >= countEnough(trip.card)) || apart.some(({ hasBack }) => hasBack);
    return (
      together.find((cards) => cards.every(fits) && cards.every(isGood) && count(cards) < count(apart)) ??
      apart
    );
  };
}

/** Two moves of a leg, where there are two, and the walk. */
const countEnough = (card: Card) => Math.min(2, card.moves.length) + (asksToWalk(card) ? 1 : 0);

type PocketTimes = readonly (readonly CardEntry[])[];

/** How a side holds each leg's walks; of who does not walk, the sets where they fit. */
function usePocketFit({ link, facts }: Pick<SmallProps, "link" | "facts">) {
  const t = useTranslations("card");
  const sayHeading = useHeadingWords(true);
  const sayCaptions = useCaptions();
  const sayLead = useLeadWords();
  const sayLeg = useLegWords();
  const saySleep = useSleepWords();
  const signs = useSignWords();
  const extra = link ? t(link.shared ? "brief.codeShared" : "brief.code") : "";
  /** `part`: only so much of the times is to stand on the side; `hasBack`: and no warning signs. */
  return (
    { flight, card }: Pocket,
    part: Part,
    hasBack: boolean,
  ): PocketFit & { readonly told: PocketTimes; readonly extra: string } => {
    const count = part.of + (hasBack ? 1 : 0);
    const [route = "", ...heading] = sayHeading(flight, { at: part.at, of: count });
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
        signs: signs(hasBack ? count : null),
        // A back has it.
        small: hasBack ? [] : [t("shortPrint"), facts],
        extra,
        enough: countEnough(card),
      }),
      extra,
    });
    const whole = fitTimes(card.legs.map((leg) => partOf(toTimes(card, leg), part)));
    return whole.fits || asksToWalk(card) ? whole : { ...fitTimes(card.legs.map(() => [])), fits: false };
  };
}

/** `earlier`: how many moves the sides before it draw at most; they are shown again by reference. 0 on the first. */
function PocketPage(
  props: SmallProps & PocketSides["fronts"][number] & { side: Part; signs: SignsSide; earlier: number },
) {
  const { card, flight, side, signs, link, facts, fit, earlier } = props;
  const t = useTranslations("card");
  const [route = ""] = useHeadingWords(true)(flight);
  const captions = useCaptions()(card);
  const sayLead = useLeadWords();
  const sayLeg = useLegWords();
  const saySleep = useSleepWords();
  const extra = fit.air === "loose" ? fit.extra : "";
  // A back has the rest.
  const small = (signs === null ? [t("shortPrint"), `${extra} ${facts}`.trim()] : [extra]).filter(Boolean);
  const looks = [styles.a6, styles[`d${fit.drawing}`], styles[`t${Math.ceil(fit.times.size)}`]];
  if (fit.air !== "loose") looks.push(styles[fit.air]);
  if (reachesUp(route)) looks.push(styles.reaching);
  if (flight.departureClock === null) looks.push(styles.bare);
  return (
    <article className={[styles.sheet, ...looks].join(" ")}>
      <header className={styles.head}>
        <div>
          <Heading flight={flight} side={side} />
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
      <Signs side={signs} />
      {small.length > 0 && <Foot lines={small} />}
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
