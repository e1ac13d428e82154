import { createElement, Fragment } from "react";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type * as flownPlanModule from "@/app/trips/[id]/flown-plan";
import type { POST } from "@/app/trips/[id]/progress/route";
import type * as sessionModule from "@/http/session";
import type { SavedTrip } from "@/lib/core/saved/saved-schema";
import type { Owner } from "@/lib/server/keys/owner";
import type * as tripView from "@/lib/server/trip/trip-view";
import { freshServer, type Server } from "@/tests/support/database";
import { renderWords } from "../support/render-page";
import { savedTrip } from "../support/saved-trip";

// What was said in the air and cannot be read leads to the field it was typed in, wherever on the page that is.

const visitor = vi.hoisted(() => ({ owner: null as Owner | null }));
vi.mock("@/http/session", async (original) => ({
  ...(await original<typeof sessionModule>()),
  readWriter: () => Promise.resolve(visitor.owner),
}));

let server: Server;
let post: typeof POST;
let flownPlan: typeof flownPlanModule;
let views: typeof tripView;
beforeAll(async () => {
  server = await freshServer("sqlite");
  ({ POST: post } = await import("@/app/trips/[id]/progress/route"));
  flownPlan = await import("@/app/trips/[id]/flown-plan");
  views = await import("@/lib/server/trip/trip-view");
  visitor.owner = server.toOwner(server.makeSecret());
});
afterAll(() => server.close());

const HOUR_MS = 3_600_000;
/** A flight that departs so many hours from now; null: without a time. */
function flight(inHours: number | null): SavedTrip {
  const departureAt =
    inHours === null ? null : `${new Date(Date.now() + inHours * HOUR_MS).toISOString().slice(0, 16)}:00Z`;
  return savedTrip({
    departureDate: departureAt?.slice(0, 10) ?? null,
    clocks: { zoneData: "2026f", legs: [{ departureAt, durationMinutes: 835 }] },
  });
}

test.each([
  ["pushedBackAgo", "pushedBackAgo", null],
  ["pushedBackLate", "pushedBackLate", 1],
  ["pushedBackAt", "pushedBackAt", 1],
  ["pushedBackAt", "pushedBackAt", -2],
  ["later", "landing", -2],
  ["earlier", "landing", -15],
] as const)("%s leads to the field %s, %s hours before departure", async (say, field, inHours) => {
  const { owner } = visitor;
  if (owner === null) throw new Error("There is nobody.");
  const id = server.makeTripId();
  await server.createTrip(owner, id, flight(inHours), null, new Date());
  const form = new URLSearchParams({ leg: "1", say, [field]: "abc", from: "0" });
  const answer = await post(
    new Request(`http://localhost:3000/trips/${id}/progress`, {
      method: "POST",
      headers: { origin: "http://localhost:3000" },
      body: form,
    }),
    { params: Promise.resolve({ id }) },
  );
  const { hash, searchParams } = new URL(answer.headers.get("location") ?? "", "http://localhost:3000");
  expect(hash).toBe(`#${field}`);

  const stored = await server.findTrip(owner, id);
  if (stored === null || stored.corrupted) throw new Error("The trip is gone.");
  const { unread, typed } = Object.fromEntries(searchParams);
  const query = { prompts: undefined, leg: undefined, unread, typed };
  const now = flownPlan.findFlightNow(stored, views.viewTrip(stored), query, new Date());
  const html = renderWords(
    createElement(
      Fragment,
      null,
      createElement(flownPlan.FlightPanel, { flight: now }),
      createElement(flownPlan.FlownPlan, { flight: now, flown: false }),
    ),
  );
  // Not folded away, and with what is wrong beside it.
  expect(html).toMatch(new RegExp(`<details[^>]* open=""(?:(?!</details>).)*id="${field}"`));
  expect(html).toContain(`id="${field}-error"`);
});
