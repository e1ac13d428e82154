import { allowOnly, toJson } from "@/http/api";
import { describeApi } from "@/http/openapi";
import { languageOf } from "@/lib/server/run/language";

/** The API's description, made from the schemas that check requests. */
export function GET(request: Request): Response {
  const headers = { "Cache-Control": "public, max-age=3600", Vary: "Accept-Language" };
  return toJson(describeApi(languageOf(request)), 200, headers);
}

export const POST = allowOnly("GET");
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
