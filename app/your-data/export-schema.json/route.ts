import { describeIn } from "@/http/described";
import { languageOf } from "@/lib/server/run/language";
import { exportJsonSchema } from "@/lib/core/saved/export";

export function GET(request: Request): Response {
  return Response.json(describeIn(exportJsonSchema(), languageOf(request).messages.fields), {
    headers: { "Content-Type": "application/schema+json; charset=utf-8" },
  });
}
