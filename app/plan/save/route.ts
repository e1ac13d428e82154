import { tripIdSchema, type SavedTrip, type Sheet } from "@/lib/core/draft";
import { textOf } from "@/lib/core/fields";
import { deleteDraft, findDraft, writeDraft } from "@/lib/server/drafts";
import { answerForm, seeOther } from "@/lib/server/form";
import { ownerFromDraft, tripIdFromDraft, type Owner } from "@/lib/server/owner";
import { replacePlanInProgress } from "@/lib/server/plan-in-progress";
import { saveDraft } from "@/lib/server/saving";
import { clearDraftCookie, readDraftSecret, readOwner, setOwnerCookie } from "@/lib/server/session";
import { nextDraftPath, toNextDraft } from "@/lib/server/trip-view";
import { findTrip } from "@/lib/server/trips";

export const POST = answerForm(async ({ fields }) => {
  const now = new Date();
  const visitor = await readOwner(now);
  const secret = await readDraftSecret();
  const held = secret === null ? null : await findDraft(secret, now);
  if (secret === null || held === null) {
    const owner = visitor ?? (secret === null ? null : ownerFromDraft(secret));
    return saveAgain(owner, textOf(fields, "trip"));
  }

  const named = { ...held, flight: { ...held.flight, name: [textOf(fields, "name")] } };
  const how = textOf(fields, "how");
  const draft = how === "copy" ? { ...named, tripId: tripIdFromDraft(secret), editing: null } : named;
  const keepAnswers = textOf(fields, "keepAnswers") === "yes";
  const saving = await saveDraft(draft, { owner: visitor, keepAnswers, over: how === "over" }, secret, now);
  if (saving.kind === "saved") {
    await deleteDraft(secret);
    const saved = textOf(fields, "then") === "return" ? await findTrip(saving.owner, saving.id) : null;
    return saved?.corrupted === false
      ? goBack(saving.owner, saved.trip, draft.sheet, now)
      : finish(saving.owner, saving.id);
  }
  // Not saved: what was typed stays.
  await writeDraft(secret, named, now);
  if (saving.kind === "plan") return seeOther(saving.path);
  return seeOther(`/plan/result?problem=${saving.kind}${keepAnswers ? "&answers=keep" : ""}#problem`);
});

/** The plan is gone because this very save was made before, its answer lost or sent twice: its trip is there. */
async function saveAgain(owner: Owner | null, typedId: string): Promise<Response> {
  const id = tripIdSchema.safeParse(typedId);
  const saved = owner !== null && id.success && (await findTrip(owner, id.data)) !== null;
  return saved ? finish(owner, id.data) : seeOther("/plan?start=again");
}

/** Goes on with the way back: the answers given for the way out come along, kept with it or not. */
async function goBack(owner: Owner, trip: SavedTrip, sheet: Sheet, now: Date): Promise<Response> {
  await replacePlanInProgress((tripId, today) => toNextDraft("return", trip, sheet, tripId, today), now);
  await setOwnerCookie(owner.secret);
  return seeOther(nextDraftPath("return", sheet));
}

async function finish(owner: Owner, id: string): Promise<Response> {
  await clearDraftCookie();
  await setOwnerCookie(owner.secret);
  return seeOther(`/trips/${id}`);
}
