import { START_AGAIN } from "@/lib/core/saved/draft";
import { tripIdSchema, type SavedTrip } from "@/lib/core/saved/saved-schema";
import type { Sheet } from "@/lib/core/typed/sheet";
import { textOf, type Fields } from "@/lib/core/typed/fields";
import { nameIn } from "@/lib/core/typed/flight";
import { deleteDraft, findDraft, markDraft, writeDraft } from "@/lib/server/store/drafts";
import { answerForm, seeOther } from "@/http/form";
import { tripIdFromDraft, type Owner } from "@/lib/server/keys/owner";
import { replacePlanInProgress } from "@/http/draft";
import { offerName } from "@/http/refusal";
import { languageInHand } from "@/lib/server/run/language";
import { saveDraft } from "@/lib/server/trip/saving";
import { clearDraftCookie, keepKey, readDraftSecret, readFirstOwner, readWriter } from "@/http/session";
import { nextDraftPath, toNextDraft } from "@/lib/server/trip/trip-view";
import { keepOwner } from "@/lib/server/store/owners";
import type { StoredTrip } from "@/lib/server/store/trip-row";
import { findTrip } from "@/lib/server/store/trips";
import { PATHS, tripPath } from "@/lib/core/paths";

export const POST = answerForm(async ({ fields }) => {
  const now = new Date();
  const visitor = await readWriter(now);
  const secret = await readDraftSecret();
  const held = secret === null ? null : await findDraft(secret, now);
  const asked = tripIdSchema.safeParse(textOf(fields, "trip")).data ?? null;
  const owner = visitor ?? (await readFirstOwner());
  if (secret === null || held === null || owner === null) return saveAgain(owner, secret, asked, fields, now);
  if (asked !== null && asked !== held.tripId) return saveAnother(visitor, asked, fields);

  const named = { ...held, flight: { ...held.flight, name: [textOf(fields, "name")] } };
  const how = textOf(fields, "how");
  const draft = how === "copy" ? { ...named, tripId: tripIdFromDraft(secret), editing: null } : named;
  const keepAnswers = textOf(fields, "keepAnswers") === "yes";
  const shown = textOf(fields, "shown");
  const changed = shown !== "" && shown !== markDraft(secret, held);
  if (visitor === null && !changed) await keepOwner(owner, now);
  const saving = changed
    ? ({ kind: "changed" } as const)
    : await saveDraft(draft, { owner, keepAnswers, over: how === "over" }, now);
  if (saving.kind === "saved") {
    await deleteDraft(secret);
    const saved = isReturnNext(fields) ? await findTrip(saving.owner, saving.id) : null;
    return saved?.corrupted === false
      ? goBack(saving.owner, saved.trip, draft.sheet, now)
      : finish(saving.owner, saving.id, now);
  }
  // Not saved: what was typed stays.
  await writeDraft(secret, named, now);
  if (saving.kind === "plan") return seeOther(saving.path);
  return seeOther(`${PATHS.planResult}?problem=${saving.kind}${keepAnswers ? "&answers=keep" : ""}#problem`);
});

/** The page that this may answer with, opened anew. */
export const GET = (): Response => seeOther(PATHS.planResult);

/**
 * The plan is gone because this very save was made before, its answer lost or sent twice, from this page or another:
 * its trip is there.
 */
async function saveAgain(
  owner: Owner | null,
  secret: string | null,
  asked: string | null,
  fields: Fields,
  now: Date,
): Promise<Response> {
  const copy = textOf(fields, "how") === "copy" && secret !== null ? tripIdFromDraft(secret) : null;
  const saved = (await findSaved(owner, copy)) ?? (await findSaved(owner, asked));
  if (owner === null || saved === null) return seeOther(START_AGAIN);
  await keepKey(owner, now);
  // Where the first of the two went on with the way back, the cookie is that plan's by now.
  if (!isReturnNext(fields)) await clearDraftCookie();
  return seeSaved(saved, fields);
}

/** The page asks to save another plan than the one in progress, which stays as it is: one saved before, or forgotten. */
async function saveAnother(visitor: Owner | null, asked: string, fields: Fields): Promise<Response> {
  const saved = await findSaved(visitor, asked);
  return saved === null ? seeOther(`${PATHS.planResult}?problem=other#problem`) : seeSaved(saved, fields);
}

const findSaved = async (owner: Owner | null, id: string | null) =>
  owner && id !== null ? findTrip(owner, id) : null;

/** The trip that a save sent again made the first time; another name typed for it since is not lost. */
async function seeSaved(saved: StoredTrip, fields: Fields): Promise<Response> {
  const typed = nameIn(fields);
  if (saved.corrupted || saved.trip.name === typed) return seeOther(tripPath(saved.id));
  return offerName(languageInHand(), { ...saved, name: saved.trip.name }, typed);
}

const isReturnNext = (fields: Fields): boolean => textOf(fields, "then") === "return";

/** Goes on with the way back: the answers given for the way out come along, kept with it or not. */
async function goBack(owner: Owner, trip: SavedTrip, sheet: Sheet, now: Date): Promise<Response> {
  await replacePlanInProgress((tripId, moment) => toNextDraft("return", trip, sheet, tripId, moment), now);
  await keepKey(owner, now);
  return seeOther(nextDraftPath("return", sheet));
}

async function finish(owner: Owner, id: string, now: Date): Promise<Response> {
  await clearDraftCookie();
  await keepKey(owner, now);
  return seeOther(tripPath(id));
}
