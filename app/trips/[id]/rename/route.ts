import { NAME_LENGTH } from "@/lib/core/flight";
import { textOf, type Fields } from "@/lib/core/fields";
import { keepingForm } from "@/lib/server/form";
import { changeTrip, tripPath } from "../change-trip";
import type { TripParams } from "../find-trip";

export const POST = keepingForm(async (request: Request, { params }: TripParams): Promise<Response> => {
  const { id } = await params;
  return changeTrip(
    request,
    id,
    ({ trip }, fields) => {
      const name = nameIn(fields);
      if (name.length > NAME_LENGTH) return { path: `${tripPath(id)}?problem=name#name` };
      return { trip: { ...trip, name } };
    },
    (fields) => `&name=${encodeURIComponent(nameIn(fields).slice(0, NAME_LENGTH))}`,
  );
});

const nameIn = (fields: Fields) => textOf(fields, "name").replace(/\p{Cc}+/gu, " ");
