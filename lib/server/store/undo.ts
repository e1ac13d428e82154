import "server-only";
import { z } from "zod";
import { versionSchema } from "../../core/bounds";
import { db } from "./db";
import type { Owner } from "../keys/owner";
import { KeyGone } from "./owners";
import { insertTrip } from "./room";
import { seal, unseal, type Identity } from "../keys/seal";
import { deleteTrip } from "./trips";

const bytes = z.codec(
  z.base64(),
  z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array),
  {
    decode: (text) => Uint8Array.from(Buffer.from(text, "base64")),
    encode: (value) => Buffer.from(value).toString("base64"),
  },
);
const instant = z.codec(z.iso.datetime(), z.date(), {
  decode: (text) => new Date(text),
  encode: (date) => date.toISOString(),
});
/** A trip's row but for its key: whose it is and which stands beside what is sealed. */
const rowSchema = z.strictObject({
  version: versionSchema,
  airports: z.string(),
  departureAt: instant.nullable(),
  arrivalAt: instant.nullable(),
  durations: z.string(),
  createdAt: instant,
  eraseBy: instant.nullable(),
  sealed: bytes,
  sealedAnswers: bytes.nullable(),
  sealedCalendar: bytes.nullable(),
});
const packedSchema = z.strictObject({ row: rowSchema, until: instant });
type Row = z.infer<typeof rowSchema>;

/** A deleted trip can be taken back for this long, in seconds. */
const UNDO_SECONDS = 60;
/**
 * For how long a packed row is good, in seconds, by the page that holds it: one that asks may lie open for a while, and
 * a deletion sent twice from it be taken back all the same. Neither stands for the other.
 */
const SECONDS = { asking: 600, deleted: UNDO_SECONDS } as const;
type Holder = keyof typeof SECONDS;
/** A value in a form has at most 2,000 characters, and a form 64 KiB. */
const PIECE = 2000;
const PIECES_MOST = 31;

/** A sealed row as a form carries it: the values of one field, in their order. */
export type PackedRow = readonly string[];

/**
 * A trip's row for the page that asks whether to delete it, sealed for its owner and this trip alone, so that the page
 * can hand it back. Null when there is no such trip, or when it is more than a form can hold: that one cannot be
 * taken back.
 */
export async function packTrip(owner: Owner, id: string, now: Date): Promise<PackedRow | null> {
  const row = await findRow(owner, id);
  return row && pack(owner, id, "asking", row, now);
}

/**
 * Deletes a trip for good, its share links with it: nothing of it is left here. Gives its sealed row, good for
 * {@link UNDO_SECONDS}, for the page that offers to take it back; null when it cannot be. Sent again, `packed` (of the
 * page that asked) stands for the row that is gone by then. "missing" when there was no such trip.
 */
export async function deleteForUndo(
  owner: Owner,
  id: string,
  packed: PackedRow,
  now: Date,
): Promise<{ readonly kind: "deleted"; readonly packed: PackedRow | null } | { readonly kind: "missing" }> {
  const there = await findRow(owner, id);
  const row = there ?? unpack(owner, id, "asking", packed, now);
  if (row === null) return { kind: "missing" };
  if (there !== null) await deleteTrip(owner, id);
  return { kind: "deleted", packed: pack(owner, id, "deleted", row, now) };
}

/**
 * Takes a deleted trip back as it was, without its share links, from the row that its page hands back. "late": that
 * is too old, or not of this owner's trip or of that page. Sent twice, it is back once.
 * Throws as {@link insertTrip} does when others have taken its place; whether there is room in all is not asked, since
 * it was there a minute ago.
 */
export async function undoDelete(
  owner: Owner,
  id: string,
  packed: PackedRow,
  now: Date,
): Promise<"back" | "late"> {
  if ((await findRow(owner, id)) !== null) return "back";
  const row = unpack(owner, id, "deleted", packed, now);
  if (row === null) return "late";
  try {
    await insertTrip(owner, { ...row, id });
    return "back";
  } catch (error) {
    if (error instanceof KeyGone) return "late";
    throw error;
  }
}

const findRow = (owner: Owner, id: string) =>
  db().trip.findUnique({
    where: { ownerHash_id: { ownerHash: owner.hash, id } },
    omit: { ownerHash: true, id: true },
  });

function pack(owner: Owner, id: string, holder: Holder, row: Row, now: Date): PackedRow | null {
  const until = new Date(now.getTime() + SECONDS[holder] * 1000);
  const sealed = seal(owner.key, identity(owner, id, holder), z.encode(packedSchema, { row, until }));
  const pieces =
    Buffer.from(sealed)
      .toString("base64url")
      .match(new RegExp(`.{1,${PIECE}}`, "g")) ?? [];
  return pieces.length > PIECES_MOST ? null : pieces;
}

/** The row that a page of this kind held, or null: of another owner, trip or page, not whole, or no longer good. */
function unpack(owner: Owner, id: string, holder: Holder, packed: PackedRow, now: Date): Row | null {
  const sealed = Buffer.from(packed.join(""), "base64url");
  const read = unseal(owner.key, identity(owner, id, holder), sealed, packedSchema);
  return read !== null && read.until > now ? read.row : null;
}

// The row's columns are inside.
const identity = (owner: Owner, id: string, holder: Holder): Identity => ({
  name: ["undo", holder, owner.hash, id],
  bound: [],
});
