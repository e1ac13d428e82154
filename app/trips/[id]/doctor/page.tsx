import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DoctorFrame } from "@/components/doctor/doctor-frame";
import { DoctorSheet } from "@/components/doctor/doctor-sheet";
import { findLastDeparture } from "@/lib/server/flights/leg-ends";
import { toJourney } from "@/lib/core/advice/journey";
import { RULESET } from "@/lib/core/plan/ruleset";
import { unsureFactors } from "@/lib/server/trip/saving";
import { findMadeOn } from "@/lib/server/trip/card-flight";
import { toDamagedItem, viewTrip, type OpenTrip, type TripView } from "@/lib/server/trip/trip-view";
import { tripPath } from "@/lib/core/paths";
import { DamagedPage } from "../damaged";
import { findOwnTrip, type TripParams } from "../find-trip";
import { LockedTrip } from "../locked";
import { still } from "../../../still";

export async function generateMetadata({ params }: TripParams): Promise<Metadata> {
  const { stored } = await findOwnTrip((await params).id);
  if (stored.corrupted) return { title: (await getTranslations("trips"))("corrupted") };
  if (viewTrip(stored).lock === "STOP") return { title: (await getTranslations("stop"))("title") };
  return { title: (await getTranslations("doctor"))("title") };
}

async function DoctorPage({ params }: TripParams) {
  const { id } = await params;
  const { stored } = await findOwnTrip(id);
  if (stored.corrupted) return <DamagedPage trip={toDamagedItem(stored)} />;
  const view = viewTrip(stored);
  const { lock } = view;
  if (lock === "STOP" || lock === "MINOR") return <LockedTrip stored={stored} lock={lock} />;
  const t = await getTranslations("doctor");
  return (
    <DoctorFrame back={{ href: tripPath(id), label: t("back") }}>
      <DoctorSheet
        flight={toFlight(stored, view)}
        told={toTold(stored, view)}
        kept={stored.sheet !== null}
        ruleset={RULESET}
        {...findMadeOn(stored.trip.itinerary.legs[0]?.from, new Date())}
      />
    </DoctorFrame>
  );
}

function toFlight({ trip }: OpenTrip, { kept, planned }: TripView) {
  const { legs } = trip.itinerary;
  const { layoverMinutes } = planned?.trip ?? kept;
  return {
    departureDate: trip.departureDate,
    lastDepartureDate: findLastDeparture(trip, trip.clocks.legs),
    departureLocal: legs[0]?.departureLocal ?? null,
    legs: kept.legs.map(({ durationMinutes, seat }, index) => ({
      from: legs[index]?.from,
      to: legs[index]?.to,
      minutes: durationMinutes,
      seat,
    })),
    layoverMinutes,
    seatedMinutes: toJourney(kept.legs, layoverMinutes).seatedMinutes,
  };
}

/** What the traveller told, and what it matches by today's rules; null when no answers are kept, or they do not tell all that is asked. */
function toTold({ sheet }: OpenTrip, { lock, planned }: TripView) {
  if (sheet === null || planned === null) return null;
  const { answers } = planned.trip;
  const { guidance } = planned.result;
  return {
    sheet,
    answers,
    guidance,
    explanation: planned.explanation,
    unsure: unsureFactors(answers),
    canFly: guidance.group === "CLEAR" && lock === null,
  };
}

export default still(DoctorPage);
