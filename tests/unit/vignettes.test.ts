import { expect, test } from "vitest";
import { assess } from "@/lib/core/assess";
import { toJourney } from "@/lib/core/journey";
import { answersSchema } from "@/lib/core/questions";
import vignettes from "@/tests/support/vignettes.json";

test("there are twenty worked travellers", () => {
  expect(vignettes).toHaveLength(20);
});

test.each(vignettes)("$id: $traveller, $flight", ({ request, expect: expected }) => {
  const { legs, layoverMinutes } = { layoverMinutes: [], ...request.itinerary };
  const journey = toJourney(legs, layoverMinutes);
  const { guidance } = assess(answersSchema.parse(request.answers), journey);
  expect({ group: guidance.group, band: journey.band, overlays: guidance.overlays }).toEqual(expected);
});
