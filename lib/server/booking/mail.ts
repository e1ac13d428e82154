import PostalMime from "postal-mime";
import { readPage } from "./markup";
import { isFlight, type Around, type Part, type Reader } from "./telling";
import { readWords } from "./words";

const ATTACHMENTS_MAX = 12;

/** What a mail tells: its markup, else its attachments, else its words. */
export async function readMail(bytes: Uint8Array, around: Around, read: Reader): Promise<readonly Part[]> {
  const mail = await PostalMime.parse(bytes, {
    maxNestingDepth: 20,
    attachmentEncoding: "arraybuffer",
    // Read in its place, a mail in this one would bring the day when it was sent among its words.
    forceRfc822Attachments: true,
  });
  const page = readPage(mail.html ?? "", around);
  if (page.parts.some(isFlight)) return page.parts;
  const attached: Part[] = [...page.parts];
  for (const { content } of mail.attachments.slice(0, ATTACHMENTS_MAX)) {
    if (typeof content === "string") continue;
    attached.push(...(await read(new Uint8Array(content)).catch(() => [])));
  }
  if (attached.some(isFlight)) return attached;
  const words = readWords(mail.text ?? "", around);
  return [...attached, ...(words.length > 0 ? words : readWords(page.words, around))];
}
