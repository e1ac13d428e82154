import { tripIdSchema } from "@/lib/core/draft";
import { textOf } from "@/lib/core/fields";
import { answerForm, seeOther } from "@/lib/server/form";
import { readOwner } from "@/lib/server/session";
import { revokeShare } from "@/lib/server/shares";
import { tripPath } from "../../change-trip";

export const POST = answerForm<{ id: string }>(async ({ fields, params: { id } }) => {
  const owner = tripIdSchema.safeParse(id).success ? await readOwner(new Date()) : null;
  if (owner === null) return seeOther(tripPath(id));
  // Gone already is revoked: the same post sent again ends the same way.
  await revokeShare(owner, id, textOf(fields, "link"));
  return seeOther(`${tripPath(id)}/share?done=revoked`);
});
