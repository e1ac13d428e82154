import { answerForm, seeOther } from "@/lib/server/form";
import { offerUndo } from "@/lib/server/refusal";
import { deleteForUndo } from "@/lib/server/undo";
import { tripPath } from "../../change-trip";
import { readTripOwner } from "../../find-trip";

/** Not sent on to another page: this one holds the deleted row, and nothing else does. */
export const POST = answerForm<{ id: string }>(async ({ fields, params: { id } }) => {
  const now = new Date();
  const owner = await readTripOwner(id, now);
  const outcome = owner && (await deleteForUndo(owner, id, fields.row ?? [], now));
  return outcome?.kind === "deleted" ? offerUndo(id, outcome.packed) : seeOther(tripPath(id));
});

/** The page that this answers with, opened anew: without what it held. */
export const GET = (): Response => seeOther("/trips");
