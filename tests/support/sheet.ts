import type { Fields } from "@/lib/core/fields";
import { NONE, noneOf, QUESTIONNAIRE, SECTIONS, type Question, type Section } from "@/lib/core/questionnaire";
import type { Answers } from "@/lib/core/questions";
import type { Sheet } from "@/lib/core/sheet";

/** A form as typed: one value a name, or several. */
export const typed = (values: Readonly<Record<string, string | string[]>>): Fields =>
  Object.fromEntries(Object.entries(values).map(([name, text]) => [name, [text].flat()]));

/** A date typed under a stem. */
export const dated = (stem: string, date: string): Record<string, string> => {
  const [year = "", month = "", day = ""] = date.split("-");
  return { [`${stem}.day`]: day, [`${stem}.month`]: month, [`${stem}.year`]: year };
};

/** The first section as an adult without warning signs fills it in. */
export const START = { consent: "yes", ageYears: "34", symptoms: "none" };

/** A sheet typed on one day, its first section filled in unless it is given. */
export const sheetOf = (
  answeredOn: string,
  sections: Partial<Record<Section, Readonly<Record<string, string | string[]>>>> = {},
): Sheet => ({
  answeredOn,
  sections: Object.fromEntries(
    Object.entries({ start: START, ...sections }).map(([section, values]) => [section, typed(values)]),
  ),
});

/** The "no" to every question of a section that is always asked, as if each had been picked by hand. */
export const noTo = (section: Section): Record<string, string> =>
  Object.fromEntries(
    Object.entries(noneOf(section)).flatMap(([name, [value]]) =>
      name === NONE || value === undefined ? [] : [[name, value]],
    ),
  );

/** Answers by path, as the questions name them: "operation.kind", "recentTripsDaysAgo.0". */
type Told = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** A sheet that tells these answers, typed on the day of departure; what the form has no words for is left out. */
export function sheetSaying(answers: Answers, day: string): Sheet {
  const told = toldIn({ movableAnkles: "both", ...answers });
  const sections = SECTIONS.map((section) => {
    const fields = QUESTIONNAIRE[section].flatMap((question) =>
      Object.entries(typedFor(question, section, told)),
    );
    return [section, typed(Object.fromEntries(fields))];
  });
  return { answeredOn: day, sections: Object.fromEntries(sections) as Sheet["sections"] };
}

const toldIn = ({ operation, cast, pregnancy, recentTripsDaysAgo, ...plain }: Answers): Told => ({
  ...plain,
  ...under("operation", operation),
  ...under("cast", cast),
  ...under("pregnancy", pregnancy),
  ...under("recentTripsDaysAgo", recentTripsDaysAgo),
});
const under = (stem: string, parts: object | undefined): Told =>
  Object.fromEntries(Object.entries(parts ?? {}).map(([key, part]) => [`${stem}.${key}`, part as string]));

/** What is typed to tell one question's answer. */
function typedFor(question: Question, section: Section, told: Told): Record<string, string | string[]> {
  const { path, kind } = question;
  const value = told[path === "height" ? "heightCm" : path];
  if (kind === "consent") return { [path]: "yes" };
  if (kind === "choice") return { [path]: choiceFor(question, section, told) };
  if (kind === "signs" || kind === "ticks")
    return { [path]: Array.isArray(value) && value.length > 0 ? (value as string[]) : NONE };
  if (value === undefined) return {};
  const text = `${value as string | number}`;
  if (kind === "when") return { [`${path}.ago`]: text, [`${path}.unit`]: question.unit };
  if (kind === "height") return { heightCm: text };
  if (kind !== "weeks") return { [path]: text };
  const days = Math.round(Number(value) * 7);
  return { [path]: `${Math.floor(days / 7)}`, "pregnancy.days": `${days % 7}` };
}

function choiceFor({ path, ...question }: Question, section: Section, told: Told): string {
  const value = told[path];
  const opened = QUESTIONNAIRE[section].filter(({ path: followUp, askedIf }) => {
    const openers = Object.keys(askedIf ?? {});
    return openers.length === 1 && openers[0] === path && told[followUp] !== undefined;
  });
  if (path === "measures") {
    const ways: Readonly<Record<string, string>> = { weightKg: "metric", bmi: "bmi", toldObese: "told" };
    return ways[opened[0]?.path ?? ""] ?? "skip";
  }
  if (path === "travelled") return opened.length > 0 ? `${opened.length}` : "no";
  if (question.kind === "choice" && question.as === "form") return opened.length > 0 ? "yes" : "no";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return value === undefined ? (noTo(section)[path] ?? "no") : `${value as string | number}`;
}

/** What answers mean: without those that say "no" or "does not apply", and those nobody is asked for; by name. */
export function meaningOf(answers: Answers): Partial<Answers> {
  const { previousClot = "no", mobility = "walks", cast, paralysisDaysAgo, pregnancy } = answers;
  const asked: Partial<Answers> = { ...answers };
  if (previousClot === "no") delete asked.previousClotDaysAgo;
  if (mobility === "walks" && !cast && paralysisDaysAgo === undefined) delete asked.movableAnkles;
  else asked.movableAnkles ??= "both";
  if (pregnancy) asked.pregnancy = { complication: false, ...pregnancy };
  const isNo = (value: unknown) =>
    value === undefined || NO.includes(value as string) || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(
    Object.entries(asked)
      .filter(([, value]) => !isNo(value))
      .sort(([one], [other]) => one.localeCompare(other)),
  );
}

const NO = ["no", "none", "walks"];
