import { describe, expect, it } from "vitest";
import { replan, type LegNow, type PlannedLeg, type TimedHappening } from "@/lib/core/air/replan";
import { makePlan } from "@/lib/core/plan/plan";
import { toPlannedLegs, toSavedTrip } from "@/lib/core/saved/saved";
import type { Trip } from "@/lib/core/plan/trip";
import { toPlanned, WALKING } from "../support/air";
import type { Problem } from "../support/planning-problem";

type Sleep = { startMinute: number; endMinute: number };
const plan = (duration: number, sleep: Sleep[] = [], more: Partial<Problem> = {}): PlannedLeg =>
  toPlanned({ duration, sleep, setEvery: 30, walkEvery: 90, seatedOnly: false, ...more });
const read = ({ entries }: LegNow) =>
  entries.map(({ startMinute, kind, state }) => `${startMinute} ${kind} ${state}`);
/** What is still to come after the last thing said. */
const left = (planned: PlannedLeg, ...happenings: TimedHappening[]) =>
  read(replan(planned, happenings, 0)).filter((entry) => entry.endsWith("planned"));
const phases = ({ phases: all }: LegNow) =>
  all.map(
    ({ kind, startMinute, endMinute, beltOn }) => `${kind} ${startMinute}-${endMinute}${beltOn ? " on" : ""}`,
  );

const day = plan(480);
const night = plan(835, [{ startMinute: 240, endMinute: 600 }]);

describe("in the air", () => {
  it("marks what is past as done, missed or unknown, and leaves the rest planned", () => {
    const now = replan(
      day,
      [
        { type: "done", minute: 31, entryId: "l1m30", kind: "quickSet" },
        { type: "missed", minute: 70, entryId: "l1m60" },
      ],
      100,
    );
    expect(read(now).slice(0, 4)).toEqual([
      "30 quickSet done",
      "60 walk missed",
      "70 walk unknown",
      "100 quickSet planned",
    ]);
  });

  it("counts minutes without a walk from the walk just done, and waits from it", () => {
    const walked = left(day, { type: "walked", minute: 200 });
    expect(walked.slice(0, 3)).toEqual([
      "230 seatedSet planned",
      "260 seatedSet planned",
      "290 walk planned",
    ]);
    expect(replan(day, [{ type: "walked", minute: 200 }], 200).unplanned).toEqual([
      { kind: "walk", endMinute: 200 },
    ]);
    expect(left(day, { type: "beltOff", minute: 200 })[0]).toBe("200 walk planned");
  });

  it("asks nothing more before a sleep that starts now, and moves again at waking", () => {
    const early = replan(night, [{ type: "asleep", minute: 200, forMinutes: null }], 200);
    expect(early.sleep).toEqual([{ startMinute: 200, endMinute: 600 }]);
    expect(read(early).find((entry) => entry.endsWith("planned"))).toMatch(/^600 /);
    expect(left(night, { type: "walked", minute: 200 })[0]).toBe("230 seatedSet planned");
  });

  it("takes a nap of its own for one, leaving the planned sleep alone", () => {
    const nap = replan(night, [{ type: "asleep", minute: 140, forMinutes: 30 }], 140);
    expect(nap.sleep).toEqual([
      { startMinute: 140, endMinute: 170 },
      { startMinute: 240, endMinute: 600 },
    ]);
    expect(left(night, { type: "asleep", minute: 140, forMinutes: 30 })[0]).toMatch(/^170 /);
  });

  it("lets a sleep nobody planned last until the traveller wakes, or the descent does it", () => {
    const asleep: TimedHappening = { type: "asleep", minute: 200, forMinutes: null };
    expect(replan(day, [asleep], 200).sleep).toEqual([{ startMinute: 200, endMinute: 440 }]);
    const woke = replan(day, [asleep, { type: "woke", minute: 263 }], 263);
    expect(woke.sleep).toEqual([{ startMinute: 200, endMinute: 263 }]);
    expect(read(woke).find((entry) => entry.endsWith("planned"))).toBe("265 walk planned");
  });

  it("leaves no backlog to someone who wakes late: one entry at waking, the next a whole interval on", () => {
    const woke = replan(night, [{ type: "woke", minute: 700 }], 700);
    const todo = woke.entries.filter(({ state }) => state === "planned");
    expect(todo[0]?.startMinute).toBe(700);
    expect(todo[0]?.why).toBe("afterWaking");
    expect((todo[1]?.startMinute ?? 0) - 700).toBeGreaterThanOrEqual(20);
  });

  it("holds the belt on until the traveller says it is off, with quick sets only", () => {
    const on: TimedHappening = { type: "beltOn", minute: 200 };
    expect(left(day, on).every((entry) => entry.includes("quickSet"))).toBe(true);
    const off: TimedHappening = { type: "beltOff", minute: 260 };
    expect(left(day, on, off).some((entry) => entry.includes("walk"))).toBe(true);
    expect(phases(replan(day, [on, off], 300)).slice(4, 7)).toEqual([
      "cruise 135-200",
      "cruise 200-260 on",
      "cruise 260-345",
    ]);
    expect(phases(replan(day, [on], 300))).toContain("meal 345-390 on");
  });

  it("does not take the belt off in the climb or the descent", () => {
    const now = replan(day, [{ type: "beltOff", minute: 20 }], 20);
    expect(phases(now)).toEqual(phases(replan(day, [], 0)));
  });

  it("moves only descent and landing when landing later or earlier, and meals stay", () => {
    const landing = (laterMinutes: number, minute = 200) =>
      phases(replan(day, [{ type: "landing", laterMinutes, minute }], minute)).slice(4);
    expect(landing(0)).toEqual([
      "cruise 135-345",
      "meal 345-390",
      "cruise 390-440",
      "descent 440-472 on",
      "landing 472-480 on",
    ]);
    expect(landing(60)).toEqual([
      "cruise 135-345",
      "meal 345-390",
      "cruise 390-500",
      "descent 500-532 on",
      "landing 532-540 on",
    ]);
    expect(landing(-70)).toEqual([
      "cruise 135-345",
      "meal 345-370",
      "descent 370-402 on",
      "landing 402-410 on",
    ]);
    expect(landing(-400)).toEqual(["cruise 135-200"]);
    expect(landing(30, 450)).toContain("descent 440-502 on");
    expect(landing(20, 490)).toEqual([
      "cruise 135-345",
      "meal 345-390",
      "cruise 390-440",
      "descent 440-472 on",
      "landing 472-500 on",
    ]);
  });

  it("keeps to a landing told twice, the last of the two", () => {
    const twice = replan(
      day,
      [
        { type: "landing", laterMinutes: -475, minute: 5 },
        { type: "landing", laterMinutes: 20, minute: 6 },
      ],
      6,
    );
    expect(phases(twice)).toEqual(["taxiOut 0-5 on", "landing 5-500 on"]);
    expect(
      phases(
        replan(
          day,
          [
            { type: "landing", laterMinutes: -30, minute: 100 },
            { type: "landing", laterMinutes: 20, minute: 110 },
          ],
          110,
        ),
      ).slice(-2),
    ).toEqual(["descent 460-492 on", "landing 492-500 on"]);
  });

  it("takes an entry done before its time as movement now, and one nobody planned as well", () => {
    const early = replan(day, [{ type: "done", minute: 50, entryId: "l1m60", kind: "walk" }], 50);
    expect(early.unplanned).toEqual([{ kind: "walk", endMinute: 50 }]);
    expect(early.entries.some(({ state }) => state === "done")).toBe(false);
    const unknown = replan(day, [{ type: "done", minute: 50, entryId: "l1m45", kind: "quickSet" }], 50);
    expect(unknown.unplanned).toEqual([{ kind: "quickSet", endMinute: 50 }]);
  });

  it("takes the last word on an entry, and does not ask for it again in the same minute", () => {
    const said = (type: "done" | "missed", minute: number): TimedHappening =>
      type === "done" ? { type, minute, entryId: "l1m60", kind: "walk" } : { type, minute, entryId: "l1m60" };
    expect(read(replan(day, [said("done", 64), said("missed", 70)], 70))[1]).toBe("60 walk missed");
    expect(read(replan(day, [said("missed", 64), said("done", 70)], 70))[1]).toBe("60 walk done");
    const atOnce = replan(day, [said("missed", 60)], 60);
    expect(atOnce.entries.filter(({ startMinute }) => startMinute === 60)).toHaveLength(1);
    expect(read(atOnce)[1]).toBe("60 walk missed");
  });

  it("still asks for a movement before a planned sleep when the entry before it is ticked off", () => {
    const before = night.entries.filter(({ startMinute }) => startMinute < 240);
    const ticked = before.slice(0, -1).map(({ id, kind, startMinute, durationMinutes }) => {
      return { type: "done", minute: startMinute + durationMinutes, entryId: id, kind } as const;
    });
    expect(left(night, ...ticked)[0]).toBe("230 walk planned");
    const late = ticked.map((said, index) => (index < ticked.length - 1 ? said : { ...said, minute: 226 }));
    expect(left(night, ...late)[0]).toBe("230 walk planned");
    expect(left(night, { type: "walked", minute: 233 })[0]).toMatch(/^600 /);
  });

  it("asks nothing before a sleep too near for an entry", () => {
    const late = plan(835, [{ startMinute: 600, endMinute: 700 }]);
    const told = (minute: number): TimedHappening[] => [
      { type: "landing", laterMinutes: -240, minute: 200 },
      { type: "landing", laterMinutes: 0, minute },
    ];
    expect(left(late, ...told(599))[0]).toMatch(/^700 /);
    expect(left(late, ...told(585))[0]).toMatch(/^59[05] /);
  });

  it("has nothing left once landed, and copes with what is said before pushback and long after", () => {
    expect(left(day, { type: "walked", minute: 700 })).toEqual([]);
    expect(left(day, { type: "asleep", minute: 480, forMinutes: null })).toEqual([]);
    expect(left(day, { type: "beltOn", minute: -20 }).length).toBeGreaterThan(0);
    expect(left(day, { type: "landing", laterMinutes: 480, minute: 5000 })).toEqual([]);
  });
});

describe("a saved trip", () => {
  const trip: Trip = {
    legs: [
      { durationMinutes: 480, departureAt: "2026-12-01T21:05:00Z", seat: "unknown", sleep: [] },
      {
        durationMinutes: 600,
        departureAt: null,
        seat: "aisle",
        sleep: [{ startMinute: 200, endMinute: 400 }],
      },
    ],
    layoverMinutes: [90],
    answers: { ageYears: 40, symptoms: [], cancer: "yes", mobility: "wheelchair" },
    preferences: { setEveryMinutes: 45, walkEveryMinutes: 60 },
    toldCanFly: false,
    durationMismatch: null,
  };
  const saved = (symptoms: Trip["answers"]["symptoms"]) => {
    const asked = { ...trip, answers: { ...trip.answers, symptoms } };
    const flight = {
      name: "Out",
      departureDate: null,
      itinerary: {
        legs: trip.legs.map(({ durationMinutes, seat, sleep }) => ({
          durationMinutes,
          seat,
          sleep: [...sleep],
        })),
        layoverMinutes: [90],
      },
      preferences: trip.preferences,
    };
    const constraints = { ...WALKING, seatedOnly: true };
    return toPlannedLegs(
      toSavedTrip(flight, { trip: asked, result: makePlan(asked).result, constraints }, "2026f"),
    );
  };

  it("gives its legs to replan as they were last shown, with no answer among them", () => {
    const legs = saved([]);
    const { plan: shown } = makePlan(trip).result;
    expect(legs.map(({ entries }) => entries)).toEqual(shown.legs.map(({ entries }) => entries));
    expect(legs.map(({ leg, departureAt }) => [leg, departureAt])).toEqual([
      [1, "2026-12-01T21:05:00Z"],
      [2, null],
    ]);
    expect(legs[1]?.before).toEqual(shown.legs[0]?.entries);
    expect(legs[1]?.sleep).toEqual([{ startMinute: 200, endMinute: 400 }]);
    expect(legs[0]?.pace).toEqual({ setEveryMinutes: 45, walkEveryMinutes: 60, walks: false });
    const replanned = legs[1] && replan(legs[1], [{ type: "landing", laterMinutes: 0, minute: 0 }], 0);
    expect(replanned?.entries.map(({ id }) => id)).toEqual(shown.legs[1]?.entries.map(({ id }) => id));
    expect(JSON.stringify(legs)).not.toMatch(/cancer|wheelchair|seatedOnly|movableAnkles/);
    expect(JSON.parse(JSON.stringify(legs))).toEqual(legs);
  });

  it("has no legs to replan when its plan holds no exercise", () => {
    expect(saved(["chestPain"])).toEqual([]);
    expect(saved([])).toHaveLength(2);
  });
});
