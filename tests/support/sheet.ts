import type { Fields } from "@/lib/core/typed/fields";
import {
  NONE,
  noOf,
  PAGES,
  QUESTIONNAIRE,
  SECTIONS,
  type QuestionPage,
  type Section,
} from "@/lib/core/typed/questionnaire";
import type { Question, Answers } from "@/lib/core/advice/questions";
import { SIDES } from "@/lib/core/advice/options";
import { isFree, isLimited, toLegs } from "@/lib/core/advice/legs";
import { rowsOf, stateOf, TICKED } from "@/lib/core/typed/rows";
import type { Sheet } from "@/lib/core/typed/sheet";
import { toPlanRequest, type Draft } from "@/lib/core/saved/draft";
import { parseFlight } from "@/lib/core/typed/flight";

/** A form as typed: one value a name, or several. */
export const typed = (values: Readonly<Record<string, string | readonly string[]>>): Fields =>
  Object.fromEntries(Object.entries(values).map(([name, text]) => [name, [text].flat()]));

/** A date typed under a stem. */
export const dated = (stem: string, date: string): Record<string, string> => {
  const [year = "", month = "", day = ""] = date.split("-");
  return { [`${stem}.day`]: day, [`${stem}.month`]: month, [`${stem}.year`]: year };
};

/** The first section as an adult without warning signs fills it in. */
export const START = { consent: "yes", ageYears: "34", symptoms: "none" };

/** A moment of a day, by UTC, at which it is not yet the next day anywhere: it is that day, or still the one before. */
export const momentOf = (day: string): string => `${day}T05:00:00Z`;

/** A sheet typed on one day at that moment, its first section filled in unless it is given. */
export const sheetOf = (
  day: string,
  sections: Partial<Record<Section, Readonly<Record<string, string | string[]>>>> = {},
): Sheet => ({
  answeredOn: momentOf(day),
  sections: Object.fromEntries(
    Object.entries({ start: START, ...sections }).map(([section, values]) => [section, typed(values)]),
  ),
});

/** The "no" to every question of a section that is always asked, as if each had been picked by hand. */
export const noTo = (section: Section): Record<string, string> =>
  Object.fromEntries(
    QUESTIONNAIRE[section].flatMap((question) => {
      const no = question.askedIf ? null : noOf(question);
      return no === null ? [] : [[question.path, no]];
    }),
  );

/**
 * A page's form as a browser sends it for its sections to say this: the rows that say something ticked, their details
 * filled in, all others left; with nothing to say, "None of these" pressed.
 */
export function postedOf(
  page: QuestionPage,
  sections: Partial<Record<Section, Readonly<Record<string, string | readonly string[]>>>>,
): Fields {
  const said = PAGES[page].map((section: Section) => [section, typed(sections[section] ?? {})] as const);
  const fields = Object.assign({}, ...said.map(([, values]) => values)) as Fields;
  const ticked = said.flatMap(([section, values]) =>
    rowsOf(section).flatMap((row) => (stateOf(row, section, values) === "ticked" ? [row.path] : [])),
  );
  if (page === "start") return fields;
  return ticked.length > 0 ? { ...fields, [TICKED]: ticked } : { ...fields, [NONE]: ["yes"] };
}

/** Answers by path, as the questions name them: "operation.kind", "recentTripsDaysAgo.0". */
type Told = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** A sheet that tells these answers, typed on the day of departure; what the form has no words for is left out. */
export function sheetSaying(answers: Answers, day: string): Sheet {
  const told = toldIn(answers);
  const sections = SECTIONS.map((section) => {
    const fields = QUESTIONNAIRE[section].flatMap((question) =>
      Object.entries(typedFor(question, section, told, day)),
    );
    return [section, typed(Object.fromEntries(fields))];
  });
  return { answeredOn: momentOf(day), sections: Object.fromEntries(sections) as Sheet["sections"] };
}

const toldIn = (answers: Answers): Told => {
  const { operation, cast, pregnancy, recentTripsDaysAgo, ...told } = answers;
  const plain = { ...told, legs: undefined };
  return {
    ...plain,
    ...toldOfLegs(answers),
    ...under("operation", operation),
    ...under("cast", cast),
    ...under("pregnancy", pregnancy),
    ...under("recentTripsDaysAgo", recentTripsDaysAgo),
  };
};

/** What each leg may do, as the form asks it: only of a leg that may do less. */
function toldOfLegs(answers: Answers): Told {
  const legs = toLegs(answers);
  const limited = SIDES.filter((side) => !isFree(legs[side]) || !legs[side].bearsWeight);
  const [one, other] = limited;
  return {
    ...(answers.legs && { legMatters: ["other"] }),
    legsAbout: other ? "both" : (one ?? "neither"),
    ...Object.fromEntries(
      SIDES.flatMap((side) => {
        const { absent, weak, fixed, bearsWeight } = legs[side];
        const ankle = absent ? "absent" : weak ? "weak" : fixed ? "fixed" : "free";
        return [
          [`legs.${side}.ankle`, ankle],
          [`legs.${side}.weight`, bearsWeight ? "full" : "none"],
        ];
      }),
    ),
  };
}
const under = (stem: string, parts: object | undefined): Told =>
  Object.fromEntries(Object.entries(parts ?? {}).map(([key, part]) => [`${stem}.${key}`, part as string]));

/**
 * What is typed to tell one question's answer. Weeks of pregnancy are told by a due date: of weeks reached, nobody knows
 * whether the day of typing was the day of departure or the one before.
 */
function typedFor(
  question: Question,
  section: Section,
  told: Told,
  day: string,
): Record<string, string | string[]> {
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
  const left = 280 - Math.round(Number(value) * 7);
  const due = new Date(Date.parse(`${day}T00:00Z`) + left * 86_400_000).toISOString().slice(0, 10);
  return dated("pregnancy.due", due);
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
export function meaningOf(answers: Answers): Partial<Record<keyof Answers, unknown>> {
  const { previousClot = "no", pregnancy } = answers;
  const legs = toLegs(answers);
  // However it was told, what a leg may do is what it means.
  const asked: Partial<Record<keyof Answers, unknown>> = { ...answers, legs };
  if (!isLimited(legs)) delete asked.legs;
  if (!SIDES.some((side) => legs[side].weak)) delete asked.companionHelps;
  if (previousClot === "no") delete asked.previousClotDaysAgo;
  if (pregnancy) asked.pregnancy = { complication: false, ...pregnancy };
  const isNo = (value: unknown) =>
    value === undefined ||
    value === false ||
    NO.includes(value as string) ||
    (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(
    Object.entries(asked)
      .filter(([, value]) => !isNo(value))
      .sort(([one], [other]) => one.localeCompare(other)),
  );
}

const NO = ["no", "none", "walks"];

/** What a draft asks to be planned, its flight taken as sound once it can be read. */
export function requestOf(draft: Draft): ReturnType<typeof toPlanRequest> {
  const read = parseFlight(draft.flight);
  return toPlanRequest(draft, read.ok ? read.flight : null);
}
