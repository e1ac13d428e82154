import { describe, expect, test } from "vitest";
import { draftSchema } from "@/lib/core/saved/draft";
import { savedTripSchema } from "@/lib/core/saved/saved-schema";
import { type Sheet, readSection, sheetSchema, toAnswers } from "@/lib/core/typed/sheet";
import { lastDepartureOf } from "@/lib/core/typed/flight";
import { mayDo } from "@/lib/core/plan/sets";
import {
  storedDraftSchema,
  storedTripSchema,
  upgradeTrip,
  type TripWithAnswers,
} from "@/lib/core/saved/upgrade";
import { readPastDrafts, readPastExport, withLater } from "@/tests/support/past";
import { requestOf } from "@/tests/support/sheet";

type Exported = {
  readonly trip: { readonly name: string; readonly shown: { readonly plan: object } };
  readonly answers: unknown;
};
const EXPORTED = (JSON.parse(readPastExport()) as { trips: readonly Exported[] }).trips;

function upgraded(name: string): TripWithAnswers {
  const found = EXPORTED.find(({ trip }) => trip.name === name);
  if (found === undefined) throw new Error(`There is no trip of ${name}.`);
  const sheet = sheetSchema.nullable().parse(found.answers);
  return upgradeTrip(storedTripSchema.parse(found.trip), sheet && withLater(sheet));
}
const answersOf = ({ trip, sheet }: TripWithAnswers) =>
  sheet && toAnswers(sheet, trip.departureDate, lastDepartureOf(trip));
/** Which inputs of a section are asked for again. */
const asked = (sheet: Sheet | null, section: "legs" | "heart") =>
  sheet && readSection(sheet, section, "2026-12-02").issues.map(({ path }) => path);
const FIXED = { weak: false, fixed: true, inCast: false, bearsWeight: false, absent: false };
const FREE = { ...FIXED, fixed: false, bearsWeight: true };

describe("a trip saved under rule set 2026.1", () => {
  test.each(EXPORTED.map(({ trip }) => trip.name))("%s: is of today's shape, and once only", (name) => {
    const once = upgraded(name);
    expect(savedTripSchema.parse(JSON.parse(JSON.stringify(once.trip)))).toEqual(once.trip);
    expect(upgradeTrip(once.trip, once.sheet)).toEqual(once);
    expect(once.trip.toldCanFly).toBe(false);
    // A plan is there to be shown only where today's answers give the constraints, and then it keeps them.
    const { lock, shown, constraints } = once.trip;
    expect(shown.plan.status).toBe(lock === null ? "ready" : "locked");
    expect(lock === null && answersOf(once)?.ok !== true).toBe(false);
    for (const { exercises } of shown.plan.legs.flatMap((leg) => leg.entries))
      for (const { code, side } of exercises) expect(mayDo(code, side, constraints), code).toBe(true);
  });

  test.each([
    "healthy",
    "healthy, undated",
    "healthy, two flights, asleep",
    "leg injury a year ago",
    "other major operation a year ago",
    "short, pregnant",
    "sections left out",
    "in the air",
  ])("%s: keeps its plan, since nothing new can be of account", (name) => {
    const { trip } = upgraded(name);
    const old = EXPORTED.find((exported) => exported.trip.name === name);
    expect(trip.lock).toBeNull();
    const times = (plan: object) =>
      (plan as typeof trip.shown.plan).legs.map(({ entries }) =>
        entries.map(({ id, kind, at }) => [id, kind, at]),
      );
    expect(times(trip.shown.plan)).toEqual(times(old?.trip.shown.plan ?? {}));
    expect(trip.constraints.legs).toEqual({ left: FREE, right: FREE });
  });

  test.each([
    ["boot, both ankles move", "legs", ["cast.side", "legsAbout"]],
    ["boot, left ankle moves", "legs", ["cast.side", "legsAbout"]],
    ["boot, neither ankle moves", "legs", ["cast.side", "legsAbout"]],
    ["in the air, boot", "legs", ["cast.side", "legsAbout"]],
    ["leg injury 10 days ago", "legs", ["legsAbout"]],
    ["other major operation 12 days ago", "legs", ["operation.kind"]],
    ["keyhole operation 20 days ago", "legs", ["operation.kind"]],
    ["stroke or heart attack 20 days ago", "heart", ["hadStroke", "hadHeartAttack"]],
    ["stroke or heart attack two years ago", "heart", ["hadStroke", "hadHeartAttack"]],
  ] as const)(
    "%s: asks again before a plan is shown, and only what cannot be told",
    (name, section, paths) => {
      const { trip, sheet } = upgraded(name);
      expect(trip.lock).toBe("AGAIN");
      expect(asked(sheet, section)).toEqual(paths);
      for (const other of ["legs", "heart"] as const)
        if (other !== section) expect(asked(sheet, other)).toEqual([]);
    },
  );

  test("without its answers asks again, whoever it was planned for", () => {
    const bare = EXPORTED.filter(({ answers }) => answers === null).map(({ trip }) => trip.name);
    expect(bare.length).toBeGreaterThan(6);
    for (const name of bare) expect(upgraded(name).trip.lock, name).toMatch(/^(AGAIN|CLEAR|MINOR)$/);
    expect(upgraded("healthy (answers not kept)").trip.lock).toBe("AGAIN");
  });

  test("keeps a lock, and a box ticked for its waiting time counts no more", () => {
    expect(upgraded("warning sign later").trip.lock).toBe("STOP");
    expect(upgraded("under 18 later").trip.lock).toBe("MINOR");
    for (const name of ["chest operation 5 days ago", "chest operation 5 days ago, told"]) {
      const { trip, sheet } = upgraded(name);
      expect(trip).toMatchObject({ lock: "CLEAR", toldCanFly: false, shown: { plan: { status: "locked" } } });
      // It may have been on a lung, which waits longer.
      expect(asked(sheet, "legs")).toEqual(["operation.kind"]);
    }
    const replaced = upgraded("hip or knee replaced 50 days ago");
    expect(replaced.trip.lock).toBe("CLEAR");
    expect(asked(replaced.sheet, "legs")).toEqual(["legsAbout"]);
  });

  test("which ankles move is read with care: one not named is fixed and bears no weight", () => {
    const wheelchair = upgraded("in a wheelchair").trip;
    expect(wheelchair).toMatchObject({
      lock: null,
      constraints: { seatedOnly: true, legs: { left: FREE, right: FREE } },
    });
    const right = upgraded("cannot walk unaided, right ankle moves").trip;
    expect(right).toMatchObject({
      lock: null,
      constraints: { seatedOnly: true, legs: { left: FIXED, right: FREE } },
    });
    const neither = upgraded("paralysed, in a wheelchair").trip;
    expect(neither).toMatchObject({
      lock: null,
      constraints: { companionHelps: false, legs: { left: FIXED, right: FIXED } },
    });
    // Where nothing was kept, the same is read from what shaped the moves; in a cast, on the leg that does not move.
    const boot = upgraded("boot, left ankle moves (answers not kept)").trip.constraints;
    expect(boot).toMatchObject({ seatedOnly: true, legs: { left: FREE, right: { ...FIXED, inCast: true } } });
  });
});

describe("a plan in progress of rule set 2026.1", () => {
  const drafts = Object.entries(readPastDrafts()).map(([name, exported]) => {
    const { flight, answers, ...rest } = exported as { flight: unknown; answers: unknown };
    return [
      name,
      storedDraftSchema.parse({ ...rest, flight, sheet: withLater(sheetSchema.parse(answers)) }),
    ] as const;
  });

  test.each(drafts)("%s: opens in today's shape", (_, draft) => {
    expect(draftSchema.parse(draft)).toEqual(draft);
    expect(storedDraftSchema.parse(draft)).toEqual(draft);
    expect(draft.toldCanFly).toBe(false);
    expect(JSON.stringify(draft)).not.toMatch(/movableAnkles|StrokeOrHeart/i);
  });

  test.each([
    ["all", null],
    ["all, a boot", "/plan/about-you/legs#problem"],
    ["up to the legs, a boot", "/plan/about-you/legs#problem"],
    ["up to the heart, a stroke or heart attack", "/plan/about-you/health#problem"],
    ["chest operation, told", "/plan/about-you/legs#problem"],
    ["editing a boot", "/plan/about-you/legs#problem"],
  ])("%s: goes on at the page that has something to ask", (name, next) => {
    const draft = drafts.find(([each]) => each === name)?.[1];
    if (draft === undefined) throw new Error("There is no such plan.");
    const request = requestOf(draft);
    expect(request.ok ? null : request.next).toBe(next);
  });
});
