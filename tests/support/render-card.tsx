import type { CardFlight } from "@/lib/core/saved/card";
import figureStyles from "@/components/figure/figure.module.css";
import lineStyles from "@/components/card/crew-lines.module.css";
import lockedStyles from "@/components/card/seat-card-locked.module.css";
import { SeatCard } from "@/components/card/seat-card";
import type { CardContent, Paper, SheetPaper } from "@/components/card/seat-card-content";
import cardStyles from "@/components/card/seat-card.module.css";
import smallStyles from "@/components/card/small-card.module.css";
import { ENGLISH } from "@/messages/languages";
import { renderPage } from "./render-page";

/** Where the card's code leads, as long as a real one. */
export const CARD_LINK = "https://legs.example.org/trips/abcdefghijklmnopqrstuv";

/** The card as a whole page. */
export const renderCard = (
  props: { paper: Paper; sheet?: SheetPaper; flight: CardFlight; content: CardContent },
  language = ENGLISH,
): string =>
  renderPage(
    <SeatCard
      sheet="a4"
      {...props}
      ruleset={{ version: "2026.1", hash: "0123456789abcdef", reviewed: false }}
      madeOn="2026-11-22"
      link={{ href: CARD_LINK, shared: false }}
    />,
    [
      { path: "components/figure/figure.module.css", names: figureStyles },
      { path: "components/card/seat-card.module.css", names: cardStyles },
      { path: "components/card/seat-card-locked.module.css", names: lockedStyles },
      { path: "components/card/crew-lines.module.css", names: lineStyles },
      { path: "components/card/small-card.module.css", names: smallStyles },
    ],
    language,
  );
