import { textOf } from "@/lib/core/typed/fields";
import { answerForm, seeOther } from "@/http/form";
import { revokeShare } from "@/lib/server/store/shares";
import { findTripToChange } from "@/lib/server/store/trips";
import { tripPath } from "@/lib/core/paths";
import { readTripWriter } from "../../find-trip";

export const POST = answerForm<{ id: string }>(async ({ fields, params: { id } }) => {
  const owner = await readTripWriter(id, new Date());
  if (owner === null) return seeOther(tripPath(id));
  // Gone already is revoked: the same post sent again ends the same way. Of a key that went meanwhile it is not.
  if (!(await revokeShare(owner, id, textOf(fields, "link")))) await findTripToChange(owner, id);
  return seeOther(`${tripPath(id, "share")}?done=revoked`);
});
