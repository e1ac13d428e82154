import "server-only";
import { cache } from "react";
import { isUnder18Edit, makeDraft, type Draft, type Posted } from "@/lib/core/saved/draft";
import { warningSigns } from "@/lib/core/typed/sheet";
import type { Moment } from "@/lib/core/today";
import { emptyWriteAheadLog } from "@/lib/server/store/db";
import { changeDraft, deleteDraft, findDraft, writeDraft } from "@/lib/server/store/drafts";
import { tripIdFromDraft } from "@/lib/server/keys/owner";
import { lockEditedTrip } from "@/lib/server/trip/saving";
import { clearDraftCookie, keepDraftCookie, readDraftSecret, readWriter, startDraft } from "./session";
import { toIso } from "@/lib/server/flights/zones";
import { PATHS, tripPath, type Path } from "@/lib/core/paths";

/**
 * The visitor's plan in progress, or null. `lost` when the browser still holds a key and nothing opens with it:
 * typed more than 24 hours ago, or forgotten in another tab. Pages, which read it once however often they ask, and route
 * handlers.
 */
export const findPlanInProgress = cache(async (): Promise<{ draft: Draft | null; lost: boolean }> => {
  const secret = await readDraftSecret();
  const draft = secret === null ? null : await findDraft(secret, new Date());
  return { draft, lost: secret !== null && draft === null };
});

/**
 * Applies a posted form to the visitor's plan in progress, begun here if there is none, keeps it for another
 * 24 hours, and gives the page to go to. Answers that come to a warning sign lock the saved trip they edit
 * at once; an age under 18, which a slip of the finger can give, waits for {@link confirmUnder18}. Route handlers
 * only.
 */
export async function changePlanInProgress(
  change: (draft: Draft, now: Moment) => Posted,
  now: Date,
): Promise<Posted["next"]> {
  const held = await readDraftSecret();
  // A key that opens nothing may have saved its trip already: a new plan takes a new one, and with it a new trip.
  const kept = held !== null && (await findDraft(held, now)) !== null;
  const secret = kept ? held : await startDraft();
  const moment = toMoment(now);
  const fresh = makeDraft(tripIdFromDraft(secret), moment);
  const { draft, next } = await changeDraft(secret, fresh, (earlier) => change(earlier, moment), now);
  if (draft.editing !== null && warningSigns(draft.sheet).length > 0) {
    const locked = await lockEditedTrip(draft, "STOP", await readWriter(now), now);
    if (locked !== null)
      await changeDraft(secret, fresh, (current) => ({ draft: { ...current, editing: locked } }), now);
  }
  if (kept) await keepDraftCookie();
  return next;
}

/**
 * Says that the traveller of the saved trip being edited is under 18: locks it, erases the answers kept with it, and
 * gives the page to go to. Does nothing but show the end of the questionnaire when there is no such edit, or when it
 * holds an adult's answers. Route handlers only.
 */
export async function confirmUnder18(now: Date): Promise<Path> {
  const { draft } = await findPlanInProgress();
  if (draft === null || !isUnder18Edit(draft)) return PATHS.planUnder18;
  await lockEditedTrip(draft, "MINOR", await readWriter(now), now);
  await forgetPlanInProgress();
  return tripPath(draft.tripId);
}

/**
 * Begins a new plan in place of the visitor's plan in progress, if there is one. `make` is given the id that the plan's
 * trip will have, and the moment. Route handlers only.
 */
export async function replacePlanInProgress(
  make: (tripId: string, now: Moment) => Draft,
  now: Date,
): Promise<void> {
  const old = await readDraftSecret();
  if (old !== null) await deleteDraft(old);
  const secret = await startDraft();
  await writeDraft(secret, make(tripIdFromDraft(secret), toMoment(now)), now);
}

/** Forgets everything typed, here and in the browser. Route handlers only. */
export async function forgetPlanInProgress(): Promise<void> {
  const secret = await readDraftSecret();
  if (secret !== null) await deleteDraft(secret);
  await emptyWriteAheadLog();
  await clearDraftCookie();
}

/** An instant as an answer sheet keeps it, to the minute: where the traveller is, and so which day, nobody knows. */
export const toMoment = (now: Date): Moment => toIso(now.getTime());
