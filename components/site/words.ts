import { useTranslations } from "next-intl";
import type { FieldIssue } from "@/lib/core/typed/fields";
import { isolate } from "@/lib/core/isolate";
import { sayList, type SayLists } from "@/lib/core/lists";
import { formatMinutes } from "@/lib/core/time";

type Values = Record<string, string | number>;
type Namespace = "questions" | "questionnaire.tri" | "form.names" | "form.inputs";

/**
 * Words by a path known only when the page is made, like a question's. The compiler cannot see that they exist:
 * a unit test walks every path.
 */
export function useWords(namespace: Namespace) {
  const t = useTranslations(namespace);
  type Key = Parameters<typeof t>[0];
  return { has: (path: string) => t.has(path as Key), say: (path: string) => t(path as Key) };
}

/** What a question says, by its path and what is said: "ask", "row", "name". */
export function useQuestionWords() {
  const words = useWords("questions");
  const shared = useWords("questionnaire.tri");
  const find = (path: string, key: string) =>
    words.has(`${path}.${key}`) ? words.say(`${path}.${key}`) : undefined;
  return {
    find,
    say: (path: string, key: string) => words.say(`${path}.${key}`),
    /** One of its answers; yes, no and not sure need no words of their own. */
    option: (path: string, option: string) => find(path, `options.${option}`) ?? shared.say(option),
  };
}

/** The path of a field's name: the same for every leg and every sleep. */
const toNamePath = (field: string) => field.replace(/^legs\.\d+\./, "").replace(/^sleep\.\d+$/, "sleep.one");

/** What is wrong with a field and what to do, in a sentence. */
export function useIssueWords() {
  const t = useTranslations("errors");
  const form = useTranslations("form");
  const questions = useQuestionWords();
  const names = useWords("form.names");
  const inputs = useWords("form.inputs");
  const nameField = ({ field, leg }: FieldIssue) => {
    const name = questions.find(field, "name") ?? names.say(toNamePath(field));
    return leg === undefined ? name : form("ofLeg", { name, number: leg });
  };
  const date = useDateWords();
  const amounts = useAmountWords();
  const sayMinutes = useMinutes();
  const either = useListWords("or");
  /** One of the things that a text may mean. */
  const sayReading = ({ message }: FieldIssue, reading: string): string => {
    switch (message) {
      case "dateEither":
        return date(reading);
      case "lengthEither":
        return sayMinutes(Number(reading));
      case "heightEither":
        return amounts.centimetres(Number(reading));
      case "feetEither":
        return amounts.feet(Number(reading));
      case "stonesEither":
        return amounts.stones(Number(reading));
      case "weeksEither":
        return amounts.weeks(Number(reading));
      case "agoEither":
        return amounts.hours(Number(reading));
      default:
        return reading;
    }
  };
  return (issue: FieldIssue) => {
    const values: Values = { ...issue.values, field: nameField(issue) };
    for (const [name, minutes] of Object.entries(issue.lengths ?? {})) values[name] = sayMinutes(minutes);
    if (issue.readings) values.readings = either(issue.readings.map((reading) => sayReading(issue, reading)));
    if (typeof values.input === "string") values.input = inputs.say(values.input);
    if (typeof values.text === "string") values.text = isolate(values.text);
    return t(issue.message as Parameters<typeof t>[0], values as never);
  };
}

/** A calendar day in words: "2026-03-09" as "9 March 2026". */
export function useDateWords() {
  const t = useTranslations("form");
  return (date: string) => {
    const [year = "", month = "", day = ""] = date.split("-");
    const name = t(`months.${String(Number(month))}` as "months.1");
    return t("date", { day: String(Number(day)), month: name, year });
  };
}

/** Minutes as a traveller reads them: "2 h 05". */
export function useMinutes(): (minutes: number) => string {
  const t = useTranslations("units");
  return (minutes) => formatMinutes(minutes, t);
}

/** Heights, weights and lengths of time in the units that people say them in. */
export function useAmountWords() {
  const t = useTranslations("form.amounts");
  /** An amount in a large unit and a small, to a tenth. */
  const split = (amount: number, large: number): [number, number] => {
    const tenths = Math.round(amount * 10);
    return [Math.floor(tenths / (large * 10)), (tenths % (large * 10)) / 10];
  };
  return {
    centimetres: (cm: number) => t("centimetres", { cm: Math.round(cm * 10) / 10 }),
    /** Centimetres. */
    feet: (cm: number) => {
      const [feet, inches] = split(cm / CM_IN_INCH, 12);
      return t("feet", { feet, inches });
    },
    /** Kilograms. */
    stones: (kg: number) => {
      const [stones, pounds] = split(kg / KG_IN_POUND, 14);
      return t("stones", { stones, pounds });
    },
    /** Kilograms, all in pounds. */
    pounds: (kg: number) => t("pounds", { pounds: split(kg / KG_IN_POUND, 14 * 1000)[1] }),
    /** Days. */
    weeks: (days: number) => {
      const [weeks, rest] = split(days, 7);
      return t("weeks", { weeks, days: rest });
    },
    /** Hours: in days, where they are whole ones. */
    hours: (hours: number) =>
      hours % 24 === 0 ? t("days", { count: hours / 24 }) : t("hours", { count: hours }),
  };
}
const CM_IN_INCH = 2.54;
const KG_IN_POUND = 0.45359237;

/** Things in a row: "a, b and c", "a, b or c", "a, b, c", "a; b; c". */
export function useListWords(how: Parameters<SayLists>[0] = "and") {
  const t = useTranslations("lists");
  return (items: readonly string[]) => sayList(items, how, t);
}
