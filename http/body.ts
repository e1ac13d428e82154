import "server-only";

/** The largest body any route reads, in bytes: 64 KiB. */
export const BODY_LIMIT = 64 * 1024;

/**
 * So much of a file must come in each stretch, or its end: 35 kbit/s, which a crowded connection of an aircraft still
 * gives, silent for some seconds or not. One that comes slower holds a place that others wait for, which they do for
 * longer than a stretch (http/places.ts). A form, no longer than {@link BODY_LIMIT}, holds no place, and what was typed is
 * lost when it is refused: its network may be silent for as long as any connection's (http/gate.ts).
 */
export const STRETCH = { bytes: BODY_LIMIT, ms: 15_000 };

/**
 * The request's body; or that it is larger than `limit` bytes ({@link BODY_LIMIT}), as soon as its stated length or what
 * was read says so; or, where that may be a file, that it comes more slowly than {@link STRETCH}. A body costs the memory of what has arrived, and
 * never more than the limit.
 */
export async function readBody(
  request: Request,
  limit = BODY_LIMIT,
): Promise<Uint8Array<ArrayBuffer> | NoBody> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) return "tooLarge";
  const reader = request.body?.getReader();
  if (!reader) return new Uint8Array();
  const pieces: Uint8Array[] = [];
  let length = 0;
  let due = STRETCH.bytes;
  let slow = false as boolean;
  const pace = setInterval(() => {
    slow = limit > BODY_LIMIT && length < due;
    due = length + STRETCH.bytes;
    // Ends what is being waited for.
    if (slow) void reader.cancel();
  }, STRETCH.ms);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (slow) return "tooSlow";
      if (done) return Buffer.concat(pieces, length);
      length += value.byteLength;
      if (length > limit) {
        await reader.cancel();
        return "tooLarge";
      }
      pieces.push(value);
    }
  } finally {
    clearInterval(pace);
  }
}

/** Why there is no body, and how that is answered. */
export type NoBody = keyof typeof NO_BODY;
export const NO_BODY = { tooLarge: 413, tooSlow: 408 } as const;

/** The media type a request says its body has, in lower case and without parameters; empty when it says none. */
export const mediaType = (request: Request): string =>
  (request.headers.get("content-type") ?? "").replace(/;.*/s, "").trim().toLowerCase();
