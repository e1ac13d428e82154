import "server-only";
import { beginRequests } from "./address";
import { env } from "./env";
import { log, muteConsole } from "./log";
import { keepPurging } from "./purge";
import { ZONE_DATA_VERSION } from "./zones";

/**
 * What a server process does once, before its first request: says in the log that it runs,
 * keeps values out of its output, begins to note who asks, and keeps purging.
 */
export function start(): void {
  const database = env.databaseUrl === null ? "sqlite" : "postgresql";
  const versions = { node: process.version, zoneData: ZONE_DATA_VERSION };
  log.info({ address: env.publicOrigin, database, ...versions }, "started");
  if (process.env.NODE_ENV === "production") muteConsole(console);
  beginRequests();
  keepPurging(() => new Date());
}
