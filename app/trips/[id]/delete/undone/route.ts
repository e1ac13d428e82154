import { answerForm, seeOther } from "@/lib/server/form";
import { undoDelete } from "@/lib/server/undo";
import { tripPath } from "../../change-trip";
import { readTripOwner } from "../../find-trip";

/** Takes a deleted trip back. */
export const POST = answerForm<{ id: string }>(async ({ fields, params: { id } }) => {
  const now = new Date();
  const owner = await readTripOwner(id, now);
  if (owner === null) return seeOther(tripPath(id));
  const outcome = await undoDelete(owner, id, fields.row ?? [], now);
  return seeOther(outcome === "back" ? tripPath(id) : "/trips?undo=late");
});
