import "server-only";

/** The largest body any route reads, in bytes: 64 KiB. */
export const BODY_LIMIT = 64 * 1024;

/**
 * The request's body, or null as soon as it is known to be larger than `limit` bytes ({@link BODY_LIMIT}): by its
 * stated length, or while reading. A body costs the memory of what has arrived, and never more than the limit.
 */
export async function readBody(
  request: Request,
  limit = BODY_LIMIT,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) return null;
  const reader = request.body?.getReader();
  if (!reader) return new Uint8Array();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(pieces, length);
    length += value.byteLength;
    if (length > limit) {
      await reader.cancel();
      return null;
    }
    pieces.push(value);
  }
}

/** The media type a request says its body has, in lower case and without parameters; empty when it says none. */
export const mediaType = (request: Request): string =>
  (request.headers.get("content-type") ?? "").replace(/;.*/s, "").trim().toLowerCase();
