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
  ["room-lib-core-hall", "lib/core/h.ts", "./advice/plain"],
  ["room-lib-core-advice", "lib/core/advice/a.ts", "../plan/plain"],
  ["room-lib-core-plan", "lib/core/plan/a.ts", "../typed/plain"],
  ["room-lib-core-places", "lib/core/places/a.ts", "../plan/plain"],
  ["room-lib-core-figure", "lib/core/figure/a.ts", "../air/plain"],
  ["room-lib-core-typed", "lib/core/typed/a.ts", "../saved/plain"],
  ["room-lib-core-air", "lib/core/air/a.ts", "../saved/plain"],
  ["room-lib-core-saved", "lib/core/saved/a.ts", "../evidence/plain"],
  ["room-lib-core-evidence", "lib/core/evidence/a.ts", "../air/plain"],
  ["room-lib-server-run", "lib/server/run/a.ts", "../store/plain"],
  ["room-lib-server-keys", "lib/server/keys/a.ts", "../store/plain"],
  ["room-lib-server-flights", "lib/server/flights/a.ts", "../run/plain"],
  ["room-lib-server-store", "lib/server/store/a.ts", "../trip/plain"],
  ["room-lib-server-trip", "lib/server/trip/a.ts", "@/http/plain"],
  ["room-lib-server-booking", "lib/server/booking/a.ts", "../store/plain"],
  ["room-http", "http/a.ts", "@/components/plain"],
  ["room-components", "components/b.ts", "@/lib/server/run/plain"],
  ["room-components", "components/c.ts", "@/companion/device/plain"],
  ["room-documents", "documents/a.ts", "@/lib/server/run/plain"],
  ["room-companion-device", "companion/device/a.ts", "@/components/plain"],
  ["room-companion-document", "companion/document/a.ts", "../app/plain"],
  ["room-companion-app", "companion/app/a.ts", "@/lib/server/run/plain"],
  ["room-companion-hall", "companion/a.ts", "./app/plain"],
  ["nobody-imports-app", "components/a.ts", "@/app/page"],
  ["core-stands-alone", "lib/core/a.ts", "@/lib/server/run/plain"],
  ["core-stands-alone", "lib/core/b.ts", "react"],
  ["core-stands-alone", "lib/core/c.ts", "node:fs"],
  ["one-door-to-dates", "lib/core/d.ts", "date-fns"],
  ["one-door-to-prisma", "app/a.ts", "@/lib/server/generated/sqlite/client"],
  ["one-door-to-prisma", "lib/server/trip/c.ts", "@prisma/adapter-pg"],
  ["product-code-stands-alone", "app/b.ts", "@/tests/plain"],
  ["no-development-dependency", "app/c.ts", "fast-check"],
  ["everything-is-found", "app/d.ts", "@/components/nowhere"],
  ["no-circles", "lib/core/e.ts", "./f"],
];
/** What the law allows, so that none of it passes by refusing everything. */
const LAWFUL: [file: string, imports: string][] = [
  ["app/page.ts", "@/components/plain"],
  ["app/f.ts", "@/lib/server/run/plain"],
  ["app/g.ts", "@/lib/core/time"],
  ["app/h.ts", "@/http/plain"],
  ["components/plain.ts", "@/lib/core/time"],
  ["documents/plain.ts", "@/components/plain"],
  ["companion/app/plain.ts", "../device/plain"],
  ["companion/device/plain.ts", "@/lib/core/g"],
  ["http/plain.ts", "@/lib/server/store/plain"],
  ["lib/core/time.ts", "date-fns"],
  ["lib/core/g.ts", "zod"],
  ["lib/core/plan/plain.ts", "../advice/plain"],
  ["lib/core/advice/plain.ts", "../g"],
  ["lib/core/typed/plain.ts", "../plan/plain"],
  ["lib/core/air/plain.ts", "../plan/plain"],
  ["lib/core/saved/plain.ts", "../air/plain"],
  ["lib/core/evidence/plain.ts", "../typed/plain"],
  ["lib/server/run/plain.ts", "node:fs"],
  ["lib/server/store/plain.ts", "../run/plain"],
  ["lib/server/trip/plain.ts", "../store/plain"],
  ["lib/server/store/db.ts", "../generated/sqlite/client"],
  ["lib/server/store/trips.ts", "@prisma/adapter-pg"],
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
      const rooms = ["app", "companion", "components", "documents", "http", "lib"];
      const args = [cli, ...rooms, "--output-type", "json"];
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
