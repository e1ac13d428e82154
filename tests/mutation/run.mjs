// npm run test:mutation: changes the logic of lib/core, one small thing at a time, and says what no test noticed.
// npm run test:mutation -- rules sets: only these pieces. What was found of a file stays in .cache/mutation.
import "../../scripts/node-check.mjs";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { entry, Refusal, ROOT, runNode, say } from "../../scripts/run.mjs";
import { LEAST, PIECES } from "./pieces.mjs";
import { judgeReports, MISSED } from "./judge.mjs";

const STRYKER = "tests/mutation/node_modules/@stryker-mutator/core/bin/stryker.js";
/** How often each change is tried with every property: few times, for most changes are seen at once. */
const RUNS = "20";

const fileOf = (name) => join(ROOT, `.cache/mutation/${name}.json`);
const readReport = (name) => JSON.parse(readFileSync(fileOf(name), "utf8"));

/** What was missed is tried again: Stryker does not see that a test was added for what is read when a file is loaded. */
function forgetMissed(name) {
  if (!existsSync(fileOf(name))) return;
  const report = readReport(name);
  for (const file of Object.values(report.files))
    file.mutants = file.mutants.filter(({ status }) => !MISSED.includes(status));
  writeFileSync(fileOf(name), JSON.stringify(report));
}

/** Changes one file, but for what is known from before, and tries the tests of its piece. */
async function change(piece, file) {
  forgetMissed(file);
  const env = { PIECE: piece, FILE: file, FC_RUNS: RUNS, TZ: "UTC" };
  const args = [STRYKER, "run", "tests/mutation/stryker.config.mjs"];
  const { code } = await runNode(args, { env, show: true });
  if (code !== 0) throw new Refusal(`Stryker ended with exit code ${code}.`);
}

await entry(async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !(name in PIECES));
  if (unknown !== undefined)
    throw new Refusal(`There is no piece "${unknown}". There are: ${Object.keys(PIECES).join(", ")}.`);
  const results = [];
  for (const piece of asked.length > 0 ? asked : Object.keys(PIECES)) {
    const { files } = PIECES[piece];
    for (const file of files) {
      say(`\n${piece}: ${file}`);
      await change(piece, file);
    }
    results.push({ piece, ...judgeReports(files.map(readReport)) });
  }
  say("");
  for (const { unexplained } of results)
    for (const { where, code, becomes } of unexplained) say(`${where}  ${code}  ▸  ${becomes}`);
  for (const { piece, score, noticed, tried } of results)
    say(`${piece}: ${noticed} of ${tried} changes noticed, ${score.toFixed(1)} %`);
  return results.some(({ score, unexplained }) => score < LEAST || unexplained.length > 0) ? 1 : 0;
});
