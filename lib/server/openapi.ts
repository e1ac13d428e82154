import "server-only";
import { z } from "zod";
import messages from "@/messages/en.json";
import type { Group, ReasonClass } from "../core/assess";
import { planSchema } from "../core/plan-schema";
import { OVERLAYS } from "../core/rules";
import { planRequestSchema } from "../core/trip";
import { SEARCH_LIMIT } from "./airports";
import { BODY_LIMIT } from "./body";

const GROUPS = ["STOP", "MINOR", "CLEAR", "PLAN", "ASK", "MOVE"] as const satisfies readonly Group[];
const CLASSES = [
  "STOP",
  "MINOR",
  "CLEAR",
  "MAJOR",
  "COUNT",
  "SOFT",
  "NOTE",
] as const satisfies readonly ReasonClass[];
const minutes = z.int().min(0);

const guidanceSchema = z.strictObject({
  group: z.enum(GROUPS),
  beyond: z
    .enum(["PLAN", "ASK", "MOVE"])
    .nullable()
    .describe("What would hold with no CLEAR item; null unless the group is CLEAR."),
  overlays: z.array(z.enum(OVERLAYS.map(({ id }) => id))),
  reasons: z.array(
    z.strictObject({
      factor: z.string().describe("The answer that was matched, or journey."),
      class: z.enum(CLASSES),
      sources: z.array(z.string()),
    }),
  ),
  conflicts: z
    .array(
      z.strictObject({
        id: z.string(),
        sources: z.array(z.strictObject({ source: z.string(), position: z.string() })),
        taken: z.string(),
      }),
    )
    .describe("Where the sources disagree, and which position is taken."),
});

/** What a plan request is answered with: `PlanResult` as a schema, for the description and the tests. */
export const planResultSchema = z.strictObject({
  ruleset: z.strictObject({ version: z.string(), hash: z.string(), reviewed: z.boolean() }),
  journey: z.strictObject({ seatedMinutes: minutes, band: z.enum(["D0", "D1", "D2", "D3", "D4"]) }),
  guidance: guidanceSchema,
  plan: planSchema,
  durationMismatch: z
    .strictObject({ statedMinutes: z.int(), computedMinutes: z.int() })
    .nullable()
    .describe(
      "Stated and computed block times that differ by more than 20 minutes; the stated one was used.",
    ),
});

/** What the API answers to a request it cannot serve. */
export const apiErrorSchema = z.strictObject({
  error: z.strictObject({
    message: z.string(),
    issues: z.array(
      z.strictObject({
        path: z.string().describe("The field, like itinerary.legs.0.from; empty for the whole request."),
        message: z.string(),
      }),
    ),
  }),
});

/** What an airport search is answered with. */
export const airportsSchema = z.strictObject({
  airports: z
    .array(
      z.strictObject({
        iata: z.string(),
        city: z.string(),
        name: z.string(),
        country: z.string(),
        zone: z.string().describe("IANA time zone."),
        was: z.string().optional().describe("The code it had until lately."),
      }),
    )
    .max(SEARCH_LIMIT),
});

/** A request that works, and shows what most callers send. */
export const EXAMPLE = {
  itinerary: {
    legs: [
      {
        from: "LHR",
        to: "SIN",
        departureLocal: "2026-12-01T21:05",
        arrivalLocal: "2026-12-02T19:00",
        seat: "aisle",
        sleep: [{ startMinute: 240, endMinute: 600 }],
      },
    ],
  },
  answers: { ageYears: 47, symptoms: [], familyClot: "notSure" },
  preferences: { setEveryMinutes: 30, walkEveryMinutes: 90 },
} as const satisfies z.input<typeof planRequestSchema>;

type Schema = { readonly description?: string; readonly properties?: Readonly<Record<string, Schema>> };
type Words = { readonly legend?: string; readonly [name: string]: unknown };

/** The questions that people are asked, by the answer they lead to. */
const ASKED: Words = {
  ...messages.questions.ask,
  symptoms: { legend: messages.signs.ask },
  heightCm: messages.questions.ask.height,
  recentTripsDaysAgo: messages.questions.ask.travelled,
};

/** A schema with each field described by the words there are for it. */
function describeBy(schema: Schema, words: Words): Schema {
  const described = words.legend === undefined ? schema : { ...schema, description: words.legend };
  if (!schema.properties) return described;
  const properties = Object.entries(schema.properties).map(([name, field]) => {
    const own = words[name];
    return [name, typeof own === "object" && own !== null ? describeBy(field, own as Words) : field];
  });
  return { ...described, properties: Object.fromEntries(properties) as Record<string, Schema> };
}

/** A schema as OpenAPI 3.1 takes it: JSON Schema 2020-12, which the document need not say again. */
const toSchema = (schema: z.ZodType, io: "input" | "output" = "output") =>
  Object.fromEntries(Object.entries(z.toJSONSchema(schema, { io })).filter(([key]) => key !== "$schema"));
const json = (name: string) => ({ "application/json": { schema: { $ref: `#/components/schemas/${name}` } } });
const refused = (description: string) => ({ description, content: json("Error") });
/** What any call may be answered with, instead; the header Retry-After says after how many seconds to try again. */
const LATER = {
  429: refused("Too many calls in a quarter of an hour from one address. Retry-After says when to go on."),
  503: refused("Calls cannot be counted just now. Retry-After says when to try again."),
};

/** The API in OpenAPI 3.1, made from the schemas that check requests and, in the tests, responses. */
export const OPENAPI = {
  openapi: "3.1.0",
  info: {
    title: "Second Heart planning API",
    version: "1",
    description:
      "Takes a flight and a self-reported questionnaire, matches the answers to published travel advice, and gives a timed plan of leg movement. General information for adults; not medical advice and not a diagnosis. Stateless: nothing sent is stored or logged. Unknown fields are refused. Answers left out mean no or does not apply; days and hours are those on the day the first leg departs.",
  },
  servers: [{ url: "/" }],
  paths: {
    "/api/v1/plan": {
      post: {
        summary: "Guidance and plan for a flight",
        requestBody: {
          required: true,
          content: { "application/json": { ...json("PlanRequest")["application/json"], example: EXAMPLE } },
        },
        responses: {
          200: { description: "Guidance and plan.", content: json("PlanResult") },
          400: refused("Something in the request is wrong: one issue for each wrong field."),
          405: refused("Another method than POST."),
          413: refused(`A body over ${BODY_LIMIT / 1024} KiB.`),
          415: refused("A body that is not application/json."),
          ...LATER,
        },
      },
    },
    "/api/v1/airports": {
      get: {
        summary: "Airports by code, city or name, best first",
        parameters: [
          {
            name: "q",
            in: "query",
            required: true,
            description:
              "A code, a city or a name, or the beginning of one. The exact code comes first, then cities, then names.",
            schema: { type: "string" },
          },
        ],
        responses: {
          200: { description: `At most ${SEARCH_LIMIT} airports.`, content: json("Airports") },
          400: refused("No q."),
          405: refused("Another method than GET."),
          ...LATER,
        },
      },
    },
  },
  components: {
    schemas: {
      PlanRequest: describeBy(toSchema(planRequestSchema, "input"), { answers: ASKED }),
      PlanResult: toSchema(planResultSchema),
      Airports: toSchema(airportsSchema),
      Error: toSchema(apiErrorSchema),
    },
  },
};
