import { writeExport } from "@/lib/server/trip/exporting";
import { asFile } from "@/http/headers";
import { findPlanInProgress } from "@/http/draft";
import { readOwner } from "@/http/session";

export async function GET(): Promise<Response> {
  const now = new Date();
  const owner = await readOwner(now);
  const { draft } = await findPlanInProgress();
  const pieces = writeExport(owner, draft, now);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const piece = await pieces.next();
      if (piece.done === true) controller.close();
      else controller.enqueue(encoder.encode(piece.value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
  const day = now.toISOString().slice(0, 10);
  return new Response(body, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": asFile(`second-heart-${day}.json`),
      "Cache-Control": "no-store",
    },
  });
}
