import { COMPANION } from "@/http/companion";
import { companionPath } from "@/lib/core/paths";

/** A file that kept pages name, by its content: the script or the typeface. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const file = COMPANION.files[companionPath((await params).file)];
  if (!file) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  return new Response(file.body(), {
    headers: { "Content-Type": file.type, "Cache-Control": "public, max-age=31536000, immutable" },
  });
}

/** Said here, for nothing else says that a refusal is not kept (next.config.js). */
export const POST = () =>
  new Response(null, { status: 405, headers: { Allow: "GET", "Cache-Control": "no-store" } });
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
