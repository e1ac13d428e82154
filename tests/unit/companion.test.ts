import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { Dock } from "@/companion/app/dock";
import type { Acts } from "@/companion/app/scene";
import { pickWords, toCarried } from "@/companion/document/words";
import { flyDocument } from "@/companion/generated/document.mjs";
import type { Constraints } from "@/lib/core/advice/assess";
import type { ExerciseCode } from "@/lib/core/plan/exercises";
import { toKeptTrip, unpackLegs, type KeptTrip } from "@/lib/core/air/kept-trip";
import type { Said } from "@/lib/core/air/progress";
import { findSituation } from "@/lib/core/air/situation";
import { makeReadyPlan } from "@/lib/core/plan/plan";
import type { Stretch } from "@/lib/core/plan/trip";
import { toPlannedLegs } from "@/lib/core/saved/saved";
import { addToInstant } from "@/lib/core/time";
import { COMPANION } from "@/http/companion";
import messages from "@/messages/en";
import { ENGLISH } from "@/messages/languages";
import { CONSTRAINTS, savedTrip } from "@/tests/support/saved-trip";
import { FREE_LEG } from "@/lib/core/advice/legs";
import { IN_CAST, WEAK } from "../support/body";

/** The longest trip that can be planned: eight flights of 25 hours, moving as often as can be chosen, never asleep. */
const keepLongest = (constraints: Constraints, sleep: Stretch[] = []): KeptTrip =>
  keepFlights(Array<number>(8).fill(1500), 2880, constraints, sleep);

/** Flights of so many minutes, one so long after another, as a phone keeps them. */
function keepFlights(
  minutes: readonly number[],
  layover = 0,
  constraints: Constraints = CONSTRAINTS,
  sleep: Stretch[] = [],
): KeptTrip {
  const legs = minutes.map((durationMinutes, index) => ({
    departureAt: addToInstant("2026-12-01T21:05:00Z", index * (durationMinutes + layover)),
    durationMinutes,
    seat: "bulkhead" as const,
    sleep,
  }));
  const layoverMinutes = legs.slice(1).map(() => layover);
  const preferences = { setEveryMinutes: 20, walkEveryMinutes: 60 } as const;
  const plan = makeReadyPlan({ legs, layoverMinutes, preferences }, constraints);
  const trip = savedTrip({
    constraints,
    preferences,
    itinerary: {
      legs: legs.map(({ seat, sleep, durationMinutes }) => ({ seat, sleep, durationMinutes })),
      layoverMinutes,
    },
    clocks: {
      zoneData: "2026f",
      legs: legs.map(({ departureAt, durationMinutes }) => ({ departureAt, durationMinutes })),
    },
    shown: { rulesetVersion: "2026.1", rulesetHash: "abc", plan },
  });
  const kept = toKeptTrip(
    {
      id: "AAAAAAAAAAAAAAAAAAAAAA",
      departureLocal: "2026-12-01T21:05",
      legs: legs.map(({ seat, durationMinutes }) => ({ seat, durationMinutes, from: "LHR", to: "SIN" })),
      layoverMinutes,
      walkMinutes: plan.layovers.map(({ walkMinutes }) => walkMinutes),
    },
    toPlannedLegs(trip),
  );
  if (kept === null) throw new Error("A trip that cannot be kept.");
  return kept;
}

/** Ten moves that are not in the catalogue, as long to say as its first ten. */
const TEN = Object.fromEntries(
  Array.from({ length: 10 }, (_, number) => [
    `X${number + 90}`,
    messages.exercises[`X${number + 1}` as ExerciseCode],
  ]),
);

/** A trip with ten moves more, each in a set of its own. */
function withTenMore(trip: KeptTrip): KeptTrip {
  const { seatedSet, quickSet } = trip.repertoire;
  const common = seatedSet[0]?.moves.slice(0, -1) ?? [];
  const sets = Object.keys(TEN).map((code) => ({
    moves: [...common, [code as ExerciseCode, 10, 3] as const],
    fastened: true,
  }));
  const [before, after] = [0, sets.length].map((more) => Math.max(seatedSet.length + more, quickSet.length));
  const again = (packed: number) =>
    Math.floor(packed / (before ?? 1)) * (after ?? 1) + (packed % (before ?? 1));
  return {
    ...trip,
    repertoire: { ...trip.repertoire, seatedSet: [...seatedSet, ...sets] },
    legs: trip.legs.map((leg) => ({ ...leg, entries: leg.entries.map(again) })),
  };
}

const draw = (trip: KeptTrip, calendar = true) =>
  flyDocument(
    {
      trip,
      title: "Ö".repeat(80),
      countries: [{ code: "CH", name: "Switzerland" }],
      flights: "AAAAAAAAAAAA",
      edition: "A".repeat(43),
      font: COMPANION.fontPath,
      calendar,
      fromNetwork: false,
    },
    { ...ENGLISH, messages: { ...messages, exercises: { ...messages.exercises, ...TEN } } },
    COMPANION.assets,
  );

describe("the in-flight page", () => {
  const NAPS = Array.from({ length: 8 }, (_, nap) => ({
    startMinute: 150 + nap * 160,
    endMinute: 170 + nap * 160,
  }));
  test.each<[string, Constraints, Stretch[]]>([
    ["anyone", CONSTRAINTS, []],
    ["someone who naps", CONSTRAINTS, NAPS],
    [
      "someone in a boot",
      { ...CONSTRAINTS, seatedOnly: true, legs: { left: FREE_LEG, right: IN_CAST } },
      NAPS,
    ],
    [
      "someone who stays seated",
      { ...CONSTRAINTS, seatedOnly: true, companionHelps: true, legs: { left: WEAK, right: WEAK } },
      [],
    ],
    ["someone pregnant and short", { ...CONSTRAINTS, pregnant: { weeks: 30 }, shortStature: true }, NAPS],
  ])("is 60 kB of HTML and CSS at most, on the longest trip there is, for %s", (_, constraints, sleep) => {
    const trip = keepLongest(constraints, sleep);
    const page = Buffer.byteLength(draw(trip));
    // It is that trip: hundreds of times, and styles in the page.
    expect(page).toBeGreaterThan(30_000);
    // And there is room for ten moves more.
    const more = draw(withTenMore(trip));
    for (const code of Object.keys(TEN)) expect(more).toContain(`href="/exercises/${code}"`);
    expect(more.match(/<li/g)?.length).toBeGreaterThan(draw(trip).match(/<li/g)?.length ?? 0);
    expect(Buffer.byteLength(more)).toBeLessThan(60_000);
  });

  test("stands by itself: its times are in its HTML, and it names nothing but its script, typeface and icons", () => {
    const html = draw(keepLongest(CONSTRAINTS));
    expect(html.match(/<li class=walk>/g)?.length).toBeGreaterThan(100);
    const named = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, path]) => path);
    const loaded = named.filter((path) => !/^(#|tel:|\/trips\/|\/exercises\/)/.test(path ?? ""));
    expect(loaded.sort()).toEqual([
      "/apple-icon.png",
      expect.stringMatching(/^\/companion\/\w+\.js$/),
      "/manifest.webmanifest",
      expect.stringMatching(/^data:image\/svg\+xml;base64,/),
    ]);
  });

  test("of a flight that no advice reaches says so, and lists no alarms", () => {
    const { short, kinds } = messages.timeline;
    const { alarms } = messages.fly.reminders;
    const shortest = draw(keepFlights([150]));
    expect(shortest).toContain(short);
    expect(shortest).toContain(kinds.quickSet);
    expect(shortest).not.toContain(alarms);
    expect(shortest).not.toContain("<textarea");
    // Two flights with a new journey between them are two short ones; with an hour between, they are one of five.
    expect(draw(keepFlights([150, 150], 240))).toContain(short);
    for (const longer of [keepFlights([180]), keepFlights([150, 150], 60)]) {
      expect(draw(longer)).not.toContain(short);
      expect(draw(longer)).toContain(alarms);
    }
  });

  test("speaks of the calendar where there is a file for it", () => {
    const { calendar } = messages.fly.reminders;
    expect(draw(keepFlights([835]))).toContain(calendar);
    expect(draw(keepFlights([835]), false)).not.toMatch(/calendar/i);
  });

  test("asks for no walk between flights where there is no time for one", () => {
    const { layoverNone } = messages.fly.plan;
    expect(draw(keepFlights([200, 300], 30))).toContain(layoverNone);
    expect(draw(keepFlights([200, 300], 30))).not.toContain("walk for 0 minutes");
    expect(draw(keepFlights([200, 300], 45))).toContain("walk for 15 minutes");
  });
});

describe("the choice of when the flight lands", () => {
  const trip = keepFlights([600]);
  /** What it offers, and what is chosen in it, once a landing so much later was said. */
  function offered(laterMinutes: number) {
    const pushback = "2026-12-01T21:05:00Z";
    const at = (minute: number) => addToInstant(pushback, minute);
    const said: Said[] = [
      { type: "pushedBack", leg: 1, saidAt: pushback, at: pushback },
      { type: "landing", leg: 1, saidAt: at(60), laterMinutes },
    ];
    const dock = renderToString(
      h(Dock, {
        trip,
        words: toCarried(pickWords(messages, trip)),
        acts: {} as Acts,
        situation: findSituation(unpackLegs(trip), { schema: 1, said }, null, at(90)),
        ask: false,
        jumpMinutes: null,
        noted: null,
        undo: null,
        phoneOffset: 0,
      }),
    );
    const options = [...dock.matchAll(/<option([^>]*)>([^<]*)/g)];
    const minutes = options.map(([, attributes = ""]) => Number(/value="(-?\d+)"/.exec(attributes)?.[1]));
    const chosen = options.flatMap(([, attributes = "", text]) =>
      attributes.includes("selected") ? [text] : [],
    );
    return { minutes, chosen };
  }

  test("shows what was said on the trip's page too, whatever that is", () => {
    expect(offered(0).chosen).toEqual(["On time"]);
    expect(offered(30).chosen).toEqual(["30 min later"]);
    for (const [minutes, words] of [
      [25, "25 min later"],
      [-10, "10 min earlier"],
      [400, "6 h 40 later"],
    ] as const) {
      const { minutes: all, chosen } = offered(minutes);
      expect(chosen).toEqual([words]);
      expect(all).toEqual(
        offered(0)
          .minutes.concat(minutes)
          .toSorted((one, other) => one - other),
      );
    }
    expect(offered(30).minutes).toEqual(offered(0).minutes);
  });
});
