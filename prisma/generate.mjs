// Makes the two Prisma clients, SQLite and PostgreSQL, from the one schema. Nothing is downloaded, and nothing is
// done when nothing changed. Run: node prisma/generate.mjs

import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const ROOT = path.resolve(fileURLToPath(import.meta.url), "../..");
const OUTPUT = path.join(ROOT, "lib/server/generated");
const STAMP = path.join(OUTPUT, "stamp");
const require = createRequire(import.meta.url);

/** @typedef {"sqlite" | "postgresql"} Engine */
/** @type {readonly Engine[]} */
export const ENGINES = ["sqlite", "postgresql"];

/**
 * The schema for one engine: the same models, another provider.
 * @param {Engine} engine
 */
export function schemaFor(engine) {
  const schema = readFileSync(path.join(ROOT, "prisma/schema.prisma"), "utf8");
  return schema.replace('provider = "sqlite"', `provider = "${engine}"`);
}

/**
 * Makes both clients when the schema, this file or Prisma changed since they were last made.
 * @returns {Promise<boolean>} whether anything had to be made
 */
export async function generate() {
  const stamp = createHash("sha256")
    .update(readFileSync(fileURLToPath(import.meta.url)))
    .update(schemaFor("sqlite"))
    .update(require("prisma/package.json").version)
    .digest("hex");
  const made = ENGINES.every((engine) => existsSync(path.join(OUTPUT, engine, "client.ts")));
  if (made && existsSync(STAMP) && readFileSync(STAMP, "utf8") === stamp) return false;

  // Made aside and moved into place, so that a client is never half there.
  const aside = path.join(ROOT, "lib/server", `generated/making-${process.pid}`);
  mkdirSync(aside, { recursive: true });
  try {
    await Promise.all(ENGINES.map((engine) => generateClient(engine, aside)));
    for (const engine of ENGINES) {
      rmSync(path.join(OUTPUT, engine), { recursive: true, force: true });
      renameSync(path.join(aside, engine), path.join(OUTPUT, engine));
    }
    writeFileSync(STAMP, stamp);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  return true;
}

async function generateClient(engine, aside) {
  const file = path.join(aside, `${engine}.prisma`);
  writeFileSync(file, schemaFor(engine).replace(/output\s*=.*/, `output = "./${engine}"`));
  // `generate` never runs the schema engine, but the command line would download one unless told it is there.
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
  };
  const cli = require.resolve("prisma/build/index.js");
  await promisify(execFile)(process.execPath, [cli, "generate", "--schema", file], { cwd: ROOT, env });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log((await generate()) ? "Database clients made." : "Database clients are up to date.");
}
