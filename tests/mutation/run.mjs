// npm run test:mutation: changes the logic of lib/core, one small thing at a time, and says what no test noticed.
// npm run test:mutation -- rules sets: only these pieces. What was found stays in .cache/mutation until a file changes.
import "../../scripts/node-check.mjs";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { entry, Refusal, ROOT, runNode, say } from "../../scripts/run.mjs";
import { LEAST, PIECES } from "./pieces.mjs";
import { judgeMutants } from "./judge.mjs";

const STRYKER = "tests/mutation/node_modules/@stryker-mutator/core/bin/stryker.js";
/** How often each change is tried with every property: few times, for most changes are seen at once. */
const RUNS = "20";

/** What there is of a piece from this run or an earlier one. */
function readReport(piece) {
  const file = join(ROOT, `.cache/mutation/${piece}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

await entry(async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !(name in PIECES));
  if (unknown.length > 0)
    throw new Refusal(`There is no piece "${unknown[0]}". There are: ${Object.keys(PIECES).join(", ")}.`);
  let code = 0;
  for (const piece of asked.length > 0 ? asked : Object.keys(PIECES)) {
    say(`\n${piece}`);
    const env = { PIECE: piece, FC_RUNS: process.env.FC_RUNS ?? RUNS, TZ: "UTC" };
    const run = await runNode([STRYKER, "run", "tests/mutation/stryker.config.mjs"], { env, show: true });
    if (run.code !== 0) throw new Refusal(`Stryker ended with exit code ${run.code}.`);
    const { score, noticed, tried, unexplained } = judgeMutants(readReport(piece));
    for (const { where, code: was, becomes } of unexplained) say(`  ${where}: ${was}  ▸  ${becomes}`);
    say(`  ${noticed} of ${tried} changes were noticed: ${score.toFixed(1)} %`);
    if (score < LEAST || unexplained.length > 0) code = 1;
  }
  return code;
});
