import "server-only";
import { toIssues, type Issue } from "../../core/typed/issues";
import { makePlan, type Made } from "../../core/plan/plan";
import { planRequestSchema, type Trip } from "../../core/plan/trip";
import { resolveItinerary } from "../flights/itinerary";

/** What a plan request gives and the trip it was made from, or what to put right in it. */
export type Planning =
  | ({ readonly ok: true; readonly trip: Trip } & Made)
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * The plan for a request of the API's shape: checks it, resolves its clocks with current zone rules, and plans.
 *
 * The pages and the API both come through here, so one request has one answer. Takes anything and never throws:
 * whatever is wrong comes back as issues by field ("itinerary.legs.0.from"), one for each.
 */
export function planFor(input: unknown): Planning {
  const request = planRequestSchema.safeParse(input, { reportInput: true });
  if (!request.success) return { ok: false, issues: toIssues(request.error, planRequestSchema) };

  const { itinerary, ...rest } = request.data;
  const resolved = resolveItinerary(itinerary);
  if (!resolved.ok) {
    const issues = resolved.issues.map((issue) => ({ ...issue, path: `itinerary.${issue.path}` }));
    return { ok: false, issues };
  }
  const { legs, layoverMinutes, durationMismatch } = resolved;
  const trip = { legs, layoverMinutes, durationMismatch, ...rest };
  return { ok: true, trip, ...makePlan(trip) };
}
