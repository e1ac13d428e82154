import { textOf } from "@/lib/core/fields";
import { keepingForm } from "@/lib/server/form";
import { isSameWait } from "@/lib/server/saving";
import { replanTrip, viewTrip } from "@/lib/server/trip-view";
import { changeTrip, tripPath } from "../change-trip";
import type { TripParams } from "../find-trip";

export const POST = keepingForm(async (request: Request, { params }: TripParams): Promise<Response> => {
  const { id } = await params;
  return changeTrip(request, id, (stored, fields) => {
    const { lock, planned } = viewTrip(stored);
    // The box stands for the reasons it named.
    if (lock !== "CLEAR" || planned === null || !isSameWait(planned, textOf(fields, "reasons")))
      return { path: tripPath(id) };
    if (textOf(fields, "toldCanFly") !== "yes") return { path: `${tripPath(id)}?told=missing#toldCanFly` };
    const trip = replanTrip(stored, true);
    return trip ? { trip } : { path: tripPath(id) };
  });
});
