import { DoctorFrame } from "@/components/doctor-frame";
import frameStyles from "@/components/doctor-frame.module.css";
import { DoctorSheet } from "@/components/doctor-sheet";
import sheetStyles from "@/components/doctor-sheet.module.css";
import { assess, explain } from "@/lib/core/assess";
import { toJourney } from "@/lib/core/journey";
import type { Answers } from "@/lib/core/questions";
import { toAnswers, type Sheet } from "@/lib/core/sheet";
import { renderPage } from "./render-page";
import { sheetOf } from "./sheet";

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
        explanation: explain(answers, journey),
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

/** As much as one traveller is likely to have to tell. */
export const MUCH = sheetOf("2026-11-22", {
  start: {
    consent: "yes",
    symptoms: "none",
    ...{ "dateOfBirth.day": "3", "dateOfBirth.month": "4" },
    "dateOfBirth.year": "1959",
  },
  body: { measures: "imperial", heightFeet: "5", heightInches: "1", weightStone: "16", weightPounds: "7" },
  clots: {
    previousClot: "yes",
    "previousClotDaysAgo.ago": "3",
    "previousClotDaysAgo.unit": "years",
    familyClot: "yes",
    cancer: "notSure",
    anticoagulant: "yes",
  },
  legs: {
    operated: "yes",
    "operation.kind": "hipOrKneeReplacement",
    "operation.daysAgo.ago": "5",
    "operation.daysAgo.unit": "weeks",
    inCast: "yes",
    "cast.fittedHoursAgo.ago": "5",
    "cast.fittedHoursAgo.unit": "weeks",
    mobility: "wheelchair",
    movableAnkles: "left",
  },
  hormones: {
    pregnant: "no",
    gaveBirth: "yes",
    "birthDaysAgo.ago": "7",
    "birthDaysAgo.unit": "weeks",
    contraception: "none",
    hrt: "oral",
  },
});

/** The page of the sheet, as a browser would get it. */
export const renderDoctor = (props: DoctorProps): string =>
  renderPage(
    <DoctorFrame id="AAAAAAAAAAAAAAAAAAAAAA">
      <DoctorSheet {...props} />
    </DoctorFrame>,
    [
      { path: "components/doctor-frame.module.css", names: frameStyles },
      { path: "components/doctor-sheet.module.css", names: sheetStyles },
    ],
  );
