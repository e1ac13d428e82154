import { describe, expect, test } from "vitest";
import { flyDocument } from "@/components/companion/document";
import { movesOf } from "@/components/companion/words";
import type { Constraints } from "@/lib/core/assess";
import { toKeptTrip, type KeptTrip } from "@/lib/core/kept-trip";
import { makeReadyPlan } from "@/lib/core/plan";
import type { Stretch } from "@/lib/core/trip";
import { toPlannedLegs } from "@/lib/core/saved";
import { COMPANION } from "@/lib/server/companion";
import messages from "@/messages/en.json";
import { CONSTRAINTS, savedTrip } from "@/tests/support/saved-trip";

/** The longest trip that can be planned: eight flights of 25 hours, moving as often as can be chosen, never asleep. */
function keepLongest(constraints: Constraints, sleep: Stretch[] = []): KeptTrip {
  const legs = Array.from({ length: 8 }, () => ({
    departureAt: "2026-12-01T21:05:00Z",
    durationMinutes: 1500,
    seat: "bulkhead" as const,
    sleep,
  }));
  const layoverMinutes = legs.slice(1).map(() => 2880);
  const preferences = { setEveryMinutes: 20, walkEveryMinutes: 60 } as const;
  const plan = makeReadyPlan({ legs, layoverMinutes, preferences }, constraints);
  const trip = savedTrip({
    constraints,
    preferences,
    itinerary: {
      legs: legs.map(({ seat, sleep }) => ({ seat, sleep, durationMinutes: 1500 })),
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
      name: "Ö".repeat(80),
      departureLocal: "2026-12-01T21:05",
      legs: legs.map(({ seat, durationMinutes }) => ({ seat, durationMinutes, from: "LHR", to: "SIN" })),
      layoverMinutes,
      walkMinutes: layoverMinutes.map(() => 20),
    },
    toPlannedLegs(trip),
  );
  if (kept === null) throw new Error("A trip that cannot be kept.");
  return kept;
}

const draw = (trip: KeptTrip) =>
  flyDocument(
    {
      trip,
      title: trip.name,
      flights: "AAAAAAAAAAAA",
      edition: "A".repeat(43),
      pages: movesOf(trip).map((code) => `/exercises/${code}`),
      font: COMPANION.fontPath,
      calendar: true,
      fromNetwork: false,
    },
    messages,
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
    ["someone whose left ankle alone moves", { ...CONSTRAINTS, movableAnkles: "left", cast: true }, NAPS],
    ["someone who stays seated", { ...CONSTRAINTS, seatedOnly: true, movableAnkles: "neither" }, []],
    ["someone pregnant and short", { ...CONSTRAINTS, pregnant: { weeks: 30 }, shortStature: true }, NAPS],
  ])("is 60 kB of HTML and CSS at most, on the longest trip there is, for %s", (_, constraints, sleep) => {
    const page = Buffer.byteLength(draw(keepLongest(constraints, sleep)));
    expect(page).toBeLessThan(60_000);
    // It is that trip: hundreds of times, and styles in the page.
    expect(page).toBeGreaterThan(30_000);
  });

  test("stands by itself: its times are in its HTML, and it names nothing but its script, typeface and icons", () => {
    const html = draw(keepLongest(CONSTRAINTS));
    expect(html.match(/<li class="walk">/g)?.length).toBeGreaterThan(100);
    const named = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, path]) => path);
    const loaded = named.filter((path) => !/^(#|\/trips\/|\/exercises\/)/.test(path ?? ""));
    expect(loaded.sort()).toEqual([
      "/apple-icon.png",
      expect.stringMatching(/^\/companion\/\w+\.js$/),
      "/manifest.webmanifest",
    ]);
  });
});
