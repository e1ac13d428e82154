import { createHash } from "node:crypto";
import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { runInNewContext } from "node:vm";

const ROOT = resolve(import.meta.dirname, "../..");
/** How the second build says who it is, in each of its parts by itself. */
const MARK = {
  script: 'document.documentElement.dataset.script="second";',
  head: 'document.documentElement.dataset.head="second";',
  style: ":root{--build:second}",
};
const TEXT = /\.(js|json|html|rsc|css|txt)$/;

type Companion = Record<
  | "script"
  | "scriptPath"
  | "style"
  | "cardStyle"
  | "cardStylePath"
  | "head"
  | "worker"
  | "policy"
  | "keptPolicy",
  string
>;

/**
 * Another build of the site, beside the one in `folder`: another build id, every script and style under another
 * name, and another worker, script and style for kept pages. Gives its folder.
 */
export function makeSecondBuild(folder: string, name: string): string {
  const second = `.cache/tests/${name}`;
  rmSync(join(ROOT, second), { recursive: true, force: true });
  const buildId = readFileSync(join(ROOT, folder, "BUILD_ID"), "utf8");
  const chunks = readdirSync(join(ROOT, folder, "static/chunks"), { recursive: true, encoding: "utf8" });
  const renamed = new Map([
    [buildId, `second-${buildId}`],
    ...chunks.map((path) => [`static/chunks/${path}`, `static/chunks/second-${path}`] as const),
  ]);
  const names = new RegExp([...renamed.keys()].map(escape).join("|"), "g");
  const toSecond = (text: string) => text.replace(names, (found) => renamed.get(found) ?? found);

  let companions = 0;
  for (const path of readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })) {
    const from = join(path.parentPath, path.name);
    const inside = from.slice(join(ROOT, folder).length + 1);
    if (path.isDirectory() || inside.startsWith("cache/") || inside.endsWith(".map")) continue;
    const to = join(ROOT, second, toSecond(inside));
    mkdirSync(dirname(to), { recursive: true });
    if (path.isSymbolicLink()) {
      symlinkSync(realpathSync(from), to);
      continue;
    }
    const text = TEXT.test(inside) || inside === "BUILD_ID" ? readFileSync(from, "utf8") : null;
    let changed = text === null ? null : toSecond(text);
    if (changed !== null && inside.startsWith("static/") && inside.endsWith(".css")) changed += MARK.style;
    if (changed?.includes(`"scriptPath":`) === true) {
      changed = changed.replace(/JSON\.parse\('\{"script":.*?[^\\]'\)/, (expression) => {
        companions += 1;
        return `(${JSON.stringify(toSecondCompanion(runInNewContext(expression) as Companion))})`;
      });
    }
    if (changed === text) linkSync(from, to);
    else writeFileSync(to, changed ?? "");
  }
  if (companions === 0) throw new Error("The build holds no companion.");
  return second;
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function toSecondCompanion(first: Companion): Companion {
  const script = `${first.script}${MARK.script}`;
  const head = `${first.head}${MARK.head}`;
  const style = `${first.style}${MARK.style}`;
  const cardStyle = `${first.cardStyle}${MARK.style}`;
  const toPath = (path: string, content: string) =>
    path.replace(/\w+(?=\.\w+$)/, createHash("md5").update(content).digest("hex").slice(0, 12));
  const toPolicy = (policy: string) =>
    policy.replace(hashOf(first.head), hashOf(head)).replace(hashOf(first.style), hashOf(style));
  return {
    ...first,
    script,
    scriptPath: toPath(first.scriptPath, script),
    cardStyle,
    cardStylePath: toPath(first.cardStylePath, cardStyle),
    head,
    style,
    worker: `${first.worker}self.build="second";`,
    policy: toPolicy(first.policy),
    keptPolicy: toPolicy(first.keptPolicy),
  };
}

const hashOf = (text: string) => createHash("sha256").update(text).digest("base64");
