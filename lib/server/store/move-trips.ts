import "server-only";
import { z } from "zod";
import { makeTripId, parseSecret, toOwner, type Owner } from "../keys/owner";
import { seal, unseal, type Identity } from "../keys/seal";
import { db, emptyWriteAheadLog } from "./db";
import { KeyGone, keepOwner } from "./owners";
import { isTaken } from "./prisma-errors";
import { moveShares } from "./shares";
import { isSameTrip, ROWS_AT_ONCE, resealPart, toStoredTrip, type DbRow } from "./trip-row";
import { findTrip } from "./trips";

/**
 * Gives all of one owner's trips to another, who need not be here yet, sealed again under the other's key; the first is
 * no owner any more.
 *
 * From one statement on nothing is read or written for the first owner, and every trip is the other's: one that is not
 * sealed again yet, because a process stopped, is so when the other next comes by ({@link findOwner}), or when this
 * runs again. No trip is lost: one that both have is kept once, two different ones of one id are both kept. Gives the
 * number of trips moved. Of several owners to whom the same trips are given at once, one has them. Throws
 * {@link KeyGone}, and makes no owner, when the first is none any more and nothing is on its way.
 */
export async function moveTrips(from: Owner, to: Owner, now: Date): Promise<number> {
  if (from.hash === to.hash) return 0;
  const sealedJoining = seal(to.key, joiningIdentity(to), from.secret);
  for (;;) {
    const moved = await finishMove(to, now);
    try {
      const { count } = await db().owner.updateMany({
        where: { hash: from.hash },
        data: { hash: to.joining, sealedJoining },
      });
      if (count === 0 && moved === 0) throw new KeyGone();
      return moved + (await finishMove(to, now));
    } catch (error) {
      // Another one's trips are on their way to the same owner.
      if (!isTaken(error)) throw error;
    }
  }
}

/**
 * Seals what is on its way to this owner under this owner's key, row by row; nobody else adds to it. Only now is the owner
 * made, where there was none: whoever lost a race for the same trips stays nobody.
 */
export async function finishMove(to: Owner, now: Date): Promise<number> {
  const row = await db().owner.findUnique({ where: { hash: to.joining } });
  if (row === null) return 0;
  await keepOwner(to, now);
  const secret = row.sealedJoining && unseal(to.key, joiningIdentity(to), row.sealedJoining, z.string());
  const from = toOwner(parseSecret(secret ?? undefined) ?? to.secret);
  let moved = 0;
  for (;;) {
    const rows = await db().trip.findMany({ where: { ownerHash: to.joining }, take: ROWS_AT_ONCE });
    if (rows.length === 0) break;
    for (const row of rows) moved += await moveTrip(from, to, row, row.id);
  }
  await db().owner.deleteMany({ where: { hash: to.joining, trips: { none: {} } } });
  await emptyWriteAheadLog();
  return moved;
}

const joiningIdentity = ({ hash }: Owner): Identity => ({ name: ["joining", hash], bound: [] });

// Moved by another process or erased meanwhile, it stays: whoever moves all reads again.
async function moveTrip(from: Owner, to: Owner, row: DbRow, id: string): Promise<number> {
  const { sealed, sealedAnswers, sealedCalendar } = row;
  const moved = { ...row, id };
  await moveShares(from, to, row.id, id);
  try {
    const { count } = await db().trip.updateMany({
      where: {
        ownerHash: to.joining,
        id: row.id,
        version: row.version,
        sealed,
        sealedAnswers,
        sealedCalendar,
      },
      data: {
        ownerHash: to.hash,
        id,
        sealed: resealPart(from, row, to, moved, "trip", sealed) ?? sealed,
        sealedAnswers: resealPart(from, row, to, moved, "answers", sealedAnswers),
        sealedCalendar: resealPart(from, row, to, moved, "calendar", sealedCalendar),
      },
    });
    return count;
  } catch (error) {
    if (!isTaken(error)) throw error;
  }
  const [mine, theirs] = [toStoredTrip(from, row), await findTrip(to, id)];
  if (theirs === null || !isSameTrip(mine, theirs)) return moveTrip(from, to, row, makeTripId());
  const { count } = await db().trip.deleteMany({
    where: { ownerHash: to.joining, id: row.id, version: row.version },
  });
  return count;
}
