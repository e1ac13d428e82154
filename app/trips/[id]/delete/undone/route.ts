import { answerForm, seeOther } from "@/http/form";
import { undoDelete } from "@/lib/server/store/undo";
import { PATHS, tripPath } from "@/lib/core/paths";
import { readTripWriter } from "../../find-trip";

/** Takes a deleted trip back. */
export const POST = answerForm<{ id: string }>(async ({ fields, params: { id } }) => {
  const now = new Date();
  const owner = await readTripWriter(id, now);
  if (owner === null) return seeOther(tripPath(id));
  const outcome = await undoDelete(owner, id, fields.row ?? [], now);
  return seeOther(outcome === "back" ? tripPath(id) : `${PATHS.trips}?undo=late`);
});
