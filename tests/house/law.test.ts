import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const config = createRequire(import.meta.url)("../../.dependency-cruiser.cjs") as {
  forbidden: { name: string }[];
};

/** One planted breach of each law: the file, what it imports, and the law it breaks. */
const BREACHES: [law: string, file: string, imports: string][] = [
  ["nobody-imports-app", "components/a.ts", "@/app/page"],
  ["core-stands-alone", "lib/core/a.ts", "@/lib/server/plain"],
  ["core-stands-alone", "lib/core/b.ts", "react"],
  ["core-stands-alone", "lib/core/c.ts", "node:fs"],
  ["components-take-props", "components/b.ts", "@/lib/server/plain"],
  ["server-knows-no-screen", "lib/server/a.ts", "@/lib/device/plain"],
  ["server-knows-no-screen", "lib/server/b.ts", "@/components/plain"],
  ["device-knows-only-core", "lib/device/a.ts", "@/lib/server/plain"],
  ["one-door-to-dates", "lib/core/d.ts", "date-fns"],
  ["one-door-to-prisma", "app/a.ts", "@/lib/server/generated/sqlite/client"],
  ["one-door-to-prisma", "lib/server/c.ts", "@prisma/adapter-pg"],
  ["product-code-stands-alone", "app/b.ts", "@/tests/plain"],
  ["no-development-dependency", "app/c.ts", "fast-check"],
  ["everything-is-found", "app/d.ts", "@/components/nowhere"],
  ["no-circles", "lib/core/e.ts", "./f"],
];
/** What the law allows, so that none of it passes by refusing everything. */
const LAWFUL: [file: string, imports: string][] = [
  ["app/page.ts", "@/components/plain"],
  ["app/f.ts", "@/lib/server/plain"],
  ["app/g.ts", "@/lib/core/time"],
  ["components/plain.ts", "@/lib/core/time"],
  ["components/f.ts", "@/lib/device/plain"],
  ["lib/core/time.ts", "date-fns"],
  ["lib/core/g.ts", "zod"],
  ["lib/device/plain.ts", "../core/g"],
  ["lib/server/plain.ts", "../core/g"],
  ["lib/server/db.ts", "./generated/sqlite/client"],
  ["lib/server/trips.ts", "@prisma/adapter-pg"],
];

describe("the import law", () => {
  const house = mkdtempSync(join(tmpdir(), "law-"));
  const broken: Record<string, string[]> = {};

  beforeAll(() => {
    const write = (file: string, text: string) => {
      mkdirSync(dirname(join(house, file)), { recursive: true });
      writeFileSync(join(house, file), text);
    };
    for (const [, file, imports] of BREACHES) write(file, `import "${imports}";\n`);
    for (const [file, imports] of LAWFUL) write(file, `import "${imports}";\n`);
    write("lib/core/f.ts", 'import "./e";\n');
    write("lib/server/generated/sqlite/client.ts", 'import "@prisma/client/runtime/client";\n');
    write("tests/plain.ts", "export {};\n");
    for (const name of ["node_modules", "package.json", "tsconfig.json", ".dependency-cruiser.cjs"]) {
      symlinkSync(join(root, name), join(house, name));
    }
    let report: string;
    try {
      const cli = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
      const args = [cli, "app", "components", "lib", "--output-type", "json"];
      report = execFileSync(process.execPath, args, { cwd: house, encoding: "utf8", stdio: "pipe" });
    } catch (error) {
      report = (error as { stdout: string }).stdout;
    }
    const { summary } = JSON.parse(report) as {
      summary: { violations: { from: string; rule: { name: string } }[] };
    };
    for (const { from, rule } of summary.violations) (broken[from] ??= []).push(rule.name);
  });
  afterAll(() => {
    rmSync(house, { recursive: true });
  });

  test.each(BREACHES)("%s: refuses %s → %s", (law, file) => {
    expect(broken[file]).toContain(law);
  });
  test.each(LAWFUL)("allows %s → %s", (file) => {
    expect(broken[file]).toBeUndefined();
  });
  test("every law has a breach here", () => {
    expect(new Set(BREACHES.map(([law]) => law))).toEqual(new Set(config.forbidden.map((rule) => rule.name)));
  });
});
