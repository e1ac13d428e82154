import { z } from "zod";
import { progressSchema, SAID_MAX } from "@/lib/core/air/progress-schema";
import { countCall, readJson, refuseCall, toJson } from "@/http/api";
import { isOurs } from "@/http/sender";
import { mergeIntoTrip } from "@/lib/server/trip/trip-progress";
import { underLiveKey } from "@/lib/server/store/owners";
import { readTripOwner, type TripParams } from "../../find-trip";

const notesSchema = z.strictObject({ flights: z.string().max(20), progress: progressSchema });

/** Something said has at most five values of its own. */
const VALUES_MAX = 8 * SAID_MAX;

/** What a phone noted in the air joins the saved trip; the answer is all that any device noted of it. */
export async function POST(request: Request, { params }: TripParams): Promise<Response> {
  const { id } = await params;
  if (!isOurs(request.headers)) return refuseCall(request, 403, "notOurs");
  const refused = await countCall("write", request);
  if (refused) return refused;
  const body = await readJson(request, VALUES_MAX);
  if (!body.ok) return body.response;
  const notes = notesSchema.safeParse(body.value);
  if (!notes.success) return refuseCall(request, 400, "notNotes");
  const { flights, progress } = notes.data;
  const outcome = await underLiveKey(async () => {
    const now = new Date();
    const owner = await readTripOwner(id, now);
    return owner && mergeIntoTrip(owner, id, flights, progress, now);
  });
  if (outcome?.kind === "merged") return toJson(outcome.progress);
  if (outcome?.kind === "changed") return refuseCall(request, 409, "otherFlights");
  if (outcome?.kind === "tooMuch") return refuseCall(request, 413, "tooMuchNoted");
  if (outcome?.kind === "locked") return refuseCall(request, 409, "locked");
  return refuseCall(request, 404, "noTrip");
}
