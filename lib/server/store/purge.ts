import "server-only";
import { db, emptyWriteAheadLog } from "./db";
import { describeError, log } from "../run/log";

/** An owner not seen for this many months is deleted, with every trip. */
export const OWNER_MONTHS = 24;
const PURGE_EVERY_MS = 300_000;

/** How many of each a purge removed. */
export type Purged = {
  readonly drafts: number;
  readonly limits: number;
  readonly shares: number;
  readonly answers: number;
  readonly owners: number;
};

/**
 * Removes what is due at `now`: drafts 24 hours after they were last written, counts of
 * tries (lib/server/store/limits.ts) when their stretch of time is over, share links that expired, kept answers at their
 * erase-by (the trip and its lock stay), owners not seen for 24 months with all their trips. Needs no key. Harmless
 * to run twice, or in several processes at once.
 */
export async function purge(now: Date): Promise<Purged> {
  const lastSeen = new Date(now);
  lastSeen.setUTCMonth(lastSeen.getUTCMonth() - OWNER_MONTHS);
  const drafts = await db().draft.deleteMany({ where: { expiresAt: { lte: now } } });
  const limits = await db().limit.deleteMany({ where: { expiresAt: { lte: now } } });
  const shares = await db().share.deleteMany({ where: { expiresAt: { lte: now } } });
  const answers = await db().trip.updateMany({
    where: { eraseBy: { lte: now } },
    data: { sealedAnswers: null, eraseBy: null },
  });
  const owners = await db().owner.deleteMany({ where: { seenAt: { lt: lastSeen } } });
  await emptyWriteAheadLog();
  return {
    drafts: drafts.count,
    limits: limits.count,
    shares: shares.count,
    answers: answers.count,
    owners: owners.count,
  };
}

/** Purges now and every five minutes for as long as the server runs. A purge that fails is logged, and tried again. */
export function keepPurging(clock: () => Date): void {
  const run = async () => {
    try {
      log.info({ ...(await purge(clock())) }, "purge");
    } catch (error) {
      log.error({ error: describeError(error) }, "purge failed");
    }
  };
  void run();
  setInterval(() => void run(), PURGE_EVERY_MS).unref();
}
