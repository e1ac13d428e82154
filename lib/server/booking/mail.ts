import PostalMime from "postal-mime";
import { readPage } from "./markup";
import { withWords } from "./second-witness";
import { isFlight, type Around, type Part, type Reader } from "./telling";
import { readWords } from "./words";

const ATTACHMENTS_MAX = 12;

/** What a mail tells: its markup, else its attachments, each with its words as a second witness; else its words. */
export async function readMail(bytes: Uint8Array, around: Around, read: Reader): Promise<readonly Part[]> {
  const mail = await PostalMime.parse(bytes, {
    maxNestingDepth: 20,
    attachmentEncoding: "arraybuffer",
    // Read in its place, a mail in this one would bring the day when it was sent among its words.
    forceRfc822Attachments: true,
  });
  const page = readPage(mail.html ?? "", around);
  const words = [mail.text ?? "", page.words];
  if (page.parts.some(isFlight)) return withWords(page.parts, words, around);
  const attached: Part[] = [...page.parts];
  for (const { content } of mail.attachments.slice(0, ATTACHMENTS_MAX)) {
    if (typeof content === "string") continue;
    attached.push(...(await read(new Uint8Array(content)).catch(() => [])));
  }
  if (attached.some(isFlight)) return withWords(attached, words, around);
  const told = words.map((text) => readWords(text, around)).find((parts) => parts.length > 0);
  return [...attached, ...(told ?? [])];
}
