import { readBoardingPass, toParts } from "./boarding-pass";
import { readCalendar } from "./calendar";
import { readMail } from "./mail";
import { readJson, readPage, readReservations } from "./markup";
import { readPass, readPasses } from "./pass";
import { readPdf, readPicture, sizeOf } from "./pictures";
import { withWords } from "./second-witness";
import { isFlight, type Around, type Part } from "./telling";
import { readWords } from "./words";

/** How many mails in each other are read. */
const MAILS_MAX = 3;

/** What a file of a booking tells, whatever its name says it is. */
export async function readFile(bytes: Uint8Array, around: Around, depth = 0): Promise<readonly Part[]> {
  if (startsWith(bytes, "PK\u0003\u0004")) return readPasses(bytes, around);
  if (startsWith(bytes, "%PDF-")) return readPdf(bytes, around);
  if (sizeOf(bytes) !== null) return readPicture(bytes, around);
  const text = toText(bytes);
  if (text === null) return [];
  const mail = text.replace(BEFORE_MAIL, "");
  if (depth < MAILS_MAX && isMail(mail))
    return readMail(bytes.subarray(text.length - mail.length), around, (attached) =>
      readFile(attached, around, depth + 1),
    );
  return readText(text, around);
}

/** What a text tells: a calendar, markup, a boarding pass's barcode, or words. */
export function readText(text: string, around: Around): readonly Part[] {
  const begins = text.trimStart().slice(0, 200);
  if (/BEGIN:VCALENDAR/i.test(begins)) return readCalendar(text.trim(), around);
  if (/^[[{]/.test(begins)) {
    const value = readJson(text);
    const reservations = readReservations(value, around);
    return reservations.length > 0 ? reservations : readPass(value, around);
  }
  const coded = readBoardingPass(text.replace(/^\s+|[\r\n]+$/g, ""), around);
  if (coded.length > 0) return toParts(coded);
  if (/<(?:!doctype|html|body|head|div|table|script|span|p|br|meta)\b/i.test(text.slice(0, 20_000))) {
    const { parts, words } = readPage(text, around);
    return parts.some(isFlight) ? withWords(parts, [words], around) : [...parts, ...readWords(words, around)];
  }
  return readWords(text, around);
}

const startsWith = (bytes: Uint8Array, sign: string) =>
  Array.from(sign, (letter) => letter.charCodeAt(0)).every((code, index) => bytes[index] === code);

/** Bytes as text, or null when they are none. */
function toText(bytes: Uint8Array): string | null {
  if (bytes.subarray(0, 4096).includes(0) && !isWide(bytes)) return null;
  const encoding = !isWide(bytes) ? "utf-8" : bytes[0] === 0xff ? "utf-16le" : "utf-16be";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
const isWide = ([one, two]: Uint8Array) => (one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff);

/** Blank lines, and the line that begins each mail of a mailbox's file. */
const BEFORE_MAIL = /^\s*(?:From [^\n]{0,500}\n\s*)?/;

/** Whether a text begins as a mail does, with the lines of its head. */
const isMail = (text: string) =>
  /^(?:[\w-]{1,60}:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2,}/.test(text.slice(0, 50_000)) &&
  /^(?:from|to|subject|date|received|mime-version|content-type|return-path|message-id):/im.test(
    text.slice(0, 50_000),
  ) &&
  /^(?:mime-version|content-type|received|message-id|date):/im.test(text.slice(0, 50_000));
