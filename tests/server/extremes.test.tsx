import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DoctorSheet } from "@/components/doctor/doctor-sheet";
import { SeatCard } from "@/components/card/seat-card";
import { PAPERS } from "@/components/card/seat-card-content";
import { SharedPlan } from "@/components/trip/shared-plan";
import { TimelineView } from "@/components/timeline/timeline";
import { makeCard } from "@/lib/core/saved/card";
import { handedOutSchema } from "@/lib/core/saved/calendar";
import { draftSchema, pageIssues, type Draft } from "@/lib/core/saved/draft";
import { exportedTripSchema, type ExportedTrip } from "@/lib/core/saved/export";
import { unpackLegs, toKeptTrip } from "@/lib/core/air/kept-trip";
import { toPlannedLegs } from "@/lib/core/saved/saved";
import { sharedSchema, toShared, type Shared } from "@/lib/core/saved/share";
import { choosePrompts, showFlown } from "@/lib/core/air/shown";
import { findTripWatch } from "@/lib/server/trip/trip-watch";
import { findSharedEnds } from "@/lib/server/flights/leg-ends";
import { findCountries } from "@/lib/server/flights/countries";
import { readFlight } from "@/lib/server/flights/read-flight";
import { ENGLISH } from "@/messages/languages";
import { planFor } from "@/lib/server/trip/planning";
import { planDraft } from "@/lib/server/trip/saving";
import { flyTrip } from "@/lib/server/trip/trip-progress";
import {
  replanTrip,
  toEditingDraft,
  toNextDraft,
  toTripItem,
  viewTrip,
  type OpenTrip,
} from "@/lib/server/trip/trip-view";
import type { Owner } from "@/lib/server/keys/owner";
import { freshServer, type Server } from "@/tests/support/database";
import { extremesOf } from "@/tests/support/extremes";
import { renderWords } from "@/tests/support/render-page";
import { savedTrip } from "@/tests/support/saved-trip";
import { QUESTION_PAGES } from "@/lib/core/typed/questionnaire";
import { noTo, sheetOf, requestOf } from "@/tests/support/sheet";
import { IS_LONG } from "@/tests/support/long";

const NOW = "2026-12-01T23:15:00Z";
const SHEET = sheetOf("2026-11-22", { legs: noTo("legs") });
const RULES = { version: "2026.1", hash: "0123456789abcdef", reviewed: false };
/** All is worked out of each that is accepted; drawn is one in three, and by `npm run test:long` each. */
const ONE_IN = IS_LONG ? 1 : 3;
const INSTANTS = ["1900-01-01T00:00:00Z", NOW, "2199-12-31T23:59:59Z"];

const SLEEP = [{ startMinute: 240, endMinute: 600 }];
const TWO_FLIGHTS = savedTrip({
  itinerary: {
    legs: [
      {
        from: "LHR",
        to: "SIN",
        departureLocal: "2026-12-01T21:05",
        departureUtcOffset: "+00:00",
        durationMinutes: 835,
        seat: "aisle",
        sleep: SLEEP,
      },
      { from: "SIN", to: "SYD", durationMinutes: 480, seat: "unknown", sleep: [] },
    ],
    layoverMinutes: [120],
  },
  clocks: {
    zoneData: "2026f",
    legs: [
      { departureAt: "2026-12-01T21:05:00Z", durationMinutes: 835 },
      { departureAt: null, durationMinutes: 480 },
    ],
  },
  progress: {
    schema: 1,
    said: [
      { leg: 1, saidAt: NOW, type: "pushedBack", at: "2026-12-01T21:15:00Z" },
      { leg: 1, saidAt: NOW, type: "asleep", forMinutes: 60 },
      { leg: 1, saidAt: NOW, type: "landing", laterMinutes: 40 },
      { leg: 1, saidAt: NOW, type: "done", entryId: "l1m35", kind: "seatedSet" },
    ],
  },
});
const EXPORTED: ExportedTrip = {
  id: "AAAAAAAAAAAAAAAAAAAAAA",
  savedAt: "2026-11-22T12:00:00Z",
  version: 1,
  trip: TWO_FLIGHTS,
  answers: SHEET,
  answersEraseAt: "2027-01-27T11:00:00Z",
  calendar: {
    sequence: 1,
    revisedAt: "2026-11-22T12:00:00Z",
    content: "abc",
    events: [
      { id: "l1m35", at: "2026-12-01T21:40:00Z", minutes: 3 },
      { id: "day1", date: "2026-12-03" },
    ],
  },
  shares: [],
};
/** Of these only the times and the dose differ: what stands behind them is drawn alike. */
const DRAWN_ALIKE =
  /^(answers|trip\.shown\.plan\.legs\.\d\.(entries\.\d+\.exercises|stillness)|savedAt|version)/;

describe("a shape that is as extreme as its schema allows", () => {
  let server: Server;
  let owner: Owner;
  beforeAll(async () => {
    server = await freshServer("sqlite");
    owner = server.toOwner(server.makeSecret());
  });
  afterAll(() => server.close());

  const open = async ({ trip, answers, savedAt }: ExportedTrip): Promise<OpenTrip> => {
    const id = server.makeTripId();
    expect(await server.createTrip(owner, id, trip, answers, new Date(NOW), new Date(savedAt))).toBe(
      "created",
    );
    const stored = await server.findTrip(owner, id);
    if (stored === null || stored.corrupted) throw new Error("It does not open.");
    return stored;
  };

  test(
    "shows as a saved trip on every page and in every file, or is refused",
    { timeout: 600_000 },
    async () => {
      expect(exportedTripSchema.parse(EXPORTED)).toEqual(EXPORTED);
      const shown: string[] = [];
      const drawn = new Set<string>();
      let [refused, due] = [0, 0];
      for (const { at, value } of extremesOf(EXPORTED)) {
        const read = exportedTripSchema.safeParse(value);
        if (!read.success) {
          refused += 1;
          continue;
        }
        shown.push(at);
        try {
          const stored = await open(read.data);
          work(stored);
          const [path = ""] = at.split(" ");
          if (!DRAWN_ALIKE.test(at) && (!drawn.has(path) || /"(1900|2199)/.test(at))) {
            drawn.add(path);
            due += 1;
            if (due % ONE_IN !== 0) continue;
            draw(stored);
            if (read.data.calendar) await server.restoreHandedOut(owner, stored.id, read.data.calendar);
            const file = await server.makeCalendarFile(
              owner,
              stored,
              "every",
              "http://localhost",
              ENGLISH,
              new Date(NOW),
            );
            expect(file?.kind === "file" ? file.text : "").not.toMatch(/ATTENDEE|[^\r]\n|NaN|Invalid/);
          }
        } catch (error) {
          throw new Error(`It cannot be shown: ${at}`, { cause: error });
        }
      }
      expect(refused).toBeGreaterThan(1000);
      for (const accepted of [
        `trip.departureDate "2199-12-31"`,
        `trip.clocks.legs.0.departureAt "1900-01-01T00:00:00Z"`,
        "trip.shown.plan.legs.0.entries empty",
      ])
        expect(shown).toContain(accepted);
      expect(
        shown.filter(
          (at) =>
            /9999-|0000-|l8m|ATTENDEE|e\+|9007/.test(at) && !/answers|name|zoneData|ruleset|content/.test(at),
        ),
      ).toEqual([]);
      expect((await server.listAll(owner, new Date(NOW))).upcoming.length).toBeGreaterThan(0);
    },
  );

  test("is planned as a plan in progress, or says what to put right", { timeout: 600_000 }, () => {
    const draft: Draft = {
      schema: 2,
      tripId: EXPORTED.id,
      editing: 1,
      flight: toEditingDraft({ ...stub, trip: TWO_FLIGHTS, sheet: SHEET }, "2026-11-22").flight,
      sheet: SHEET,
      toldCanFly: false,
    };
    let planned = 0;
    for (const { value } of extremesOf(draft)) {
      const read = draftSchema.safeParse(value);
      if (!read.success) continue;
      readFlight(read.data.flight);
      requestOf(read.data);
      for (const page of QUESTION_PAGES) pageIssues(read.data, page);
      if (planDraft(read.data, new Date(NOW)).ok) planned += 1;
    }
    expect(planned).toBeGreaterThan(10);
  });

  test("shows as a share, or is refused", { timeout: 600_000 }, () => {
    const shared = toShared(TWO_FLIGHTS, "abc");
    if (shared === null) throw new Error("Nothing holds it back.");
    const shown: string[] = [];
    for (const { at, value } of extremesOf<Shared>(shared)) {
      const read = sharedSchema.safeParse(value);
      if (!read.success || DRAWN_ALIKE.test(`trip.shown.${at}`)) continue;
      renderWords(<SharedPlan shared={read.data} ends={findSharedEnds(read.data)} />);
      shown.push(at);
    }
    expect(shown).toContain(`departureDate "2199-12-31"`);
    expect(shown.filter((at) => /9999-|0000-|9007/.test(at) && !at.startsWith("heldBy"))).toEqual([]);
  });

  test("is planned by the API, or refused with issues", { timeout: 600_000 }, () => {
    const request = {
      itinerary: { legs: TWO_FLIGHTS.itinerary.legs, layoverMinutes: [120] },
      answers: { ageYears: 34, symptoms: [], recentTripsDaysAgo: [3], pregnancy: { weeks: 20, babies: 1 } },
      preferences: TWO_FLIGHTS.preferences,
      toldCanFly: false,
    };
    expect(planFor(request).ok).toBe(true);
    let planned = 0;
    for (const { at, value } of extremesOf(request)) {
      const answer = planFor(value);
      if (answer.ok) planned += 1;
      else expect(answer.issues.length, at).toBeGreaterThan(0);
    }
    expect(planned).toBeGreaterThan(10);
  });

  test("names its events by entry or by day, and by nothing that could end a line", () => {
    const slot = (id: string) => ({
      sequence: 0,
      revisedAt: NOW,
      content: "abc",
      events: [{ id, at: NOW, minutes: 3 }],
    });
    expect(handedOutSchema.safeParse(slot("l1m35")).success).toBe(true);
    for (const id of ["l1m35\r\nATTENDEE:x", "l1m35\n", "", "l9m35", "day1"])
      expect(handedOutSchema.safeParse(slot(id)).success, id).toBe(false);
  });
});

const stub = {
  id: EXPORTED.id,
  version: 1,
  airports: "",
  departureAt: null,
  arrivalAt: null,
  createdAt: new Date(NOW),
  corrupted: false,
} as const;

/** Everything that pages and files work out of a saved trip. */
function work(stored: OpenTrip): void {
  const { trip } = stored;
  const view = viewTrip(stored);
  toTripItem(stored);
  replanTrip(stored, true);
  draftSchema.parse(toEditingDraft(stored, "2026-11-22"));
  for (const again of ["return", "duplicate"] as const)
    draftSchema.parse(toNextDraft(again, trip, stored.sheet, stored.id, "2026-11-22"));
  for (const now of INSTANTS) flyTrip(stored, new Date(now));
  findTripWatch(stored);
  const shared = toShared(trip, trip.shown.rulesetHash);
  if (shared !== null) sharedSchema.parse(shared);
  const planned = toPlannedLegs(trip);
  const flight = {
    id: stored.id,
    name: trip.name,
    departureLocal: null,
    legs: view.kept.legs.map((leg) => ({ from: null, to: null, ...leg })),
    layoverMinutes: view.kept.layoverMinutes,
    walkMinutes: [],
  };
  const kept = toKeptTrip(flight, planned);
  if (kept !== null)
    expect(unpackLegs(kept).map(({ phases }) => phases)).toEqual(planned.map(({ phases }) => phases));
}

/** The pages and papers of a saved trip, as markup. */
function draw(stored: OpenTrip): void {
  const { trip, sheet } = stored;
  const view = viewTrip(stored);
  const { flown, clocks } = flyTrip(stored, new Date(NOW));
  const legs = showFlown(flown, view.kept.legs, clocks);
  const departureLocal = trip.itinerary.legs[0]?.departureLocal ?? null;
  const pages = [
    <TimelineView
      key="timeline"
      legs={legs}
      layovers={view.plan?.layovers ?? []}
      short={view.short}
      prompts={choosePrompts(legs, "all")}
      listed={null}
    />,
    <DoctorSheet
      key="doctor"
      flight={{
        departureDate: trip.departureDate,
        lastDepartureDate: trip.departureDate,
        departureLocal,
        legs: view.kept.legs.map(({ durationMinutes, seat }) => ({
          from: undefined,
          to: undefined,
          minutes: durationMinutes,
          seat,
        })),
        layoverMinutes: view.kept.layoverMinutes,
        seatedMinutes: 0,
      }}
      told={
        sheet &&
        view.planned && {
          sheet,
          answers: view.planned.trip.answers,
          guidance: view.planned.result.guidance,
          explanation: view.planned.explanation,
          unsure: [],
          canFly: false,
        }
      }
      ruleset={RULES}
      madeOn="2026-11-22"
    />,
    ...PAPERS.map((paper) => (
      <SeatCard
        key={paper}
        paper={paper}
        sheet="a4"
        flight={{
          name: trip.name,
          departureDate: trip.departureDate,
          route: [],
          arrival: null,
          departureClock: departureLocal?.slice(11, 16) ?? null,
          legs: trip.clocks.legs.map(({ durationMinutes: minutes }) => ({
            minutes,
            route: [],
            arrival: null,
            seat: "aisle",
            countries: [],
          })),
          part: null,
          seat: "aisle",
          preferences: trip.preferences,
          countries: findCountries(trip.itinerary),
        }}
        content={
          view.plan === null
            ? { kind: view.lock ?? "CLEAR" }
            : { kind: "ready", card: makeCard(view.plan, view.kept, trip.constraints, departureLocal) }
        }
        ruleset={RULES}
        madeOn="2026-11-22"
        link={{ href: "http://localhost/trips/AAAAAAAAAAAAAAAAAAAAAA", shared: false }}
      />
    )),
  ];
  for (const page of pages) expect(renderWords(page)).not.toMatch(/NaN|Invalid|undefined/);
}
