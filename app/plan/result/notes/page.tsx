import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DoctorFrame } from "@/components/doctor/doctor-frame";
import { DoctorSheet } from "@/components/doctor/doctor-sheet";
import { lastDepartureOf } from "@/lib/core/typed/flight";
import { toJourney } from "@/lib/core/advice/journey";
import { RULESET } from "@/lib/core/plan/ruleset";
import { unsureFactors } from "@/lib/server/trip/saving";
import { findMadeOn } from "@/lib/server/trip/card-flight";
import { PATHS } from "@/lib/core/paths";
import { findPlan } from "../find-plan";
import { still } from "../../../still";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("doctor"))("title") };
}

/** The traveller's own notes from a plan that is not saved yet; under STOP and MINOR there are none. */
async function NotesPage() {
  const now = new Date();
  const { draft, planned } = await findPlan();
  const { flight, trip, result, explanation } = planned;
  const { guidance } = result;
  if (guidance.group === "STOP" || guidance.group === "MINOR") redirect(PATHS.planResult);
  const { legs } = flight.itinerary;
  const t = await getTranslations("doctor");
  return (
    <DoctorFrame back={{ href: PATHS.planResult, label: t("backToResult") }}>
      <DoctorSheet
        flight={{
          departureDate: flight.departureDate,
          lastDepartureDate: lastDepartureOf(flight),
          departureLocal: legs[0]?.departureLocal ?? null,
          legs: trip.legs.map(({ durationMinutes, seat }, index) => ({
            from: legs[index]?.from,
            to: legs[index]?.to,
            minutes: durationMinutes,
            seat,
          })),
          layoverMinutes: trip.layoverMinutes,
          seatedMinutes: toJourney(trip.legs, trip.layoverMinutes).seatedMinutes,
        }}
        told={{
          sheet: draft.sheet,
          answers: trip.answers,
          guidance,
          explanation,
          unsure: unsureFactors(trip.answers),
          canFly: guidance.group === "CLEAR" && trip.toldCanFly,
        }}
        ruleset={RULESET}
        {...findMadeOn(legs[0]?.from, now)}
      />
    </DoctorFrame>
  );
}

export default still(NotesPage);
