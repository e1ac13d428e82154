/** The file of lib/core that is changed; its piece names the tests (vitest.config.ts). */
const file = process.env.FILE ?? "";
const KEPT = ".cache/mutation";
/** What the tests of the pieces read. */
const READ = ["lib", "components", "messages", "scripts", "tests", "docs", "*.json", "*.md"];

export default {
  testRunner: "vitest",
  vitest: { configFile: "tests/mutation/vitest.config.ts", related: false },
  mutate: [`lib/core/${file}.ts`],
  coverageAnalysis: "perTest",
  incremental: true,
  incrementalFile: `${KEPT}/${file}.json`,
  tempDirName: `${KEPT}/sandbox`,
  ignorePatterns: ["/*", ...READ.map((path) => `!/${path}`), "tests/{e2e,screens}"],
  reporters: ["progress-append-only"],
  concurrency: 2,
  // A loop without an end is counted and stopped; a machine that is busy is only slow.
  timeoutMS: 120_000,
  disableTypeChecks: false,
};
