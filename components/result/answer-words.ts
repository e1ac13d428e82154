import { useTranslations } from "next-intl";
import { textOf, type Fields } from "@/lib/core/typed/fields";
import { questionOf, toBmi } from "@/lib/core/advice/facts";
import { isAsked, NONE, QUESTIONNAIRE, SECTIONS } from "@/lib/core/typed/questionnaire";
import type { Question, Answers } from "@/lib/core/advice/questions";
import { readSection, type Sheet } from "@/lib/core/typed/sheet";
import { useAmountWords, useDateWords, useListWords, useQuestionWords } from "../site/words";

/** What one section's answers come to on the day of departure, and how its times were told, by path. */
export type Read = Pick<ReturnType<typeof readSection>, "found" | "told">;

/** From here on whole days say it better. */
const HOURS_WORTH_COUNTING = 96;

const toHundredths = (number: number): number => Math.round(number * 100) / 100;

/** What was answered, in plain words: what was typed, and what it comes to on the day of the flight. */
export function useAnswerWords() {
  const t = useTranslations("check");
  const form = useTranslations("form");
  const signs = useTranslations("signs");
  const words = useQuestionWords();
  const date = useDateWords();
  const amounts = useAmountWords();
  const list = useListWords("semicolon");

  return (question: Question, fields: Fields, { found, told }: Read): string => {
    const { path } = question;
    const how = told[path];
    const day = how && "day" in how ? date(how.day) : null;
    const text = (name: string) => textOf(fields, name);
    switch (question.kind) {
      case "consent":
        return t("agreed");
      case "age": {
        const years = Number(found.ageYears);
        return day ? t("ageBorn", { years, date: day }) : t("age", { years });
      }
      case "signs": {
        const ticked = (fields[path] ?? []).filter((sign) => sign !== NONE);
        return ticked.length > 0 ? list(ticked.map((sign) => signs(sign as "breathless"))) : t("signsNone");
      }
      case "ticks": {
        const ticked = question.options.filter((option) => fields[path]?.includes(option));
        return ticked.length > 0 ? list(ticked.map((option) => words.option(path, option))) : t("signsNone");
      }
      case "choice":
        return words.option(path, text(path));
      case "when": {
        const count = Number(found[path]);
        const inHours = question.unit === "hours" && count < HOURS_WORTH_COUNTING;
        const days = question.unit === "hours" ? Math.floor(count / 24) : count;
        const before = inHours
          ? t("hoursBefore", { count })
          : t(how?.least ? "daysAtLeast" : "daysBefore", { count: days });
        if (day !== null) return t("onDate", { date: day, before });
        if (!how || !("unit" in how)) return before;
        return t("ago", { count: String(how.count), unit: form(`units.${how.unit}`), before });
      }
      case "height": {
        const cm = Number(found.heightCm);
        if (found.heightCm === undefined) return t("notGiven");
        return text("heightCm") ? t("centimetres", { height: toHundredths(cm) }) : amounts.feet(cm);
      }
      case "measure":
        return path === "bmi"
          ? String(found.bmi)
          : t("kilograms", { weight: toHundredths(Number(found.weightKg)) });
      case "stones": {
        const kg = Number(found.weightKg);
        return text("weightStone") ? amounts.stones(kg) : amounts.pounds(kg);
      }
      case "weeks": {
        const days = Math.round(Number(found[path]) * 7);
        const weeks = t("weeks", { weeks: Math.floor(days / 7), days: days % 7 });
        return day ? t("weeksDue", { weeks, date: day }) : weeks;
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
  const list = useListWords("semicolon");
  const bmi = toBmi(answers);
  const asked = SECTIONS.flatMap((section) => {
    const fields = sheet.sections[section] ?? {};
    const read = readSection(sheet, section, departureDate, lastDepartureDate);
    const questions = QUESTIONNAIRE[section].filter((question) => isAsked(question, fields));
    return questions.map((question) => ({ question, fields, read }));
  });
  return (factor) => {
    if (factor === "bmi" && bmi !== null) return t("bmi", { bmi: bmi.toFixed(1) });
    const about = questionOf(factor);
    const told = asked.filter(({ question }) => question.path.startsWith(about));
    if (told.length === 0) return null;
    return list(told.map(({ question, fields, read }) => answer(question, fields, read)));
  };
}
