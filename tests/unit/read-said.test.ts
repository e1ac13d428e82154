import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flyLegs, type FlownLeg } from "@/lib/core/air/flown-legs";
import { NO_PROGRESS } from "@/lib/core/air/progress";
import { progressSchema } from "@/lib/core/air/progress-schema";
import { readSaying, SAYINGS } from "@/lib/core/air/read-said";
import { addToInstant } from "@/lib/core/time";
import { toPlanned } from "../support/air";

const PUSHBACK = "2026-12-01T21:05:00Z";
const at = (minute: number) => addToInstant(PUSHBACK, minute);
const planned = toPlanned({ duration: 480, sleep: [], setEvery: 30, walkEvery: 90, seatedOnly: false });

function flownAt(minute: number, departureAt: string | null = PUSHBACK): FlownLeg {
  const [flown] = flyLegs([{ ...planned, departureAt }], NO_PROGRESS, at(minute));
  if (!flown) throw new Error("No leg.");
  return flown;
}
/** What a form says 100 minutes after pushback, in Kathmandu: a quarter to three in the morning. */
function read(form: Record<string, string>, flown = flownAt(100)) {
  const fields = Object.fromEntries(Object.entries(form).map(([name, value]) => [name, [value]]));
  const reading = readSaying(fields, flown, "2026-12-02T02:50", at(100));
  if (reading.kind !== "said") return reading.kind;
  const { leg, saidAt, ...what } = reading.said;
  expect([leg, saidAt]).toEqual([1, at(100)]);
  return what;
}
const pushedBack = (minute: number) => ({ type: "pushedBack", at: at(minute) });

describe("a pushback", () => {
  it("is said as now, as minutes ago, as minutes late, or by the clock where the leg departs", () => {
    expect(read({ say: "pushedBackNow" })).toEqual(pushedBack(100));
    expect(read({ say: "pushedBackAgo", pushedBackAgo: "40" })).toEqual(pushedBack(60));
    expect(read({ say: "pushedBackLate", pushedBackLate: "50" })).toEqual(pushedBack(50));
    expect(read({ say: "pushedBackAt", pushedBackAt: "03:40" })).toEqual(pushedBack(50));
    expect(read({ say: "pushedBackAt", pushedBackAt: "0240" })).toEqual(pushedBack(-10));
    expect(read({ say: "pushedBackAt", pushedBackAt: "23.50" })).toEqual(pushedBack(-180));
  });

  it.each([
    // Planned at 21:05 on 1 December.
    ["2026-12-02T10:30:00Z", "10:05", "2026-12-02T10:05:00Z"],
    ["2026-12-02T09:00:20Z", "10:05", "2026-12-02T10:05:00Z"],
    ["2026-12-02T20:00:00Z", "21:20", "2026-12-01T21:20:00Z"],
    ["2026-12-04T07:00:00Z", "6:45 am", "2026-12-04T06:45:00Z"],
  ])("at %s, by a clock that showed %s, was at %s: however late", (now, typed, expected) => {
    const fields = { say: ["pushedBackAt"], pushedBackAt: [typed] };
    const reading = readSaying(fields, flownAt(100), "2026-12-01T21:05", now);
    expect(reading).toMatchObject({ said: { type: "pushedBack", at: expected } });
  });

  it.each([
    { say: "pushedBackAgo", pushedBackAgo: "" },
    { say: "pushedBackAgo", pushedBackAgo: "1501" },
    { say: "pushedBackLate", pushedBackLate: "-5" },
    { say: "pushedBackAt", pushedBackAt: "25:00" },
    { say: "pushedBackAt", pushedBackAt: "soon" },
  ])("that cannot be read is not said: %j", (form) => {
    expect(read(form)).toBe("unreadable");
  });

  it("can be said of a flight without a time, but not as late or by a clock", () => {
    const untimed = flownAt(100, null);
    expect(read({ say: "pushedBackAgo", pushedBackAgo: "40" }, untimed)).toEqual(pushedBack(60));
    expect(read({ say: "pushedBackLate", pushedBackLate: "40" }, untimed)).toBe("nothing");
    expect(read({ say: "pushedBackAt", pushedBackAt: "03:40" }, untimed)).toBe("nothing");
  });
});

describe("in the air", () => {
  it("what happened is said with one tap", () => {
    expect(read({ say: "walked" })).toEqual({ type: "walked" });
    expect(read({ say: "beltOn" })).toEqual({ type: "beltOn" });
    expect(read({ say: "asleep", asleep: "" })).toEqual({ type: "asleep", forMinutes: null });
    expect(read({ say: "asleep", asleep: "3" })).toEqual({ type: "asleep", forMinutes: 180 });
    expect(read({ say: "done", entry: "l1m60", kind: "walk" })).toEqual({
      type: "done",
      entryId: "l1m60",
      kind: "walk",
    });
    expect(read({ say: "missed", entry: "l1m60", kind: "walk" })).toEqual({
      type: "missed",
      entryId: "l1m60",
    });
  });

  it("a landing counts from what the form showed, so that a form sent twice says the same", () => {
    const landing = (laterMinutes: number) => ({ type: "landing", laterMinutes });
    expect(read({ say: "later", landing: "30", from: "0" })).toEqual(landing(30));
    expect(read({ say: "later", landing: "30", from: "20" })).toEqual(landing(50));
    expect(read({ say: "earlier", landing: "30", from: "20" })).toEqual(landing(-10));
    expect(read({ say: "onTime", from: "20" })).toEqual(landing(0));
    for (const typed of ["", "0", "481", "x"])
      expect(read({ say: "later", landing: typed, from: "0" })).toBe("unreadable");
    expect(read({ say: "earlier", landing: "480", from: "0" })).toBe("unreadable");
  });

  it("nothing but a pushback can be said before it", () => {
    for (const flown of [flownAt(-5), flownAt(100, null)]) {
      expect(read({ say: "walked" }, flown)).toBe("nothing");
      expect(read({ say: "done", entry: "l1m60", kind: "walk" }, flown)).toBe("nothing");
    }
  });
});

it("never throws, and what it takes is progress", () => {
  const words = fc.oneof(fc.string(), fc.integer().map(String), fc.constantFrom("l1m60", "walk", "12:30"));
  const forms = fc.dictionary(
    fc.constantFrom("say", "asleep", "landing", "from", "entry", "kind", ...SAYINGS),
    fc.array(fc.oneof(words, fc.constantFrom(...SAYINGS)), { maxLength: 2 }),
  );
  let said = 0;
  fc.assert(
    fc.property(forms, fc.constantFrom(...SAYINGS), (form, say) => {
      const reading = readSaying({ ...form, say: [say] }, flownAt(100), "2026-12-02T02:50", at(100));
      if (reading.kind !== "said") return;
      said += 1;
      expect(progressSchema.safeParse({ schema: 1, said: [reading.said] }).success).toBe(true);
    }),
  );
  expect(said).toBeGreaterThan(10);
});
