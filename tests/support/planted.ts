import { gunzipSync, inflateRawSync, inflateSync } from "node:zlib";

/** A text as it may lie in a file: plain, in UTF-16, in hex, and in base64 wherever its groups of three begin. */
export function spellingsOf(text: string): readonly Buffer[] {
  const plain = Buffer.from(text, "utf8");
  const hex = plain.toString("hex");
  const base64 = [0, 1, 2].map((shift) => {
    // Only whole groups: what comes before and after decides the signs at the ends.
    const from = (3 - shift) % 3;
    const whole = plain.subarray(from, from + Math.floor((plain.length - from) / 3) * 3);
    return whole.toString("base64");
  });
  // Four signs of base64 come by chance in a few megabytes; eight do not.
  const telling = base64.filter((signs) => signs.length >= 8);
  const url = telling.map((signs) => signs.replaceAll("+", "-").replaceAll("/", "_"));
  const texts = [hex, hex.toUpperCase(), ...telling, ...url, encodeURIComponent(text)];
  return [plain, Buffer.from(text, "utf16le"), ...[...new Set(texts)].map((each) => Buffer.from(each))];
}

/** What of `texts` can be found in some bytes, in any spelling. */
export function foundIn(bytes: Uint8Array, texts: readonly string[]): readonly string[] {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return texts.filter((text) => spellingsOf(text).some((spelling) => all.includes(spelling)));
}

/** How far into a value something deflated may begin: behind a version, a nonce, a length. */
const HEAD_BYTES = 40;

/** Everything that some bytes hold deflated, by any of the three formats, from any place near their beginning. */
export function inflatedFrom(bytes: Uint8Array): Buffer {
  const found: Buffer[] = [];
  for (let at = 0; at < Math.min(HEAD_BYTES, bytes.length); at += 1)
    for (const inflate of [inflateRawSync, inflateSync, gunzipSync])
      try {
        found.push(inflate(bytes.subarray(at), { maxOutputLength: 1 << 24 }));
      } catch {
        // Nothing deflated begins here.
      }
  return Buffer.concat(found);
}
