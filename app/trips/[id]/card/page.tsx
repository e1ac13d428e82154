import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CardFrame } from "@/components/card-frame";
import { PAPERS, SeatCard, SHEETS, type CardContent } from "@/components/seat-card";
import { makeCard } from "@/lib/core/card";
import { RULESET } from "@/lib/core/ruleset";
import { env } from "@/lib/server/env";
import { findLastingToken } from "@/lib/server/shares";
import { viewTrip, type OpenTrip } from "@/lib/server/trip-view";
import { findOwnTrip, type TripParams } from "../find-trip";

type Props = TripParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("card"))("title") };
}

export default async function CardPage({ params, searchParams }: Props) {
  const { id } = await params;
  const asked = await searchParams;
  const paper = PAPERS.find((one) => one === asked.paper) ?? "a4";
  const sheet = SHEETS.find((one) => one === asked.sheet) ?? "a4";
  const { owner, stored } = await findOwnTrip(id);
  if (stored.corrupted) notFound();

  const { trip } = stored;
  // For whoever holds the card, if the owner made a link that works for that long; else for the owner alone.
  const token = await findLastingToken(owner, id, stored.arrivalAt, new Date());
  const { shown } = trip;
  return (
    <CardFrame id={id} paper={paper} sheet={sheet}>
      <SeatCard
        paper={paper}
        sheet={sheet}
        flight={{
          name: trip.name,
          departureDate: trip.departureDate,
          departureClock: departureOf(stored)?.slice(11, 16) ?? null,
          legMinutes: trip.clocks.legs.map(({ durationMinutes }) => durationMinutes),
          seat: trip.itinerary.legs[0]?.seat ?? "unknown",
          preferences: trip.preferences,
        }}
        content={toContent(stored)}
        ruleset={{ version: shown.rulesetVersion, hash: shown.rulesetHash, reviewed: RULESET.reviewed }}
        link={{
          href: `${env.publicOrigin}${token === null ? `/trips/${id}` : `/share/${token}`}`,
          shared: token !== null,
        }}
        madeOn={new Date().toISOString().slice(0, 10)}
      />
    </CardFrame>
  );
}

const departureOf = ({ trip }: OpenTrip): string | null => trip.itinerary.legs[0]?.departureLocal ?? null;

/** The times as last shown, so that paper and screen agree; nothing of a plan under a lock. */
function toContent(stored: OpenTrip): CardContent {
  const { lock, plan, kept } = viewTrip(stored);
  if (plan === null) return { kind: lock ?? "CLEAR" };
  return { kind: "ready", card: makeCard(plan, kept, stored.trip.constraints, departureOf(stored)) };
}
