import { keepingForm } from "@/lib/server/form";
import { isToldStill, replanTrip } from "@/lib/server/trip-view";
import { changeTrip, tripPath } from "../change-trip";
import type { TripParams } from "../find-trip";

export const POST = keepingForm(async (request: Request, { params }: TripParams): Promise<Response> => {
  const { id } = await params;
  return changeTrip(request, id, (stored) => {
    const trip = replanTrip(stored, isToldStill(stored.trip));
    return trip ? { trip } : { path: tripPath(id) };
  });
});
