import { z } from "zod";
import { assess, type Constraints } from "../advice/assess";
import { departuresOf, draftSchema } from "./draft";
import { isWhole, lockSchema, savedTripParts, savedTripSchema, type SavedTrip } from "./saved-schema";
import type { Draft } from "./draft";
import { type Sheet, toAnswers, toDays } from "../typed/sheet";
import { textOf, type Fields } from "../typed/fields";
import { lastDepartureOf } from "../typed/flight";
import { toJourney } from "../advice/journey";
import { FREE_LEG, type LegSide, type LegState } from "../advice/legs";
import { withMoves, type Plan } from "../plan/plan";
import { NONE } from "../typed/questionnaire";
import { DAYS_AGO_MAX, SIDES, WEEKS_MAX } from "../advice/options";
import { readQuestion, type Days } from "../typed/reading";
import { NO_PLAN, toKeptLegs } from "./saved";
import { mayDo } from "../plan/sets";

/*
 * Shapes of earlier versions, as rows, plans in progress and exported files hold them, and a pure step from each to the
 * next. The old shapes are known here and nowhere else. A row's answers have the version of its trip: the two are
 * always written together.
 */

/** What changes the moves, as rule set 2026.1 kept it: of legs, only which ankles move. */
const constraints1Schema = z.strictObject({
  seatedOnly: z.boolean(),
  movableAnkles: z.enum(["both", "left", "right", "neither"]),
  cast: z.boolean(),
  operation: z
    .strictObject({
      kind: z.enum([
        "keyhole",
        "simpleAbdominal",
        "complicatedAbdominal",
        "chest",
        "brain",
        "hipOrKneeReplacement",
        "cancer",
        "otherMajor",
      ]),
      daysAgo: z.int().min(0).max(DAYS_AGO_MAX),
    })
    .nullable(),
  pregnant: z.strictObject({ weeks: z.number().min(0).max(WEEKS_MAX) }).nullable(),
  shortStature: z.boolean(),
});
type Constraints1 = z.infer<typeof constraints1Schema>;

/** A trip saved under rule set 2026.1. */
const savedTrip1Schema = savedTripParts
  .extend({
    schema: z.literal(1),
    constraints: constraints1Schema,
    lock: lockSchema.exclude(["AGAIN"]).nullable(),
  })
  .refine(isWhole);
export type SavedTrip1 = z.infer<typeof savedTrip1Schema>;

/** A saved trip as a row or a file may hold it: of any version. */
export const storedTripSchema = z.discriminatedUnion("schema", [savedTripSchema, savedTrip1Schema]);
export type StoredTripShape = z.infer<typeof storedTripSchema>;

/** A plan in progress as a row may hold it: of any version. */
export const storedDraftSchema = z.union([
  draftSchema,
  draftSchema.omit({ schema: true }).transform((draft): Draft => upgradeDraft1(draft)),
]);

/** A saved trip, and the answers kept with it; null without. */
export type TripWithAnswers = { readonly trip: SavedTrip; readonly sheet: Sheet | null };

/** A stored trip of any version in today's shape, with its answers. */
export const upgradeTrip = (trip: StoredTripShape, sheet: Sheet | null): TripWithAnswers =>
  trip.schema === 1 ? upgradeTrip1(trip, sheet) : { trip, sheet };

/**
 * From rule set 2026.1 to 2026.2: what each leg may do is known leg by leg.
 *
 * Where the kept answers tell it, the trip keeps its times; moves that today's rules would not ask of this body give way
 * to those that they would. Where they do not, or where no answers were kept (an injury or an operation of a leg left
 * no trace beside them), the trip is locked by AGAIN and holds no plan. No box ticked then counts now.
 */
function upgradeTrip1(old: SavedTrip1, oldSheet: Sheet | null): TripWithAnswers {
  const departures = [old.departureDate, lastDepartureOf(old)] as const;
  const sheet = oldSheet && upgradeSheet1(oldSheet, ...departures);
  const known = sheet && findConstraints(old, sheet, departures);
  const constraints = known ?? upgradeConstraints1(old.constraints);
  const plan = known && keepPlan(old.shown.plan, known);
  const lock = old.lock ?? (plan ? null : "AGAIN");
  const shown = { ...old.shown, plan: lock === null && plan ? plan : NO_PLAN };
  return { trip: { ...old, schema: 2, constraints, lock, shown, toldCanFly: false }, sheet };
}

/** What today's rules read from these answers, or null where they do not answer every question. */
function findConstraints(
  old: SavedTrip1,
  sheet: Sheet,
  departures: readonly [string | null, string | null],
): Constraints | null {
  const read = toAnswers(sheet, ...departures);
  if (!read.ok) return null;
  const { legs, layoverMinutes } = toKeptLegs(old);
  return assess(read.answers, toJourney(legs, layoverMinutes)).constraints;
}

/** A plan with moves that these constraints allow at the times it has; null where one of its times is a walk and there may be none. */
function keepPlan(plan: Plan, constraints: Constraints): Plan | null {
  if (plan.status !== "ready") return plan;
  const entries = plan.legs.flatMap((leg) => leg.entries);
  if (constraints.seatedOnly && entries.some(({ kind }) => kind === "walk")) return null;
  const fits = entries.every(({ exercises }) =>
    exercises.every(({ code, side }) => mayDo(code, side, constraints)),
  );
  return fits ? plan : withMoves(plan, constraints);
}

/**
 * The cautious reading of which ankles move: one not named has a fixed ankle and bears no weight. A cast is on the leg
 * whose ankle does not move; where both do, or neither, it may be on either.
 */
function upgradeConstraints1({ movableAnkles, cast, ...same }: Constraints1): Constraints {
  const toLeg = (side: LegSide): LegState => {
    const moves = movableAnkles === side || (movableAnkles === "both" && !cast);
    return moves ? FREE_LEG : { ...FREE_LEG, fixed: true, inCast: cast, bearsWeight: false };
  };
  const legs = { left: toLeg("left"), right: toLeg("right") };
  const seatedOnly = same.seatedOnly || SIDES.some((side) => !legs[side].bearsWeight);
  return { ...same, seatedOnly, legs, companionHelps: false };
}

function upgradeDraft1(draft: Omit<Draft, "schema">): Draft {
  const today = { ...draft, schema: 2 as const };
  return { ...today, sheet: upgradeSheet1(draft.sheet, ...departuresOf(today)), toldCanFly: false };
}

/** An answer sheet of rule set 2026.1: what it does not tell is left open, and so is asked. */
function upgradeSheet1(sheet: Sheet, departure: string | null, lastDeparture: string | null): Sheet {
  const { legs, heart, ...same } = sheet.sections;
  const days = toDays(sheet, "legs", departure, lastDeparture);
  return {
    ...sheet,
    sections: {
      ...same,
      ...(legs && { legs: upgradeLegs1(legs, days) }),
      ...(heart && { heart: upgradeHeart1(heart) }),
    },
  };
}

/** Kinds of operation that may have been what is asked by itself now: on a lung, a leg or a foot, or longer than 30 minutes. */
const REDEFINED = ["keyhole", "chest", "cancer", "otherMajor"];
/** For so many days an operation or an injury shapes what a leg may do (DESIGN 4). */
const OPERATION_DAYS = 90;
const INJURY_DAYS = 60;

/**
 * Where nothing of legs was said, or long ago, that stands. Where only ankles were asked about, they are told by leg,
 * with care: one that was not named is fixed and bears no weight, nor is it known what a paralysed leg bears. A recent
 * operation or injury, or a cast, says nothing of which leg: the questions of legs are left open.
 */
function upgradeLegs1({ movableAnkles = [], ...fields }: Fields, days: Days): Fields {
  const said = (opener: string) => textOf(fields, opener) === "yes";
  const isWithin = (path: string, most: number) => {
    const read = readQuestion({ path, kind: "when", unit: "days" }, fields, days);
    const ago = Array.isArray(read) ? null : read.found[path];
    // What cannot be read counts as recent.
    return !(typeof ago === "number" && ago > most);
  };
  const kind = textOf(fields, "operation.kind");
  const operated = said("operated") && isWithin("operation.daysAgo", OPERATION_DAYS);
  const injured = said("injured") && isWithin("legInjuryDaysAgo", INJURY_DAYS);
  const asked = { ...fields, legMatters: [NONE] };
  if (operated && REDEFINED.includes(kind)) return { ...asked, "operation.kind": [] };
  if (said("inCast") || injured || (operated && kind === "hipOrKneeReplacement")) return asked;

  const paralysed = said("paralysed");
  if (!paralysed && textOf(fields, "mobility") === "walks") return { ...asked, legsAbout: ["neither"] };
  const [named = ""] = movableAnkles;
  if (!["both", "left", "right", "neither"].includes(named)) return asked;
  const legs = SIDES.flatMap((side): [string, string[]][] => {
    const moves = named === side || named === "both";
    const weight = !moves ? "none" : paralysed ? "notSure" : "full";
    return [
      [`legs.${side}.ankle`, [moves ? "free" : "fixed"]],
      [`legs.${side}.weight`, [weight]],
    ];
  });
  return { ...asked, legsAbout: ["both"], ...Object.fromEntries(legs) };
}

/** A stroke and a heart attack were one question: only its "no" answers both. */
function upgradeHeart1(fields: Fields): Fields {
  const same = Object.entries(fields).filter(
    ([name]) => !/^(hadStrokeOrHeart|strokeOrHeart)Attack/.test(name),
  );
  const none = textOf(fields, "hadStrokeOrHeartAttack") === "no";
  return { ...Object.fromEntries(same), ...(none && { hadStroke: ["no"], hadHeartAttack: ["no"] }) };
}
