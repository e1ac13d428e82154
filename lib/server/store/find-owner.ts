import "server-only";
import { toOwner, type Owner } from "../keys/owner";
import { db } from "./db";
import { finishMove } from "./move-trips";
import { noteVisit } from "./owners";

/**
 * The first of these secrets' owners who has a row here, or trips on their way, or null. Notes, to the day, that this
 * owner came by: an owner not seen for 24 months is deleted (lib/server/store/purge.ts). Writes at most once a day per
 * owner, and nothing for a secret that never saved a trip. When it cannot be written (the disk is full), the log says so,
 * and the trips can still be read. Trips that were on their way to this owner when a process stopped arrive first.
 */
export async function findOwner(secrets: readonly string[], now: Date): Promise<Owner | null> {
  if (secrets.length === 0) return null;
  const owners = secrets.map(toOwner);
  const hashes = owners.flatMap(({ hash, joining }) => [hash, joining]);
  const rows = await db().owner.findMany({ where: { hash: { in: hashes } } });
  const has = (hash: string) => rows.find((row) => row.hash === hash);
  const owner = owners.find(({ hash, joining }) => has(hash) ?? has(joining));
  if (owner === undefined) return null;
  if (has(owner.joining)) await finishMove(owner, now);
  await noteVisit(owner.hash, has(owner.hash)?.seenAt ?? now, now);
  return owner;
}
