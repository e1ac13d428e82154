import { DoctorFrame } from "@/components/doctor/doctor-frame";
import frameStyles from "@/components/doctor/doctor-frame.module.css";
import { DoctorSheet } from "@/components/doctor/doctor-sheet";
import sheetStyles from "@/components/doctor/doctor-sheet.module.css";
import { assess } from "@/lib/core/advice/assess";
import { toJourney } from "@/lib/core/advice/journey";
import type { Answers } from "@/lib/core/advice/questions";
import { toAnswers, type Sheet } from "@/lib/core/typed/sheet";
import { renderPage } from "./render-page";
import { dated, noTo, sheetOf } from "./sheet";

export type DoctorProps = Parameters<typeof DoctorSheet>[0];

const MADE = {
  ruleset: { version: "2026.1", hash: "0123456789abcdef", reviewed: false },
  madeOn: "2026-11-22",
};
const SEATS = ["window", "bulkhead", "middle"] as const;

/** What the sheet for a doctor is made from: legs of these minutes, each an hour after the other. */
export function doctorProps(
  minutes: readonly number[],
  sheet: Sheet | null,
  answers: Answers | null = sheet && answersOf(sheet),
): DoctorProps {
  const layoverMinutes = minutes.slice(1).map(() => 60);
  const legs = minutes.map((durationMinutes) => ({ durationMinutes }));
  const journey = toJourney(legs, layoverMinutes);
  return {
    ...MADE,
    flight: {
      departureDate: "2026-12-01",
      lastDepartureDate: "2026-12-01",
      departureLocal: "2026-12-01T21:05",
      legs: minutes.map((each, index) => ({
        from: "LHR",
        to: "SIN",
        minutes: each,
        seat: SEATS[index % SEATS.length] ?? "unknown",
      })),
      layoverMinutes,
      seatedMinutes: journey.seatedMinutes,
    },
    told: sheet &&
      answers && {
        sheet,
        answers,
        guidance: assess(answers, journey).guidance,
        explanation: assess(answers, journey).explanation,
        unsure: [],
        canFly: false,
      },
  };
}

function answersOf(sheet: Sheet): Answers {
  const read = toAnswers(sheet, "2026-12-01");
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.answers;
}

/** Nothing to say: an adult with no answer but the first page's. */
export const LITTLE = sheetOf("2026-11-22");

const ago = (path: string, count: string, unit: string) => ({
  [`${path}.ago`]: count,
  [`${path}.unit`]: unit,
});

/** As much as one traveller is likely to have to tell, and more. */
export const MUCH = sheetOf("2026-11-22", {
  start: { consent: "yes", symptoms: "none", ...dated("dateOfBirth", "1959-04-03") },
  body: { heightFeet: "5", heightInches: "1", measures: "imperial", weightStone: "16", weightPounds: "7" },
  clots: {
    ...noTo("clots"),
    previousClot: "yes",
    ...ago("previousClotDaysAgo", "3", "years"),
    surfaceClot: "yes",
    ...ago("surfaceClotDaysAgo", "8", "weeks"),
    clottingDisorder: "singleCopy",
    familyClot: "yes",
    cancer: "notSure",
    anticoagulant: "yes",
  },
  legs: {
    ...noTo("legs"),
    operated: "yes",
    "operation.kind": "hipOrKneeReplacement",
    ...ago("operation.daysAgo", "5", "weeks"),
    inCast: "yes",
    ...ago("cast.fittedHoursAgo", "5", "weeks"),
    injured: "yes",
    ...ago("legInjuryDaysAgo", "6", "weeks"),
    varicoseVeins: "yes",
    mobility: "wheelchair",
    legsAbout: "both",
    "cast.side": "right",
    "legs.left.ankle": "free",
    "legs.left.weight": "full",
    "legs.right.ankle": "fixed",
    "legs.right.weight": "none",
  },
  heart: { ...noTo("heart"), heartFailure: "notSure", bowelDisease: "yes", diabetes: "yes" },
  hormones: { ...noTo("hormones"), hrt: "oral" },
  recent: {
    ...noTo("recent"),
    inHospital: "yes",
    ...ago("hospitalDaysAgo", "5", "weeks"),
    hadInfection: "yes",
    ...ago("infectionDaysAgo", "2", "weeks"),
    travelled: "2",
    ...ago("recentTripsDaysAgo.0", "6", "weeks"),
    ...ago("recentTripsDaysAgo.1", "3", "weeks"),
  },
  medicines: {
    ...noTo("medicines"),
    clotWarningMedicine: "notSure",
    stockingCautions: ["numbFeet", "fragileSkin"],
  },
});

/** Sheets by how much there is to say. */
export const DOCTOR_PAGES = {
  "answers not kept": doctorProps([835, 400], null),
  "nothing to tell": doctorProps([835], LITTLE),
  "much to tell": doctorProps([835, 400], MUCH),
  "eight flights": doctorProps([600, 600, 600, 600, 600, 600, 600, 600], MUCH),
};

/** The page of the sheet, as a browser would get it. */
export const renderDoctor = (props: DoctorProps): string =>
  renderPage(
    <DoctorFrame back={{ href: "/trips/AAAAAAAAAAAAAAAAAAAAAA", label: "Back to the trip" }}>
      <DoctorSheet {...props} />
    </DoctorFrame>,
    [
      { path: "components/doctor/doctor-frame.module.css", names: frameStyles },
      { path: "components/doctor/doctor-sheet.module.css", names: sheetStyles },
    ],
  );
