import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

/** `npm run bench`: measured by themselves, never with the tests. */
export default defineConfig({
  resolve: { alias: { "@": root } },
  test: { include: ["bench/**/*.bench.ts"], testTimeout: 300_000, maxWorkers: 1 },
});
