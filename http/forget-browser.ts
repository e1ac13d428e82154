import "server-only";
import { deleteDraft } from "@/lib/server/store/drafts";
import type { Path } from "@/lib/core/paths";
import { seeOther } from "./form";
import { clearCookies, readDraftSecret } from "./session";

/**
 * Empties the browser of everything of ours: the plan in progress, every cookie, cached pages, offline copies. Saved
 * trips stay for whoever has the recovery code, unless they were deleted before. Route handlers only.
 */
export async function forgetBrowser(path: Path): Promise<Response> {
  const draft = await readDraftSecret();
  if (draft !== null) await deleteDraft(draft);
  await clearCookies();
  const response = seeOther(path);
  // Over plain HTTP, and in some browsers, a script of the page does this (companion/forgotten.ts).
  // Not "cookies": that would clear those of every other site under the same domain.
  response.headers.set("Clear-Site-Data", '"cache", "storage"');
  return response;
}
