import { SIDES } from "./options";
import type { Answers } from "./questions";

export type LegSide = (typeof SIDES)[number];

/**
 * What one leg can and may do, as the moves ask it. Every `true` but `bearsWeight` is a limit of its own, so that one
 * limit more never allows a move that fewer did not.
 */
export type LegState = {
  /** The ankle can be moved, but does not move by itself. */
  readonly weak: boolean;
  /** The ankle may not or cannot be moved: a cast or boot, an injury or operation that heals, a fused joint. */
  readonly fixed: boolean;
  readonly inCast: boolean;
  /** The leg may carry the whole body. */
  readonly bearsWeight: boolean;
  /** There is no foot; with `bearsWeight`, a prosthesis carries the body. */
  readonly absent: boolean;
};
export type Legs = Readonly<Record<LegSide, LegState>>;

/** A leg that may do everything. */
export const FREE_LEG: LegState = {
  weak: false,
  fixed: false,
  inCast: false,
  bearsWeight: true,
  absent: false,
};

/** For so many days an injury or operation of a leg limits it, unless `legs` says otherwise. Source: DESIGN 4. */
const INJURY_DAYS = 60;
const LEG_OPERATION_DAYS = 90;

/**
 * What each leg may do (DESIGN 4, EVIDENCE 13.2).
 *
 * What the traveller said of the legs holds; not sure is read as fixed, and as bearing no weight. Without it, a
 * recent injury or operation of a leg limits both legs, paralysis makes both weak, and neither bears weight; a leg in a
 * cast bears none. A leg in a cast is fixed whatever was said.
 */
export function toLegs({ legs, cast, operation, legInjuryDaysAgo, paralysisDaysAgo }: Answers): Legs {
  const heals =
    (legInjuryDaysAgo !== undefined && legInjuryDaysAgo <= INJURY_DAYS) ||
    (operation?.kind === "legOrFoot" && operation.daysAgo <= LEG_OPERATION_DAYS);
  const paralysed = paralysisDaysAgo !== undefined;
  const toLeg = (side: LegSide): LegState => {
    const inCast = cast?.side === side || cast?.side === "both";
    if (legs === undefined) {
      return {
        weak: paralysed,
        fixed: heals || inCast,
        inCast,
        bearsWeight: !heals && !paralysed && !inCast,
        absent: false,
      };
    }
    const { ankle = "free", weight = "full", absent = false } = legs[side] ?? {};
    return {
      // A foot that is not there has no ankle to be weak or still.
      weak: ankle === "weak" && !absent,
      fixed: (ankle !== "free" && ankle !== "weak" && !absent) || inCast,
      inCast,
      bearsWeight: weight === "full",
      absent,
    };
  };
  return { left: toLeg("left"), right: toLeg("right") };
}

/** Whether the traveller walks: without help, on two legs that may carry the body. Others stay seated. */
export const walks = (answers: Answers, { left, right } = toLegs(answers)): boolean =>
  (answers.mobility ?? "walks") === "walks" && left.bearsWeight && right.bearsWeight;

/** Whether the ankle of this leg moves as usual. */
export const isFree = ({ weak, fixed, absent }: LegState): boolean => !weak && !fixed && !absent;

/** Whether any leg may do less than everything. */
export const isLimited = (legs: Legs): boolean =>
  SIDES.some((side) => !isFree(legs[side]) || !legs[side].bearsWeight);
