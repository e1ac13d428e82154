import { allowOnly, countCall, readJson, refuseCall, toJson } from "@/http/api";
import { planFor } from "@/lib/server/trip/planning";

/** The longest request, eight legs of eight sleeps and every answer, holds some 400 values. */
const VALUES_MAX = 2000;

/** Guidance and plan for one request. Stateless: nothing is stored, and nothing of it is logged. */
export async function POST(request: Request): Promise<Response> {
  const refused = await countCall("plan", request);
  if (refused) return refused;
  const body = await readJson(request, VALUES_MAX);
  if (!body.ok) return body.response;
  const planned = planFor(body.value);
  return planned.ok ? toJson(planned.result) : refuseCall(request, 400, "plan", planned);
}

export const GET = allowOnly("POST");
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
