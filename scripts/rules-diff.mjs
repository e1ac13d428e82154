import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

// npm run rules:diff [-- <commit or fingerprint>]: what has changed in RULES.md since a rule set was signed.

const git = (...args) => execFileSync("git", args, { encoding: "utf8" }).trim();
const FINGERPRINT = /\b[0-9a-f]{16}\b/;

const [asked = FINGERPRINT.exec(readFileSync("lib/core/advice/review.ts", "utf8"))?.[0]] =
  process.argv.slice(2);
if (asked === undefined) {
  console.log("No rule set has been signed yet: RULES.md is to be read whole. See docs/evidence-review.md.");
} else {
  // The oldest commit whose RULES.md names this fingerprint is the one that made the set.
  const made = FINGERPRINT.test(asked)
    ? git("log", "--reverse", "--format=%H", `-S${asked}`, "--", "RULES.md").split("\n")[0]
    : asked;
  if (made === "") {
    console.error(`No commit has a RULES.md with the fingerprint ${asked}.`);
    process.exitCode = 1;
  } else {
    const diff = git("diff", "--unified=3", made, "--", "RULES.md");
    console.log(diff === "" ? `RULES.md is as it was at ${made}.` : diff);
  }
}
