import { exportJsonSchema } from "@/lib/core/export";

export function GET(): Response {
  return Response.json(exportJsonSchema(), {
    headers: { "Content-Type": "application/schema+json; charset=utf-8" },
  });
}
