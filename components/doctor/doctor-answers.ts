import { useTranslations } from "next-intl";
import type { Explanation, Guidance } from "@/lib/core/advice/assess";
import { toBmi } from "@/lib/core/advice/facts";
import { isAsked, NONE, QUESTIONNAIRE, SECTIONS } from "@/lib/core/typed/questionnaire";
import type { Question, Answers } from "@/lib/core/advice/questions";
import { readSection, type Sheet } from "@/lib/core/typed/sheet";
import { textOf, type Fields } from "@/lib/core/typed/fields";
import type { Seat } from "@/lib/core/plan/trip";
import { useAnswerWords, type Read } from "../result/answer-words";
import { useQuestionWords } from "../site/words";

/** A flight without the traveller's own words for it, which may name somebody. */
export type DoctorFlight = {
  readonly departureDate: string | null;
  readonly lastDepartureDate: string | null;
  /** Wall time where the first leg departs, or null. */
  readonly departureLocal: string | null;
  readonly legs: readonly {
    readonly from: string | undefined;
    readonly to: string | undefined;
    readonly minutes: number;
    readonly seat: Seat;
  }[];
  readonly layoverMinutes: readonly number[];
  readonly seatedMinutes: number;
};

/** What the traveller told, and what it matches. */
export type DoctorContent = {
  readonly sheet: Sheet;
  readonly answers: Answers;
  readonly guidance: Guidance;
  readonly explanation: Explanation;
  /** Factors answered with "not sure". */
  readonly unsure: readonly string[];
  /** Someone who knows has said that the flight can be taken. */
  readonly canFly: boolean;
};

/** One answer as a reader of the sheet sees it. */
export type AnswerRow = { readonly name: string; readonly value: string };
export type AnswerSummary = {
  readonly rows: readonly AnswerRow[];
  /** What was asked and answered with no, by name. */
  readonly no: readonly string[];
  /** Sections that were never answered, by name. */
  readonly notAnswered: readonly string[];
};

/** Options that say no; "I walk without help" is worth its own line. */
const NO_OPTIONS = ["no", "none"];
const isNo = ({ path, kind }: Question, fields: Fields) =>
  kind === "choice"
    ? NO_OPTIONS.includes(textOf(fields, path))
    : kind === "ticks" && (fields[path] ?? []).includes(NONE);
const isSkipped = ({ path, kind }: Question, fields: Fields) =>
  kind === "height"
    ? ["heightCm", "heightFeet", "heightInches"].every((input) => textOf(fields, input) === "")
    : path === "measures" && textOf(fields, path) === "skip";

/**
 * A sheet's answers for a stranger's eyes: how long before departure, never a date; an age, never a birthday; what
 * was answered no in one list.
 */
export function useAnswerSummary() {
  const t = useTranslations("doctor.answers");
  const titles = useTranslations("questionnaire.sections");
  const questions = useQuestionWords();
  const answer = useAnswerWords();

  /** The value to show, or null where another row says it already. */
  function valueOf(question: Question, fields: Fields, read: Read): string | null {
    const { path } = question;
    const { found, told } = read;
    switch (question.kind) {
      case "consent":
        return null;
      case "age":
        return t("age", { years: Number(found.ageYears) });
      case "when":
        return t(
          question.unit === "hours" ? "hoursBefore" : told[path]?.least ? "daysAtLeast" : "daysBefore",
          { count: Number(found[path]) },
        );
      case "weeks": {
        const days = Math.round(Number(found[path]) * 7);
        return t("weeks", { weeks: Math.floor(days / 7), days: days % 7 });
      }
      case "choice":
        // What it opened says it in rows of its own.
        return question.as === "form" ? null : answer(question, fields, read);
      case "measure":
        return path === "bmi" ? null : answer(question, fields, read);
      default:
        return answer(question, fields, read);
    }
  }

  return (
    sheet: Sheet,
    { departureDate, lastDepartureDate }: Pick<DoctorFlight, "departureDate" | "lastDepartureDate">,
    answers: Answers,
  ): AnswerSummary => {
    const rows: AnswerRow[] = [];
    const no: string[] = [];
    const notAnswered: string[] = [];
    for (const section of SECTIONS) {
      const fields = sheet.sections[section];
      if (!fields) {
        notAnswered.push(titles(section));
        continue;
      }
      const read = readSection(sheet, section, departureDate, lastDepartureDate);
      for (const question of QUESTIONNAIRE[section].filter((each) => isAsked(each, fields))) {
        const name = questions.say(question.path === "measures" ? "weightKg" : question.path, "name");
        if (isSkipped(question, fields)) notAnswered.push(name);
        else if (isNo(question, fields)) no.push(name);
        else {
          const value = valueOf(question, fields, read);
          if (value !== null) rows.push({ name, value });
        }
      }
    }
    const bmi = toBmi(answers);
    if (bmi !== null) rows.push({ name: t("bmi"), value: bmi.toFixed(1) });
    return { rows, no, notAnswered };
  };
}
