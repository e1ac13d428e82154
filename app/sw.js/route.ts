import { COMPANION } from "@/http/companion";
import { languageOf } from "@/lib/server/run/language";

/** The worker that opens kept pages. Browsers ask for it anew each time, so that a mistake in it can be put right. */
export function GET(request: Request): Response {
  return new Response(COMPANION.worker(languageOf(request)), {
    headers: { "Content-Type": "text/javascript; charset=utf-8", "Cache-Control": "no-cache" },
  });
}
