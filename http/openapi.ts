import "server-only";
import { z } from "zod";
import { createTranslator } from "next-intl";
import type { Language, Messages } from "@/messages/languages";
import type { Group, ReasonClass } from "@/lib/core/advice/assess";
import { planSchema } from "@/lib/core/plan/plan-schema";
import { OVERLAYS } from "@/lib/core/advice/rules";
import { OTHERS, WITNESSES } from "@/lib/core/typed/booked";
import { LEGS_MAX, planRequestSchema, seatSchema } from "@/lib/core/plan/trip";
import { SEARCH_LIMIT } from "@/lib/server/flights/airports";
import { BODY_LIMIT } from "./body";
import { describeIn } from "./described";
import { BOOKING_LIMIT } from "@/lib/server/booking/limit";
import { PATHS } from "@/lib/core/paths";

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
  beyond: z.enum(["PLAN", "ASK", "MOVE"]).nullable().describe("beyond"),
  overlays: z.array(z.enum(OVERLAYS.map(({ id }) => id))),
  reasons: z.array(
    z.strictObject({
      factor: z.string().describe("factor"),
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
    .describe("conflicts"),
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
    .describe("mismatch"),
});

/** What the API answers to a request it cannot serve. */
export const apiErrorSchema = z.strictObject({
  error: z.strictObject({
    message: z.string(),
    issues: z.array(z.strictObject({ path: z.string().describe("issuePath"), message: z.string() })),
  }),
});

/** What an airport search is answered with. */
export const airportsSchema = z.strictObject({
  airports: z
    .array(
      z.strictObject({
        iata: z.string().describe("iata"),
        icao: z.string().nullable().describe("icao"),
        city: z.string().describe("city"),
        name: z.string(),
        region: z.string().nullable().describe("region"),
        country: z.string(),
        countryCode: z.string().describe("countryCode"),
        zone: z.string().describe("zone"),
        was: z.string().optional().describe("was"),
      }),
    )
    .max(SEARCH_LIMIT),
});

const saidBy = z.array(z.enum(WITNESSES)).describe("saidBy");
const clockSchema = z.strictObject({
  day: z.string().describe("day"),
  time: z.string().nullable().describe("time"),
  offset: z.string().nullable().describe("offset"),
});
const readOf = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    value: value.nullable().describe("readValue"),
    differs: z.array(z.strictObject({ by: saidBy, value })).describe("readDiffers"),
  });
const placeSchema = z.string().describe("place");

/** What a booking is answered with: `Booking` as a schema. */
export const bookingSchema = z.strictObject({
  legs: z
    .array(
      z.strictObject({
        from: readOf(placeSchema),
        to: readOf(placeSchema),
        departure: readOf(clockSchema),
        arrival: readOf(clockSchema),
        durationMinutes: z.int().nullable().describe("bookedDuration"),
        flight: z.string().nullable().describe("flight"),
        airline: z.string().nullable(),
        seats: z.array(z.string()).describe("seatsPrinted"),
        seat: seatSchema.describe("seatKind"),
      }),
    )
    .max(LEGS_MAX)
    .describe("bookedLegs"),
  others: z.array(z.strictObject({ what: z.enum(OTHERS), count: z.int().min(1) })).describe("others"),
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
type Words = { readonly ask?: string; readonly [name: string]: unknown };

/** The questions that people are asked, by the answer they lead to. */
const toAsked = ({ questions, signs }: Messages): Words => ({
  ...questions,
  symptoms: { ask: signs.ask },
  heightCm: questions.height,
  recentTripsDaysAgo: questions.travelled,
});

/** A schema with each field described by the words there are for it. */
function describeBy(schema: Schema, words: Words): Schema {
  const described = words.ask === undefined ? schema : { ...schema, description: words.ask };
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

const REFUSED: Readonly<Record<"plan" | "booking" | "airports", readonly (400 | 405 | 408 | 413 | 415)[]>> = {
  plan: [400, 405, 408, 413, 415],
  booking: [400, 405, 408, 413],
  airports: [400, 405],
};

/**
 * The API in OpenAPI 3.1, described in a language; made from the schemas that check requests and, in the tests,
 * responses. Made once for each.
 */
export function describeApi(language: Language): Api {
  const api = DESCRIBED.get(language) ?? makeApi(language);
  DESCRIBED.set(language, api);
  return api;
}
type Api = ReturnType<typeof makeApi>;
const DESCRIBED = new Map<Language, Api>();

function makeApi({ locale, messages }: Language) {
  const t = createTranslator({ locale, messages, namespace: "api.described" });
  const refused = (description: string) => ({ description, content: json("Error") });
  const answers = (what: keyof typeof REFUSED, schema: string) => ({
    200: { description: t(`${what}.200`, { count: SEARCH_LIMIT }), content: json(schema) },
    ...Object.fromEntries(
      REFUSED[what].map((status) => [
        status,
        refused(t(`${what}.${status}` as "plan.413", { size: LIMITS[what] })),
      ]),
    ),
    // Any call may be answered so instead; the header Retry-After says after how many seconds to try again.
    429: refused(t("429")),
    503: refused(t("503")),
  });
  return {
    openapi: "3.1.0",
    info: { title: t("title"), version: "1", description: t("text") },
    servers: [{ url: "/" }],
    paths: {
      [PATHS.apiPlan]: {
        post: {
          summary: t("plan.summary"),
          requestBody: {
            required: true,
            content: { "application/json": { ...json("PlanRequest")["application/json"], example: EXAMPLE } },
          },
          responses: answers("plan", "PlanResult"),
        },
      },
      [PATHS.apiBooking]: {
        post: {
          summary: t("booking.summary"),
          description: t("booking.text"),
          requestBody: { required: true, content: { "*/*": json("BookingFile")["application/json"] } },
          responses: answers("booking", "Booking"),
        },
      },
      [PATHS.apiAirports]: {
        get: {
          summary: t("airports.summary"),
          parameters: [
            {
              name: "q",
              in: "query",
              required: true,
              description: t("airports.q"),
              schema: { type: "string" },
            },
          ],
          responses: answers("airports", "Airports"),
        },
      },
    },
    components: {
      schemas: {
        PlanRequest: describeBy(describeIn(toSchema(planRequestSchema, "input"), messages.fields), {
          answers: toAsked(messages),
        }),
        BookingFile: { description: t("file") },
        ...describeIn(
          {
            PlanResult: toSchema(planResultSchema),
            Booking: toSchema(bookingSchema),
            Airports: toSchema(airportsSchema),
            Error: toSchema(apiErrorSchema),
          },
          messages.fields,
        ),
      },
    },
  };
}
/** The largest body of each, as it is said. */
const LIMITS = { plan: BODY_LIMIT / 1024, booking: BOOKING_LIMIT / 1024 ** 2, airports: 0 } as const;
