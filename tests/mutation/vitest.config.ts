import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import {
  BaseSequencer,
  type Reporter,
  type TestModule,
  type TestSpecification,
  type Vitest,
} from "vitest/node";
import { PIECES } from "./pieces.mjs";

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const nothing = at("tests/support/nothing.ts");
const tests = PIECES[process.env.PIECE ?? ""]?.tests.map((name) => `tests/${name}.test.ts`) ?? [];

/** As the piece names them: the first that fails is the last that runs. */
class AsNamed extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const place = ({ moduleId }: TestSpecification) => tests.findIndex((name) => moduleId.endsWith(name));
    return files.toSorted((a, b) => place(a) - place(b));
  }
}

/** Stryker counts tests that fail. Of a file that cannot even be read, nothing fails by itself: this says so. */
class Unread implements Reporter {
  private vitest: Vitest | undefined;
  onInit(vitest: Vitest) {
    this.vitest = vitest;
  }
  onTestModuleEnd(module: TestModule) {
    for (const error of module.errors()) this.vitest?.state.catchError(error, "Unread");
  }
}

export default defineConfig({
  root: at("."),
  resolve: { alias: { "@": at("."), "server-only": nothing, "client-only": nothing } },
  test: {
    include: tests,
    setupFiles: ["tests/support/property.ts", "tests/mutation/setup.ts"],
    // Each change is tried in a process of its own: within it, what every file imports is read once.
    isolate: false,
    testTimeout: 600_000,
    reporters: [new Unread()],
    sequence: { sequencer: AsNamed },
  },
});
