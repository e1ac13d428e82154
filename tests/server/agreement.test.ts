import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { POST } from "@/app/api/v1/plan/route";
import { makeDraft, postFlight, postPage, type Draft } from "@/lib/core/saved/draft";
import type { Fields } from "@/lib/core/typed/fields";
import { toFlightFields } from "@/lib/core/typed/flight-again";
import type { Flight } from "@/lib/core/typed/flight";
import type { PlanResult } from "@/lib/core/plan/plan";
import { QUESTION_PAGES } from "@/lib/core/typed/questionnaire";
import { DEFAULT_PREFERENCES, SEATS } from "@/lib/core/plan/trip";
import { env } from "@/lib/server/run/env";
import { readFields } from "@/http/read-form";
import { planDraft } from "@/lib/server/trip/saving";
import { adults, tellable, tellers, travellers } from "@/tests/support/answers";
import { freshServer, type Server } from "@/tests/support/database";
import { momentOf, postedOf, sheetSaying } from "@/tests/support/sheet";
import { PATHS } from "@/lib/core/paths";

/** All ten thousand in the long run; a seeded few hundred in every other. */
const RUNS = process.env.FC_RUNS === undefined ? 400 : 10_000;
const TODAY = "2026-11-22";

const people = fc.oneof(travellers, adults, tellers).map(tellable);
const flights = fc
  .record({
    durationMinutes: fc.oneof(
      fc.constantFrom(20, 119, 120, 179, 180, 239, 240, 241, 480, 719, 720, 1500),
      fc.integer({ min: 20, max: 1500 }),
    ),
    seat: fc.constantFrom(...SEATS),
  })
  .map((leg): Flight => ({
    name: "",
    departureDate: TODAY,
    itinerary: { legs: [{ ...leg, sleep: [] }], layoverMinutes: [] },
    preferences: DEFAULT_PREFERENCES,
  }));

/** A form as a browser sends it, as the site reads it. */
async function sent(fields: Fields): Promise<Fields> {
  const body = new URLSearchParams(
    Object.entries(fields).flatMap(([name, values]) => values.map((value) => [name, value])),
  );
  const headers = { origin: env.publicOrigin };
  const form = await readFields(new Request(`${env.publicOrigin}/plan`, { method: "POST", headers, body }));
  if (!form.ok) throw new Error(await form.response.text());
  return form.fields;
}

/** What the pages come to: every form posted in its turn, as far as the questionnaire goes. */
async function byPages(
  flight: Flight,
  sheet: Draft["sheet"],
  toldCanFly: boolean,
): Promise<PlanResult | typeof PATHS.planUnder18> {
  const { draft: begun } = postFlight(
    makeDraft("A".repeat(22), momentOf(TODAY)),
    await sent(toFlightFields(flight)),
    false,
    momentOf(TODAY),
  );
  let draft = begun;
  for (const page of QUESTION_PAGES) {
    const posted = postPage(draft, page, await sent(postedOf(page, sheet.sections)), momentOf(TODAY), false);
    draft = posted.draft;
    if (posted.next === PATHS.planUnder18) return PATHS.planUnder18;
  }
  const planned = planDraft({ ...draft, toldCanFly }, new Date(momentOf(TODAY)));
  if (!planned.ok) throw new Error(`Still to do: ${planned.next}`);
  return planned.result;
}

let server: Server;
let post: typeof POST;
beforeAll(async () => {
  vi.stubEnv("LIMIT_FACTOR", "1000");
  server = await freshServer("sqlite");
  ({ POST: post } = await import("@/app/api/v1/plan/route"));
});
afterAll(() => server.close());

/** What the API answers, from the answers themselves. */
async function byApi(body: object): Promise<PlanResult> {
  const response = await post(
    new Request("http://localhost/api/v1/plan", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    }),
  );
  expect(response.status).toBe(200);
  return (await response.json()) as PlanResult;
}

test(
  `the API and the pages agree on ${RUNS} travellers`,
  async () => {
    const groups = new Map<string, number>();
    const plans = new Set<string>();
    await fc.assert(
      fc.asyncProperty(people, flights, fc.boolean(), async (answers, flight, toldCanFly) => {
        const { itinerary, preferences } = flight;
        const api = await byApi({ itinerary, answers, preferences, toldCanFly });
        const pages = await byPages(flight, sheetSaying(answers, TODAY), toldCanFly);
        const { group } = api.guidance;
        groups.set(group, (groups.get(group) ?? 0) + 1);
        plans.add(api.plan.status);
        if (pages === PATHS.planUnder18) {
          expect({ group, status: api.plan.status }).toEqual({ group: "MINOR", status: "general" });
          return;
        }
        // The STOP screen shows no overlay, and of a child only the signs are left to tell.
        const shown = group === "STOP" ? { ...api, guidance: { ...api.guidance, overlays: [] } } : api;
        const page = group === "STOP" ? { ...pages, guidance: { ...pages.guidance, overlays: [] } } : pages;
        expect(page).toEqual(shown);
      }),
      { numRuns: RUNS, seed: 2026 },
    );
    // Whoever agrees with nobody agrees for free: every group is there, and more than once.
    expect([...groups.keys()].sort()).toEqual(["ASK", "CLEAR", "MINOR", "MOVE", "PLAN", "STOP"]);
    expect(Math.min(...groups.values())).toBeGreaterThan(RUNS / 100);
    expect([...plans].sort()).toEqual(["general", "locked", "ready"]);
  },
  60_000 + RUNS * 60,
);
