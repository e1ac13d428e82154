import "server-only";
import { env } from "@/lib/server/run/env";
import { keepGate } from "./gate";
import { log, muteConsole } from "@/lib/server/run/log";
import { keepPurging } from "@/lib/server/store/purge";
import { ZONE_DATA_VERSION } from "@/lib/server/flights/zones";

/**
 * What a server process does once, before its first request: says in the log that it runs,
 * keeps values out of its output, stands before every request, and keeps purging.
 */
export function start(): void {
  const database = env.databaseUrl === null ? "sqlite" : "postgresql";
  const versions = { node: process.version, zoneData: ZONE_DATA_VERSION };
  log.info({ address: env.publicOrigin, database, ...versions }, "started");
  if (process.getuid?.() === 0)
    log.warn("run as root: whoever breaks in has the whole machine; run it as a user of its own");
  if (process.env.NODE_ENV === "production") muteConsole(console);
  keepGate();
  keepPurging(() => new Date());
}
