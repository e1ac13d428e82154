import { nameIn, NAME_LENGTH } from "@/lib/core/typed/flight";
import { answerForm, seeOther } from "@/http/form";
import { offerName } from "@/http/refusal";
import { languageOf } from "@/lib/server/run/language";
import { tripPath } from "@/lib/core/paths";
import { changeTrip } from "../change-trip";

export const POST = answerForm<{ id: string }>(async ({ fields, request, params: { id } }) => {
  const name = nameIn(fields);
  return changeTrip(
    fields,
    id,
    ({ trip }) =>
      name.length > NAME_LENGTH ? { path: `${tripPath(id)}?problem=name#name` } : { trip: { ...trip, name } },
    ({ version, trip }) =>
      trip.name === name
        ? seeOther(tripPath(id))
        : offerName(languageOf(request), { id, version, name: trip.name }, name),
  );
});

/** The page that this may answer with, opened anew. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return seeOther(tripPath((await params).id));
}
