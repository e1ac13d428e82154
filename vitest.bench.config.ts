import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `npm run bench`: measured by themselves, never with the tests. */
export default defineConfig({
  resolve: { alias: { "@": at("."), "server-only": at("tests/support/nothing.ts") } },
  test: {
    include: ["bench/**/*.bench.ts"],
    globalSetup: ["tests/support/postgres.ts"],
    testTimeout: 300_000,
    maxWorkers: 1,
  },
});
