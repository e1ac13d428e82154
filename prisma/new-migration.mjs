// Writes the SQL of a new migration for both engines from what changed in prisma/schema.prisma.
// Run: npm run migration -- <name>

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { engineOf, makeAdapter } from "./database.mjs";
import { migrationsFolder, NO_FILTERS, withEngine } from "./engine.mjs";
import { ENGINES, schemaFor } from "./generate.mjs";
import { migrate } from "./migrate.mjs";
import { makeDatabase, startPostgres } from "./postgres.mjs";

export async function missingSql(settings) {
  const engine = engineOf(settings);
  const file = { path: "schema.prisma", content: schemaFor(engine) };
  await migrate(settings);
  const { stdout } = await withEngine(
    readable(makeAdapter(settings)),
    [[file.path, file.content]],
    (schemaEngine) =>
      schemaEngine.diff({
        from: { tag: "schemaDatasource", files: [file], configDir: "" },
        to: { tag: "schemaDatamodel", files: [file] },
        script: true,
        exitCode: null,
        filters: NO_FILTERS,
      }),
  );
  return stdout.startsWith("-- This is an empty migration") ? "" : stdout;
}

// Reading a PostgreSQL schema, the engine asks for columns of the type "char", which @prisma/adapter-pg 7.10 does
// not know: it gets them as text, and is told what they are.
function readable(adapter) {
  if (adapter.provider !== "postgres") return adapter;
  const connect = async () => {
    const connection = await adapter.connect();
    const pool = connection.underlyingDriver();
    const ask = pool.query.bind(pool);
    const queryRaw = connection.queryRaw.bind(connection);
    let single = [];
    pool.query = async (...query) => {
      const result = await ask(...query);
      single = result.fields.map((field) => field.dataTypeID === pg.types.builtins.CHAR);
      result.fields.forEach((field, i) => single[i] && (field.dataTypeID = pg.types.builtins.TEXT));
      return result;
    };
    connection.queryRaw = async (query) => {
      const result = await queryRaw(query);
      const columnTypes = result.columnTypes.map((type, i) => (single[i] ? ColumnTypeEnum.Character : type));
      return { ...result, columnTypes };
    };
    return connection;
  };
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    connect,
    connectToShadowDb: connect,
  };
}

async function writeMigration(name) {
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const dataDir = mkdtempSync(path.join(tmpdir(), "second-heart-migration-"));
  const postgres = await startPostgres();
  try {
    for (const engine of ENGINES) {
      const databaseUrl = engine === "sqlite" ? null : await makeDatabase(postgres.address);
      const sql = await missingSql({ databaseUrl, dataDir });
      if (sql === "") {
        console.log(`${engine}: the migrations already make this schema.`);
        continue;
      }
      const folder = path.join(migrationsFolder(engine), `${stamp}_${name}`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, "migration.sql"), sql);
      writeFileSync(path.join(migrationsFolder(engine), "migration_lock.toml"), `provider = "${engine}"\n`);
      console.log(
        `${engine}: wrote ${path.relative("", folder)}/migration.sql. Read it before you commit it.`,
      );
    }
  } finally {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const name = process.argv[2] ?? "";
  if (/^[a-z0-9_]{1,60}$/.test(name)) await writeMigration(name);
  else {
    console.error(
      "Name the migration in small letters, digits and underscores: npm run migration -- add_shares",
    );
    process.exitCode = 1;
  }
}
