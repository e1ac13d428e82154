import { NAME_LENGTH } from "@/lib/core/flight";
import { textOf } from "@/lib/core/fields";
import { keepingForm } from "@/lib/server/form";
import { changeTrip, tripPath } from "../change-trip";
import type { TripParams } from "../find-trip";

export const POST = keepingForm(async (request: Request, { params }: TripParams): Promise<Response> => {
  const { id } = await params;
  return changeTrip(request, id, ({ trip }, fields) => {
    const name = textOf(fields, "name").replace(/\p{Cc}+/gu, " ");
    if (name.length > NAME_LENGTH) return { path: `${tripPath(id)}?problem=name#name` };
    return { trip: { ...trip, name } };
  });
});
