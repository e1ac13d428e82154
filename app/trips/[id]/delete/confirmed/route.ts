import { tripIdSchema } from "@/lib/core/draft";
import { keepingForm, readForm, seeOther } from "@/lib/server/form";
import { readOwner } from "@/lib/server/session";
import { deleteTrip } from "@/lib/server/trips";
import { tripPath } from "../../change-trip";
import type { TripParams } from "../../find-trip";

export const POST = keepingForm(async (request: Request, { params }: TripParams): Promise<Response> => {
  const form = await readForm(request);
  if (!form.ok) return form.response;
  const { id } = await params;
  const owner = tripIdSchema.safeParse(id).success ? await readOwner(new Date()) : null;
  if (owner === null) return seeOther(tripPath(id));
  // Deleted already is deleted: the same post sent again ends the same way.
  await deleteTrip(owner, id);
  return seeOther("/trips?deleted=yes");
});
