import { answerForm, seeOther } from "@/http/form";
import { offerUndo } from "@/http/refusal";
import { languageOf } from "@/lib/server/run/language";
import { deleteForUndo } from "@/lib/server/store/undo";
import { PATHS, tripPath } from "@/lib/core/paths";
import { readTripWriter } from "../../find-trip";

/** Not sent on to another page: this one holds the deleted row, and nothing else does. */
export const POST = answerForm<{ id: string }>(async ({ fields, request, params: { id } }) => {
  const now = new Date();
  const owner = await readTripWriter(id, now);
  const outcome = owner && (await deleteForUndo(owner, id, fields.row ?? [], now));
  return outcome?.kind === "deleted"
    ? offerUndo(languageOf(request), id, outcome.packed)
    : seeOther(tripPath(id));
});

/** The page that this answers with, opened anew: without what it held. */
export const GET = (): Response => seeOther(PATHS.trips);
