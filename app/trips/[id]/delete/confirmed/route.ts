import { textOf } from "@/lib/core/fields";
import { answerForm, seeOther } from "@/lib/server/form";
import { parseSecret } from "@/lib/server/owner";
import { keepUndoSecret } from "@/lib/server/session";
import { deleteTrip } from "@/lib/server/trips";
import { deleteForUndo } from "@/lib/server/undo";
import { tripPath } from "../../change-trip";
import { readTripOwner } from "../../find-trip";

export const POST = answerForm<{ id: string }>(async ({ fields, params: { id } }) => {
  const now = new Date();
  const owner = await readTripOwner(id, now);
  if (owner === null) return seeOther(tripPath(id));
  // Deleted already is deleted: the same post sent again ends the same way, and can be undone the same way.
  const secret = parseSecret(textOf(fields, "undo"));
  if (secret === null) await deleteTrip(owner, id);
  else {
    await deleteForUndo(owner, id, secret, now);
    await keepUndoSecret(secret);
  }
  return seeOther(`/trips?deleted=${id}`);
});
