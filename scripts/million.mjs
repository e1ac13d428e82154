import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fingerprint } from "./fresh.mjs";
import { ROOT, say } from "./run.mjs";

/** @typedef {import("./counts.mjs").Outcome} Outcome */
/** The properties of itineraries and of answer sheets, each of which the long run tries a million times. */
export const OF_A_MILLION = ["plan", "sheet"].map((name) => `tests/property/${name}.test.ts`);
/** A slice is as many as are tried at once, a sample of its own: it is named by its seed, and kept when it has passed. */
const SLICE = 2000;
const SLICES = 1_000_000 / SLICE;
const KEPT = ".cache/million.json";
/** What is tried, and with what: a change of any begins the million anew. */
const TRIED = ["lib/core", "components", "messages", "tests/support", ...OF_A_MILLION];

/**
 * Tries slices, from the one after the last that passed, until one fails, the time is over or the million is full.
 *
 * @param {(env: Record<string, string>) => Promise<Outcome>} trySlice
 * @param {{ minutes: number, print?: string, root?: string }} options print: what names the state of what is tried
 * @returns {Promise<Outcome>} of the last slice; what passed before is counted once
 */
export async function tryMillion(trySlice, { minutes, print = fingerprint(TRIED), root = ROOT }) {
  const file = join(root, KEPT);
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  let tried = kept.print === print ? kept.tried : 0;
  const tell = () =>
    say(`  …  ${(tried * SLICE).toLocaleString("en")} of a million itineraries and answer sheets`);
  const end = Date.now() + minutes * 60_000;
  let outcome = { passed: 0, failed: 0, notes: [] };
  while (tried < SLICES && Date.now() < end) {
    outcome = await trySlice({ FC_RUNS: String(SLICE), FC_SEED: String(tried + 1) });
    if (outcome.failed > 0) break;
    tried += 1;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ print, tried }));
    tell();
  }
  if (tried === SLICES) tell();
  return outcome;
}
