import { useTranslations } from "next-intl";
import type { Conflict, Guidance } from "@/lib/core/assess";
import { aboutOf } from "@/lib/core/conflicts";
import { SOURCES, type SourceId } from "@/lib/core/sources";
import { findToAsk } from "@/lib/core/to-ask";
import type { AnswerSummary, DoctorFlight, DoctorTold } from "./doctor-answers";
import { sourceName } from "./source-link";

/** The disagreements about this traveller or this journey; those about long flights in general are left out. */
export const findDisagreements = ({ conflicts }: Guidance): readonly Conflict[] =>
  conflicts.filter(({ id }) => aboutOf(id) !== null);

/** Every source named on the sheet, once, in the order first named: its place is its number. */
export function citedBy(guidance: Guidance): readonly SourceId[] {
  const named = [...guidance.reasons, ...findDisagreements(guidance)].flatMap(({ sources }) =>
    sources.map((each) => (typeof each === "string" ? each : each.source)),
  );
  return [...new Set(named)];
}

/** A line that is not filled counts about as much as this many letters. */
const LINE_END = 30;
const lengthOf = (texts: readonly string[]) =>
  texts.reduce((length, text) => length + text.length + LINE_END, 0);

/** Sizes of letters, and how much each has room for on one side of either paper. */
const SIZES = [
  { size: "size1", upTo: 2200 },
  { size: "size2", upTo: 3900 },
  { size: "size3", upTo: 4600 },
  { size: "size4", upTo: 5700 },
  { size: "size5", upTo: 6600 },
  { size: "size6", upTo: 7800 },
  { size: "size7", upTo: 8700 },
  { size: "size8", upTo: Infinity },
] as const;
/** Beyond this much, sources are named without their titles, which the evidence page has. */
const WITH_TITLES = 6600;

/** How large the letters of a sheet can be on one side, from how much there is to say. */
export function useFit(sheet: {
  flight: DoctorFlight;
  summary: AnswerSummary | null;
  told: DoctorTold | null;
  cited: readonly SourceId[];
}) {
  const words = useTranslations("guidance");
  const factors = useTranslations("factors");
  const { told, summary } = sheet;
  if (told === null || summary === null) return { size: "size1", titles: true } as const;
  const { guidance, explanation } = told;
  const { rows, no, notAnswered } = summary;
  const unique = (items: readonly string[]) => [...new Set(items)];
  const length = lengthOf([
    ...sheet.flight.legs.map(() => "LHR to SIN, 13 h 55; seat: front row; stop of 1 h 05"),
    ...rows.map(({ name, value }) => name + value),
    [...no, ...notAnswered].join("; "),
    ...unique(guidance.reasons.map((reason) => factors(`classes.${reason.class}`))),
    ...explanation.rules.map((id) => factors(`rules.${id}`)),
    ...findDisagreements(guidance).flatMap(({ id, sources, taken }) => [
      words(`conflicts.${id}`) + words(`taken.${taken}`),
      ...unique(sources.map(({ position }) => words(`positions.${position}`))),
    ]),
    ...findToAsk(guidance, explanation).map((id) => words(`questions.${id}`)),
    ...sheet.cited.map(sourceName),
  ]);
  const titled = length + sheet.cited.reduce((sum, id) => sum + SOURCES[id].title.length, 0);
  const titles = titled <= WITH_TITLES;
  const fit = titles ? titled : length;
  return { size: SIZES.find(({ upTo }) => fit <= upTo)?.size ?? "size8", titles } as const;
}
