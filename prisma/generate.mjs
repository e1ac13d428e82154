// Makes the two Prisma clients, SQLite and PostgreSQL, from the one schema. Nothing is downloaded, and nothing is
// done when nothing changed. Run: node prisma/generate.mjs

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

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
    .update(require("@prisma/client/package.json").version)
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

// By the generator that Prisma's command would start, without the command (docs/decisions/0005).
async function generateClient(engine, aside) {
  const { getConfig, getDMMF } = require("@prisma/internals");
  const { PrismaClientTsGenerator } = require("@prisma/client-generator-ts");
  const schemaPath = path.join(aside, `${engine}.prisma`);
  const datamodel = schemaFor(engine).replace(/output\s*=.*/, `output = "./${engine}"`);
  const [dmmf, { datasources, generators }] = await Promise.all([
    getDMMF({ datamodel }),
    getConfig({ datamodel: [[schemaPath, datamodel]] }),
  ]);
  const [generator] = generators;
  generator.output.value = path.join(aside, engine);
  const maker = new PrismaClientTsGenerator();
  const { requiresEngineVersion: version } = await maker.getManifest(generator);
  await maker.generate({ schemaPath, datamodel, dmmf, datasources, generator, version });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log((await generate()) ? "Database clients made." : "Database clients are up to date.");
}
