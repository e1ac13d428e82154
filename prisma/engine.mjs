// Prisma's own schema engine, as WebAssembly, over the same driver adapters the app uses: migrations run in this
// process with nothing to download, and stay compatible with `prisma migrate deploy`.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as schemaEngine from "@prisma/schema-engine-wasm/schema_engine_bg";

const ROOT = path.resolve(fileURLToPath(import.meta.url), "../..");
export const NO_FILTERS = { externalTables: [], externalEnums: [] };

/** @typedef {import("./database.mjs").Engine} Engine */

let loaded = false;
function load() {
  if (loaded) return;
  // Node cannot import the package's main file: it imports the .wasm as if a bundler were there.
  const folder = path.dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
  const binary = new WebAssembly.Module(readFileSync(path.join(folder, "schema_engine_bg.wasm")));
  const { exports } = new WebAssembly.Instance(binary, { "./schema_engine_bg.js": schemaEngine });
  schemaEngine.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
  loaded = true;
}

/**
 * Runs `work` with a schema engine that speaks to the adapter's database, then lets go of both.
 *
 * @template T
 * @param {import("@prisma/driver-adapter-utils").SqlMigrationAwareDriverAdapterFactory} adapter
 * @param {readonly [string, string][]} datamodels file names and texts of the schema
 * @param {(engine: import("@prisma/schema-engine-wasm").SchemaEngine) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withEngine(adapter, datamodels, work) {
  load();
  const connections = [];
  const remember = (connect) => async () => {
    const connection = await connect();
    connections.push(connection);
    return connection;
  };
  const factory = {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    connect: remember(() => adapter.connect()),
    connectToShadowDb: remember(() => adapter.connectToShadowDb()),
  };
  const bound = bindMigrationAwareSqlAdapterFactory(factory);
  const engine = await schemaEngine.SchemaEngine.new({ datamodels }, () => {}, bound);
  try {
    return await work(engine);
  } finally {
    engine.free();
    for (const connection of connections) await connection.dispose().catch(() => {});
  }
}

/** @param {Engine} engine */
export const migrationsFolder = (engine) => path.join(ROOT, "prisma/migrations", engine);

/**
 * The migrations of one engine, oldest first, as the schema engine wants them.
 * @param {string} baseDir
 */
export function readMigrations(baseDir) {
  const names = existsSync(baseDir) ? readdirSync(baseDir, { withFileTypes: true }) : [];
  const lockfile = path.join(baseDir, "migration_lock.toml");
  return {
    baseDir,
    lockfile: {
      path: "migration_lock.toml",
      content: existsSync(lockfile) ? readFileSync(lockfile, "utf8") : null,
    },
    shadowDbInitScript: "",
    migrationDirectories: names
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort()
      .map((name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: { tag: "ok", value: readFileSync(path.join(baseDir, name, "migration.sql"), "utf8") },
        },
      })),
  };
}
