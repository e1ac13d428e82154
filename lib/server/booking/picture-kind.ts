const asLatin = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));

/**
 * Whether a file is a picture of a kind that cameras and phones make and nothing here decodes: HEIC, AVIF and what else
 * comes in that box, JPEG XL, TIFF (as most raw pictures are) and BMP.
 */
export function isUnreadKind(bytes: Uint8Array): boolean {
  const box = asLatin(bytes, 4, 12);
  if (/^ftyp(?:hei|hev|mif|msf|avi|crx)/.test(box) || box.startsWith("JXL ")) return true;
  const head = asLatin(bytes, 0, 4);
  if (head === "II*\0" || head === "MM\0*" || head.startsWith("\u00ff\u000a")) return true;
  return head.startsWith("BM") && asLatin(bytes, 6, 10) === "\0\0\0\0";
}
