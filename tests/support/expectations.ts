import { assess, type Assess } from "@/lib/core/advice/assess";
import { toJourney } from "@/lib/core/advice/journey";
import { answersSchema, type Answers, type Factor } from "@/lib/core/advice/questions";
import { SYMPTOMS } from "@/lib/core/advice/options";
import { adult, CHOICES as ANSWERS, COUNTS, edgesOf, journeyOf } from "./answers";
import { EDGES } from "./edges";
import {
  CHOICES,
  COUNTED,
  WEAK,
  GROUPS,
  OVERLAID,
  NOT_OVERLAID,
  ALONE,
  FAMILY,
  DISAGREEMENTS,
  EXPLAINED,
  OPERATED,
  BY_LENGTH,
  MERGED,
  WAITS,
  NAMED,
  operation,
} from "./examples";
import vignettes from "./vignettes.json";

/** One line of DESIGN 4 or EVIDENCE 9 as an example: what an assessor by the right tables finds. */
export type Expectation = {
  readonly name: string;
  readonly found: (by: Assess) => unknown;
  readonly expected: unknown;
};

const HOUR = 60;
const guide = (by: Assess, told: Partial<Answers>, minutes = 8 * HOUR) =>
  by(adult(told), journeyOf(minutes)).guidance;
/** The classes that one factor gives, as "CLEAR MAJOR"; empty when it gives none. */
const classesOf = (by: Assess, told: Partial<Answers>, factor: Factor, minutes?: number) =>
  guide(by, told, minutes)
    .reasons.filter((reason) => reason.factor === factor)
    .map((reason) => reason.class)
    .join(" ");
const hasConflict = (by: Assess, id: string, told: Partial<Answers>, minutes?: number) =>
  guide(by, told, minutes).conflicts.some((conflict) => conflict.id === id);
const say = (value: unknown) => JSON.stringify(value);

/** What is told besides a warning sign, or by a child: none of it may show. */
const MUCH = {
  cancer: "yes",
  bmi: 33,
  anticoagulant: "yes",
  operation: { kind: "brain", daysAgo: 1 },
} as const;

/** Every answer that an example by hand tells. */
const TOLD: readonly string[] = [
  ...COUNTED,
  ...WEAK,
  ...[
    ...EDGES.map(([, , told]) => told(1)),
    ...CHOICES.map(([, told]) => told),
    ...OVERLAID.map(([, told]) => told),
  ].flatMap((told) => Object.keys(told)),
];
/**
 * The values of an answer that no example by hand tells: what is found is what the tables find today, so that a fault in
 * its rows is noticed. Whether the rows are right is then for the reader of RULES.md alone.
 */
const UNTOLD: readonly (readonly [string, string | number])[] = [
  ...ANSWERS.map(({ name, options }) => [name, options] as const),
  ...COUNTS.map((name) => [name, [0, ...edgesOf(name)]] as const),
].flatMap(([name, values]) => (TOLD.includes(name) ? [] : values.map((value) => [name, value] as const)));

/** Every example, in words that a failing test can say. */
export const EXPECTATIONS: readonly Expectation[] = [
  ...EDGES.map(([name, factor, told, edges, minutes]) => ({
    name: `the edges of ${name}`,
    found: (by: Assess) =>
      edges
        .split(", ")
        .map((edge) => parseFloat(edge))
        .map((n) => `${n} ${classesOf(by, told(n), factor, minutes) || "-"}`)
        .join(", "),
    expected: edges,
  })),
  ...CHOICES.map(([factor, told, classes]) => ({
    name: `${say(told)} gives "${classes}"`,
    found: (by: Assess) => classesOf(by, told, factor),
    expected: classes,
  })),
  ...[...COUNTED, ...WEAK].map((factor) => ({
    name: `${factor}, yes, not sure and no`,
    found: (by: Assess) =>
      ["yes", "notSure", "no"].map((answer) => classesOf(by, { [factor]: answer }, factor)),
    expected: [WEAK.some((weak) => weak === factor) ? "SOFT" : "COUNT", "NOTE", ""],
  })),
  ...UNTOLD.map(([name, value]) => ({
    name: `${name} ${value}, of which no example tells`,
    found: (by: Assess) => guide(by, { [name]: value }),
    expected: guide(assess, { [name]: value }),
  })),
  {
    name: "a journey of 12 hours is noted, of one minute less is not",
    found: (by) => [719, 720, 721].map((minutes) => classesOf(by, {}, "journey", minutes)),
    expected: ["", "SOFT", "SOFT"],
  },
  ...GROUPS.map(([name, told, minutes, group]) => ({
    name,
    found: (by: Assess) => guide(by, told, minutes).group,
    expected: group,
  })),
  ...SYMPTOMS.map((symptom) => ({
    name: `${symptom} stops everything else`,
    found: (by: Assess) => {
      const { rules, advice } = by(adult({ ...MUCH, symptoms: [symptom] }), journeyOf(600)).explanation;
      return { ...guide(by, { ...MUCH, symptoms: [symptom] }), reasons: rules, advice };
    },
    expected: {
      group: "STOP",
      beyond: null,
      overlays: ["AC"],
      reasons: [symptom],
      conflicts: [],
      advice: null,
    },
  })),
  ...WAITS.map(([name, answers, minutes, group]) => ({
    name: `the wait after ${name}`,
    found: (by: Assess) => {
      const legs = minutes
        .filter((_, index) => index % 2 === 0)
        .map((durationMinutes) => ({ durationMinutes }));
      const layovers = minutes.filter((_, index) => index % 2 === 1);
      return by(answers, toJourney(legs, layovers)).guidance.group;
    },
    expected: group,
  })),
  ...MERGED.map(([told, reasons]) => ({
    name: `${say(told)} is one matter`,
    found: (by: Assess) => guide(by, told).reasons.map((reason) => `${reason.class} ${reason.factor}`),
    expected: reasons,
  })),
  ...NAMED.map(([factor, told, source, alone, together]) => ({
    name: `${source} named for ${say(told)}, alone and together`,
    found: (by: Assess) =>
      [{ smoker: "yes" } as const, { familyClot: "yes" } as const].map((more) =>
        guide(by, { ...told, ...more })
          .reasons.find((reason) => reason.factor === factor)
          ?.sources.includes(source),
      ),
    expected: [alone, together],
  })),
  ...OVERLAID.map(([overlay, told]) => ({
    name: `${overlay} comes from ${say(told)}`,
    found: (by: Assess) => guide(by, told).overlays,
    expected: [overlay],
  })),
  ...NOT_OVERLAID.map((told) => ({
    name: `no overlay comes from ${say(told)}`,
    found: (by: Assess) => guide(by, told).overlays,
    expected: [],
  })),
  {
    name: "overlays stand in the order of the table, MULTILEG however far apart the legs are",
    found: (by) => {
      const told = OVERLAID.reduce<Partial<Answers>>((sum, [, one]) => ({ ...sum, ...one }), {});
      const legs = [{ durationMinutes: 300 }, { durationMinutes: 300 }];
      return by(adult(told), toJourney(legs, [2880])).guidance.overlays;
    },
    expected: ["AC", "ASPIRIN", "SOCKS_NO", "PREG", "CAST", "SEATED_ONLY", "MULTILEG", "CUMULATIVE"],
  },
  ...ALONE.map(([id, told, ...others]) => ({
    name: `${id} is shown alone only, from 4 hours`,
    found: (by: Assess) => ({
      alone: [239, 240].map((minutes) => hasConflict(by, id, told, minutes)),
      // Under 3 hours a strong factor is only worth a mention, and still not alone.
      beside: [
        { ...told, ...FAMILY },
        { ...told, cancer: "yes" as const },
      ].flatMap((one) => [100, 240].map((minutes) => hasConflict(by, id, one, minutes))),
      instead: [...others, {}].some(
        (other) => hasConflict(by, id, other) || hasConflict(by, id, { ...other, ...FAMILY }),
      ),
    }),
    expected: { alone: [false, true], beside: [false, false, false, false], instead: false },
  })),
  ...DISAGREEMENTS.map(([id, shown, not]) => ({
    name: `${id}: where it is shown, and where not`,
    found: (by: Assess) => [shown, not].map((some) => some.map((told) => hasConflict(by, id, told))),
    expected: [shown.map(() => true), not.map(() => false)],
  })),
  ...BY_LENGTH.map(([id, told, lengths, shown]) => ({
    name: `${id} with ${say(told)}, by the journey's length`,
    found: (by: Assess) =>
      lengths.filter((minutes) => hasConflict(by, id, told, minutes)).map((minutes) => String(minutes)),
    expected: shown,
  })),
  ...EXPLAINED.map(([told, minutes, rows]) => ({
    name: `the rows behind ${say(told)} on ${minutes} minutes`,
    found: (by: Assess) => by(adult(told), journeyOf(minutes)).explanation,
    expected: rows,
  })),
  ...OPERATED.map(([kind, daysAgo, rules, minutes = 8 * HOUR]) => ({
    name: `the rows behind an operation: ${kind}, ${daysAgo} days ago, ${minutes} minutes`,
    found: (by: Assess) =>
      by(adult(operation(kind)(daysAgo)), journeyOf(minutes)).explanation.rules.join(" "),
    expected: rules,
  })),
  ...vignettes.map(({ id, traveller, request, expect }) => ({
    name: `${id}: ${traveller}`,
    found: (by: Assess) => {
      const { legs, layoverMinutes } = { layoverMinutes: [], ...request.itinerary };
      const journey = toJourney(legs, layoverMinutes);
      const { group, overlays } = by(answersSchema.parse(request.answers), journey).guidance;
      return { group, band: journey.band, overlays: overlays.toSorted() };
    },
    expected: { ...expect, overlays: expect.overlays.toSorted() },
  })),
];
