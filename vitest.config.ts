import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const nothing = at("tests/support/nothing.ts");
/** Of what hangs, not of what is slow: a machine may be several times slower than the one this was written on. */
const LONGEST = 600_000;
/** FC_RUNS raises how often every property is tried, and the time it may take. */
const patience = Math.max(1, Number(process.env.FC_RUNS ?? 100) / 100);

export default defineConfig({
  // What React is given to draw is as a build has it, without where each piece was written.
  oxc: { jsx: { runtime: "automatic", development: false } },
  resolve: { alias: { "@": at("."), "server-only": nothing, "client-only": nothing } },
  test: {
    allowOnly: false,
    pool: "forks",
    testTimeout: LONGEST,
    hookTimeout: LONGEST,
    teardownTimeout: LONGEST,
    setupFiles: ["tests/support/property.ts"],
    projects: [
      // Of pure functions, which share nothing: read once for all files, they take half the time.
      { extends: true, test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"], isolate: false } },
      {
        extends: true,
        test: {
          name: "property",
          isolate: false,
          include: ["tests/property/**/*.test.ts"],
          testTimeout: LONGEST * patience,
        },
      },
      {
        extends: true,
        test: {
          name: "server",
          include: ["tests/server/**/*.test.{ts,tsx}"],
          globalSetup: ["tests/support/postgres.ts"],
        },
      },
      // The server's pure parts: no database, no settings of their own. Like units, they are read once for all.
      { extends: true, test: { name: "pure", include: ["tests/pure/**/*.test.ts"], isolate: false } },
      // Real servers, from the production build: killed, several of them, out of disk.
      {
        extends: true,
        test: {
          name: "service",
          include: ["tests/service/**/*.test.ts"],
          globalSetup: ["tests/support/postgres.ts"],
          testTimeout: LONGEST * patience,
        },
      },
      // The same, attacked: by a sample, or in earnest with npm run test:attack.
      {
        extends: true,
        test: {
          name: "attack",
          include: [
            "tests/attack/**/*.test.ts",
            // Files as extreme as their schemas allow; npm test has it among the running servers.
            ...(process.env.ATTACK === "long" ? ["tests/service/import.test.ts"] : []),
          ],
          globalSetup: ["tests/support/postgres.ts"],
          testTimeout: process.env.ATTACK === "long" ? 12 * 3_600_000 : 600_000,
        },
      },
      // The same while the world fails them: disks, databases, clocks, builds. npm run test:faults alone runs these.
      {
        extends: true,
        test: {
          name: "faults",
          include: ["tests/faults/**/*.test.ts"],
          globalSetup: ["tests/support/postgres.ts"],
          testTimeout: 1_800_000,
        },
      },
      // The same, under the load of many travellers: npm run test:load, and shortly npm run test:long.
      {
        extends: true,
        test: {
          name: "load",
          include: ["tests/load/**/*.test.ts"],
          globalSetup: ["tests/support/postgres.ts"],
          testTimeout: 3_600_000,
        },
      },
      // The seat-exercise card on paper: real PDFs, from a real browser.
      {
        extends: true,
        test: {
          name: "card",
          include: ["tests/card/**/*.test.tsx"],
          testTimeout: LONGEST * patience,
          // React as it serves: its other half, for who develops, takes twice as long to draw.
          env: { NODE_ENV: "production" },
        },
      },
      // Paper and pages in the browsers that Playwright does not drive, as far as they are on this machine.
      { extends: true, test: { name: "browsers", include: ["tests/browsers/**/*.test.{ts,tsx}"] } },
      // What holds the house together: the law, the lint and the scripts.
      { extends: true, test: { name: "house", include: ["tests/house/**/*.test.ts"] } },
    ],
  },
});
