import "server-only";
import type { Owner } from "../keys/owner";
import { describeError, log } from "../run/log";
import { db, emptyWriteAheadLog } from "./db";

/**
 * Thrown where something was to be written for an owner who is not here any more: the key was changed or everything
 * was deleted while it was on its way. Nothing was written.
 */
export class KeyGone extends Error {}

/**
 * Does it once more where the key that it was done under went meanwhile: the browser may hold the next one, too.
 * Whatever is done here may be done twice.
 */
export async function underLiveKey<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof KeyGone)) throw error;
    return work();
  }
}

/** For how long an owner who was found counts as there, and how many are remembered. */
const REMEMBERED_MS = 3_600_000;
const REMEMBERED_MOST = 50_000;

// Next loads this module once per bundle: what one has found, all know.
const shared = globalThis as typeof globalThis & { secondHeartOwners?: Map<string, number> };
const remembered = (shared.secondHeartOwners ??= new Map());

/** Notes that there is an owner of this hash. */
function rememberOwner(hash: string): void {
  remembered.delete(hash);
  remembered.set(hash, Date.now());
  for (const [oldest] of remembered) {
    if (remembered.size <= REMEMBERED_MOST) break;
    remembered.delete(oldest);
  }
}

/** Whether an owner of this hash was found within the hour. */
export const isRemembered = (hash: string): boolean =>
  Date.now() - (remembered.get(hash) ?? -Infinity) < REMEMBERED_MS;

/** Whether there is an owner of this hash: anyone can make up a key. Asks the database unless it was found lately. */
export async function isOwner(hash: string): Promise<boolean> {
  if (isRemembered(hash)) return true;
  const found = await db().owner.findUnique({ where: { hash }, select: { hash: true } });
  if (found !== null) rememberOwner(hash);
  return found !== null;
}

/** The calendar day, UTC, an owner was last here, or null when nothing was ever saved. */
export async function findLastDay({ hash }: Owner): Promise<string | null> {
  const known = await db().owner.findUnique({ where: { hash } });
  return known?.seenAt.toISOString().slice(0, 10) ?? null;
}

/** Notes that an owner is here, and makes the owner's row when there is none yet: whoever saves for the first time. */
export async function keepOwner({ hash }: Owner, now: Date): Promise<void> {
  const seenAt = toDay(now);
  await db().owner.upsert({ where: { hash }, create: { hash, seenAt }, update: { seenAt } });
  rememberOwner(hash);
}

/**
 * Notes, to the day, that an owner last seen then came by; writes at most once a day. When it cannot be written (the disk
 * is full), the log says so.
 */
export async function noteVisit(hash: string, seenAt: Date, now: Date): Promise<void> {
  const today = toDay(now);
  rememberOwner(hash);
  if (seenAt >= today) return;
  try {
    await db().owner.updateMany({ where: { hash }, data: { seenAt: today } });
  } catch (error) {
    log.error({ error: describeError(error) }, "visit not noted");
  }
}

/**
 * Deletes an owner with every trip, for good, those on their way included. Throws {@link KeyGone} when there is no such
 * owner any more.
 */
export async function deleteOwner({ hash, joining }: Owner): Promise<void> {
  const { count } = await db().owner.deleteMany({ where: { hash: { in: [hash, joining] } } });
  if (count === 0) throw new KeyGone();
  await emptyWriteAheadLog();
}

const DAY_MS = 86_400_000;
const toDay = (instant: Date) => new Date(Math.floor(instant.getTime() / DAY_MS) * DAY_MS);
