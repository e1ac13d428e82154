import { answerForm } from "@/http/form";
import { isToldStill, replanTrip } from "@/lib/server/trip/trip-view";
import { tripPath } from "@/lib/core/paths";
import { changeTrip } from "../change-trip";

export const POST = answerForm<{ id: string }>(async ({ fields, params: { id } }) =>
  changeTrip(fields, id, (stored) => {
    const trip = replanTrip(stored, isToldStill(stored.trip));
    return trip ? { trip } : { path: tripPath(id) };
  }),
);
