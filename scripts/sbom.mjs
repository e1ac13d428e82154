// npm run sbom: writes what the site is made of and with to sbom.cdx.json (CycloneDX), every package with its version, hash
// and licence, from the lockfile alone; and the licences of those that are run to THIRD_PARTY_NOTICES.md.
import "./node-check.mjs";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import prettier from "prettier";
import { failure } from "./problems.mjs";
import { licenceTable, refusedLicences, runPackages, withTable } from "./licences.mjs";
import { entry, Refusal, ROOT, runNpm, say } from "./run.mjs";

const BOM = "sbom.cdx.json";
const NOTICES = "THIRD_PARTY_NOTICES.md";
const read = (file) => readFileSync(join(ROOT, file), "utf8");
const readLock = () => JSON.parse(read("package-lock.json"));

/**
 * The bill of materials: npm's own, under the project's name rather than its folder's. What is not run, tools and tests,
 * has the scope "excluded"; left to leave them out, npm 11 leaves out some of what is run.
 */
async function makeBom() {
  const args = ["--sbom-format=cyclonedx", "--sbom-type=application", "--package-lock-only"];
  const { code, output } = await runNpm(["sbom", ...args, "--loglevel=error"]);
  if (code !== 0) throw new Refusal(failure("The bill of materials could not be made", output));
  const bom = JSON.parse(output);
  const run = runPackages(readLock());
  const components = bom.components.map((each) =>
    run.has(decodeURIComponent(each.purl.replace("pkg:npm/", ""))) ? each : { ...each, scope: "excluded" },
  );
  const component = { ...bom.metadata.component, name: "second-heart" };
  return { ...bom, metadata: { ...bom.metadata, component }, components };
}

/** THIRD_PARTY_NOTICES.md as the lockfile has it today. */
export async function makeNotices() {
  const filepath = join(ROOT, NOTICES);
  const text = withTable(read(NOTICES), licenceTable(readLock()));
  return prettier.format(text, { ...(await prettier.resolveConfig(filepath)), filepath });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await entry(async () => {
    const refused = refusedLicences(readLock());
    if (refused.length > 0) throw new Refusal(`Not under a licence to live with: ${refused.join("; ")}.`);
    const bom = await makeBom();
    writeFileSync(join(ROOT, BOM), `${JSON.stringify(bom, null, 2)}\n`);
    writeFileSync(join(ROOT, NOTICES), await makeNotices());
    say(`${bom.components.length} packages in ${BOM}; their licences in ${NOTICES}.`);
    return 0;
  });
}
