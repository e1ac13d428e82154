import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { choices, refusedLicences } from "../../scripts/licences.mjs";
import { makeNotices } from "../../scripts/sbom.mjs";
import { runNpm } from "../../scripts/run.mjs";

const ROOT = resolve(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
type Package = { name?: string; version?: string; license?: string; dev?: boolean; devOptional?: boolean };
const lock = JSON.parse(read("package-lock.json")) as { packages: Record<string, Package> };

test("every package is under a licence that this project can live with", () => {
  expect(refusedLicences(lock)).toEqual([]);
  expect(refusedLicences(JSON.parse(read("tests/mutation/package-lock.json")) as typeof lock)).toEqual([]);
});

test("one that is not is named; of several, any will do, and of two at once, both must", () => {
  const withLicence = (license?: string, dev?: boolean) =>
    refusedLicences({
      packages: { "node_modules/a/node_modules/@b/c": { ...(license && { license }), ...(dev && { dev }) } },
    });
  expect(withLicence("GPL-3.0")).toEqual(["@b/c: GPL-3.0"]);
  expect(withLicence()).toEqual(["@b/c: no licence"]);
  expect(withLicence("(GPL-3.0 OR MIT)")).toEqual([]);
  expect(withLicence("MIT and GPL-3.0")).toEqual(["@b/c: MIT and GPL-3.0"]);
  expect(withLicence("Unicode-3.0")).toHaveLength(1);
  expect(withLicence("Unicode-3.0", true)).toEqual([]);
  expect(choices("(MIT OR CC0-1.0)")).toEqual([["MIT"], ["CC0-1.0"]]);
});

test("the licences in THIRD_PARTY_NOTICES.md are those of the lockfile: npm run sbom writes them", async () => {
  expect(read("THIRD_PARTY_NOTICES.md")).toBe(await makeNotices());
});

test("npm run sbom makes a bill of materials that is CycloneDX and has every package that is run", async () => {
  const { code, output } = await runNpm(["run", "sbom"]);
  expect(code, output).toBe(0);
  const bom = JSON.parse(read("sbom.cdx.json")) as {
    bomFormat: string;
    specVersion: string;
    serialNumber: string;
    version: number;
    metadata: { component: { name: string; type: string; "bom-ref": string } };
    components: {
      "bom-ref": string;
      type: string;
      name: string;
      version: string;
      purl: string;
      scope: string;
      hashes: { alg: string; content: string }[];
      licenses: unknown[];
    }[];
    dependencies: { ref: string; dependsOn?: string[] }[];
  };
  expect(bom).toMatchObject({ bomFormat: "CycloneDX", version: 1 });
  expect(bom.specVersion).toMatch(/^1\.[4-9]$/);
  expect(bom.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(bom.metadata.component).toMatchObject({ name: "second-heart", type: "application" });
  for (const each of bom.components) {
    expect(each.type, each.name).toBe("library");
    // One that stands in for another is found under its own name.
    expect(each.purl, each.name).toMatch(/^pkg:npm\/(%40[\w-]+\/)?[\w.-]+@/);
    expect(each.purl.endsWith(`@${each.version}`), each.name).toBe(true);
    expect(
      each.hashes.map(({ alg }) => alg),
      each.name,
    ).toEqual(["SHA-512"]);
    expect(each.hashes[0]?.content, each.name).toMatch(/^[0-9a-f]{128}$/);
    expect(each.licenses, each.name).not.toEqual([]);
  }
  const refs = new Set(
    bom.components.map((each) => each["bom-ref"]).concat(bom.metadata.component["bom-ref"]),
  );
  expect(refs.size).toBe(bom.components.length + 1);
  const pointed = bom.dependencies.flatMap(({ ref, dependsOn = [] }) => [ref, ...dependsOn]);
  expect(pointed.filter((ref) => !refs.has(ref))).toEqual([]);

  const listed = (scopes: readonly string[]) =>
    bom.components
      .filter(({ scope }) => scopes.includes(scope))
      .map(({ purl }) => decodeURIComponent(purl.replace("pkg:npm/", "")));
  const run = Object.entries(lock.packages)
    .filter(([path, each]) => path !== "" && !each.dev && !each.devOptional)
    .map(([path, { name, version = "" }]) => `${name ?? path.replace(/^.*node_modules\//, "")}@${version}`);
  expect(run).toContain(`next@${lock.packages["node_modules/next"]?.version}`);
  expect([...new Set(listed(["required", "optional"]))].sort()).toEqual([...new Set(run)].sort());
  expect(listed(["excluded"])).toContain(`vitest@${lock.packages["node_modules/vitest"]?.version}`);
});
