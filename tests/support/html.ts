import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");
const VALIDATE = join(ROOT, "node_modules/html-validate/bin/html-validate.mjs");
const NU = join(ROOT, "node_modules/vnu-jar/build/dist/vnu.jar");

/** Documents by what they are. */
export type Pages = ReadonlyMap<string, string>;

/** What the standard for HTML has against these documents, a line each. Their end tags have to be there. */
export const validate = (pages: Pages): readonly string[] =>
  inFolder(pages, (folder) => {
    const config = { root: true, extends: ["html-validate:standard"] };
    writeFileSync(join(folder, ".htmlvalidate.json"), JSON.stringify(config));
    // Into a file: what it prints it does not wait for.
    const report = join(folder, "report.json");
    run(process.execPath, [VALIDATE, "--formatter", `json=${report}`, folder]);
    const found = JSON.parse(readFileSync(report, "utf8")) as {
      filePath: string;
      messages: { ruleId: string; message: string }[];
    }[];
    return found.flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, message }) => ({ filePath, text: `${ruleId}: ${message}` })),
    );
  });

/** What the Nu HTML checker has against them; null where there is no Java to run it. */
export function checkByNu(pages: Pages): readonly string[] | null {
  if (spawnSync("java", ["-version"]).status !== 0) return null;
  return inFolder(pages, (folder) => {
    const { stderr } = run("java", ["-jar", NU, "--format", "json", "--skip-non-html", folder]);
    const { messages } = JSON.parse(stderr) as {
      messages: { url: string; type: string; message: string; extract?: string }[];
    };
    // What it has to say besides ("info") is of taste: React closes empty elements as XML does.
    return messages
      .filter(({ type }) => type !== "info")
      .map(({ url, message, extract }) => ({ filePath: url, text: `${message} ${extract ?? ""}` }));
  });
}

const run = (program: string, args: readonly string[]) =>
  spawnSync(program, args, { encoding: "utf8", maxBuffer: 1 << 28 });

type Found = { readonly filePath: string; readonly text: string };

/** Documents as files, and what was found in them told by what they are. */
function inFolder(pages: Pages, check: (folder: string) => readonly Found[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "second-heart-html-"));
  try {
    const names = [...pages.keys()];
    [...pages.values()].forEach((html, index) => writeFileSync(join(folder, `${index}.html`), html));
    return check(folder).map(({ filePath, text }) => {
      const index = Number(/(\d+)\.html$/.exec(filePath)?.[1]);
      return `${names[index] ?? filePath}: ${text}`;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
