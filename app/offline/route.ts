import { offlineDocument } from "@/companion/generated/document.mjs";
import { COMPANION, documentResponse } from "@/http/companion";

/** What opens in place of a page that is not on the phone, when there is no network. */
export async function GET(): Promise<Response> {
  return documentResponse(offlineDocument(COMPANION.messages, COMPANION.assets));
}
