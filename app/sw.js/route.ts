import { COMPANION } from "@/http/companion";

/** The worker that opens kept pages. Browsers ask for it anew each time, so that a mistake in it can be put right. */
export function GET(): Response {
  return new Response(COMPANION.worker, {
    headers: { "Content-Type": "text/javascript; charset=utf-8", "Cache-Control": "no-cache" },
  });
}
