import "server-only";
import { db } from "./db";

/** For how long an owner who was found counts as there, and how many are remembered. */
const REMEMBERED_MS = 3_600_000;
const REMEMBERED_MOST = 50_000;

// Next loads this module once per bundle: what one has found, all know.
const shared = globalThis as typeof globalThis & { secondHeartOwners?: Map<string, number> };
const remembered = (shared.secondHeartOwners ??= new Map());

/** Notes that there is an owner of this hash. */
export function rememberOwner(hash: string): void {
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
