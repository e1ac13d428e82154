import { searchAirports } from "@/lib/server/flights/read-airport";
import { allowOnly, countCall, refuseCall, toJson } from "@/http/api";

/** Airports by code, city or name, best first. Holds nobody's data, so it may be kept for a day. */
export async function GET(request: Request): Promise<Response> {
  const refused = await countCall("airports", request);
  if (refused) return refused;
  const query = new URL(request.url).searchParams.get("q");
  if (query === null) {
    const issues = [{ path: "q", code: "queryMissing", values: {} }];
    return refuseCall(request, 400, "noQuery", { issues });
  }
  return toJson({ airports: searchAirports(query) }, 200, { "Cache-Control": "public, max-age=86400" });
}

export const POST = allowOnly("GET");
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
