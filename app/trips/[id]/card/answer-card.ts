import "server-only";
import type { CardPlaces } from "@/components/card/card-frame";
import { PAPERS, SHEETS, type CardContent, type CardLink } from "@/components/card/seat-card-content";
import { makeCard } from "@/lib/core/saved/card";
import type { SavedTrip } from "@/lib/core/saved/saved-schema";
import type { Plan } from "@/lib/core/plan/plan";
import { RULESET } from "@/lib/core/plan/ruleset";
import { toKeptLegs } from "@/lib/core/saved/saved";
import { COMPANION, documentResponse } from "@/http/companion";
import { env } from "@/lib/server/run/env";
import { languageInHand } from "@/lib/server/run/language";
import { departureOf, findMadeOn, toCardFlight } from "@/lib/server/trip/card-flight";
import { drawCard } from "@/documents/generated/card.mjs";

/** What every card's document has, and the one in its place when there is none. */
export const readCommon = () => ({
  language: languageInHand(),
  style: COMPANION.cardStylePath,
  isPrivate: env.secureCookies,
});

/** The seat-exercise card of a trip, saved or about to be, on the paper asked for. */
export async function answerCard(
  request: Request,
  trip: SavedTrip,
  told: { readonly content: CardContent; readonly link: CardLink | null; readonly places: CardPlaces },
): Promise<Response> {
  const { shown } = trip;
  const asked = new URL(request.url).searchParams;
  const card = {
    paper: PAPERS.find((one) => one === asked.get("paper")) ?? "a4",
    sheet: SHEETS.find((one) => one === asked.get("sheet")) ?? "a4",
    flight: toCardFlight(trip),
    content: told.content,
    ruleset: { version: shown.rulesetVersion, hash: shown.rulesetHash, reviewed: RULESET.reviewed },
    link: told.link,
    ...findMadeOn(trip.itinerary.legs[0]?.from, new Date()),
  };
  const theme = { script: COMPANION.assets.head, nonce: request.headers.get("x-nonce") ?? "" };
  return documentResponse(drawCard({ ...readCommon(), places: told.places, card, theme }));
}

/** What the card of a ready plan holds: its times, as they are shown elsewhere too. */
export const toReadyContent = (plan: Extract<Plan, { status: "ready" }>, trip: SavedTrip): CardContent => ({
  kind: "ready",
  card: makeCard(plan, toKeptLegs(trip), trip.constraints, departureOf(trip)),
});
