import { tripIdSchema } from "@/lib/core/draft";
import { textOf } from "@/lib/core/fields";
import { keepingForm, readForm, seeOther } from "@/lib/server/form";
import { readOwner } from "@/lib/server/session";
import { revokeShare } from "@/lib/server/shares";
import { tripPath } from "../../change-trip";
import type { TripParams } from "../../find-trip";

export const POST = keepingForm(async (request: Request, { params }: TripParams): Promise<Response> => {
  const form = await readForm(request);
  if (!form.ok) return form.response;
  const { id } = await params;
  const owner = tripIdSchema.safeParse(id).success ? await readOwner(new Date()) : null;
  if (owner === null) return seeOther(tripPath(id));
  // Gone already is revoked: the same post sent again ends the same way.
  await revokeShare(owner, id, textOf(form.fields, "link"));
  return seeOther(`${tripPath(id)}/share?done=revoked`);
});
