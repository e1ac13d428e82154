import { getMessages } from "next-intl/server";
import { PAPERS, SHEETS, type CardContent } from "@/components/seat-card-content";
import { makeCard } from "@/lib/core/card";
import { RULESET } from "@/lib/core/ruleset";
import { COMPANION, documentResponse } from "@/lib/server/companion";
import { env } from "@/lib/server/env";
import { drawCard, drawNoCard } from "@/lib/server/generated/card.mjs";
import { findLastingToken } from "@/lib/server/shares";
import { viewTrip, type OpenTrip } from "@/lib/server/trip-view";
import { lookForOwnTrip, type TripParams } from "../find-trip";

/** The seat-exercise card of a trip, on the paper asked for. A route and not a page: see docs/decisions/0019. */
export async function GET(request: Request, { params }: TripParams): Promise<Response> {
  const { id } = await params;
  const common = {
    messages: await getMessages(),
    style: COMPANION.cardStylePath,
    isPrivate: env.secureCookies,
  };
  const own = await lookForOwnTrip(id);
  if (own === null || own.stored.corrupted) return documentResponse(drawNoCard(common), 404);

  const { owner, stored } = own;
  const { trip } = stored;
  const { shown } = trip;
  const asked = new URL(request.url).searchParams;
  // For whoever holds the card, if the owner made a link that works for that long; else for the owner alone.
  const token = await findLastingToken(owner, id, stored.arrivalAt, new Date());
  const card = {
    paper: PAPERS.find((one) => one === asked.get("paper")) ?? "a4",
    sheet: SHEETS.find((one) => one === asked.get("sheet")) ?? "a4",
    flight: {
      name: trip.name,
      departureDate: trip.departureDate,
      departureClock: departureOf(stored)?.slice(11, 16) ?? null,
      legMinutes: trip.clocks.legs.map(({ durationMinutes }) => durationMinutes),
      seat: trip.itinerary.legs[0]?.seat ?? "unknown",
      preferences: trip.preferences,
    },
    content: toContent(stored),
    ruleset: { version: shown.rulesetVersion, hash: shown.rulesetHash, reviewed: RULESET.reviewed },
    link: {
      href: `${env.publicOrigin}${token === null ? `/trips/${id}` : `/share/${token}`}`,
      shared: token !== null,
    },
    madeOn: new Date().toISOString().slice(0, 10),
  };
  return documentResponse(drawCard({ ...common, id, card }));
}

const departureOf = ({ trip }: OpenTrip): string | null => trip.itinerary.legs[0]?.departureLocal ?? null;

/** The times as last shown, so that paper and screen agree; nothing of a plan under a lock. */
function toContent(stored: OpenTrip): CardContent {
  const { lock, plan, kept } = viewTrip(stored);
  if (plan === null) return { kind: lock ?? "CLEAR" };
  return { kind: "ready", card: makeCard(plan, kept, stored.trip.constraints, departureOf(stored)) };
}
