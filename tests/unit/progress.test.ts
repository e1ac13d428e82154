import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  findPushback,
  findWalkSaid,
  keepLatest,
  mergeProgress,
  NO_PROGRESS,
  NOTES_MAX,
  toHappenings,
  type Progress,
  type Said,
} from "@/lib/core/air/progress";
import { progressSchema } from "@/lib/core/air/progress-schema";
import { replan } from "@/lib/core/air/replan";
import { toPlanned } from "../support/air";

const PLANNED = "2026-12-01T21:05:00Z";
const leg = 1;
const entryId = "l1m60";
const progress = (...said: Said[]): Progress => ({ schema: 1, said });

const anySaid: fc.Arbitrary<Said> = fc
  .record({
    leg: fc.constantFrom(1, 2),
    saidAt: fc.constantFrom("2026-12-01T22:00:00Z", "2026-12-01T22:00:00.250Z", "2026-12-01T23:00:00Z"),
  })
  .chain((by) =>
    fc
      .oneof(
        fc.record({ type: fc.constantFrom("walked", "woke", "beltOn", "beltOff") }),
        fc.record({ type: fc.constant("asleep"), forMinutes: fc.option(fc.integer({ min: 1, max: 600 })) }),
        fc.record({ type: fc.constant("landing"), laterMinutes: fc.integer({ min: -100, max: 480 }) }),
        fc.record({ type: fc.constant("done"), entryId: fc.constant(entryId), kind: fc.constant("walk") }),
        fc.record({ type: fc.constant("missed"), entryId: fc.constant(entryId) }),
        fc.record({ type: fc.constant("takenBack"), walkedAt: fc.constant("2026-12-01T22:00:00Z") }),
        fc.record({ type: fc.constant("pushedBack"), at: fc.constant("2026-12-01T21:55:00Z") }),
      )
      .map((what) => ({ ...by, ...what })),
  );
const anyProgress = fc.array(anySaid, { maxLength: 8 }).map((said) => progress(...said));

describe("progress", () => {
  it("survives JSON and its schema, and what is not progress is refused", () => {
    fc.assert(
      fc.property(anyProgress, (kept) => {
        expect(progressSchema.parse(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
      }),
    );
    const broken = [
      { leg: 9, saidAt: PLANNED, type: "walked" },
      { leg, saidAt: "yesterday", type: "walked" },
      { leg, saidAt: PLANNED, type: "landing", laterMinutes: 481 },
      { leg, saidAt: PLANNED, type: "done", entryId: "X1", kind: "walk" },
      { leg, saidAt: PLANNED, type: "walked", answers: [] },
    ];
    for (const said of broken)
      expect(progressSchema.safeParse({ schema: 1, said: [said] }).success).toBe(false);
  });

  it("merges the same in any order and however often, and loses nothing", () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, anyProgress, (one, two, three) => {
        const merged = mergeProgress(one, two);
        expect(mergeProgress(two, one)).toEqual(merged);
        expect(mergeProgress(merged, one)).toEqual(merged);
        expect(mergeProgress(merged, three)).toEqual(mergeProgress(one, mergeProgress(two, three)));
        expect(merged.said).toEqual(expect.arrayContaining([...one.said, ...two.said]));
        for (const said of merged.said) expect([...one.said, ...two.said]).toContainEqual(said);
      }),
    );
  });

  it("holds the last word on an entry, whichever device it was said on", () => {
    const phone = progress({ leg, saidAt: "2026-12-01T22:10:00Z", type: "missed", entryId });
    const tablet = progress({ leg, saidAt: "2026-12-01T22:12:00Z", type: "done", entryId, kind: "walk" });
    const planned = toPlanned({ duration: 480, sleep: [], setEvery: 30, walkEvery: 90, seatedOnly: false });
    for (const both of [mergeProgress(phone, tablet), mergeProgress(tablet, phone)]) {
      const now = replan(planned, toHappenings(both, leg, PLANNED), 70);
      expect(now.entries.find(({ id }) => id === entryId)?.state).toBe("done");
    }
  });

  it("takes back a walk said by a slip, on whichever device and in whatever order the two come together", () => {
    const [first, second] = ["2026-12-01T22:05:00Z", "2026-12-01T22:40:00Z"] as const;
    const phone = progress({ leg, saidAt: first, type: "walked" }, { leg, saidAt: second, type: "walked" });
    const tablet = progress({ leg, saidAt: "2026-12-01T22:41:00Z", type: "takenBack", walkedAt: second });
    const walks = (kept: Progress) => toHappenings(kept, leg, PLANNED).map(({ minute }) => minute);
    expect(walks(phone)).toEqual([60, 95]);
    expect(findWalkSaid(phone, leg, "2026-12-01T22:41:00Z")).toBe(second);
    expect(findWalkSaid(phone, leg, "2026-12-01T23:10:00Z")).toBe(null);
    expect(findWalkSaid(phone, 2, "2026-12-01T22:41:00Z")).toBe(null);
    for (const both of [mergeProgress(phone, tablet), mergeProgress(tablet, phone)]) {
      expect(walks(both)).toEqual([60]);
      expect(findWalkSaid(both, leg, "2026-12-01T22:41:00Z")).toBe(null);
      expect(findWalkSaid(both, leg, "2026-12-01T22:30:00Z")).toBe(first);
    }
    // Of another leg, it takes nothing back.
    expect(walks(mergeProgress(phone, progress({ ...tablet.said[0], leg: 2 } as Said)))).toEqual([60, 95]);
  });

  it("puts what was said on its minute after pushback, leg by leg, and again when pushback is put right", () => {
    const kept = progress(
      { leg, saidAt: "2026-12-01T22:05:59Z", type: "walked" },
      { leg: 2, saidAt: "2026-12-02T22:05:59Z", type: "beltOn" },
      { leg, saidAt: "2026-12-01T22:10:00Z", type: "pushedBack", at: "2026-12-01T21:50:00Z" },
      { leg, saidAt: "2026-12-01T22:20:00Z", type: "pushedBack", at: "2026-12-01T21:55:00Z" },
    );
    const minutes = (from: string) => toHappenings(kept, leg, from).map(({ type, minute }) => [type, minute]);
    expect(minutes(PLANNED)).toEqual([["walked", 60]]);
    expect(findPushback(kept, leg, PLANNED)).toBe("2026-12-01T21:55:00Z");
    expect(minutes("2026-12-01T21:55:00Z")).toEqual([["walked", 10]]);
    expect(findPushback(kept, 2, null)).toBe(null);
    expect(findPushback(NO_PROGRESS, leg, PLANNED)).toBe(PLANNED);
  });
});

describe("what is kept of many notes", () => {
  const walks = (count: number): Said[] =>
    Array.from({ length: count }, (_, minute) => ({
      leg,
      saidAt: new Date(Date.parse(PLANNED) + minute * 60_000).toISOString(),
      type: "walked",
    }));

  it("is all of them up to as many as count, and then the latest, whatever their order", () => {
    const most = progress(...walks(NOTES_MAX));
    expect(keepLatest(most)).toBe(most);
    const more = walks(NOTES_MAX + 5);
    expect(keepLatest(progress(...more.toReversed())).said).toEqual(more.slice(5));
  });
});
