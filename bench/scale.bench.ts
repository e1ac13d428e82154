import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { makeDatabase } from "@/prisma/postgres.mjs";
import { build, generate } from "@/scripts/prepare.mjs";
import { letTravel, tellTimes } from "@/tests/support/crowd";
import { runSql } from "@/tests/support/database";
import { childrenOf, processorMs, residentMb } from "@/tests/support/processes";
import { startProxy } from "@/tests/support/proxy";
import { startServer } from "@/tests/support/server";

const BUILD = ".next-test";
const PROCESSES = [1, 2, 4];
const REQUESTS = 10_000;
const TRAVELLERS = 40;
/** Each travels the whole way so often at most; all together have had enough long before. */
const TRIPS = 20;
const SECONDS_MOST = 1200;

test(
  "requests a second of whole journeys without a pause, by one process, two and four on PostgreSQL",
  async () => {
    await generate();
    await build(BUILD);
    process.env.NEXT_DIST_DIR = BUILD;
    const { address, folder } = inject("postgres");
    const postmaster = Number(readFileSync(join(folder, "data/postmaster.pid"), "utf8").split("\n")[0]);
    /** What the database has used: its own process has what those of its children took that have ended. */
    const databaseMs = () =>
      [postmaster, ...childrenOf(postmaster)].reduce((sum, pid) => sum + (processorMs(pid) ?? NaN), 0);

    for (const processes of PROCESSES) {
      const databaseUrl = await makeDatabase(address);
      const proxy = await startProxy({ believing: true });
      const env = { DATABASE_URL: databaseUrl, PUBLIC_URL: proxy.url, TRUSTED_PROXIES: "1" };
      const servers = await Promise.all(Array.from({ length: processes }, () => startServer({ env })));
      proxy.behind(servers.map(({ url }) => url));
      const crowd = {
        origin: proxy.url,
        seconds: { usual: SECONDS_MOST, most: SECONDS_MOST },
        pause: [0, 0],
        addressOf: (traveller: number) => `198.18.0.${traveller}`,
        journey: "whole",
      } as const;
      // What is compiled and read at the first request is no request's.
      const warm = await letTravel({ ...crowd, size: 4, trips: 1 });
      const serverMs = () => servers.reduce((sum, server) => sum + (processorMs(server.pid()) ?? NaN), 0);
      /** Statements that the database has carried out, bytes it has logged to be safe, and trips. */
      const counted = async () =>
        (
          await runSql(
            { databaseUrl, dataDir: "" },
            `SELECT (SELECT xact_commit::float8 FROM pg_stat_database WHERE datname = current_database()),
            pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::float8, (SELECT count(*)::float8 FROM "Trip")`,
          )
        )[0] as [statements: number, logged: number, trips: number];
      const before = [serverMs(), databaseMs(), process.cpuUsage(), await counted()] as const;
      const seen = await letTravel({ ...crowd, size: TRAVELLERS, trips: TRIPS, requests: REQUESTS });
      const all = [...seen.took.values()].flat();
      const ours = process.cpuUsage(before[2]);
      const each = (ms: number) => `${(ms / all.length).toFixed(1)} ms`;
      const [statements, logged, trips] = (await counted()).map(
        (count, index) => count - (before[3][index] ?? NaN),
      ) as [number, number, number];
      const [p50, p95, p99] = tellTimes(all);
      const [sizes] = await runSql(
        { databaseUrl, dataDir: "" },
        `SELECT pg_database_size(current_database())::text, pg_total_relation_size('"Trip"')::text, count(*)::text,
        avg(length("sealed"))::int::text, avg(length("sealedAnswers"))::int::text FROM "Trip"`,
      );
      console.log(
        [
          `Processes: ${processes}, ${TRAVELLERS} travellers without a pause, ${all.length} requests:`,
          `  ${(all.length / seen.seconds).toFixed(0)} a second; p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`,
          `  processor each: site ${each(serverMs() - before[0])}, database ${each(databaseMs() - before[1])}, travellers and proxy ${each((ours.user + ours.system) / 1000)}`,
          `  ${(all.length / trips).toFixed(1)} requests, ${(statements / trips).toFixed(0)} statements and ${(logged / trips / 1000).toFixed(1)} kB logged for each of ${trips} trips`,
          `  memory of each: ${servers.map((server) => (residentMb(server.pid()) ?? NaN).toFixed(0)).join(", ")} MB after ${servers.map(({ url }) => proxy.answered.get(url)).join(", ")} requests`,
          `  on disk: database, trips with indices, trips, sealed each, answers each: ${sizes?.join(", ")}`,
        ].join("\n"),
      );
      expect([warm.errors, seen.errors]).toEqual([[], []]);
      await Promise.all([...servers.map((server) => server.stop()), proxy.close()]);
    }
  },
  4 * SECONDS_MOST * 1000,
);
