import type { CardFlight } from "@/lib/core/card";
import figureStyles from "@/components/figure/figure.module.css";
import { SeatCard } from "@/components/seat-card";
import type { CardContent, Paper, SheetPaper } from "@/components/seat-card-content";
import cardStyles from "@/components/seat-card.module.css";
import smallStyles from "@/components/small-card.module.css";
import { renderPage } from "./render-page";

/** Where the card's code leads, as long as a real one. */
export const CARD_LINK = "https://legs.example.org/trips/abcdefghijklmnopqrstuv";

/** The card as a whole page. */
export const renderCard = (props: {
  paper: Paper;
  sheet?: SheetPaper;
  flight: CardFlight;
  content: CardContent;
}): string =>
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
      { path: "components/seat-card.module.css", names: cardStyles },
      { path: "components/small-card.module.css", names: smallStyles },
    ],
  );
