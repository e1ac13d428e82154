// Longer than most: the parts of the page are made one after another, each from its table.

import { ADVICE } from "../advice/advice";
import { CLAIMS, messageOfClaim } from "../advice/claims";
import { CONFLICTS, type Circumstances } from "../advice/conflicts";
import { CONVENTIONS, type Convention } from "./conventions";
import { EXERCISES, type Exercise } from "../plan/exercises";
import { questionOf, type When } from "../advice/facts";
import { factAnchor, LEARN_FACTS } from "./learn";
import { LIMB } from "./limb";
import { LIMB_FIGURES, roundFigure, sayMeasured } from "./limb-figures";
import { NOTES, type NoteFacts } from "../plan/notes";
import { PHASES, type PhaseKind } from "../plan/phases";
import { QUESTIONNAIRE, SECTIONS } from "../typed/questionnaire";
import type { Question } from "../advice/questions";
import { SYMPTOMS, URGENT_SYMPTOMS } from "../advice/options";
import { OVERLAYS, RULES, type ReasonClass, type Rule } from "../advice/rules";
import { PARTS, type PartId } from "./parts";
import { findPhaseNumbers } from "./phase-numbers";
import { sayLength, sayRow, sayWhen, type Say, type Words } from "./rule-words";
import type { SourceId } from "../advice/sources";
import { WATCH_DAYS } from "../advice/watch";

/** One row of one table, in words that a clinician can check line by line. */
export type EvidenceEntry = {
  /** The row's own id, as the code and the API have it. */
  readonly id: string;
  /** Where it stands on the evidence page, and in RULES.md. */
  readonly anchor: string;
  readonly title: string;
  readonly class: ReasonClass | null;
  /** What holds when, and what is then said: whole sentences. */
  readonly says: readonly string[];
  /** Who says what, where sources disagree or give different numbers. */
  readonly sides: readonly { readonly source: SourceId; readonly says: string }[];
  readonly sources: readonly SourceId[];
  /** Named only when another factor counts as well. */
  readonly together: readonly SourceId[];
};

export type EvidencePart = { readonly id: PartId; readonly entries: readonly EvidenceEntry[] };

/** The anchor of a source: `/evidence#source-ASH2018`. */
export const sourceAnchor = (id: SourceId): string => `source-${id}`;
/** The anchor of a rule: `/evidence#rule-ageOver60`. */
const ruleAnchor = (id: string): string => `rule-${id}`;

const NOTHING = { class: null, sides: [], sources: [], together: [] } as const;

/** Every row of every table in words, in the order of {@link PARTS}. The same words give the same parts. */
export function makeEvidence(words: Words): readonly EvidencePart[] {
  const { say } = words;
  /** A condition as a sentence of this message, or of the other when it asks nothing. */
  const hold = (condition: When<Circumstances & NoteFacts>, message: string, otherwise: string) => {
    const when = sayWhen(condition, words);
    return when === null ? say(otherwise) : say(message, { when });
  };
  const holds = (condition: When<Circumstances>) => hold(condition, "evidence.holds", "evidence.holdsLast");

  const rules = (RULES as readonly Rule[]).map(
    ({ id, factor, class: weight, when: condition, sources, together = [] }): EvidenceEntry => {
      const sign = SYMPTOMS.find((symptom) => symptom === id);
      const level = sign && (URGENT_SYMPTOMS.includes(sign) ? "urgent" : "emergency");
      return {
        ...NOTHING,
        id,
        anchor: ruleAnchor(id),
        title: say(`questions.${questionOf(factor)}.phrases.${id}`),
        class: weight,
        says: [
          holds(condition),
          ...(level ? [say(`evidence.levels.${level}`)] : []),
          ...(weight === "CLEAR" ? [say("evidence.text", { text: say(`result.clear.rules.${id}`) })] : []),
        ],
        sources,
        together,
      };
    },
  );
  const overlays = OVERLAYS.map(({ id, whenAny, sources }): EvidenceEntry => ({
    ...NOTHING,
    id,
    anchor: `overlay-${id}`,
    title: say(`evidence.overlays.${id}`),
    says: [...whenAny.map(holds), say("evidence.text", { text: say(`guidance.overlays.${id}`) })],
    sources,
  }));
  const advice = ADVICE.map(({ id, advice: group, when: condition, sources }, index): EvidenceEntry => {
    const text = say(`guidance.texts.${id}`, {
      factors: say("evidence.blanks.factors"),
      sources: say("evidence.blanks.sources"),
      suggested: say("evidence.blanks.suggested"),
      count: 1,
      listed: "yes",
    });
    return {
      ...NOTHING,
      id,
      anchor: `advice-${id}`,
      title: say("evidence.step", { number: index + 1, group, heading: say(`guidance.headings.${group}`) }),
      says: [
        hold(condition, index === 0 ? "evidence.holds" : "evidence.holdsNext", "evidence.holdsLast"),
        say("evidence.text", { text }),
      ],
      sources,
    };
  });
  const numbers = findPhaseNumbers(say);
  const conflicts = CONFLICTS.map(({ id, whenAny, sources, taken }): EvidenceEntry => ({
    ...NOTHING,
    id,
    anchor: `conflict-${id}`,
    title: say(`guidance.conflicts.${id}`),
    says: [
      ...whenAny.map((condition) => hold(condition, "evidence.shown", "evidence.shownAlways")),
      say(`guidance.taken.${taken}`),
    ],
    sides: sources.map(({ source, position }) => ({ source, says: say(`guidance.positions.${position}`) })),
  }));
  const claims = CLAIMS.map(({ id, sources }): EvidenceEntry => ({
    ...NOTHING,
    id,
    anchor: `claim-${id.replaceAll(".", "-")}`,
    title: say(messageOfClaim(id), {
      bodies: say("evidence.blanks.sources"),
      count: sources.length,
      ash: say("guidance.ash.other"),
      listed: "yes",
    }),
    says: [say("evidence.claim")],
    sources,
  }));
  const notes = NOTES.map(({ id, topic, whenAny, sources }): EvidenceEntry => ({
    ...NOTHING,
    id,
    anchor: `note-${id}`,
    title: say(`evidence.notes.${id}`),
    says: [
      ...whenAny.map((condition) => hold(condition, "evidence.shown", "evidence.shownAlways")),
      say("evidence.note", { topic: say(`notes.topics.${topic}`), text: say(`notes.rows.${id}`) }),
    ],
    sources,
  }));
  const watch = WATCH_DAYS.map(({ day, sources }): EvidenceEntry => ({
    ...NOTHING,
    id: `day${day}`,
    anchor: `watch-${day}`,
    title: say("watch.day", { day }),
    says: [say("evidence.watchDay", { day })],
    sources,
  }));
  const conventions = (CONVENTIONS as readonly Convention[]).map(
    ({ id, values = {}, lengths = {}, lists = {}, sources, sides = [] }): EvidenceEntry => ({
      ...NOTHING,
      id,
      anchor: `convention-${id}`,
      title: say(`evidence.conventions.${id}.title`),
      says: [
        say(`evidence.conventions.${id}.says`, {
          ...values,
          ...inRows(lengths, (minutes) => sayLength(minutes, say), say),
          ...inRows(lists, String, say),
        }),
      ],
      sources,
      sides: sides.map(({ source, position }) => ({ source, says: say(`evidence.positions.${position}`) })),
    }),
  );
  const phases = (Object.keys(PHASES) as PhaseKind[]).map((kind): EvidenceEntry => ({
    ...NOTHING,
    id: kind,
    anchor: `phase-${kind}`,
    title: say(`evidence.phases.${kind}.title`),
    says: [
      say(`evidence.phases.${kind}.says`, numbers),
      say(PHASES[kind].beltOn ? "evidence.beltOn" : "evidence.beltOff"),
    ],
    sources: PHASES[kind].sources,
  }));
  const exercises = (Object.entries(EXERCISES) as [string, Exercise][]).map(([code, exercise]) => {
    const { repetitions, eachSide, holdSeconds, secondsPerRepetition, where, needs, ruledOutBy } = exercise;
    const seconds = Math.round(repetitions * secondsPerRepetition) * (eachSide ? 2 : 1);
    const sides = eachSide ? "each" : "both";
    const reasons = ruledOutBy.map((reason) => say(`evidence.exercises.ruledOut.${reason}`));
    return {
      ...NOTHING,
      id: code,
      anchor: `exercise-${code}`,
      title: say(`exercises.${code}.name`),
      says: [
        say("evidence.exercises.dose", { repetitions, sides, hold: holdSeconds, seconds }),
        say(`evidence.exercises.where.${where}`),
        needs.length === 0
          ? say("evidence.exercises.needs.none")
          : say("evidence.exercises.needs.some", {
              needs: sayRow(
                needs.map((need) => say(`evidence.exercises.needs.${need}`)),
                "semicolon",
                say,
              ),
            }),
        ...(reasons.length > 0
          ? [say("evidence.exercises.leftOut", { when: sayRow(reasons, "or", say) })]
          : []),
      ],
      sources: exercise.sources,
    };
  });
  const entries: Readonly<Record<string, readonly EvidenceEntry[]>> = {
    questions: SECTIONS.flatMap((section) => QUESTIONNAIRE[section]).map((question) =>
      toQuestionEntry(question, words),
    ),
    overlays,
    advice,
    conflicts,
    claims,
    notes,
    watch,
    conventions,
    phases,
    exercises,
    secondHeart: [...LEARN_FACTS.map((fact) => toFactEntry(fact, say)), ...toLimbEntries(say)],
  };
  return PARTS.map((id) => ({ id, entries: entries[id] ?? rules.filter((rule) => rule.class === id) }));
}

/** A sentence of the page about the second heart. */
function toFactEntry({ id, sources }: (typeof LEARN_FACTS)[number], say: Say): EvidenceEntry {
  return {
    ...NOTHING,
    id,
    anchor: factAnchor(id),
    title: say(`learn.facts.${id}.title`),
    says: [say(`learn.facts.${id}.says`)],
    sources,
  };
}

/** What was measured in people beside what the model gives, and the numbers the model is made of. */
function toLimbEntries(say: Say): readonly EvidenceEntry[] {
  const figures = LIMB_FIGURES.map((figure): EvidenceEntry => {
    const value = roundFigure(figure.model());
    const unit = say(`learn.figures.units.${figure.unit}`, { value });
    const model = say("learn.figures.about", { value, unit });
    return {
      ...NOTHING,
      id: figure.id,
      anchor: `figure-${figure.id}`,
      title: say(`learn.figures.names.${figure.id}`),
      says: [
        say("evidence.limb.measured", { measured: sayMeasured(figure, say) }),
        say("evidence.limb.model", { model }),
      ],
      sources: figure.sources,
    };
  });
  const parameters = (Object.keys(LIMB) as (keyof typeof LIMB)[]).map((id): EvidenceEntry => ({
    ...NOTHING,
    id,
    anchor: `limb-${id}`,
    title: say(`evidence.limb.parameters.${id}.title`),
    says: [say(`evidence.limb.parameters.${id}.says`, { value: String(LIMB[id].value) })],
    sources: LIMB[id].sources,
  }));
  return [...figures, ...parameters];
}

/** A question as the form asks it: when it is asked, its help, and what can be answered. */
function toQuestionEntry(question: Question, { say, has }: Words): EvidenceEntry {
  const { path, kind, askedIf = {} } = question;
  const asked = `questions.${path}`;
  const label = (question: string, option: string) =>
    kind === "signs"
      ? say(`signs.${option}`)
      : say([`questions.${question}.options.${option}`].find(has) ?? `questionnaire.tri.${option}`);
  const explained = (option: string) => {
    const hint = `${asked}.hints.${option}`;
    return has(hint)
      ? say("evidence.option", { option: label(path, option), hint: say(hint) })
      : label(path, option);
  };
  const opened = Object.entries(askedIf).map(([opener, options]) =>
    say("evidence.asked", {
      question: say(`questions.${opener}.ask`),
      answers: options.map((option) => label(opener, option)).join(" / "),
    }),
  );
  const options = kind === "consent" ? ["yes"] : "options" in question ? question.options : [];
  const unsure = kind === "choice" && question.unsure ? `questionnaire.unsure.${question.unsure}` : null;
  const help = [kind === "signs" ? "questionnaire.signsHint" : `${asked}.hint`, unsure, `${asked}.counts`];
  return {
    ...NOTHING,
    id: path,
    anchor: `question-${path}`,
    title: say(kind === "signs" ? "signs.ask" : `${asked}.ask`),
    says: [
      ...opened,
      ...help.flatMap((path) => (path !== null && has(path) ? [say(path)] : [])),
      ...(options.length > 0
        ? [say("evidence.answers", { answers: options.map(explained).join(" / ") })]
        : []),
    ],
  };
}

/** Rows of things, each said, by name. */
const inRows = <T>(rows: Readonly<Record<string, readonly T[]>>, sayOne: (one: T) => string, say: Say) =>
  Object.fromEntries(
    Object.entries(rows).map(([name, all]) => [name, sayRow(all.map(sayOne), "comma", say)]),
  );
