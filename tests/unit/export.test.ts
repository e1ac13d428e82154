import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { exportJsonSchema } from "@/lib/core/saved/export";

type Node = {
  readonly properties?: Record<string, Node>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
};

const FOUND_BY = "made from a key or a link, to find the row by; it tells nothing and nothing opens with it";
/** Every column of the database: where an export has it, or why not. */
const COLUMNS: Readonly<Record<string, { readonly at: string } | { readonly leftOut: string }>> = {
  "Draft.id": { leftOut: FOUND_BY },
  "Draft.sealed": { at: "planInProgress.flight" },
  "Draft.expiresAt": { leftOut: "24 hours after the last form, which the format says" },
  "Owner.hash": { leftOut: FOUND_BY },
  "Owner.seenAt": { at: "lastHere" },
  "Owner.sealedJoining": {
    leftOut: "the key that an owner's trips leave while they move to a new one, and gone after",
  },
  "Trip.ownerHash": { leftOut: FOUND_BY },
  "Trip.id": { at: "trips.id" },
  "Trip.version": { at: "trips.version" },
  "Trip.airports": { at: "trips.trip.itinerary" },
  "Trip.departureAt": { at: "trips.trip.clocks" },
  "Trip.arrivalAt": { at: "trips.trip.clocks" },
  "Trip.durations": { at: "trips.trip.clocks" },
  "Trip.createdAt": { at: "trips.savedAt" },
  "Trip.eraseBy": { at: "trips.answersEraseAt" },
  "Trip.sealed": { at: "trips.trip" },
  "Trip.sealedAnswers": { at: "trips.answers" },
  "Trip.sealedCalendar": { at: "trips.calendar" },
  "Share.id": { at: "trips.shares.id" },
  "Share.ownerHash": { leftOut: FOUND_BY },
  "Share.tripId": { at: "trips.id" },
  "Share.createdAt": { at: "trips.shares.madeAt" },
  "Share.expiresAt": { at: "trips.shares.endsAt" },
  "Share.sealed": { leftOut: "a copy of the trip's plan, which is there" },
  "Share.sealedToken": { at: "trips.shares.address" },
  "Limit.id": { leftOut: "a count of forms: whose, nobody can tell from it" },
  "Limit.count": { leftOut: "a count of forms: whose, nobody can tell from it" },
  "Limit.expiresAt": { leftOut: "the end of a quarter of an hour" },
};

/** "Trip.id" …, without the relations, which are no columns. */
function columnsOf(schema: string): string[] {
  const models = Array.from(schema.matchAll(/^model (\w+) \{\n(.*?)^\}/gms));
  const names = models.map(([, name]) => name);
  return models.flatMap(([, model, body = ""]) =>
    Array.from(body.matchAll(/^ {2}(\w+) +(\w+)/gm)).flatMap(([, column, type]) =>
      names.includes(type) ? [] : [`${model}.${column}`],
    ),
  );
}

/** Whether a format has something at a path, in lists and in one of several shapes too. */
function has(node: Node | undefined, [step, ...rest]: readonly string[]): boolean {
  if (node === undefined) return false;
  if (step === undefined) return true;
  if (node.anyOf) return node.anyOf.some((one) => has(one, [step, ...rest]));
  return node.items ? has(node.items, [step, ...rest]) : has(node.properties?.[step], rest);
}

test("every column of the database is in the export, or is left out for a reason", () => {
  const schema = readFileSync(resolve(import.meta.dirname, "../../prisma/schema.prisma"), "utf8");
  const columns = columnsOf(schema);
  expect(columns).toContain("Trip.sealedCalendar");
  expect(columns.toSorted()).toEqual(Object.keys(COLUMNS).toSorted());
  for (const [column, where] of Object.entries(COLUMNS))
    if ("at" in where)
      expect(has(exportJsonSchema(), where.at.split(".")), `${column} at ${where.at}`).toBe(true);
  expect(has(exportJsonSchema(), ["trips", "nothing"])).toBe(false);
});
