import { useTranslations } from "next-intl";
import type { Conflict, Guidance } from "@/lib/core/advice/assess";
import { aboutOf } from "@/lib/core/advice/conflicts";
import type { Factor } from "@/lib/core/advice/questions";
import { CLASSES } from "@/lib/core/advice/rules";
import { SOURCES, type SourceId } from "@/lib/core/advice/sources";
import { findToAsk } from "@/lib/core/advice/to-ask";
import { rulesBehind, useFactorList } from "../result/matched-rules";
import { sourceName } from "../site/source-link";
import { useDateWords, useListWords, useMinutes } from "../site/words";
import { useAnswerSummary, type AnswerRow, type DoctorFlight, type DoctorContent } from "./doctor-answers";

/** All that stands on the sheet for a doctor, in words; sources by their numbers, as in "3, 5". */
export type DoctorWords = {
  readonly flight: readonly AnswerRow[];
  /** Null when there are none to list. */
  readonly answers: { readonly lead: string; readonly facts: readonly AnswerRow[] } | null;
  readonly advice: {
    readonly group: string;
    readonly notes: readonly string[];
    readonly classes: readonly {
      readonly title: string;
      readonly reasons: readonly { readonly text: string; readonly sources: string }[];
    }[];
  } | null;
  readonly conflicts: readonly {
    readonly title: string;
    readonly sides: readonly { readonly text: string; readonly sources: string }[];
    readonly taken: string;
  }[];
  readonly questions: readonly string[];
  readonly sources: readonly { readonly name: string; readonly title: string; readonly known: string }[];
};

/** Answers about medicines: who would give which is nothing for a traveller's own notes. */
const MEDICINES: readonly (Factor | null)[] = ["aspirin", "anticoagulant"];
/**
 * The disagreements about this traveller or this journey; those about long flights in general are left out, and those
 * about medicines.
 */
const findDisagreements = ({ conflicts }: Guidance): readonly Conflict[] =>
  conflicts.filter(({ id }) => aboutOf(id) !== null && !MEDICINES.includes(aboutOf(id)));

/** Every source named on the sheet, once, in the order first named: its place is its number. */
function citedBy(guidance: Guidance): readonly SourceId[] {
  const named = [...guidance.reasons, ...findDisagreements(guidance)].flatMap(({ sources }) =>
    sources.map((each) => (typeof each === "string" ? each : each.source)),
  );
  return [...new Set(named)];
}

/** The words of the sheet; `told` is null when there are none to list. */
export function useDoctorWords(flight: DoctorFlight, told: DoctorContent | null): DoctorWords {
  const t = useTranslations("doctor");
  const words = useTranslations("guidance");
  const inRow = useListWords("comma");
  const list = useListWords("semicolon");
  const sayFlight = useFlightFacts();
  const summarise = useAnswerSummary();
  const sayAdvice = useAdvice(told?.unsure ?? []);
  if (told === null)
    return {
      flight: sayFlight(flight),
      answers: null,
      advice: null,
      conflicts: [],
      questions: [t("questions.other")],
      sources: [],
    };
  const { guidance, explanation } = told;
  const cited = citedBy(guidance);
  const toNumbers = (sources: readonly SourceId[]) =>
    inRow(sources.map((id) => String(cited.indexOf(id) + 1)));
  const { rows, no, notAnswered } = summarise(told.sheet, flight, told.answers);
  const asked = findToAsk(guidance, explanation);
  return {
    flight: sayFlight(flight),
    answers: {
      lead: t(flight.departureDate === null ? "answers.countedToday" : "answers.counted"),
      facts: [
        ...rows,
        ...(no.length > 0 ? [{ name: t("answers.no"), value: list(no) }] : []),
        ...(notAnswered.length > 0 ? [{ name: t("answers.notAsked"), value: list(notAnswered) }] : []),
      ],
    },
    advice: sayAdvice(told, toNumbers),
    conflicts: findDisagreements(guidance).map(({ id, sources, taken }) => ({
      title: words(`conflicts.${id}`),
      sides: [...new Set(sources.map(({ position }) => position))].map((position) => ({
        text: words(`positions.${position}`),
        sources: toNumbers(sources.filter((side) => side.position === position).map(({ source }) => source)),
      })),
      taken: words(`taken.${taken}`),
    })),
    questions: [
      ...asked.map((id) => words(`questions.${id}`)),
      ...(asked.includes("anythingElse") ? [] : [t("questions.other")]),
    ],
    sources: cited.map((id) => ({
      name: sourceName(id),
      title: SOURCES[id].title,
      known: t(`sources.known.${SOURCES[id].known}`),
    })),
  };
}

function useFlightFacts() {
  const t = useTranslations("doctor.flight");
  const sayMinutes = useMinutes();
  const seats = useTranslations("plan.seat.options");
  const trips = useTranslations("trips");
  const date = useDateWords();
  const list = useListWords("semicolon");
  return ({
    departureDate,
    departureLocal,
    legs,
    layoverMinutes,
    seatedMinutes,
  }: DoctorFlight): AnswerRow[] => {
    const day = departureDate === null ? t("noDate") : date(departureDate);
    const departs =
      departureLocal === null ? day : trips("at", { date: day, time: departureLocal.slice(11, 16) });
    const sayLeg = ({ from, to, minutes, seat }: DoctorFlight["legs"][number], index: number) => {
      const length = sayMinutes(minutes);
      const stop = layoverMinutes[index];
      return list([
        from !== undefined && to !== undefined ? t("route", { from, to, length }) : length,
        ...(seat === "unknown" ? [] : [t("seat", { seat: seats(seat) })]),
        ...(stop === undefined ? [] : [t("stop", { length: sayMinutes(stop) })]),
      ]);
    };
    return [
      { name: t("departs"), value: departs },
      ...legs.map((leg, index) => ({
        name: t("leg", { count: legs.length, number: index + 1 }),
        value: sayLeg(leg, index),
      })),
      ...(legs.length > 1
        ? [{ name: t("seated"), value: `${sayMinutes(seatedMinutes)} (${t("stopsShort")})` }]
        : []),
    ];
  };
}

/** The group, and each reason with its sources. */
function useAdvice(unsure: readonly string[]) {
  const t = useTranslations("doctor.advice");
  const words = useTranslations("guidance");
  const factorWords = useTranslations("factors");
  const factors = useFactorList(unsure);
  return (
    { guidance, explanation, canFly }: DoctorContent,
    toNumbers: (sources: readonly SourceId[]) => string,
  ): DoctorWords["advice"] => ({
    group: words(`headings.${guidance.group}`),
    notes: [
      ...(canFly ? [t("told")] : []),
      ...(guidance.beyond === null ? [] : [t("beyond", { heading: words(`headings.${guidance.beyond}`) })]),
      ...(guidance.reasons.length === 0 ? [t("none")] : []),
    ],
    classes: CLASSES.filter((weight) => guidance.reasons.some((reason) => reason.class === weight)).map(
      (weight) => ({
        title: factorWords(`classes.${weight}`),
        reasons: guidance.reasons
          .filter((reason) => reason.class === weight)
          .map((reason) => ({
            text: factors(rulesBehind(reason, explanation)),
            sources: toNumbers(reason.sources),
          })),
      }),
    ),
  });
}
