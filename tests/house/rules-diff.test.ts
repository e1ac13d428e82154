import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const SCRIPT = resolve("scripts/rules-diff.mjs");
const SIGNED = "0123456789abcdef";
let root: string;

const write = (file: string, text: string) => {
  writeFileSync(join(root, file), text);
};
const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...args], { cwd: root });
const commit = (rules: string) => {
  write("RULES.md", rules);
  git("add", "-A");
  git("commit", "-qm", "Rules");
};
const diff = (...args: string[]) =>
  execFileSync(process.execPath, [SCRIPT, ...args], { cwd: root, encoding: "utf8" });
const sign = (hash: string | null) => {
  write(
    "lib/core/advice/review.ts",
    `export const REVIEW = ${hash === null ? "null" : `{ hash: "${hash}" }`};`,
  );
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "rules-"));
  mkdirSync(join(root, "lib/core/advice"), { recursive: true });
  git("init", "-q");
  sign(null);
  commit(`- Fingerprint: ${SIGNED}\n- Wait 7 days.\n`);
  commit("- Fingerprint: fedcba9876543210\n- Wait 42 days.\n");
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test("before any signature there is nothing to compare with", () => {
  expect(diff()).toMatch(/^No rule set has been signed yet/);
});

test("after one, every line that has changed since is shown", () => {
  sign(SIGNED);
  expect(diff()).toContain("-- Wait 7 days.\n+- Fingerprint: fedcba9876543210\n+- Wait 42 days.");
  expect(diff("HEAD~1")).toBe(diff(SIGNED));
});

test("a set that is as it was signed says so", () => {
  sign("fedcba9876543210");
  expect(diff()).toMatch(/^RULES\.md is as it was at [0-9a-f]{40}\./);
});
