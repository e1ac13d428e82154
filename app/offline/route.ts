import { offlineDocument } from "@/companion/generated/document.mjs";
import { COMPANION, documentResponse, toWritten } from "@/http/companion";
import { languageOf } from "@/lib/server/run/language";

/** What opens in place of a page that is not on the phone, when there is no network. */
export async function GET(request: Request): Promise<Response> {
  return documentResponse(offlineDocument(toWritten(languageOf(request)), COMPANION.assets));
}
