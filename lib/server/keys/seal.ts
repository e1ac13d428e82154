import "server-only";
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { z } from "zod";

/** Sealed lengths are whole blocks of this many bytes (and a fixed overhead), so that length says little. */
export const BLOCK_BYTES = 4096;

/**
 * A seal of version 1, from before 2026-11-30, authenticates the name alone; it is opened where all that stands with it is
 * as old ({@link isOlder}), and never made again.
 */
const VERSION = 2;
const NAME_ONLY = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const LENGTH_BYTES = 4;
const OVERHEAD_BYTES = 1 + NONCE_BYTES + TAG_BYTES;
/** No row is anywhere near this large once opened; a limit all the same. */
const OPENED_MAX_BYTES = 16 * 1024 * 1024;

/** What a key or an identifier is for. A label is never used for two things; a change of meaning takes a new v. */
export type Label = `second-heart/${string}/v${number}`;

/**
 * 32 bytes from a secret, by HKDF-SHA256. Different labels give bytes that say nothing of each other or of the
 * secret. The secret must itself be random (at least 256 bits): no salt is used.
 */
export function derive(secret: Uint8Array, label: Label): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, Buffer.alloc(0), label, 32));
}

/**
 * What is authenticated with a sealed value, and is not in it. `name`: what it is and whose. `bound`: what stands
 * beside it unsealed.
 */
export type Identity = {
  readonly name: readonly string[];
  readonly bound: readonly (string | number | Date | null)[];
};

/**
 * Seals a JSON value with AES-256-GCM under a 32-byte key and a fresh random 96-bit nonce.
 *
 * Opens only under the same key and the same identity, so that what was moved elsewhere, or put beside the columns of
 * another state of its row, does not open. Layout: version, nonce, ciphertext, tag. The plain text is its length, the value deflated, and
 * zeros up to a whole number of blocks: compressed, a plan and the empty plan of a locked trip fill the same
 * number of blocks.
 */
export function seal(key: Uint8Array, identity: Identity, value: unknown): Uint8Array<ArrayBuffer> {
  const content = deflateRawSync(Buffer.from(JSON.stringify(value), "utf8"));
  const blocks = Math.ceil((LENGTH_BYTES + content.length) / BLOCK_BYTES);
  const plain = Buffer.alloc(blocks * BLOCK_BYTES);
  plain.writeUInt32BE(content.length);
  content.copy(plain, LENGTH_BYTES);

  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(associatedData(VERSION, identity));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Uint8Array.from(Buffer.concat([Uint8Array.of(VERSION), nonce, sealed, cipher.getAuthTag()]));
}

/**
 * The value that {@link seal} sealed, parsed by `schema`. Null when it does not open: another key, another
 * identity, a changed byte, an unknown version, or a content that `schema` refuses; which of them is not told.
 */
export function unseal<T>(
  key: Uint8Array,
  identity: Identity,
  sealed: Uint8Array,
  schema: z.ZodType<T>,
): T | null {
  const [version] = sealed;
  if ((version !== VERSION && version !== NAME_ONLY) || sealed.length <= OVERHEAD_BYTES) return null;
  const nonce = sealed.subarray(1, 1 + NONCE_BYTES);
  const tag = sealed.subarray(sealed.length - TAG_BYTES);
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(associatedData(version, identity));
  decipher.setAuthTag(tag);
  try {
    const body = sealed.subarray(1 + NONCE_BYTES, sealed.length - TAG_BYTES);
    const plain = Buffer.concat([decipher.update(body), decipher.final()]);
    const content = plain.subarray(LENGTH_BYTES, LENGTH_BYTES + plain.readUInt32BE());
    const text = inflateRawSync(content, { maxOutputLength: OPENED_MAX_BYTES }).toString("utf8");
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    // A wrong key and a changed byte are told by throwing; a row that does not open is an expected outcome here.
    return null;
  }
}

/**
 * Whether a seal binds less than one that stands in the same row. It is of an earlier state then, since a row is sealed
 * anew as a whole: whoever opens one of several seals asks first.
 */
export const isOlder = (sealed: Uint8Array, beside: readonly (Uint8Array | null)[]): boolean =>
  sealed[0] === NAME_ONLY && beside.some((other) => other !== null && other[0] !== NAME_ONLY);

// Unambiguous for any parts: ["a", "bc"] and ["ab", "c"] differ. The version is bound too. Instants are text, in UTC.
function associatedData(version: number, { name, bound }: Identity): Buffer {
  const parts = version === NAME_ONLY ? [version, ...name] : [version, name, bound];
  return Buffer.from(JSON.stringify(parts), "utf8");
}
