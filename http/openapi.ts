import "server-only";
import { z } from "zod";
import messages from "@/messages/en";
import type { Group, ReasonClass } from "@/lib/core/advice/assess";
import { planSchema } from "@/lib/core/plan/plan-schema";
import { OVERLAYS } from "@/lib/core/advice/rules";
import { OTHERS, WITNESSES } from "@/lib/core/typed/booked";
import { LEGS_MAX, planRequestSchema, seatSchema } from "@/lib/core/plan/trip";
import { SEARCH_LIMIT } from "@/lib/server/flights/airports";
import { BODY_LIMIT } from "./body";
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
        iata: z.string().describe("IATA code, the one to plan with."),
        icao: z.string().nullable().describe("ICAO code."),
        city: z.string().describe("The city or island it serves."),
        name: z.string(),
        region: z
          .string()
          .nullable()
          .describe("State or province: United States, Canada and Australia only."),
        country: z.string(),
        countryCode: z.string().describe("ISO 3166-1 code."),
        zone: z.string().describe("IANA time zone."),
        was: z.string().optional().describe("The code it had until lately."),
      }),
    )
    .max(SEARCH_LIMIT),
});

const saidBy = z.array(z.enum(WITNESSES)).describe("What of the booking says so.");
const clockSchema = z.strictObject({
  day: z.string().describe("The day there, 2026-12-01."),
  time: z.string().nullable().describe("The clock there, 21:05; null when only the day is told."),
  offset: z.string().nullable().describe("From UTC, +01:00, where the booking tells it."),
});
const readOf = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    value: value.nullable().describe("null when it is not told, or told in ways that differ."),
    differs: z
      .array(z.strictObject({ by: saidBy, value }))
      .describe("The readings that do not agree: ask the traveller. Empty when there is no more than one."),
  });
const placeSchema = z
  .string()
  .describe("IATA code of an airport; or of a city, or a name, that may mean several airports.");

/** What a booking is answered with: `Booking` as a schema. */
export const bookingSchema = z.strictObject({
  legs: z
    .array(
      z.strictObject({
        from: readOf(placeSchema),
        to: readOf(placeSchema),
        departure: readOf(clockSchema),
        arrival: readOf(clockSchema),
        durationMinutes: z.int().nullable().describe("Only where the clocks do not tell it."),
        flight: z.string().nullable().describe("Airline and number, UA 987."),
        airline: z.string().nullable(),
        seats: z.array(z.string()).describe("As printed, 52C; of several passengers, those of all."),
        seat: seatSchema.describe("Where that is, as far as it is certain."),
      }),
    )
    .max(LEGS_MAX)
    .describe("One journey, in order: the next that has not ended, where there are several."),
  others: z
    .array(z.strictObject({ what: z.enum(OTHERS), count: z.int().min(1) }))
    .describe("What else is in the booking, and was not read as a flight to plan."),
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
const ASKED: Words = {
  ...messages.questions,
  symptoms: { ask: messages.signs.ask },
  heightCm: messages.questions.height,
  recentTripsDaysAgo: messages.questions.travelled,
};

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
    [PATHS.apiPlan]: {
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
    [PATHS.apiBooking]: {
      post: {
        summary: "The flights that a booking tells",
        description:
          "Send a calendar file, a Wallet pass, an e-mail, a web page or JSON with schema.org markup, a picture, a PDF or plain text as the body, whatever its type. Names, booking references, ticket and frequent-flyer numbers are dropped while it is read.",
        requestBody: { required: true, content: { "*/*": json("BookingFile")["application/json"] } },
        responses: {
          200: { description: "What was read of it.", content: json("Booking") },
          400: refused("It could not be read."),
          405: refused("Another method than POST."),
          413: refused(`A body over ${BOOKING_LIMIT / 1024 ** 2} MiB.`),
          ...LATER,
        },
      },
    },
    [PATHS.apiAirports]: {
      get: {
        summary: "Airports by code, city or name, best first",
        parameters: [
          {
            name: "q",
            in: "query",
            required: true,
            description:
              "A code (IATA, ICAO, or a city's such as NYC), a city or a name in any language, or the beginning of one. The exact code comes first, then whole names, then the rest, larger airports first. A code of before gives what took its place.",
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
      BookingFile: { description: "The file or the text itself." },
      Booking: toSchema(bookingSchema),
      Airports: toSchema(airportsSchema),
      Error: toSchema(apiErrorSchema),
    },
  },
};
