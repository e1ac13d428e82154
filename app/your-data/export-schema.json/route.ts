import { exportJsonSchema } from "@/lib/core/saved/export";

export function GET(): Response {
  return Response.json(exportJsonSchema(), {
    headers: { "Content-Type": "application/schema+json; charset=utf-8" },
  });
}
