import { useTranslations } from "next-intl";
import { readDate, textOf, toWhole, type Fields } from "@/lib/core/fields";
import { toBmi } from "@/lib/core/facts";
import { isAsked, NONE, QUESTIONNAIRE, SECTIONS, type Question } from "@/lib/core/questionnaire";
import type { Answers } from "@/lib/core/questions";
import { readSection, type Sheet } from "@/lib/core/sheet";
import { useDateWords, useWords } from "./words";

/** Answers of one section as worked out for the day of departure, by path. */
export type Found = Readonly<Record<string, unknown>>;

/** From here on whole days say it better. */
const HOURS_WORTH_COUNTING = 96;

/** What was answered, in plain words: what was typed, and what it comes to on the day of the flight. */
export function useAnswerWords() {
  const t = useTranslations("check");
  const form = useTranslations("form");
  const signs = useTranslations("signs");
  const ask = useWords("questions.ask");
  const date = useDateWords();
  const dateOf = (fields: Fields, stem: string) => {
    const day = readDate(fields, stem);
    return typeof day === "string" ? date(day) : null;
  };

  return (question: Question, fields: Fields, found: Found): string => {
    const { path } = question;
    const text = (name: string) => textOf(fields, name);
    switch (question.kind) {
      case "consent":
        return t("agreed");
      case "age": {
        const years = Number(found.ageYears);
        const born = dateOf(fields, "dateOfBirth");
        return born ? t("ageBorn", { years, date: born }) : t("age", { years });
      }
      case "signs": {
        const ticked = (fields[path] ?? []).filter((sign) => sign !== NONE);
        return ticked.length > 0
          ? ticked.map((sign) => signs(sign as "breathless")).join("; ")
          : t("signsNone");
      }
      case "ticks": {
        const ticked = question.options.filter((option) => fields[path]?.includes(option));
        return ticked.length > 0
          ? ticked.map((option) => ask.say(`${path}.options.${option}`)).join("; ")
          : t("signsNone");
      }
      case "choice":
        return ask.say(`${path}.options.${text(path)}`);
      case "when": {
        const count = Number(found[path]);
        const inHours = question.unit === "hours" && count < HOURS_WORTH_COUNTING;
        const days = question.unit === "hours" ? Math.floor(count / 24) : count;
        const before = inHours ? t("hoursBefore", { count }) : t("daysBefore", { count: days });
        const day = dateOf(fields, path);
        if (day) return t("onDate", { date: day, before });
        const unit = form(`units.${text(`${path}.unit`)}` as "units.days");
        return t("ago", { count: String(toWhole(text(`${path}.ago`))), unit, before });
      }
      case "height": {
        const cm = text("heightCm") && t("centimetres", { height: text("heightCm") });
        const feet = text("heightFeet");
        const imperial = feet && t("feet", { feet, inches: text("heightInches") || "0" });
        return [cm, imperial].filter(Boolean).join("; ") || t("notGiven");
      }
      case "measure":
        return path === "bmi" ? text(path) : t("kilograms", { weight: text(path) });
      case "stones": {
        const stones = text("weightStone");
        const pounds = text("weightPounds") || "0";
        return stones ? t("stones", { stones, pounds }) : t("pounds", { pounds });
      }
      case "weeks": {
        const days = Math.round(Number(found[path]) * 7);
        const weeks = t("weeks", { weeks: Math.floor(days / 7), days: days % 7 });
        const due = dateOf(fields, "pregnancy.due");
        return due ? t("weeksDue", { weeks, date: due }) : weeks;
      }
    }
  };
}

/**
 * What was told of one factor, in the traveller's own answers, or null where nothing was asked (the length of the
 * journey). A body mass index is the one compared, however weight was given.
 */
export function useToldWords({
  sheet,
  departureDate,
  lastDepartureDate,
  answers,
}: {
  readonly sheet: Sheet;
  readonly departureDate: string | null;
  readonly lastDepartureDate: string | null;
  readonly answers: Answers;
}): (factor: string) => string | null {
  const t = useTranslations("check");
  const answer = useAnswerWords();
  const bmi = toBmi(answers);
  const asked = SECTIONS.flatMap((section) => {
    const fields = sheet.sections[section] ?? {};
    const { found } = readSection(sheet, section, departureDate, lastDepartureDate);
    const questions = QUESTIONNAIRE[section].filter((question) => isAsked(question, fields));
    return questions.map((question) => ({ question, fields, found }));
  });
  return (factor) => {
    if (factor === "bmi" && bmi !== null) return t("bmi", { bmi: bmi.toFixed(1) });
    const about = factor === "heightCm" ? "height" : factor;
    const told = asked.filter(({ question }) => question.path.startsWith(about));
    if (told.length === 0) return null;
    return told.map(({ question, fields, found }) => answer(question, fields, found)).join("; ");
  };
}
