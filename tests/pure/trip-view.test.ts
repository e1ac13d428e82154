import { describe, expect, it } from "vitest";
import { makeDraft, postFlight, postPage, type Draft } from "@/lib/core/saved/draft";
import { lockTrip, toSavedTrip } from "@/lib/core/saved/saved";
import { settleFlight } from "@/lib/server/flights/read-flight";
import { planDraft } from "@/lib/server/trip/saving";
import { isCleared, replanTrip, toEditingDraft, viewTrip, type OpenTrip } from "@/lib/server/trip/trip-view";
import { momentOf, postedOf } from "../support/sheet";

const TODAY = "2026-11-22";

function draftOf(clots: Record<string, string> = {}): Draft {
  const fields = (form: Record<string, string>) =>
    Object.fromEntries(Object.entries(form).map(([name, value]) => [name, [value]]));
  const flown = postFlight(
    makeDraft("AAAAAAAAAAAAAAAAAAAAAA", TODAY),
    fields({ "legs.0.duration.hours": "8", "legs.0.duration.minutes": "0", name: "Home" }),
    false,
    TODAY,
  ).draft;
  const begun = postPage(
    flown,
    "start",
    fields({ consent: "yes", ageYears: "34", symptoms: "none" }),
    TODAY,
    false,
  ).draft;
  return postPage(begun, "health", postedOf("health", { clots }), TODAY, false).draft;
}

function savedAs(draft: Draft, keep: boolean): OpenTrip {
  const planned = planDraft(draft, new Date(momentOf(TODAY)));
  if (!planned.ok) throw new Error(`Still to do: ${planned.next}`);
  return {
    id: draft.tripId,
    version: 3,
    airports: "-",
    departureAt: null,
    arrivalAt: null,
    createdAt: new Date(`${TODAY}T12:00:00Z`),
    corrupted: false,
    trip: toSavedTrip(planned.flight, planned, "2026f"),
    sheet: keep ? draft.sheet : null,
  };
}

/** The trip as an older planner would have shown it: its first entry a minute longer. */
function shownDifferently(stored: OpenTrip): OpenTrip {
  const trip = structuredClone(stored.trip);
  const entry = trip.shown.plan.legs[0]?.entries[0];
  if (!entry) throw new Error("Nothing was planned.");
  Object.assign(entry, { durationMinutes: entry.durationMinutes + 1 });
  return { ...stored, trip };
}

const WAITING = { previousClot: "yes", "previousClotDaysAgo.ago": "10", "previousClotDaysAgo.unit": "days" };

describe.each([true, false])("a saved trip whose answers are kept: %s", (keep) => {
  const stored = savedAs(draftOf(), keep);

  it("shows what was saved, and nothing has changed", () => {
    const view = viewTrip(stored);
    expect(view).toMatchObject({ lock: null, changed: false, short: false });
    expect(view.plan).toEqual(stored.trip.shown.plan);
    expect(view.planned === null).toBe(!keep);
  });

  it("still shows what was saved when today's planner differs, says so, and changes only when asked", () => {
    const old = shownDifferently(stored);
    const view = viewTrip(old);
    expect(view.plan).toEqual(old.trip.shown.plan);
    expect(view.changed).toBe(true);
    expect(replanTrip(old, false)?.shown).toEqual(stored.trip.shown);
  });

  it("shows no plan under STOP or MINOR, and nothing brings it back but new answers", () => {
    for (const lock of ["STOP", "MINOR"] as const) {
      const locked = { ...stored, trip: lockTrip(stored.trip, lock) };
      expect(viewTrip(locked)).toMatchObject({ lock, plan: null, changed: false });
      expect(replanTrip(locked, true)).toBeNull();
    }
  });
});

describe("weeks of pregnancy", () => {
  const typed = (form: Record<string, string>) =>
    Object.fromEntries(Object.entries(form).map(([name, value]) => [name, [value]]));
  const flights = typed({
    "legs.0.from": "LHR",
    "legs.0.to": "SIN",
    "legs.0.departureDate.day": "1",
    "legs.0.departureDate.month": "12",
    "legs.0.departureDate.year": "2026",
    "legs.0.departureTime": "20:00",
    "legs.0.duration.hours": "10",
    "legs.1.from": "SIN",
    "legs.1.to": "SYD",
    "legs.1.layover.hours": "48",
    "legs.1.duration.hours": "8",
  });
  const pregnancy = {
    pregnant: "yes",
    "pregnancy.due.day": "31",
    "pregnancy.due.month": "12",
    "pregnancy.due.year": "2026",
    "pregnancy.babies": "1",
    "pregnancy.complication": "no",
  };
  const draft = postPage(
    { ...draftOf(), flight: settleFlight(flights) },
    "recent",
    postedOf("recent", { hormones: pregnancy }),
    TODAY,
    false,
  ).draft;

  it("are those on the day the last leg departs, whose clock was never typed", () => {
    const planned = planDraft(draft, new Date(momentOf(TODAY)));
    if (!planned.ok) throw new Error(`Still to do: ${planned.next}`);
    // 36 weeks on 3 December: the first leg leaves before, the second on the day after.
    expect(planned.trip.answers.pregnancy?.weeks).toBeCloseTo(253 / 7, 6);
    expect(planned.result.guidance.group).toBe("CLEAR");
    expect(viewTrip(savedAs(draft, true))).toMatchObject({ lock: "CLEAR", plan: null });
  });
});

describe("a saved trip with a waiting time", () => {
  const locked = savedAs(draftOf(WAITING), true);
  const told = savedAs({ ...draftOf(WAITING), toldCanFly: true }, true);

  it("is locked, and opens when told, for this rule set only", () => {
    expect(viewTrip(locked)).toMatchObject({ lock: "CLEAR", plan: null, changed: false });
    expect(viewTrip(told)).toMatchObject({ lock: null, changed: false });
    expect(viewTrip(told).plan).not.toBeNull();
    expect(isCleared(told.trip)).toBe(true);

    const { shown } = told.trip;
    const older = { ...told, trip: { ...told.trip, shown: { ...shown, rulesetHash: "older" } } };
    expect(viewTrip(older)).toMatchObject({ lock: "CLEAR", plan: null });
  });

  it("stays locked without its answers", () => {
    expect(viewTrip({ ...locked, sheet: null })).toMatchObject({ lock: "CLEAR", plan: null, changed: false });
  });

  it("locks a trip that was saved before the wait was a rule", () => {
    const before = { ...locked, trip: savedAs(draftOf(), true).trip };
    expect(viewTrip(before)).toMatchObject({ lock: "CLEAR", plan: null });
  });

  it("says when today's rules ask for no wait any more", () => {
    const after = { ...savedAs(draftOf(), true), trip: locked.trip };
    expect(viewTrip(after)).toMatchObject({ lock: "CLEAR", plan: null, changed: true });
    expect(replanTrip(after, false)).toMatchObject({ lock: null, shown: { plan: { status: "ready" } } });
  });

  it("is edited with the box unticked", () => {
    const { tripId, sheet } = draftOf(WAITING);
    expect(toEditingDraft(told, TODAY)).toMatchObject({ tripId, sheet, editing: 3, toldCanFly: false });
  });
});
