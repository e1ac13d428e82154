import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Country } from "@/lib/core/places/airport";
import { toLegPages, type Card, type CardFlight } from "@/lib/core/saved/card";
import { fitSheet, sizeOfRoute } from "./seat-card-fit";
import { CREW_WAYS, CrewLines, useCrewLines } from "./crew-lines";
import { useNumberWords } from "../result/emergency-words";
import { MoveAgain, MoveFigure, SeatedFigure } from "../figure/move-figure";
import { QrCode } from "../site/qr-code";
import type { CardContent, CardLink, Paper, SheetPaper } from "./seat-card-content";
import { partOf, spread, WHOLE, type Part } from "./parts";
import { reachesUp } from "../site/letters";
import { Pen, SmallPrint, useFacts, type Ruleset } from "./small-print";
import { LockedWords } from "./seat-card-locked";
import { useCaptions, useHeadingWords } from "./seat-card-words";
import { CardTimes, useTimesWords } from "./seat-card-times";
import styles from "./seat-card.module.css";
import { PocketCard } from "./pocket-card";
import { WalletCards } from "./wallet-cards";

/** The seat-exercise card: one side of paper in black and white; a calm sheet that reflows on screen. */
export function SeatCard(props: {
  paper: Paper;
  /** What wallet cards are cut from. */
  sheet: SheetPaper;
  flight: CardFlight;
  content: CardContent;
  ruleset: Ruleset;
  /** The calendar day on which the card is made, where the trip begins; by UTC where that is not known. */
  madeOn: string;
  byUtc?: boolean;
  /** Where the trip opens: for its owner's phone, or for anyone by a share link; nowhere yet when it is not saved. */
  link: CardLink | null;
}) {
  const { paper, content, flight, link } = props;
  const facts = useFacts(props.ruleset, props.madeOn, props.byUtc ?? false);
  if (paper === "a6") return <PocketCard content={content} flight={flight} link={link} facts={facts} />;
  if (paper === "wallet")
    return content.kind === "STOP" ? (
      <SeatCard {...props} paper={props.sheet} />
    ) : (
      <WalletCards content={content} flight={flight} link={link} facts={facts} sheet={props.sheet} />
    );
  return <SheetCard {...props} paper={paper} facts={facts} />;
}

type SheetProps = {
  paper: SheetPaper;
  flight: CardFlight;
  content: CardContent;
  link: CardLink | null;
  /** Rule-set version and the day the card is made, in words. */
  facts: string;
};

/** One side of A4 or Letter. */
function SheetCard(props: SheetProps) {
  const { paper, flight, content } = props;
  if (content.kind === "ready") return <PlannedSheets {...props} card={content.card} />;
  return (
    <article className={[styles.sheet, styles[paper], styles.full].join(" ")}>
      <Heading flight={flight} />
      <section className={content.kind === "STOP" ? `${styles.locked} ${styles.stop}` : styles.locked}>
        <LockedWords kind={content.kind} countries={flight.countries} />
      </section>
      {content.kind !== "STOP" && (
        <Signs className={styles.large} countries={flight.countries} id="card-signs" />
      )}
      {content.kind === "STOP" && <CrewLines countries={flight.countries} />}
      <SmallPrint facts={props.facts} />
    </article>
  );
}

/**
 * Every time, on one sheet or, where it does not hold several legs, on a sheet for each; on more for a leg with more words
 * and times than one holds.
 */
function PlannedSheets(props: SheetProps & { card: Card }) {
  const { flight, card } = props;
  const toSheet = useSheets(props);
  const whole = toSheet({ flight, card }, WHOLE);
  const legs = card.legs.length > 1 ? toLegPages(flight, card) : [{ flight, card }];
  const sheets = whole.fit.fits ? [whole] : legs.flatMap((leg) => spread((part) => toSheet(leg, part)));
  return sheets.map((sheet, place) => <PlannedSheet key={place} {...props} {...sheet} place={place} />);
}

type SheetPage = ReturnType<ReturnType<typeof useSheets>>;

/** What a sheet says of a trip or one of its legs, or of a part of its times, and how that finds room. */
function useSheets({ paper, facts, link }: SheetProps) {
  const t = useTranslations("card");
  const sayCaptions = useCaptions();
  const sayHeading = useHeadingWords();
  const sayTimes = useTimesWords();
  const saySigns = useSignWords();
  const sayCrew = useCrewLines();
  return ({ flight, card: all }: { flight: CardFlight; card: Card }, part: Part) => {
    const card = { ...all, legs: all.legs.map((leg) => ({ ...leg, rows: partOf(leg.rows, part) })) };
    const [captions, times, signs] = [sayCaptions(card), sayTimes(flight, card), saySigns(flight.countries)];
    const heading = sayHeading(flight, part);
    const pushback = t("pushedBack");
    const fit = fitSheet(card, paper, {
      heading,
      own: { pushback, code: link ? t(link.shared ? "qrSharedCaption" : "qrCaption") : "" },
      captions: captions.map(({ caption }) => caption),
      rules: [t("whenTitle"), ...times.lead, ...times.kinds.flat(), ...times.notes].join(" "),
      signs: [signs.now, signs.sameDay].join(" "),
      crew: signs.crew,
      languages: CREW_WAYS.map((way) => sayCrew(flight.countries, way)),
      small: [t("sheetPrint"), `${BRAND_WIDTH} ${facts}`],
    });
    return { flight, card, part, captions, times, fit, isReaching: reachesUp(`${heading[0]}${pushback}`) };
  };
}

/** `place`: how many sheets come before, which have drawn everything already. */
function PlannedSheet(props: SheetProps & SheetPage & { place: number }) {
  const { paper, flight, card, part, captions, times, fit, isReaching, link, facts, place } = props;
  const t = useTranslations("card");
  const { size } = fit.times;
  const looks = [
    styles[paper],
    styles[`d${fit.drawing}`],
    styles[`t${Math.ceil(size)}`],
    styles[`a${fit.air}`],
    isReaching && styles.reaching,
  ].filter(Boolean);
  const isAgain = place > 0;
  const toId = (name: string) => (isAgain ? `${name}-${place + 1}` : name);
  return (
    <article className={[styles.sheet, ...looks, styles[`w${fit.letters}`]].join(" ")}>
      <Heading flight={flight} own={{ link, part, isAgain }} />
      <section className={`${styles.moves} ${styles[`across${fit.across}`]}`} aria-label={t("movesTitle")}>
        {(fit.start || captions.length === 0) && (
          <Drawing figure={<SeatedFigure variant={card.look} />}>
            <h2>{t("start")}</h2>
            <p>{t("startCue")}</p>
          </Drawing>
        )}
        {captions.map(({ code, look, number, caption }) => (
          <Drawing
            key={code}
            figure={
              isAgain ? (
                <MoveAgain code={code} id={`card-${code}`} />
              ) : (
                <MoveFigure code={code} id={`card-${code}`} variant={look} />
              )
            }
          >
            <h2>
              {number !== null && <span className={styles.number}>{number}</span>} {caption.name}
            </h2>
            <p className={styles.dose}>{caption.dose}</p>
            {!fit.terse && <p>{caption.cue}</p>}
          </Drawing>
        ))}
      </section>
      <CardTimes card={card} words={times} fit={fit.times} id={toId("card-when")} />
      <Signs
        className={fit.terse ? styles.across : undefined}
        countries={flight.countries}
        id={toId("card-signs")}
      />
      <CrewLines countries={flight.countries} way={CREW_WAYS[fit.languages]} />
      <Pen />
      <SmallPrint facts={facts} />
    </article>
  );
}

/** About what the brand takes of the last line. */
const BRAND_WIDTH = "Second Heart ···";
/** The countries whose numbers there is room for: where the first leg leaves, and where the last one lands. */
const ENDS = 2;

type Own = { readonly link: CardLink | null; readonly part: Part; readonly isAgain: boolean };
/** `own`: what the traveller writes in, and where the trip opens. */
function Heading({ flight, own }: { flight: CardFlight; own?: Own }) {
  const t = useTranslations("card");
  const [route = "", ...rest] = useHeadingWords()(flight, own?.part);
  return (
    <header className={styles.heading}>
      <div>
        <h1 className={styles[`r${sizeOfRoute(route)}`]}>{route}</h1>
        {rest.map((line) => (
          <p key={line} dir="auto">
            {line}
          </p>
        ))}
      </div>
      {own && (
        <div className={styles.own}>
          <div>
            <p className={styles.pushback}>
              {t("pushedBack")}{" "}
              <span className={styles.blanks} aria-hidden="true">
                <span className={styles.blank} />
                {":"}
                <span className={styles.blank} />
              </span>
            </p>
            {own.link && <p>{t(own.link.shared ? "qrSharedCaption" : "qrCaption")}</p>}
          </div>
          {own.link && (
            <QrCode
              className={styles.qr}
              id="card-code"
              again={own.isAgain}
              text={own.link.href}
              title={t(own.link.shared ? "qrShared" : "qr")}
            />
          )}
        </div>
      )}
    </header>
  );
}

function Drawing({ figure, children }: { figure: ReactNode; children: ReactNode }) {
  return (
    <div>
      <div className={styles.figure}>{figure}</div>
      {children}
    </div>
  );
}

function useSignWords() {
  const t = useTranslations("card.signs");
  const signs = useTranslations("signs");
  const crew = useTranslations("crew");
  const sayNumbers = useNumberWords();
  return (countries: readonly Country[]) => ({
    now: `${signs("title")} ${t("nowLabel")} ${t("now")}`,
    sameDay: `${t("sameDayLabel")} ${t("sameDay")}`,
    crew: `${t("crewLead")} “${crew("en.crew")}” ${t("crewElse", { numbers: sayNumbers(countries.slice(0, ENDS)) })}`,
  });
}

function Signs(props: { className?: string | undefined; countries: readonly Country[]; id: string }) {
  const { className, countries, id } = props;
  const t = useTranslations("card.signs");
  const signs = useTranslations("signs");
  const crew = useTranslations("crew");
  const sayNumbers = useNumberWords();
  return (
    <section className={className ? `${styles.signs} ${className}` : styles.signs} aria-labelledby={id}>
      <div>
        <h2 id={id}>{signs("title")}</h2>{" "}
        <p>
          <strong>{t("nowLabel")}</strong> {t("now")}
        </p>
        <p>
          <strong>{t("sameDayLabel")}</strong> {t("sameDay")}
        </p>
      </div>
      <div className={styles.crew}>
        <p>{t("crewLead")}</p> <p className={styles.sentence}>“{crew("en.crew")}”</p>{" "}
        <p>{t("crewElse", { numbers: sayNumbers(countries.slice(0, ENDS)) })}</p>
      </div>
    </section>
  );
}
