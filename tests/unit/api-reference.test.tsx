import { expect, test } from "vitest";
import { toFields } from "@/components/api/api-fields";
import { ApiReference } from "@/components/api/api-reference";
import { answersSchema } from "@/lib/core/advice/questions";
import { EXAMPLE, describeApi } from "@/http/openapi";
import { ENGLISH } from "@/messages/languages";
import { planFor } from "@/lib/server/trip/planning";
import { renderWords } from "@/tests/support/render-page";

const ORIGIN = "https://legs.example.org";
const API = describeApi(ENGLISH);
const html = renderWords(<ApiReference document={API} origin={ORIGIN} />);
const { schemas } = API.components;

test("the example is a request that works, and the command sends exactly that", () => {
  expect(planFor(EXAMPLE)).toMatchObject({ ok: true, result: { plan: { status: "ready" } } });
  const command = new RegExp(`curl ${ORIGIN}/api/v1/plan .*?--data &#x27;(.*?)&#x27;</code>`, "s").exec(
    html,
  )?.[1];
  expect(JSON.parse((command ?? "").replaceAll("&quot;", '"'))).toEqual(EXAMPLE);
});

test("every field of the document is on the page, answers with the question that is asked for them", () => {
  const fields = Object.values(schemas).flatMap((schema) => toFields(schema));
  const paths = fields.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining([
      "itinerary.legs[].from",
      "itinerary.legs[].sleep[].startMinute",
      "answers.operation.daysAgo",
      "plan.legs[].entries[].exercises[].holdSeconds",
      "plan.legs[].stillness.longestWithoutWalkMinutes",
      "guidance.conflicts[].sources[].position",
      "error.issues[].path",
      "airports[].was",
    ]),
  );
  for (const path of paths) expect(html).toContain(`<code>${path}</code>`);
  for (const name of Object.keys(answersSchema.shape)) {
    const field = fields.find(({ path }) => path === `answers.${name}`);
    const inside = fields.some(({ path, description }) => path.startsWith(`answers.${name}.`) && description);
    expect({ name, described: inside || Boolean(field?.description) }).toEqual({ name, described: true });
  }
});

test("shapes, limits and what is left out are told", () => {
  const fields = new Map(toFields(schemas.PlanRequest).map((field) => [field.path, field]));
  expect(fields.get("itinerary.legs[].durationMinutes")).toMatchObject({
    kinds: [{ kind: "integer", from: 20, to: 1500 }],
    required: false,
  });
  expect(fields.get("answers.ageYears")?.required).toBe(true);
  expect(fields.get("preferences.setEveryMinutes")).toMatchObject({
    kinds: [{ kind: "choice", of: ["20", "30", "45", "60"] }],
    fallback: "30",
  });
  const answered = new Map(toFields(schemas.PlanResult).map((field) => [field.path, field.kinds]));
  expect(answered.get("plan.status")).toEqual([
    { kind: "choice", of: ["ready"] },
    { kind: "choice", of: ["locked", "general"] },
  ]);
  expect(answered.get("plan.legs")).toEqual([{ kind: "array", most: 8 }, { kind: "empty" }]);
  expect(answered.get("plan.legs[].entries[].at")).toEqual([{ kind: "string" }, { kind: "null" }]);
});
