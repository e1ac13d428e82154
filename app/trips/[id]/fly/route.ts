import { createHash } from "node:crypto";
import { getMessages, getTranslations } from "next-intl/server";
import { flyDocument, plainDocument } from "@/components/companion/document";
import { movesOf } from "@/components/companion/words";
import { nameTrip } from "@/components/trip-words";
import { tripIdSchema } from "@/lib/core/draft";
import { toKeptTrip, type KeptTrip } from "@/lib/core/kept-trip";
import { toPlannedLegs } from "@/lib/core/saved";
import { COMPANION, documentResponse } from "@/lib/server/companion";
import { readOwner } from "@/lib/server/session";
import { toTripItem, viewTrip, type OpenTrip } from "@/lib/server/trip-view";
import { findTrip } from "@/lib/server/trips";
import type { TripParams } from "../find-trip";

/**
 * The in-flight page, whole: one document that stands by itself, so that a phone can keep it. A route and not a page,
 * since pages come with Next's own scripts.
 */
export async function GET(request: Request, { params }: TripParams): Promise<Response> {
  const { id } = await params;
  const messages = await getMessages();
  const { assets } = COMPANION;
  const owner = tripIdSchema.safeParse(id).success ? await readOwner(new Date()) : null;
  const stored = owner && (await findTrip(owner, id));
  if (!stored) {
    const { title, text, trips } = messages.notFound;
    return documentResponse(
      plainDocument({ title, text, link: { href: "/trips", label: trips } }, messages, assets),
      404,
    );
  }
  const trip = stored.corrupted ? null : keepable(stored);
  if (trip === null) {
    const { title, text, open } = messages.fly.locked;
    return documentResponse(
      plainDocument({ title, text, link: { href: `/trips/${id}`, label: open } }, messages, assets),
    );
  }

  const item = toTripItem(stored);
  const t = await getTranslations("trips");
  const title = item.opens ? nameTrip(item, (duration) => t("unnamed", { duration })) : "";
  const page = {
    trip,
    title,
    pages: [`/trips/${id}/card`, ...movesOf(trip).map((code) => `/exercises/${code}`)],
    files: Object.keys(COMPANION.files),
    font: COMPANION.fontPath,
    calendar: true,
  };
  const edition = createHash("sha256")
    .update(JSON.stringify([page, messages.fly, COMPANION.policy]))
    .digest("base64url");
  const fromNetwork = new URL(request.url).searchParams.has("kept");
  return documentResponse(flyDocument({ ...page, edition, fromNetwork }, messages, assets));
}

/** The trip as a phone may keep it; null under a lock, or when its moves are older than today's. */
function keepable(stored: OpenTrip): KeptTrip | null {
  const { plan, kept } = viewTrip(stored);
  if (plan === null) return null;
  const { trip } = stored;
  const legs = kept.legs.map(({ durationMinutes, seat }, index) => {
    const { from = null, to = null } = trip.itinerary.legs[index] ?? {};
    return { from, to, seat, durationMinutes };
  });
  return toKeptTrip(
    {
      id: stored.id,
      name: trip.name,
      departureLocal: trip.itinerary.legs[0]?.departureLocal ?? null,
      legs,
      layoverMinutes: kept.layoverMinutes,
      walkMinutes: trip.constraints.seatedOnly ? [] : plan.layovers.map(({ walkMinutes }) => walkMinutes),
    },
    toPlannedLegs(trip),
  );
}
