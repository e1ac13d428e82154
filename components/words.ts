import { useTranslations } from "next-intl";
import type { FieldIssue } from "@/lib/core/fields";

type Values = Record<string, string | number>;
type Namespace = "questions.ask" | "questions.tri" | "form.names" | "form.inputs";

/**
 * Words by a path known only when the page is made, like a question's. The compiler cannot see that they exist:
 * a unit test walks every path.
 */
export function useWords(namespace: Namespace) {
  const t = useTranslations(namespace);
  type Key = Parameters<typeof t>[0];
  return { has: (path: string) => t.has(path as Key), say: (path: string) => t(path as Key) };
}

/** The path of a field's name: the same for every leg and every sleep. */
const toNamePath = (field: string) => field.replace(/^legs\.\d+\./, "").replace(/^sleep\.\d+$/, "sleep.one");

/** What is wrong with a field and what to do, in a sentence. */
export function useIssueWords() {
  const t = useTranslations("errors");
  const form = useTranslations("form");
  const names = useWords("form.names");
  const inputs = useWords("form.inputs");
  const nameField = ({ field, leg }: FieldIssue) => {
    const name = names.say(toNamePath(field));
    return leg === undefined ? name : form("ofLeg", { name, number: leg });
  };
  return (issue: FieldIssue) => {
    const values: Values = { ...issue.values, field: nameField(issue) };
    if (typeof values.input === "string") values.input = inputs.say(values.input);
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

/** Things in a row, as a sentence says them: "a", "a and b", "a, b and c". */
export function useListWords() {
  const t = useTranslations("form");
  return (items: readonly string[]) =>
    items.length < 2
      ? items.join("")
      : t("listAnd", { rest: items.slice(0, -1).join(", "), last: items.at(-1) ?? "" });
}
