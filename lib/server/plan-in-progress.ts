import "server-only";
import { isUnder18Edit, makeDraft, UNDER_18, type Draft, type Posted } from "../core/draft";
import { warningSigns } from "../core/sheet";
import { changeDraft, deleteDraft, findDraft, writeDraft } from "./drafts";
import { tripIdFromDraft } from "./owner";
import { lockEditedTrip } from "./saving";
import { clearDraftCookie, keepDraftCookie, readDraftSecret, readOwner, startDraft } from "./session";

/**
 * The visitor's plan in progress, or null. `lost` when the browser still holds a key and nothing opens with it:
 * typed more than 24 hours ago, or forgotten in another tab. Pages and route handlers.
 */
export async function findPlanInProgress(now: Date): Promise<{ draft: Draft | null; lost: boolean }> {
  const secret = await readDraftSecret();
  const draft = secret === null ? null : await findDraft(secret, now);
  return { draft, lost: secret !== null && draft === null };
}

/**
 * Applies a posted form to the visitor's plan in progress, begun here if there is none, keeps it for another
 * 24 hours, and gives the page to go to. Answers that come to a warning sign lock the saved trip they edit
 * at once; an age under 18, which a slip of the finger can give, waits for {@link confirmUnder18}. Route handlers
 * only.
 */
export async function changePlanInProgress(
  change: (draft: Draft, today: string) => Posted,
  now: Date,
): Promise<Posted["next"]> {
  const held = await readDraftSecret();
  // A key that opens nothing may have saved its trip already: a new plan takes a new one, and with it a new trip.
  const kept = held !== null && (await findDraft(held, now)) !== null;
  const secret = kept ? held : await startDraft();
  const today = toToday(now);
  const fresh = makeDraft(tripIdFromDraft(secret), today);
  const { draft, next } = await changeDraft(secret, fresh, (earlier) => change(earlier, today), now);
  if (draft.editing !== null && warningSigns(draft.sheet).length > 0) {
    const locked = await lockEditedTrip(draft, "STOP", await readOwner(now), now);
    if (locked !== null)
      await changeDraft(secret, fresh, (current) => ({ draft: { ...current, editing: locked } }), now);
  }
  if (kept) await keepDraftCookie(secret);
  return next;
}

/**
 * Says that the traveller of the saved trip being edited is under 18: locks it, erases the answers kept with it, and
 * gives the page to go to. Does nothing but show the end of the questionnaire when there is no such edit, or when it
 * holds an adult's answers. Route handlers only.
 */
export async function confirmUnder18(now: Date): Promise<`/${string}`> {
  const { draft } = await findPlanInProgress(now);
  if (draft === null || !isUnder18Edit(draft)) return UNDER_18;
  await lockEditedTrip(draft, "MINOR", await readOwner(now), now);
  await forgetPlanInProgress();
  return `/trips/${draft.tripId}`;
}

/**
 * Begins a new plan in place of the visitor's plan in progress, if there is one. `make` is given the id that the plan's
 * trip will have, and today. Route handlers only.
 */
export async function replacePlanInProgress(
  make: (tripId: string, today: string) => Draft,
  now: Date,
): Promise<void> {
  const old = await readDraftSecret();
  if (old !== null) await deleteDraft(old);
  const secret = await startDraft();
  await writeDraft(secret, make(tripIdFromDraft(secret), toToday(now)), now);
}

/** Forgets everything typed, here and in the browser. Route handlers only. */
export async function forgetPlanInProgress(): Promise<void> {
  const secret = await readDraftSecret();
  if (secret !== null) await deleteDraft(secret);
  await clearDraftCookie();
}

/** The calendar day of an instant, by UTC: where the traveller is, nobody knows. */
export function toToday(now: Date): string {
  return now.toISOString().slice(0, 10);
}
