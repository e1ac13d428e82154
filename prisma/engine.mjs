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
  // Where the engine leaves its last words when it panics.
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message: (message) => {
      throw new Error(message);
    },
  };
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
  let engine;
  try {
    engine = await schemaEngine.SchemaEngine.new({ datamodels }, () => {}, bound);
    return await work(engine);
  } catch (error) {
    // What went wrong in the driver, the engine knows only by number.
    const [, id] = /External error id#(\d+)/.exec(error.message) ?? [];
    const cause = id === undefined ? error.cause : bound.errorRegistry.consumeError(Number(id))?.error;
    throw new Error(error.message, { cause });
  } finally {
    engine?.free();
    for (const connection of connections) await connection.dispose().catch(() => {});
  }
}

/** @param {Engine} engine */
export const migrationsFolder = (engine) => path.join(ROOT, "prisma/migrations", engine);

/**
 * The migrations of one engine, oldest first, as the schema engine wants them.
 * @param {Engine} engine
 */
export function readMigrations(engine, baseDir = migrationsFolder(engine)) {
  const entries = existsSync(baseDir) ? readdirSync(baseDir, { withFileTypes: true }) : [];
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const sqlOf = (name) => readFileSync(path.join(baseDir, name, "migration.sql"), "utf8");
  return {
    baseDir,
    lockfile: { path: "migration_lock.toml", content: `provider = "${engine}"\n` },
    shadowDbInitScript: "",
    migrationDirectories: names
      .sort()
      .map((name) => ({
        path: name,
        migrationFile: { path: "migration.sql", content: { tag: "ok", value: sqlOf(name) } },
      })),
  };
}
