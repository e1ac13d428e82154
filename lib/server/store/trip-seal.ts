import "server-only";
import type { z } from "zod";
import type { Owner } from "../keys/owner";
import { isOlder, seal, unseal, type Identity } from "../keys/seal";

/** What of a trip is sealed: its flight and plan, the answers kept with it, what its calendar files have said. */
export type Part = "trip" | "answers" | "calendar";

/** What stands unsealed in a trip's row: all of it is authenticated with what is sealed there. */
export type PlainColumns = {
  readonly id: string;
  /** 1 when created, one more at each edit. */
  readonly version: number;
  readonly airports: string;
  readonly departureAt: Date | null;
  readonly arrivalAt: Date | null;
  readonly durations: string;
  readonly createdAt: Date;
  /** When the answers go; null when none are kept. Bound to the answers alone: the rest outlives their erasure. */
  readonly eraseBy: Date | null;
};

/** What of a trip's row every part of it was last sealed with; its calendar alone is sealed again between edits. */
export type Seals = { readonly sealed: Uint8Array; readonly sealedAnswers: Uint8Array | null };

/** Seals a part of an owner's trip, to stand in a row with these columns. */
export const sealPart = (owner: Owner, row: PlainColumns, part: Part, value: unknown) =>
  seal(owner.key, identity(owner, row, part), value);

/** A part of an owner's trip, or null when it does not open: another owner's, of another row, or of another state of it. */
export const openPart = <T>(
  owner: Owner,
  row: PlainColumns & Seals,
  part: Part,
  sealed: Uint8Array,
  schema: z.ZodType<T>,
): T | null =>
  isOlder(sealed, [row.sealed, row.sealedAnswers])
    ? null
    : unseal(owner.key, identity(owner, row, part), sealed, schema);

function identity({ hash }: Owner, row: PlainColumns, part: Part): Identity {
  const { id, version, airports, departureAt, arrivalAt, durations, createdAt, eraseBy } = row;
  return {
    name: [part, hash, id],
    bound: [
      version,
      airports,
      departureAt,
      arrivalAt,
      durations,
      createdAt,
      ...(part === "answers" ? [eraseBy] : []),
    ],
  };
}
