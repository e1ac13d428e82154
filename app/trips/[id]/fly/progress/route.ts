import { z } from "zod";
import { progressSchema } from "@/lib/core/progress-schema";
import { countCall, readJson, refuseCall, toJson } from "@/lib/server/api";
import { isOurs } from "@/lib/server/form";
import { mergeIntoTrip } from "@/lib/server/trip-progress";
import { readTripOwner, type TripParams } from "../../find-trip";

const notesSchema = z.strictObject({ flights: z.string().max(20), progress: progressSchema });

/** What a phone noted in the air joins the saved trip; the answer is all that any device noted of it. */
export async function POST(request: Request, { params }: TripParams): Promise<Response> {
  const { id } = await params;
  if (!isOurs(request.headers)) return refuseCall(403, "This can only be sent from the site's own pages.");
  const refused = await countCall("write", request);
  if (refused) return refused;
  const body = await readJson(request);
  if (!body.ok) return body.response;
  const notes = notesSchema.safeParse(body.value);
  if (!notes.success) return refuseCall(400, "These are not notes of a flight.");
  const now = new Date();
  const owner = await readTripOwner(id, now);
  const { flights, progress } = notes.data;
  const outcome = owner ? await mergeIntoTrip(owner, id, flights, progress, now) : null;
  if (outcome?.kind === "merged") return toJson(outcome.progress);
  if (outcome?.kind === "changed") return refuseCall(409, "The trip has other flights now.");
  if (outcome?.kind === "tooMuch") return refuseCall(413, "More was noted than one trip holds.");
  return refuseCall(404, "There is no such trip, or it takes no notes now.");
}
