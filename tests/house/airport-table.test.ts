import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { MADE } from "@/lib/server/flights/airport-table";

const FOLDER = "scripts/airports";

it("the airport table is made from the sources, overrides and rules that stand beside it (else: npm run airports)", () => {
  const hash = createHash("sha256");
  for (const file of ["generate.mjs", "overrides.json", "sources/package-lock.json"])
    hash.update(readFileSync(`${FOLDER}/${file}`));
  expect(MADE).toBe(hash.digest("hex").slice(0, 16));
});

it("every correction by hand says where it was read", () => {
  const overrides = JSON.parse(readFileSync(`${FOLDER}/overrides.json`, "utf8")) as Record<
    string,
    Record<string, object>
  >;
  const rows = ["airports", "metropolitan", "former", "renamed"].flatMap((part) =>
    Object.entries(overrides[part] ?? {}),
  );
  expect(rows.length).toBeGreaterThan(20);
  for (const [code, row] of rows)
    expect(`${code} ${"read" in row && String(row.read)}`).toMatch(/^[A-Z]{3} \w.{7,}$/);
});
