import "server-only";
import { createHash } from "node:crypto";
import { db } from "./db";
import { env } from "../run/env";

/** Turns are counted by the quarter of an hour on the clock, the same for every process on one database. */
const STRETCH_MS = 15 * 60_000;

/**
 * What is limited: so many times in a stretch for each owner, and for each address, which whole households and airports
 * share, of those who are no owners. `block`: so many turns are taken from the database at once, and given out by this
 * process, where a write for each would cost more than what is limited.
 */
const LIMITS = {
  /** A file imported, of up to 24 MiB. */
  import: { address: 30, owner: 30, block: 1 },
  /** A booking read, of up to 5 MiB, for a form or from the API. */
  booking: { address: 600, owner: 90, block: 1 },
  /** Any other form sent; a trip takes about ten, and an airport has room for a thousand travellers. */
  write: { address: 12_000, owner: 300, block: 1 },
  /** A plan from the API. */
  plan: { address: 900, owner: 900, block: 30 },
  /** Airports searched; a page does so while somebody types. */
  airports: { address: 20_000, owner: 3000, block: 100 },
} as const satisfies Record<string, { address: number; owner: number; block: number }>;
export type Limited = keyof typeof LIMITS;

/** Who is counted: where they come from (http/address.ts), or an owner who is known here, by the hash. */
export type Caller = { readonly address: string; readonly owner: string | null };

/** What this process has of each count: turns left of its block, which may be on the way; over, when there are no more. */
type Held = { left: number; over: boolean; coming: Promise<void> | null };
const held = new Map<string, Held>();
/** More at once than this is a flood: what is held of it is let go, which gives nobody a turn. */
const HELD_MOST = 10_000;
let heldSince = 0;

/**
 * Counts one more try of `what` by this caller, an owner as that owner wherever they are, anyone else by address, and
 * gives the whole minutes to wait before the next: 0 while they are within their limit. However many processes share a
 * database, nobody gets more turns than the limit. Throws when the database does not answer and a turn is needed of it: who cannot be counted cannot
 * go on.
 */
export async function takeTurn(what: Limited, caller: Caller, now: Date): Promise<number> {
  const begun = Math.floor(now.getTime() / STRETCH_MS) * STRETCH_MS;
  if (begun !== heldSince || held.size > HELD_MOST) held.clear();
  heldSince = begun;
  const by = caller.owner === null ? "address" : "owner";
  const id = createHash("sha256")
    .update(JSON.stringify([what, by, caller[by], begun]))
    .digest("base64url");
  const { [by]: times, block } = LIMITS[what];
  const within = await isWithin(id, times * env.limitFactor, block, new Date(begun + STRETCH_MS));
  return within ? 0 : Math.max(1, Math.ceil((begun + STRETCH_MS - now.getTime()) / 60_000));
}

/** Takes one turn of a count: one that is held, or else of a block that all who wait for it share. */
async function isWithin(id: string, times: number, block: number, expiresAt: Date): Promise<boolean> {
  const mine = held.get(id) ?? { left: 0, over: false, coming: null };
  held.set(id, mine);
  while (mine.left === 0 && !mine.over) {
    mine.coming ??= takeBlock(id, mine, times, block, expiresAt).finally(() => (mine.coming = null));
    await mine.coming;
  }
  if (mine.left === 0) return false;
  mine.left -= 1;
  return true;
}

async function takeBlock(id: string, mine: Held, times: number, block: number, expiresAt: Date) {
  const { count } = await db().limit.upsert({
    where: { id },
    create: { id, count: block, expiresAt },
    update: { count: { increment: block } },
  });
  const before = count - block;
  mine.left += Math.max(0, Math.min(block, times - before));
  mine.over = mine.left === 0;
}
