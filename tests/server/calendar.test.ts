import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Constraints } from "@/lib/core/advice/assess";
import type { Prompts } from "@/lib/core/saved/calendar";
import type { SavedTrip } from "@/lib/core/saved/saved-schema";
import { makeReadyPlan } from "@/lib/core/plan/plan";
import { RULESET } from "@/lib/core/plan/ruleset";
import { lockTrip, toKeptLegs } from "@/lib/core/saved/saved";
import type { Stretch } from "@/lib/core/plan/trip";
import { ENGINES, freshServer, type Server } from "@/tests/support/database";
import { hasKhal, showInKhal } from "@/tests/support/khal";
import { PSEUDO } from "@/tests/support/pseudo";
import { findPlain } from "@/tests/support/unmarked";
import { isFloating, readCalendar } from "@/tests/support/read-calendar";
import { CONSTRAINTS, savedTrip } from "@/tests/support/saved-trip";
import { SCHEDULES, toRequest, type Schedule } from "@/tests/support/schedules";
import { ENGLISH } from "@/messages/languages";
import { resolveItinerary } from "@/lib/server/flights/itinerary";
import { itinerarySchema, LAYOVER_MINUTES } from "@/lib/core/plan/trip";
import { FREE_LEG } from "@/lib/core/advice/legs";
import { WEAK } from "../support/body";

const NOW = new Date("2026-11-22T12:00:00Z");
const LATER = new Date("2026-11-23T12:00:00Z");
const ORIGIN = "https://legs.example.org";

/** The trip with the plan that its flights and constraints give today. */
function withPlan(trip: SavedTrip): SavedTrip {
  const { version, hash } = RULESET;
  const plan = makeReadyPlan(toKeptLegs(trip), trip.constraints);
  return { ...trip, shown: { rulesetVersion: version, rulesetHash: hash, plan } };
}

/** London to Singapore on the evening of 1 December, with these sleeps, so much later. */
function toSingapore(
  sleep: Stretch[] = [],
  minutesLater = 0,
  constraints: Partial<Constraints> = {},
): SavedTrip {
  const departureAt = new Date(Date.parse("2026-12-01T21:05:00Z") + minutesLater * 60_000);
  const at = departureAt.toISOString().replace(".000Z", "Z");
  return withPlan(
    savedTrip({
      itinerary: {
        legs: [
          {
            from: "LHR",
            to: "SIN",
            departureLocal: at.slice(0, 16),
            arrivalLocal: "2026-12-02T19:00",
            seat: "aisle",
            sleep,
          },
        ],
        layoverMinutes: [],
      },
      clocks: { zoneData: "2026f", legs: [{ departureAt: at, durationMinutes: 835 }] },
      constraints: { ...CONSTRAINTS, ...constraints },
    }),
  );
}

function asSaved(schedule: Schedule): SavedTrip {
  const itinerary = itinerarySchema.parse(toRequest(schedule).itinerary);
  const resolved = resolveItinerary(itinerary);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.issues));
  const legs = resolved.legs.map(({ departureAt, durationMinutes }) => ({ departureAt, durationMinutes }));
  const layoverMinutes = resolved.layoverMinutes.map((minutes) => Math.min(minutes, LAYOVER_MINUTES.max));
  return withPlan(
    savedTrip({ itinerary: { ...itinerary, layoverMinutes }, clocks: { zoneData: "2026f", legs } }),
  );
}

const NIGHT = [{ startMinute: 240, endMinute: 600 }];
/** Properties of a calendar that are words, and those that are none. */
const SAID: readonly string[] = ["NAME", "X-WR-CALNAME", "SUMMARY", "DESCRIPTION"];
const NOT_SAID =
  "BEGIN END VERSION PRODID UID SEQUENCE DTSTAMP DTSTART DTEND CLASS TRANSP STATUS URL ACTION TRIGGER".split(
    " ",
  );
const planned = (events: ReturnType<typeof readCalendar>) =>
  events.filter(({ status }) => status === "CONFIRMED");
const cancelled = (events: ReturnType<typeof readCalendar>) =>
  events.filter(({ status }) => status === "CANCELLED");

describe.each(ENGINES)("a trip's calendar file on %s", (engine) => {
  let server: Server;
  beforeAll(async () => {
    server = await freshServer(engine);
  });
  afterAll(() => server.close());

  /** A saved trip and what its owner does with it. */
  async function save(trip: SavedTrip) {
    const owner = server.toOwner(server.makeSecret());
    const id = server.tripIdFromDraft(server.makeSecret());
    await server.createTrip(owner, id, trip, null, NOW);
    const find = async () => {
      const stored = await server.findTrip(owner, id);
      if (stored === null || stored.corrupted) throw new Error("The trip is gone.");
      return stored;
    };
    const fetch = async (prompts: Prompts = "few", now = NOW, language = ENGLISH) =>
      server.makeCalendarFile(owner, await find(), prompts, ORIGIN, language, now);
    const take = async (prompts: Prompts = "few", now = NOW) => {
      const file = await fetch(prompts, now);
      if (file?.kind !== "file") throw new Error(`No file: ${JSON.stringify(file)}`);
      return readCalendar(file.text);
    };
    const edit = async (changed: SavedTrip) => {
      const { version } = await find();
      expect(await server.updateTrip(owner, id, version, changed, null, NOW)).toBe("updated");
    };
    return { owner, id, fetch, take, edit };
  }

  test("holds about ten prompts of a flight, or every one, each where the plan has it", async () => {
    const trip = toSingapore();
    const { take } = await save(trip);
    const entries = trip.shown.plan.legs.flatMap((leg) => leg.entries);
    const at = new Map(entries.map((entry) => [entry.id, entry]));
    const few = (await take()).filter((event) => !isFloating(event));
    const every = (await take("every")).filter((event) => !isFloating(event));
    expect(few.length).toBeGreaterThanOrEqual(8);
    expect(few.length).toBeLessThanOrEqual(12);
    expect(every).toHaveLength(entries.length);
    expect(every.length).toBeGreaterThan(2 * few.length);
    for (const { uid, start, end, rings } of [...few, ...every]) {
      const entry = at.get(uid.split(".")[0] ?? "");
      expect(Date.parse(start)).toBe(Date.parse(entry?.at ?? ""));
      expect(Date.parse(end) - Date.parse(start)).toBe((entry?.durationMinutes ?? NaN) * 60_000);
      expect(rings).toBe(start);
    }
    const everyUid = new Set(every.map(({ uid }) => uid));
    expect(few.filter(({ uid }) => !everyUid.has(uid))).toEqual([]);
  });

  test("has the days to look over the list, under titles that do not say why", async () => {
    const days = (await (await save(toSingapore())).take()).filter(isFloating);
    expect(days.map(({ start }) => start)).toEqual([
      "2026-12-03T09:00",
      "2026-12-05T09:00",
      "2026-12-09T09:00",
      "2026-12-16T09:00",
      "2026-12-30T09:00",
      "2027-01-27T09:00",
    ]);
    for (const { title, text, start, rings } of days) {
      expect(title).toMatch(/^Day \d+ after your flight: open your trip$/);
      expect(text).not.toMatch(/leg|clot|sign|symptom|health|doctor/i);
      expect(rings).toBe(start);
    }
    const short = savedTrip({
      itinerary: {
        legs: [{ from: "LHR", departureLocal: "2026-12-01T21:05", seat: "aisle", sleep: [] }],
        layoverMinutes: [],
      },
      clocks: { zoneData: "2026f", legs: [{ departureAt: "2026-12-01T21:05:00Z", durationMinutes: 239 }] },
    });
    const events = await (await save(withPlan(short))).take();
    expect(events.length).toBeGreaterThan(1);
    expect(events.filter(isFloating)).toEqual([]);
  });

  test("khal shows and rings every event at its time, the days at nine wherever it is", async ({ skip }) => {
    if (!hasKhal()) skip("khal is not installed");
    const file = await (await save(toSingapore(NIGHT))).fetch("every");
    if (file?.kind !== "file") throw new Error("No file.");
    const events = readCalendar(file.text);
    for (const [zone, offset] of [
      ["Asia/Singapore", "+08:00"],
      ["Pacific/Honolulu", "-10:00"],
    ] as const) {
      const hours = Number(offset.slice(0, 3)) * 3_600_000;
      const wall = (start: string) => new Date(Date.parse(start) + hours).toISOString().slice(0, 16);
      const expected = events.map((event) => [
        event.uid,
        isFloating(event) ? event.start : wall(event.start),
        true,
      ]);
      const shown = showInKhal(file.text, zone).map(({ uid, start, rings }) => [uid, start, rings]);
      expect(new Set(shown.map((one) => one.join(" ")))).toEqual(
        new Set(expected.map((one) => one.join(" "))),
      );
    }
  });

  test("taken twice it is the same file; an edit moves its events and raises the sequence", async () => {
    const { take, fetch, edit } = await save(toSingapore());
    const first = await take();
    expect(new Set(first.map(({ uid }) => uid)).size).toBe(first.length);
    expect(first.every(({ sequence, status }) => sequence === 0 && status === "CONFIRMED")).toBe(true);
    expect(await fetch("few", LATER)).toEqual(await fetch());

    await edit(toSingapore([], 65));
    const second = await take("few", LATER);
    expect(second.map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid));
    expect(second.every(({ sequence }) => sequence === 1)).toBe(true);
    const moved = second.flatMap(({ start, ...event }, index) =>
      isFloating({ start, ...event })
        ? []
        : [(Date.parse(start) - Date.parse(first[index]?.start ?? "")) / 60_000],
    );
    expect(new Set(moved)).toEqual(new Set([65]));
  });

  test("what is planned no longer comes as cancelled, where it was, until it is planned again", async () => {
    const { take, edit } = await save(toSingapore());
    const awake = await take();
    await edit(toSingapore(NIGHT));
    const asleep = await take("few", LATER);
    const gone = cancelled(asleep);
    expect(gone.length).toBeGreaterThan(2);
    for (const event of gone) {
      const before = awake.find(({ uid }) => uid === event.uid);
      expect(event).toMatchObject({ start: before?.start, end: before?.end, sequence: 1, rings: null });
      expect(event.title).toBe("Cancelled: no longer planned");
    }
    const known = new Set(asleep.map(({ uid }) => uid));
    expect(awake.filter(({ uid }) => !known.has(uid))).toEqual([]);
    expect(await take("few", LATER)).toEqual(asleep);

    await edit(toSingapore());
    const again = await take("few", LATER);
    expect(planned(again).map(({ uid }) => uid)).toEqual(awake.map(({ uid }) => uid));
    expect(again.every(({ sequence }) => sequence === 2)).toBe(true);
    expect(cancelled(again).length).toBeGreaterThan(0);
  });

  test("the few after every one cancels the rest; every one after the few cancels nothing", async () => {
    const { take } = await save(toSingapore());
    const few = await take();
    const every = await take("every");
    expect(cancelled(every)).toEqual([]);
    const fewAgain = await take();
    expect(planned(fewAgain).map(({ uid }) => uid)).toEqual(few.map(({ uid }) => uid));
    expect(cancelled(fewAgain)).toHaveLength(every.length - few.length);
    expect(fewAgain.every(({ sequence }) => sequence === 2)).toBe(true);
  });

  test.each(["STOP", "MINOR"] as const)(
    "a trip locked by %s takes back all it handed out, and no more",
    async (lock) => {
      const fresh = await save(lockTrip(toSingapore(), lock));
      expect(await fresh.fetch()).toEqual({ kind: "none", missing: "locked" });
      expect(await server.findHandedOut(fresh.owner, fresh.id)).toBeNull();

      const { take, edit } = await save(toSingapore());
      const before = await take();
      await edit(lockTrip(toSingapore(), lock));
      const after = await take();
      expect(after.map(({ uid }) => uid).sort()).toEqual(before.map(({ uid }) => uid).sort());
      expect(new Set(after.map(({ status, title, text }) => `${status} ${title}${text}`))).toEqual(
        new Set(["CANCELLED Cancelled: no longer planned"]),
      );
    },
  );

  test.each(engine === "sqlite" ? PSEUDO : [])("says all it says in $locale", async (language) => {
    const { fetch, edit } = await save(toSingapore(NIGHT));
    await fetch("every", NOW, language);
    await edit(toSingapore());
    const file = await fetch("few", LATER, language);
    if (file?.kind !== "file") throw new Error("No file.");
    expect(planned(readCalendar(file.text)).length).toBeGreaterThan(8);
    expect(cancelled(readCalendar(file.text)).length).toBeGreaterThan(8);
    expect(file.name).toMatch(/^⟦[^A-Za-z]+⟧-lhr-sin-2026-12-01\.ics$/);
    const lines = file.text.replaceAll("\r\n ", "").split("\r\n").filter(Boolean);
    const said = lines.map((line) => /^([A-Z-]+)[^:]*:(.*)$/.exec(line) ?? [line, line, ""]);
    expect([...new Set(said.map(([, name = ""]) => name))].sort()).toEqual([...SAID, ...NOT_SAID].sort());
    for (const [line, name, text = ""] of said)
      if (SAID.includes(name ?? "")) {
        expect(text, line).toMatch(/^⟦[^]*⟧$/);
        expect(findPlain(text), line).toEqual([]);
      }
    expect(file.text).toContain(`//${language.locale.toUpperCase()}\r\n`);
  });

  test("without a known departure, or under three hours, there is no file", async () => {
    const undated = { zoneData: "2026f", legs: [{ departureAt: null, durationMinutes: 835 }] };
    expect(await (await save(withPlan(savedTrip({ clocks: undated })))).fetch()).toEqual({
      kind: "none",
      missing: "undated",
    });
    const hop = { zoneData: "2026f", legs: [{ departureAt: "2026-12-01T21:05:00Z", durationMinutes: 179 }] };
    expect(await (await save(withPlan(savedTrip({ clocks: hop })))).fetch()).toEqual({
      kind: "none",
      missing: "short",
    });
  });

  test("two taken at once are both known of; an edit meanwhile forgets nothing", async () => {
    const { owner, id, take, edit } = await save(toSingapore());
    const files = await Promise.all([take("few"), take("every"), take("few"), edit(toSingapore(NIGHT))]);
    const handed = await server.findHandedOut(owner, id);
    const known = new Set(handed?.events.map((event) => event.id));
    const taken = files.flatMap((file) => (file ?? []).map(({ uid }) => uid.split(".")[0] ?? ""));
    expect(taken.length).toBeGreaterThan(20);
    expect(taken.filter((one) => !known.has(one))).toEqual([]);
  });

  test("another owner's trip, and one that is gone, hand out nothing", async () => {
    const { id, owner } = await save(toSingapore());
    const stranger = server.toOwner(server.makeSecret());
    expect(await server.handOutCalendar(stranger, id, [], "", NOW)).toBeNull();
    expect(await server.handOutCalendar(owner, id, [], "", NOW)).not.toBeNull();
    await server.deleteTrip(owner, id);
    expect(await server.handOutCalendar(owner, id, [], "", NOW)).toBeNull();
  });

  test("says nothing of the traveller: no name, no side, no move for who cannot do another", async () => {
    const told = /assisted|static|side-lean|left|right|cast|wheel|pregnan|walks? not|Dad/i;
    const constraints = { seatedOnly: true, companionHelps: true, legs: { left: FREE_LEG, right: WEAK } };
    const trip = { ...toSingapore(NIGHT, 0, constraints), name: "To Dad, after the operation" };
    const codes = trip.shown.plan.legs.flatMap((leg) => leg.entries.flatMap((entry) => entry.exercises));
    expect(codes.map(({ code }) => code)).toEqual(expect.arrayContaining(["X19", "X21"]));
    expect(codes.some(({ side }) => side === "left")).toBe(true);
    const { fetch } = await save(trip);
    const file = await fetch("every");
    if (file?.kind !== "file") throw new Error("No file.");
    expect(file.text.replace(/\r\n /g, "")).not.toMatch(told);
    expect(file.text).toMatch(/SUMMARY:Seated set: toe lifts/);
    expect(file.text.match(/^CLASS:PRIVATE/gm)?.length).toBe(readCalendar(file.text).length);
    expect(file.name).toBe("flight-lhr-sin-2026-12-01.ics");
  });

  // Both ways over the date line, and on both sides of changes of clocks.
  test.each(engine === "sqlite" ? SCHEDULES : [])(
    "$id: two parsers read the plan's own instants",
    async (schedule) => {
      const trip = asSaved(schedule);
      const events = await (await save(trip)).take("every");
      const entries = trip.shown.plan.legs.flatMap((leg) => leg.entries);
      expect(events.filter((event) => !isFloating(event)).map(({ start }) => Date.parse(start))).toEqual(
        entries.map(({ at }) => Date.parse(at ?? "")),
      );
      const last = schedule.legs.at(-1);
      const departs = Date.parse(`${schedule.legs[0]?.departureLocal}${schedule.legs[0]?.offsets[0]}`);
      const arrives = Date.parse(`${last?.arrivalLocal}${last?.offsets[1]}`);
      for (const { start } of events.filter((event) => !isFloating(event))) {
        expect(Date.parse(start)).toBeGreaterThanOrEqual(departs);
        expect(Date.parse(start)).toBeLessThan(arrives);
      }
      // Whole days count from the day it is where the last flight lands.
      const [first] = events.filter(isFloating);
      const landed = last?.arrivalLocal.slice(0, 10) ?? "";
      expect(first?.start.slice(0, 10)).toBe(
        new Date(Date.parse(landed) + 86_400_000).toISOString().slice(0, 10),
      );
    },
  );
});
