import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answersSchema } from "@/lib/core/advice/questions";
import { sayIssues } from "@/http/api";
import { ENGLISH } from "@/messages/languages";
import { apiErrorSchema, describeApi, planResultSchema } from "@/http/openapi";
import { planFor } from "@/lib/server/trip/planning";
import { travellers } from "@/tests/support/answers";
import vignettes from "@/tests/support/vignettes.json";

/** A result of the door; fails the test with the issues when there are any. */
function planned(input: unknown) {
  const outcome = planFor(input);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.result;
}

describe("planFor", () => {
  it.each(vignettes)("$id: $traveller, $flight", ({ request, expect: expected }) => {
    const result = planned(request);
    const { group, overlays } = result.guidance;
    expect({ group, band: result.journey.band, overlays: overlays.toSorted() }).toEqual({
      ...expected,
      overlays: expected.overlays.toSorted(),
    });
    expect(planResultSchema.parse(result)).toEqual(result);
  });

  it("has been given all twenty worked travellers", () => {
    expect(vignettes).toHaveLength(20);
  });

  it("puts instants on entries exactly when the departure is known", () => {
    const answers = { ageYears: 40, symptoms: [] };
    const clocks = {
      from: "LHR",
      to: "SIN",
      departureLocal: "2026-12-01T21:05",
      arrivalLocal: "2026-12-02T19:00",
    };
    const entries = (leg: object) =>
      planned({ itinerary: { legs: [leg] }, answers }).plan.legs[0]?.entries ?? [];
    const [first] = entries(clocks);
    const minute = String((5 + (first?.startMinute ?? 0)) % 60).padStart(2, "0");
    expect(first?.at).toMatch(new RegExp(`^2026-12-01T2\\d:${minute}:00Z$`));
    for (const leg of [
      { durationMinutes: 835 },
      { durationMinutes: 835, departureLocal: clocks.departureLocal },
    ])
      expect(entries(leg).map(({ at }) => at)).toEqual(entries(leg).map(() => null));
    expect(entries({ durationMinutes: 835 }).length).toBeGreaterThan(10);
  });

  it("carries the mismatch of duration and clocks to the result", () => {
    const leg = {
      from: "LHR",
      to: "SIN",
      departureLocal: "2026-12-01T21:05",
      arrivalLocal: "2026-12-02T19:00",
    };
    const request = {
      itinerary: { legs: [{ ...leg, durationMinutes: 895 }] },
      answers: { ageYears: 40, symptoms: [] },
    };
    expect(planned(request)).toMatchObject({
      durationMismatch: { statedMinutes: 895, computedMinutes: 835 },
      journey: { seatedMinutes: 895 },
    });
  });

  it("names what is wrong inside the itinerary from the top", () => {
    const outcome = planFor({ itinerary: { legs: [{}] }, answers: { ageYears: 40, symptoms: [] } });
    expect(outcome).toMatchObject({ ok: false, issues: [{ path: "itinerary.legs.0.durationMinutes" }] });
  });

  it("gives what the API's description says, to any traveller on any journey", () => {
    const leg = fc.record({ durationMinutes: fc.integer({ min: 20, max: 1500 }) });
    const legs = fc.array(leg, { minLength: 1, maxLength: 3 });
    const statuses = new Set<string>();
    fc.assert(
      fc.property(travellers, legs, fc.boolean(), (answers, legs, toldCanFly) => {
        const layoverMinutes = legs.slice(1).map(() => 100);
        const result = planned({ itinerary: { legs, layoverMinutes }, answers, toldCanFly });
        statuses.add(result.plan.status);
        expect(planResultSchema.parse(result)).toEqual(result);
      }),
    );
    expect([...statuses].sort()).toEqual(["general", "locked", "ready"]);
  });

  it("never throws, whatever it is given", () => {
    const keys = fc.constantFrom(
      "itinerary",
      "legs",
      "answers",
      "durationMinutes",
      "symptoms",
      "sleep",
      "from",
      "__proto__",
      "constructor",
      "toString",
      "🛫",
    );
    const thing = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom(null, 0, -1, 300, 1e9, 0.5, "", "LHR", "2026-12-01T21:05", "🛫", "yes", true),
        fc.array(tie("any"), { maxLength: 4 }),
        fc.dictionary(keys, tie("any"), { maxKeys: 5 }),
      ),
    })).any;
    fc.assert(
      fc.property(thing, (input) => {
        const outcome = planFor(input);
        if (outcome.ok) planResultSchema.parse(outcome.result);
        else apiErrorSchema.parse({ error: { message: "", issues: sayIssues(ENGLISH, outcome.issues) } });
      }),
    );
  });

  it("never throws on a request that is nearly right", () => {
    const good = { itinerary: { legs: [{ durationMinutes: 300 }] }, answers: { ageYears: 40, symptoms: [] } };
    const odd = fc.constantFrom(
      undefined,
      null,
      -1,
      0,
      1e308,
      NaN,
      "x",
      [],
      {},
      [[]],
      true,
      "2027-03-28T01:30",
    );
    const fields = fc.constantFrom(
      ...Object.keys(answersSchema.shape),
      "itinerary",
      "preferences",
      "toldCanFly",
    );
    let refused = 0;
    fc.assert(
      fc.property(fields, odd, (field, value) => {
        const top = field in planRequestFields;
        const input = top
          ? { ...good, [field]: value }
          : { ...good, answers: { ...good.answers, [field]: value } };
        if (!planFor(input).ok) refused++;
      }),
      { numRuns: 1000 },
    );
    expect(refused).toBeGreaterThan(100);
  });
});

const planRequestFields = { itinerary: true, preferences: true, toldCanFly: true };

const API = describeApi(ENGLISH);

describe("the API's description", () => {
  it("describes every answer, and refuses what is unknown", () => {
    const request = API.components.schemas.PlanRequest as {
      additionalProperties: boolean;
      properties: { answers: { properties: object; additionalProperties: boolean } };
    };
    expect(Object.keys(request.properties.answers.properties)).toEqual(Object.keys(answersSchema.shape));
    expect([request.additionalProperties, request.properties.answers.additionalProperties]).toEqual([
      false,
      false,
    ]);
  });

  it("points only at schemas that are there, and is plain JSON", () => {
    const text = JSON.stringify(API);
    const references = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
    expect(references.length).toBeGreaterThan(5);
    expect(Object.keys(API.components.schemas)).toEqual(expect.arrayContaining(references));
    expect(JSON.parse(text)).toEqual(API);
  });
});
