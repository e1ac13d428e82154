import "server-only";
import { createHash } from "node:crypto";
import { hasConsent, toPlanRequest, type Draft } from "../../core/saved/draft";
import type { Flight } from "../../core/typed/flight";
import type { Made } from "../../core/plan/plan";
import { RULES, type RuleId } from "../../core/advice/rules";
import {
  carryProgress,
  findDifferences,
  lockTrip,
  toSavedTrip,
  type Difference,
} from "../../core/saved/saved";
import type { SavedTrip } from "../../core/saved/saved-schema";
import type { Sheet } from "../../core/typed/sheet";
import type { Trip } from "../../core/plan/trip";
import { soundFlight } from "../flights/read-flight";
import type { Owner } from "../keys/owner";
import { planFor } from "./planning";
import { Full } from "../store/room";
import { createTrip, findTripToChange, updateTrip } from "../store/trips";
import { ZONE_DATA_VERSION } from "../flights/zones";
import { PATHS, type Path } from "@/lib/core/paths";

/** Everything a page shows of a plan: the guidance and plan, what they were made from, and why. */
export type Planned = Made & { readonly flight: Flight; readonly trip: Trip };

/** The draft's plan, or the page where the traveller still has something to do. */
export function planDraft(
  draft: Draft,
  now: Date,
): ({ readonly ok: true } & Planned) | { readonly ok: false; readonly next: Path } {
  const request = toPlanRequest(draft, soundFlight(draft, now));
  if (!request.ok) return request;
  const planned = planFor(request.request);
  if (!planned.ok) return { ok: false, next: `${PATHS.plan}#problem` };
  return { ...planned, flight: request.flight };
}

/** How a save went. `plan`: there is nothing to save yet, or nothing that may be; `path` is where to go. */
export type Saving =
  | { readonly kind: "saved"; readonly id: string; readonly owner: Owner }
  | { readonly kind: "stale" | "missing" }
  | { readonly kind: "plan"; readonly path: Path };

/**
 * Saves the plan in progress: a new trip, or the changes to the one it edits.
 *
 * The same save sent twice, or again after its answer was lost, makes one trip and one owner. `owner` is the visitor's,
 * or the one to be made ({@link keepOwner}) for a visitor who has none. A trip that was
 * changed elsewhere since the edit began is "stale" and stays as it is, unless `over` says to replace it; what was said of
 * it in the air meanwhile is no such change, where the edit carries it along. A plan with a warning sign, or of a traveller under 18, is never saved.
 */
export async function saveDraft(
  draft: Draft,
  how: { readonly owner: Owner; readonly keepAnswers: boolean; readonly over: boolean },
  now: Date,
): Promise<Saving> {
  const planned = planDraft(draft, now);
  if (!planned.ok) return { kind: "plan", path: planned.next };
  const { group } = planned.result.guidance;
  if (group === "STOP" || group === "MINOR") return { kind: "plan", path: PATHS.planResult };

  const { owner } = how;
  const trip = toSavedTrip(planned.flight, planned, ZONE_DATA_VERSION);
  const sheet = how.keepAnswers ? draft.sheet : null;
  const id = draft.tripId;
  if (draft.editing === null) {
    await createTrip(owner, id, trip, sheet, now);
    return { kind: "saved", id, owner };
  }
  const stored = await findTripToChange(owner, id);
  if (stored === null) return { kind: "missing" };
  const edited = stored.corrupted ? trip : carryProgress(trip, stored.trip);
  const isOnlySaid =
    !stored.corrupted && draft.base === markBase(stored) && edited.progress === stored.trip.progress;
  const version = how.over || isOnlySaid ? stored.version : draft.editing;
  const outcome = await updateTrip(owner, id, version, edited, sheet, now);
  return outcome === "updated" ? { kind: "saved", id, owner } : { kind: outcome };
}

/** A mark of a saved trip that changes with everything but what is said in the air. */
export const markBase = ({ trip, sheet }: { trip: SavedTrip; sheet: Sheet | null }): string =>
  createHash("sha256")
    .update(JSON.stringify([{ ...trip, progress: null }, sheet]))
    .digest("base64url");

/** What saving the plan in progress would change of its trip as it is saved now. */
export const findChanges = (
  stored: { readonly trip: SavedTrip; readonly sheet: Sheet | null },
  planned: Planned,
  sheet: Sheet,
): readonly Difference[] => {
  const trip = carryProgress(toSavedTrip(planned.flight, planned, ZONE_DATA_VERSION), stored.trip);
  return findDifferences(stored, { trip, sheet });
};

/**
 * Locks the saved trip that a plan in progress edits, when its answers have come to a warning sign or to an age under
 * 18: it keeps its flight, and shows nothing else until the answers are changed. A child's answers are
 * erased. Gives the version to go on editing from, or null when nothing was locked.
 */
export async function lockEditedTrip(
  draft: Draft,
  lock: "STOP" | "MINOR",
  owner: Owner | null,
  now: Date,
): Promise<number | null> {
  if (draft.editing === null || owner === null) return null;
  for (;;) {
    const stored = await findTripToChange(owner, draft.tripId);
    if (stored === null || stored.corrupted || stored.trip.lock === lock) return null;
    // What is left of a child's answers has no consent.
    const sheet = stored.sheet !== null && hasConsent(draft.sheet) ? draft.sheet : null;
    const { id, version } = stored;
    const write = (kept: Sheet | null) =>
      updateTrip(owner, id, version, lockTrip(stored.trip, lock), kept, now);
    // A lock waits for no room: without it, what was answered before stays beside the lock.
    const outcome = await write(sheet).catch((error: unknown) => {
      if (error instanceof Full) return write(sheet && stored.sheet);
      throw error;
    });
    if (outcome === "missing") return null;
    // Changed elsewhere in between: lock what is there now.
    if (outcome === "updated") return stored.version === draft.editing ? stored.version + 1 : null;
  }
}

/** The waiting times a plan rests on, as the box that opens it carries them. */
export function waitOf({ explanation }: Planned): string {
  return explanation.rules.filter((id) => ruleClass(id) === "CLEAR").join(" ");
}

/** Whether the box that was ticked named exactly the waiting times that hold, of which there is at least one. */
export function isSameWait(planned: Planned, ticked: string): boolean {
  const wait = waitOf(planned);
  return wait !== "" && wait === ticked;
}

const ruleClass = (id: RuleId) => RULES.find((rule) => rule.id === id)?.class;

/** Factors that were answered with "not sure". */
export function unsureFactors(answers: Trip["answers"]): readonly string[] {
  return Object.entries(answers).flatMap(([factor, answer]) => (answer === "notSure" ? [factor] : []));
}

const DAY_MS = 86_400_000;

/** Whether the first flight departs within 24 hours: by the clock, or by the day when only that is known. */
export function isSoon({ flight, trip }: Planned, now: Date): boolean {
  const departureAt = trip.legs[0]?.departureAt ?? null;
  const at = departureAt ?? (flight.departureDate && `${flight.departureDate}T12:00:00Z`);
  if (at === null) return false;
  const until = Date.parse(at) - now.getTime();
  // A day alone may begin fourteen hours early and end twelve hours late, seen from here.
  return departureAt === null ? until > -1.5 * DAY_MS && until < 1.5 * DAY_MS : until >= 0 && until <= DAY_MS;
}

/** The codes of the airports in the order they are passed; none when one is not known. */
function toRoute(legs: Flight["itinerary"]["legs"]): readonly string[] {
  const codes = legs.flatMap(({ from, to }, index) =>
    index > 0 && legs[index - 1]?.to === from ? [to] : [from, to],
  );
  return codes.flatMap((code) => code ?? []).length === codes.length
    ? codes.flatMap((code) => code ?? [])
    : [];
}

/** What a plan's trip is called and described by. */
export function toTripWords({ flight, trip }: Pick<Planned, "flight"> & { trip: Pick<Trip, "legs"> }) {
  return {
    name: flight.name,
    departureDate: flight.departureDate,
    departureLocal: flight.itinerary.legs[0]?.departureLocal ?? null,
    route: toRoute(flight.itinerary.legs),
    legMinutes: trip.legs.map((leg) => leg.durationMinutes),
  };
}
