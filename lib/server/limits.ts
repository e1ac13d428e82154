import "server-only";
import { createHash } from "node:crypto";
import { db } from "./db";

/** What is limited: so many times in so many minutes, for each address and for each owner. */
const LIMITS = {
  restore: { times: 20, minutes: 15 },
  import: { times: 30, minutes: 15 },
} as const satisfies Record<string, { times: number; minutes: number }>;
export type Limited = keyof typeof LIMITS;

/**
 * Counts one more try of `what` by each of `who` (an address, an owner's hash), and gives the whole minutes to wait
 * before the next: 0 while all are within their limit. Stretches of time begin on the clock, the same for every
 * process on one database. Throws when the database does not answer: who cannot be counted cannot go on.
 */
export async function takeTurn(what: Limited, who: readonly string[], now: Date): Promise<number> {
  const { times, minutes } = LIMITS[what];
  const stretchMs = minutes * 60_000;
  const begun = Math.floor(now.getTime() / stretchMs) * stretchMs;
  const expiresAt = new Date(begun + stretchMs);
  let over = false;
  for (const each of who) {
    const id = createHash("sha256")
      .update(JSON.stringify([what, each, begun]))
      .digest("base64url");
    const { count } = await db().limit.upsert({
      where: { id },
      create: { id, count: 1, expiresAt },
      update: { count: { increment: 1 } },
    });
    over ||= count > times;
  }
  return over ? Math.max(1, Math.ceil((expiresAt.getTime() - now.getTime()) / 60_000)) : 0;
}
