import { documentResponse } from "@/http/companion";
import { env } from "@/lib/server/run/env";
import { drawNoCard } from "@/documents/generated/card.mjs";
import { findLastingToken } from "@/lib/server/store/shares";
import { viewTrip } from "@/lib/server/trip/trip-view";
import { sharePath, tripPath } from "@/lib/core/paths";
import { lookForOwnTrip, type TripParams } from "../find-trip";
import { answerCard, readCommon, toReadyContent } from "./answer-card";

/** The seat-exercise card of a saved trip. A route and not a page: see docs/decisions/0019. */
export async function GET(request: Request, { params }: TripParams): Promise<Response> {
  const { id } = await params;
  const own = await lookForOwnTrip(id);
  if (own === null || own.stored.corrupted) return documentResponse(drawNoCard(readCommon()), 404);

  const { owner, stored } = own;
  const { trip } = stored;
  const { lock, plan } = viewTrip(stored);
  // For whoever holds the card, if the owner made a link that works for that long; else for the owner alone.
  const token = await findLastingToken(owner, id, stored.arrivalAt, new Date());
  return answerCard(request, trip, {
    // The times as last shown, so that paper and screen agree; nothing of a plan under a lock.
    content: plan === null ? { kind: lock ?? "CLEAR" } : toReadyContent(plan, trip),
    link: {
      href: `${env.publicOrigin}${token === null ? tripPath(id) : sharePath(token)}`,
      shared: token !== null,
    },
    places: { card: tripPath(id, "card"), back: { href: tripPath(id), label: "back" } },
  });
}
