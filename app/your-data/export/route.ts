import { text } from "node:stream/consumers";
import { writeExport } from "@/lib/server/trip/exporting";
import { handOver } from "@/lib/server/run/bare-answer";
import { asFile } from "@/http/headers";
import { findPlanInProgress } from "@/http/draft";
import { readOwner } from "@/http/session";

export async function GET(): Promise<Response> {
  const now = new Date();
  const owner = await readOwner(now);
  const { draft } = await findPlanInProgress();
  const pieces = handOver(writeExport(owner, draft, now));
  const day = now.toISOString().slice(0, 10);
  return new Response(pieces && (await text(pieces)), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": asFile(`second-heart-${day}.json`),
      "Cache-Control": "no-store",
    },
  });
}
