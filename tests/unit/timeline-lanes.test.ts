import { createTranslator } from "next-intl";
import { formatMinutes } from "@/lib/core/time";
import { ENGLISH } from "@/messages/languages";
import { describe, expect, it } from "vitest";
import { chooseStep, toLanes, toProfile, toTicks } from "@/components/timeline/timeline-lanes";
import { toList } from "@/components/timeline/timeline-segments";
import { replan } from "@/lib/core/air/replan";
import { toPlanned } from "../support/air";

const units = createTranslator({ ...ENGLISH, namespace: "units" });
const sayMinutes = (minutes: number) => formatMinutes(minutes, units);

const SLEEP = [{ startMinute: 200, endMinute: 380 }];
const planned = (duration: number) =>
  toPlanned({ duration, sleep: duration > 400 ? SLEEP : [], setEvery: 30, walkEvery: 90, seatedOnly: false });

describe("the lanes of a leg", () => {
  const stands = replan(
    planned(600),
    [
      { type: "walked", minute: 150 },
      { type: "beltOn", minute: 160 },
      { type: "beltOff", minute: 170 },
    ],
    175,
  );
  const lanes = toLanes(stands);

  it("hold belt, meals and sleep as stretches, touching ones as one", () => {
    expect(lanes.belt.map(({ startMinute, endMinute }) => [startMinute, endMinute])).toEqual([
      [0, 35],
      [160, 170],
      [560, 600],
    ]);
    expect(lanes.meals.map(({ startMinute }) => startMinute)).toEqual([75, 465]);
    expect(lanes.sleep).toEqual(SLEEP);
  });

  it("hold every entry once, and what was done beside the plan", () => {
    const ids = [...lanes.sets, ...lanes.walks].map(({ id }) => id);
    expect(new Set(ids).size).toBe(stands.entries.length + 1);
    expect(lanes.walks).toContainEqual({ id: "beside0", kind: "walk", startMinute: 146, state: "done" });
  });
});

describe("times on an axis", () => {
  const clock = { whose: "arrival", place: null, wall: "2026-12-02T18:20", minute: 600 } as const;

  it("stand on whole hours of that clock, whatever its quarter of an hour", () => {
    expect(toTicks(clock, 600, 120, sayMinutes)).toEqual([
      { minute: 100, text: "10:00" },
      { minute: 220, text: "12:00" },
      { minute: 340, text: "14:00" },
      { minute: 460, text: "16:00" },
      { minute: 580, text: "18:00" },
    ]);
    expect(toTicks(null, 250, 120, sayMinutes).map(({ text }) => text)).toEqual(["0 min", "2 h", "4 h"]);
  });

  it.each([20, 75, 300, 600, 1500, 1980])("are never too many on %i minutes", (duration) => {
    const step = chooseStep(duration, 7);
    expect(duration / step).toBeLessThanOrEqual(7);
    expect(toTicks(clock, duration, step, sayMinutes).length).toBeLessThanOrEqual(8);
  });
});

it.each([20, 75, 120, 600])(
  "the sketch of a flight of %i minutes goes up, along and down in order",
  (duration) => {
    const turns = toProfile(planned(duration));
    expect([0, ...turns, duration]).toEqual([0, ...turns, duration].toSorted((one, other) => one - other));
    expect(turns[2] - turns[1]).toBeGreaterThan(0);
  },
);

describe("the list of a leg", () => {
  const stands = { ...replan(planned(600), [{ type: "walked", minute: 150 }], 175), minute: 175 };
  const lines = (view: "all" | "few") => toList(stands, view).flatMap((part) => part.lines);

  it("has every entry once, in order, with now and what was done beside the plan", () => {
    const all = lines("all");
    expect(all.filter(({ type }) => type === "entry")).toHaveLength(stands.entries.length);
    expect(all.map(({ minute }) => minute)).toEqual(
      all.map(({ minute }) => minute).toSorted((a, b) => a - b),
    );
    expect(all.filter(({ type }) => type === "now")).toEqual([{ type: "now", minute: 175 }]);
    expect(all.filter(({ type }) => type === "beside")).toHaveLength(1);
  });

  it("says in one line what was done over and over with nothing between, and draws it every five minutes", () => {
    const walks = Array.from(
      { length: 21 },
      (_, minute) => ({ type: "walked", minute: 400 + minute }) as const,
    );
    const walked = { ...replan(planned(600), walks, 430), minute: 430 };
    const beside = toList(walked, "few")
      .flatMap((part) => part.lines)
      .filter(({ type }) => type === "beside");
    expect(beside).toEqual([{ type: "beside", kind: "walk", minute: 396, count: 21, lastMinute: 416 }]);
    const drawn = toLanes(walked).walks.filter(({ id }) => id.startsWith("beside"));
    expect(drawn.map(({ startMinute }) => startMinute).toSorted()).toEqual([396, 400, 405, 410, 415]);
  });

  it("has only walks and sleep edges of the few that matter, with meals and sleep as headings", () => {
    const few = toList(stands, "few");
    expect(few.filter(({ headed }) => headed).map(({ kind }) => kind)).toEqual(["meal", "sleep", "meal"]);
    const entries = lines("few").flatMap((line) => (line.type === "entry" ? [line.entry] : []));
    expect(entries.length).toBeGreaterThan(2);
    expect(entries.length).toBeLessThan(stands.entries.length);
    for (const { kind, why } of entries)
      expect(kind === "walk" || why === "beforeSleep" || why === "afterWaking").toBe(true);
    expect(lines("few").some(({ type }) => type === "now")).toBe(true);
  });
});
