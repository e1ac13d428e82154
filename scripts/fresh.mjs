import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "./run.mjs";

/** Every file under these files and folders (missing ones are none, nor what is made from others), in one order everywhere. */
function filesUnder(paths, root) {
  return paths.flatMap((path) => {
    const full = join(root, path);
    if (!existsSync(full)) return [];
    if (!statSync(full).isDirectory()) return [path];
    return filesUnder(
      readdirSync(full)
        .filter((name) => name !== "generated")
        .sort()
        .map((name) => `${path}/${name}`),
      root,
    );
  });
}

/**
 * A fingerprint of files' names and bytes, and of `facts` besides.
 * @param {string[]} paths files and folders, from `root`
 * @param {unknown} [facts]
 */
export function fingerprint(paths, facts = null, root = ROOT) {
  const hash = createHash("sha256").update(JSON.stringify(facts));
  for (const file of filesUnder(paths, root))
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

/**
 * Whether the stamp beside a result says that it was made from this. A result that was removed took its stamp with
 * it, so keep the stamp inside.
 */
export const isFresh = (stamp, print, root = ROOT) =>
  existsSync(join(root, stamp)) && readFileSync(join(root, stamp), "utf8") === print;

export function markFresh(stamp, print, root = ROOT) {
  mkdirSync(dirname(join(root, stamp)), { recursive: true });
  writeFileSync(join(root, stamp), print);
}
