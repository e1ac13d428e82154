import { getMessages } from "next-intl/server";
import { offlineDocument } from "@/components/companion/document";
import { COMPANION, documentResponse } from "@/lib/server/companion";

/** What opens in place of a page that is not on the phone, when there is no network. */
export async function GET(): Promise<Response> {
  return documentResponse(offlineDocument(await getMessages(), COMPANION.assets));
}
