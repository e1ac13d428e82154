import { textOf } from "@/lib/core/fields";
import { answerForm, seeOther } from "@/lib/server/form";
import { revokeShare } from "@/lib/server/shares";
import { tripPath } from "../../change-trip";
import { readTripOwner } from "../../find-trip";

export const POST = answerForm<{ id: string }>(async ({ fields, params: { id } }) => {
  const owner = await readTripOwner(id, new Date());
  if (owner === null) return seeOther(tripPath(id));
  // Gone already is revoked: the same post sent again ends the same way.
  await revokeShare(owner, id, textOf(fields, "link"));
  return seeOther(`${tripPath(id)}/share?done=revoked`);
});
