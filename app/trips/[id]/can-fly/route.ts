import { textOf } from "@/lib/core/typed/fields";
import { answerForm } from "@/http/form";
import { isSameWait } from "@/lib/server/trip/saving";
import { replanTrip, viewTrip } from "@/lib/server/trip/trip-view";
import { tripPath } from "@/lib/core/paths";
import { changeTrip } from "../change-trip";

export const POST = answerForm<{ id: string }>(async ({ fields, params: { id } }) =>
  changeTrip(fields, id, (stored) => {
    const { lock, planned } = viewTrip(stored);
    // The box stands for the reasons it named.
    if (lock !== "CLEAR" || planned === null || !isSameWait(planned, textOf(fields, "reasons")))
      return { path: tripPath(id) };
    if (textOf(fields, "toldCanFly") !== "yes") return { path: `${tripPath(id)}?told=missing#toldCanFly` };
    const trip = replanTrip(stored, true);
    return trip ? { trip } : { path: tripPath(id) };
  }),
);
