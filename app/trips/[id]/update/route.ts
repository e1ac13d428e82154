import { answerForm } from "@/http/form";
import { isCleared, replanTrip } from "@/lib/server/trip/trip-view";
import { tripPath } from "@/lib/core/paths";
import { changeTrip } from "../change-trip";

export const POST = answerForm<{ id: string }>(async ({ fields, params: { id } }) =>
  changeTrip(fields, id, (stored) => {
    const trip = replanTrip(stored, isCleared(stored.trip));
    return trip ? { trip } : { path: tripPath(id) };
  }),
);
