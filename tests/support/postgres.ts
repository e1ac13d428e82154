import type { TestProject } from "vitest/node";
import { startPostgres } from "../../prisma/postgres.mjs";

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  project.provide("postgres", { address: server.address, folder: server.folder });
  return () => server.stop();
}
