import { describe, expect, test } from "vitest";
import { NO_PROGRESS, type Progress, type Said } from "@/lib/core/air/progress";
import { DUE_MINUTES, findSituation, LATER_MINUTES } from "@/lib/core/air/situation";
import { addToInstant } from "@/lib/core/time";
import { toPlanned } from "@/tests/support/air";

const PUSHBACK = "2026-12-01T21:05:00Z";
const leg = toPlanned({
  duration: 600,
  setEvery: 30,
  walkEvery: 90,
  seatedOnly: false,
  sleep: [{ startMinute: 200, endMinute: 400 }],
});
const at = (minute: number) => addToInstant(PUSHBACK, minute);
const told = (
  ...said: (Partial<Said> & { readonly type: Said["type"]; readonly minute: number })[]
): Progress => ({
  schema: 1,
  said: said.map(({ minute, ...what }) => ({ leg: 1, saidAt: at(minute), ...what }) as Said),
});
const first = leg.entries[0];
const second = leg.entries[1];
if (!first || !second) throw new Error("A leg with too few entries.");

describe("the one next thing", () => {
  test("is the first entry before its time, due from its minute, and gives way a quarter of an hour later", () => {
    const seen = (minute: number) => findSituation([leg], NO_PROGRESS, null, at(minute)).next;
    expect(seen(first.startMinute - 5)).toMatchObject({ entry: { id: first.id }, due: false });
    expect(seen(first.startMinute)).toMatchObject({ entry: { id: first.id }, due: true });
    expect(seen(first.startMinute + DUE_MINUTES - 1)).toMatchObject({ entry: { id: first.id }, due: true });
    expect(seen(first.startMinute + DUE_MINUTES)).toMatchObject({ entry: { id: second.id }, due: false });
  });

  test("is the following one once it is done, and a later one keeps its own minute", () => {
    const done = told({ type: "done", minute: first.startMinute + 1, entryId: first.id, kind: first.kind });
    expect(findSituation([leg], done, null, at(first.startMinute + 2)).next?.entry.id).not.toBe(first.id);
    const until = at(first.startMinute + LATER_MINUTES);
    const later = (minute: number) =>
      findSituation([leg], NO_PROGRESS, { entryId: first.id, until }, at(minute)).next;
    expect(later(first.startMinute + 1)).toMatchObject({
      entry: { id: first.id },
      due: false,
      minute: first.startMinute + LATER_MINUTES,
    });
    expect(later(first.startMinute + LATER_MINUTES)).toMatchObject({ entry: { id: first.id }, due: true });
  });

  test("after a sleep is only what comes after it, never a backlog", () => {
    expect(findSituation([leg], NO_PROGRESS, null, at(300))).toMatchObject({
      asleep: { endMinute: 400 },
      next: { due: false },
    });
    for (const minute of [400, 401, 404]) {
      const { next, asleep } = findSituation([leg], NO_PROGRESS, null, at(minute));
      expect(asleep).toBeNull();
      expect(next?.entry.startMinute).toBeGreaterThanOrEqual(400);
    }
  });

  test("there is none once the leg has arrived", () => {
    expect(findSituation([leg], NO_PROGRESS, null, at(600))).toMatchObject({ arrived: true, next: null });
    expect(findSituation([leg], NO_PROGRESS, null, at(599)).arrived).toBe(false);
  });
});

test("totals count what was done, and nothing that was not", () => {
  expect(findSituation([leg], NO_PROGRESS, null, at(300)).totals).toEqual({ sets: 0, walks: 0 });
  const some = told(
    { type: "done", minute: first.startMinute, entryId: first.id, kind: first.kind },
    { type: "walked", minute: 60 },
    { type: "missed", minute: 70, entryId: second.id },
  );
  expect(findSituation([leg], some, null, at(80)).totals).toEqual({ sets: 1, walks: 1 });
});

test("the belt is on from when it was said until it was said to be off", () => {
  const on = told({ type: "beltOn", minute: 60 });
  expect(findSituation([leg], on, null, at(61)).beltSaid).toBe(true);
  const off = told({ type: "beltOn", minute: 60 }, { type: "beltOff", minute: 70 });
  expect(findSituation([leg], off, null, at(71)).beltSaid).toBe(false);
});

test("a pushback said later moves everything, and the next leg waits until this one has landed", () => {
  const late = told({ type: "pushedBack", minute: 50, at: at(50) });
  expect(findSituation([leg], late, null, at(60)).minute).toBe(10);
  const following = { ...leg, leg: 2, departureAt: at(640) };
  expect(findSituation([leg, following], late, null, at(645)).leg).toBe(0);
  expect(findSituation([leg, following], late, null, at(50 + 600 + 20)).leg).toBe(1);
});
