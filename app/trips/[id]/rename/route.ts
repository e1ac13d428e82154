import { NAME_LENGTH } from "@/lib/core/flight";
import { textOf } from "@/lib/core/fields";
import { answerForm } from "@/lib/server/form";
import { changeTrip, tripPath } from "../change-trip";

export const POST = answerForm<{ id: string }>(async ({ fields, params: { id } }) => {
  const name = textOf(fields, "name").replace(/\p{Cc}+/gu, " ");
  const typed = `&name=${encodeURIComponent(name.slice(0, NAME_LENGTH))}`;
  return changeTrip(
    fields,
    id,
    ({ trip }) =>
      name.length > NAME_LENGTH ? { path: `${tripPath(id)}?problem=name#name` } : { trip: { ...trip, name } },
    typed,
  );
});
