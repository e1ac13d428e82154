import { allowOnly, toJson } from "@/http/api";
import { OPENAPI } from "@/http/openapi";

/** The API's description, made from the schemas that check requests. */
export function GET(): Response {
  return toJson(OPENAPI, 200, { "Cache-Control": "public, max-age=3600" });
}

export const POST = allowOnly("GET");
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
