import { createHash } from "node:crypto";
import { createTranslator } from "next-intl";
import { flyDocument, plainDocument, stopDocument } from "@/companion/generated/document.mjs";
import type { Flight } from "@/companion/document/fly-page";
import { nameTrip } from "@/components/trip/trip-words";
import { tripIdSchema } from "@/lib/core/saved/saved-schema";
import { toKeptTrip, type KeptTrip } from "@/lib/core/air/kept-trip";
import { toPlannedLegs } from "@/lib/core/saved/saved";
import { GONE } from "@/lib/core/air/trip-gone";
import { planCalendar } from "@/lib/server/trip/calendar";
import { COMPANION, documentResponse, toWritten } from "@/http/companion";
import { findCountries } from "@/lib/server/flights/countries";
import { env } from "@/lib/server/run/env";
import { languageOf } from "@/lib/server/run/language";
import { toOpenItem, viewTrip, type OpenTrip, type TripView } from "@/lib/server/trip/trip-view";
import { flightsMark } from "@/lib/server/trip/trip-progress";
import { PATHS, tripPath } from "@/lib/core/paths";
import type { Language, Messages } from "@/messages/languages";
import { formatMinutes } from "@/lib/core/time";
import { lookForOwnTrip, type TripParams } from "../find-trip";

/**
 * The in-flight page, whole: one document that stands by itself, so that a phone can keep it. A route and not a page,
 * since pages come with Next's own scripts.
 */
export async function GET(request: Request, { params }: TripParams): Promise<Response> {
  const { id } = await params;
  const language = languageOf(request);
  const written = toWritten(language);
  const { messages } = written;
  const notice = env.secureCookies ? null : messages.app.notPrivate;
  const assets = { ...COMPANION.assets, notice };
  const stored = (await lookForOwnTrip(id))?.stored ?? null;
  if (stored === null) {
    const { title, text, trips } = messages.notFound;
    const words = `${text} ${messages.fly.gone}`;
    const link = { href: PATHS.trips, label: trips };
    const page = { icon: "search", title, text: words, link, drop: null } as const;
    const answer = documentResponse(plainDocument(page, written, assets), 404);
    // So that a phone that kept it knows this answer from any other that is not found.
    if (tripIdSchema.safeParse(id).success) answer.headers.set(GONE, id);
    return answer;
  }
  if (!stored.corrupted && viewTrip(stored).lock === "STOP") {
    const countries = findCountries(stored.trip.itinerary);
    return documentResponse(stopDocument({ id, countries }, written, assets));
  }
  const page = stored.corrupted ? null : toPage(stored, language);
  if (page === null) {
    const { open, ...locked } = messages.fly.locked;
    const { corrupted, corruptedText } = messages.trips;
    const said = stored.corrupted ? { title: corrupted, text: corruptedText } : locked;
    const icon = stored.corrupted ? "damaged" : "lock";
    const link = { href: tripPath(id), label: open };
    return documentResponse(plainDocument({ icon, ...said, link, drop: id }, written, assets));
  }
  const edition = markOf([page, wordsMark(messages), COMPANION.policy, assets.script]);
  const fromNetwork = new URL(request.url).searchParams.has("kept");
  return documentResponse(flyDocument({ ...page, edition, fromNetwork }, written, assets));
}

const markOf = (parts: unknown): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("base64url");

/** Stands for all words of a language. */
function wordsMark(messages: Messages): string {
  const mark = marks.get(messages) ?? markOf(messages);
  marks.set(messages, mark);
  return mark;
}
const marks = new WeakMap<Messages, string>();

/** What the page of a trip is made of; null when nothing of it may be kept. */
function toPage(
  stored: OpenTrip,
  { locale, messages }: Language,
): Omit<Flight, "edition" | "fromNetwork"> | null {
  const view = viewTrip(stored);
  const trip = toKept(stored, view);
  if (trip === null) return null;
  const item = toOpenItem(stored);
  const t = createTranslator({ locale, messages, namespace: "trips" });
  const units = createTranslator({ locale, messages, namespace: "units" });
  return {
    trip,
    title: nameTrip(item, (minutes) => t("unnamed", { duration: formatMinutes(minutes, units) })),
    countries: findCountries(stored.trip.itinerary),
    flights: flightsMark(stored.trip),
    font: COMPANION.fontPath,
    calendar: planCalendar(stored, view, "few").missing === null,
  };
}

/** The trip as a phone may keep it; null under a lock, or when its moves are older than today's. */
function toKept(stored: OpenTrip, { plan, kept }: TripView): KeptTrip | null {
  if (plan === null) return null;
  const { trip } = stored;
  const legs = kept.legs.map(({ durationMinutes, seat }, index) => {
    const { from = null, to = null } = trip.itinerary.legs[index] ?? {};
    return { from, to, seat, durationMinutes };
  });
  return toKeptTrip(
    {
      id: stored.id,
      departureLocal: trip.itinerary.legs[0]?.departureLocal ?? null,
      legs,
      layoverMinutes: kept.layoverMinutes,
      walkMinutes: trip.constraints.seatedOnly ? [] : plan.layovers.map(({ walkMinutes }) => walkMinutes),
    },
    toPlannedLegs(trip),
  );
}
