import { START_AGAIN, tripIdSchema, type SavedTrip, type Sheet } from "@/lib/core/draft";
import { textOf, type Fields } from "@/lib/core/fields";
import { nameIn } from "@/lib/core/flight";
import { deleteDraft, findDraft, markDraft, writeDraft } from "@/lib/server/drafts";
import { answerForm, seeOther } from "@/lib/server/form";
import { ownerFromDraft, tripIdFromDraft, type Owner } from "@/lib/server/owner";
import { replacePlanInProgress } from "@/lib/server/plan-in-progress";
import { offerName } from "@/lib/server/refusal";
import { saveDraft } from "@/lib/server/saving";
import { clearDraftCookie, readDraftSecret, readOwner, setOwnerCookie } from "@/lib/server/session";
import { nextDraftPath, toNextDraft } from "@/lib/server/trip-view";
import { findTrip, type StoredTrip } from "@/lib/server/trips";

export const POST = answerForm(async ({ fields }) => {
  const now = new Date();
  const visitor = await readOwner(now);
  const secret = await readDraftSecret();
  const held = secret === null ? null : await findDraft(secret, now);
  const asked = tripIdSchema.safeParse(textOf(fields, "trip")).data ?? null;
  if (secret === null || held === null) return saveAgain(visitor, secret, asked, fields);
  if (asked !== null && asked !== held.tripId) return saveAnother(visitor, asked, fields);

  const named = { ...held, flight: { ...held.flight, name: [textOf(fields, "name")] } };
  const how = textOf(fields, "how");
  const draft = how === "copy" ? { ...named, tripId: tripIdFromDraft(secret), editing: null } : named;
  const keepAnswers = textOf(fields, "keepAnswers") === "yes";
  const shown = textOf(fields, "shown");
  const changed = shown !== "" && shown !== markDraft(secret, held);
  const saving = changed
    ? ({ kind: "changed" } as const)
    : await saveDraft(draft, { owner: visitor, keepAnswers, over: how === "over" }, secret, now);
  if (saving.kind === "saved") {
    await deleteDraft(secret);
    const saved = isReturnNext(fields) ? await findTrip(saving.owner, saving.id) : null;
    return saved?.corrupted === false
      ? goBack(saving.owner, saved.trip, draft.sheet, now)
      : finish(saving.owner, saving.id);
  }
  // Not saved: what was typed stays.
  await writeDraft(secret, named, now);
  if (saving.kind === "plan") return seeOther(saving.path);
  return seeOther(`/plan/result?problem=${saving.kind}${keepAnswers ? "&answers=keep" : ""}#problem`);
});

/** The page that this may answer with, opened anew. */
export const GET = (): Response => seeOther("/plan/result");

/**
 * The plan is gone because this very save was made before, its answer lost or sent twice, from this page or another:
 * its trip is there.
 */
async function saveAgain(
  visitor: Owner | null,
  secret: string | null,
  asked: string | null,
  fields: Fields,
): Promise<Response> {
  const owner = visitor ?? (secret === null ? null : ownerFromDraft(secret));
  const copy = textOf(fields, "how") === "copy" && secret !== null ? tripIdFromDraft(secret) : null;
  const saved = (await findSaved(owner, copy)) ?? (await findSaved(owner, asked));
  if (owner === null || saved === null) return seeOther(START_AGAIN);
  await setOwnerCookie(owner.secret);
  // Where the first of the two went on with the way back, the cookie is that plan's by now.
  if (!isReturnNext(fields)) await clearDraftCookie();
  return seeSaved(saved, fields);
}

/** The page asks to save another plan than the one in progress, which stays as it is: one saved before, or forgotten. */
async function saveAnother(visitor: Owner | null, asked: string, fields: Fields): Promise<Response> {
  const saved = await findSaved(visitor, asked);
  return saved === null ? seeOther("/plan/result?problem=other#problem") : seeSaved(saved, fields);
}

const findSaved = async (owner: Owner | null, id: string | null) =>
  owner && id !== null ? findTrip(owner, id) : null;

/** The trip that a save sent again made the first time; another name typed for it since is not lost. */
function seeSaved(saved: StoredTrip, fields: Fields): Response {
  const typed = nameIn(fields);
  if (saved.corrupted || saved.trip.name === typed) return seeOther(`/trips/${saved.id}`);
  return offerName({ ...saved, name: saved.trip.name }, typed);
}

const isReturnNext = (fields: Fields): boolean => textOf(fields, "then") === "return";

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
