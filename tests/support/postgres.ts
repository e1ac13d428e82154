import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { sqliteFile } from "../../prisma/database.mjs";
import { migrate } from "../../prisma/migrate.mjs";
import { makeDatabase, startPostgres } from "../../prisma/postgres.mjs";

/** Starts PostgreSQL, and migrates one database of each engine for the tests to begin with copies of. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  const dataDir = mkdtempSync(join(tmpdir(), "second-heart-template-"));
  const databaseUrl = await makeDatabase(server.address);
  await migrate({ databaseUrl: null, dataDir });
  await migrate({ databaseUrl, dataDir });
  project.provide("postgres", { address: server.address, folder: server.folder });
  project.provide("templates", {
    sqlite: sqliteFile({ databaseUrl: null, dataDir }),
    postgresql: new URL(databaseUrl).pathname.slice(1),
  });
  return async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true });
  };
}
