import { describe, expect, it } from "vitest";
import { findUnsaid, flyLegs, landsLater } from "@/lib/core/air/flown-legs";
import { arrivalOf } from "@/lib/core/plan/phases";
import { NO_PROGRESS, addSaid, type Progress, type Said } from "@/lib/core/air/progress";
import type { PlannedLeg } from "@/lib/core/air/replan";
import { findStanding } from "@/lib/core/air/standing";
import { addToInstant } from "@/lib/core/time";
import { toPlanned } from "../support/air";

const PROBLEM = { duration: 480, sleep: [], setEvery: 30, walkEvery: 90, seatedOnly: false };
const PUSHBACK = "2026-12-01T21:05:00Z";
const planned = (leg = 1, departureAt: string | null = PUSHBACK): PlannedLeg => ({
  ...toPlanned(PROBLEM, {}, leg),
  departureAt,
});
const said = (...all: Said[]): Progress => ({ schema: 1, said: all });
const at = (minute: number) => addToInstant(PUSHBACK, minute);
const stageAt = (minute: number, legs = [planned()], progress = NO_PROGRESS) => {
  const { stage, flown } = findStanding(flyLegs(legs, progress, at(minute)));
  return [stage, flown.planned.leg];
};

describe("where a traveller is in a trip", () => {
  it.each([
    [-181, ["before", 1]],
    [-180, ["boarding", 1]],
    [-1, ["boarding", 1]],
    [0, ["air", 1]],
    [479, ["air", 1]],
    [480, ["landed", 1]],
    [599, ["landed", 1]],
    [600, ["over", 1]],
  ])("%i minutes after the planned pushback of an 8 h flight: %j", (minute, stage) => {
    expect(stageAt(minute)).toEqual(stage);
  });

  it("follows a pushback that was said, and a landing", () => {
    const late = said({ leg: 1, saidAt: at(0), type: "pushedBack", at: at(50) });
    expect(stageAt(20, [planned()], late)).toEqual(["boarding", 1]);
    expect(stageAt(500, [planned()], late)).toEqual(["air", 1]);
    const later = said({ leg: 1, saidAt: at(300), type: "landing", laterMinutes: 30 });
    expect(stageAt(500, [planned()], later)).toEqual(["air", 1]);
    const [flown] = flyLegs([planned()], later, at(500));
    expect(flown && [arrivalOf(flown.stands), landsLater(flown)]).toEqual([510, 30]);
  });

  it("stays on a late leg until the next one is said to have pushed back", () => {
    const legs = [planned(), planned(2, at(540))];
    const late = said({ leg: 1, saidAt: at(100), type: "pushedBack", at: at(100) });
    expect(stageAt(560, legs, late)).toEqual(["air", 1]);
    const next = addSaid(late, { leg: 2, saidAt: at(560), type: "pushedBack", at: at(555) });
    expect(stageAt(560, legs, next)).toEqual(["air", 2]);
    expect(stageAt(700, legs)).toEqual(["air", 2]);
  });

  it("goes on to the next leg a quarter of an hour after an arrival, with nothing said", () => {
    const legs = [planned(), planned(2, at(700))];
    expect([479, 480, 494, 495, 519, 520, 699, 700].map((minute) => stageAt(minute, legs))).toEqual([
      ["air", 1],
      ["landed", 1],
      ["landed", 1],
      ["before", 2],
      ["before", 2],
      ["boarding", 2],
      ["boarding", 2],
      ["air", 2],
    ]);
  });

  it("is not known for a flight without a time, until its pushback is said", () => {
    const legs = [planned(1, null), planned(2, null)];
    expect(stageAt(100, legs)).toEqual(["unknown", 1]);
    expect(findUnsaid(flyLegs(legs, NO_PROGRESS, at(100)))?.planned.leg).toBe(1);
    const begun = said({ leg: 1, saidAt: at(100), type: "pushedBack", at: at(90) });
    expect(stageAt(100, legs, begun)).toEqual(["air", 1]);
    expect(findUnsaid(flyLegs(legs, begun, at(600)))?.planned.leg).toBe(2);
    expect(findUnsaid(flyLegs([planned()], NO_PROGRESS, at(0)))).toBeNull();
  });
});

describe("a leg as it stands", () => {
  it("is the plan as it was when nothing was said, with its instants moved by a late pushback", () => {
    const [flown] = flyLegs([planned()], NO_PROGRESS, at(-500));
    expect(flown?.stands.entries.map(({ id, at: when }) => [id, when])).toEqual(
      planned().entries.map(({ id, at: when }) => [id, when]),
    );
    const late = said({ leg: 1, saidAt: at(0), type: "pushedBack", at: at(50) });
    const [moved] = flyLegs([planned()], late, at(60));
    expect(moved?.minute).toBe(10);
    expect(moved?.stands.entries[0]?.at).toBe(addToInstant(flown?.stands.entries[0]?.at ?? "", 50));
  });

  it("counts a missed walk as none and a walk beside the plan as one", () => {
    const walk = planned().entries.find(({ kind }) => kind === "walk");
    if (!walk) throw new Error("No walk was planned.");
    const still = (progress: Progress) =>
      flyLegs([planned()], progress, at(walk.startMinute + 30))[0]?.stillness.longestWithoutWalkMinutes ?? 0;
    const missed = { leg: 1, saidAt: at(walk.startMinute + 20), type: "missed", entryId: walk.id } as const;
    expect(still(said(missed))).toBeGreaterThan(still(NO_PROGRESS));
    const walked = { leg: 1, saidAt: at(walk.startMinute + 25), type: "walked" } as const;
    expect(still(said(missed, walked))).toBeLessThan(still(said(missed)));
  });
});

describe("the same tap sent twice", () => {
  const walked = (minute: number): Said => ({ leg: 1, saidAt: at(minute), type: "walked" });
  it("is said once; the same thing later, or something else in between, is said again", () => {
    const once = addSaid(NO_PROGRESS, walked(10));
    expect(addSaid(once, walked(11))).toBe(once);
    expect(addSaid(once, walked(12)).said).toHaveLength(2);
    const asleep = addSaid(once, { leg: 1, saidAt: at(11), type: "asleep", forMinutes: null });
    expect(addSaid(asleep, walked(12)).said).toHaveLength(3);
  });
});
