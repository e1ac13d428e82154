import { OTHER_BROWSERS } from "./other-browsers.mjs";

/** What a step came to. `notes` says in plain words what the numbers alone would hide. */
/** @typedef {{ passed: number, failed: number, notes: string[], untried?: string[] }} Outcome */

/** What of the machine's a test may need: its title begins with the name, and without it it is skipped by name. */
const PROGRAMS = ["khal", "libgweather", "mount", "pgbouncer", ...Object.keys(OTHER_BROWSERS)];

/** Counts of a Vitest JSON report; a file that could not be loaded is one failure. */
function countVitest(report) {
  const unloaded = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  const untried = report.testResults
    .flatMap((file) => file.assertionResults)
    .filter(({ status, title }) => status !== "passed" && status !== "failed" && needsProgram(title))
    .map(({ title }) => title);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests - untried.length,
    untried,
  };
}

const needsProgram = (title) => PROGRAMS.some((program) => title.startsWith(`${program} `));

/** Counts of a Playwright JSON report; an error outside any test is one failure. */
function countPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped, untried: [] };
}

/**
 * The outcome of a test runner by its JSON report and exit code. A runner that crashed, ran nothing, or says that
 * it failed while no test did, counts as a failure; so does every skipped test, but for those that need a program that
 * is not on this machine: they count as nothing and are named.
 *
 * @param {string | null} text the report, or null when there is none
 * @param {number} code
 * @returns {Outcome}
 */
export function judge(text, code) {
  let report;
  try {
    report = JSON.parse(text ?? "");
  } catch {
    return { passed: 0, failed: 1, notes: ["It left no report, so it must have crashed."] };
  }
  const { passed, failed, skipped, untried } =
    "stats" in report ? countPlaywright(report) : countVitest(report);
  const outcome = { passed, failed: failed + skipped, notes: [], ...(untried.length > 0 && { untried }) };
  if (skipped > 0) outcome.notes.push(`${skipped} skipped; a skipped test counts as failed.`);
  if (passed + outcome.failed + untried.length === 0) {
    outcome.failed = 1;
    outcome.notes.push("It ran no test at all.");
  } else if (code !== 0 && outcome.failed === 0) {
    outcome.failed = 1;
    outcome.notes.push(`It ended with exit code ${code} though no test failed.`);
  }
  return outcome;
}
