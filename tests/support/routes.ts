import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
type Method = (typeof METHODS)[number];

/** An address that the site has, with its parameters in brackets, and the methods it answers. */
export type SiteRoute = {
  readonly path: string;
  readonly page: boolean;
  readonly methods: readonly Method[];
};

/** What Next makes of the files it knows by name. */
const NAMED: Readonly<Record<string, string>> = {
  "manifest.ts": "/manifest.webmanifest",
  "icon.svg": "/icon.svg",
  "apple-icon.png": "/apple-icon.png",
  "opengraph-image.png": "/opengraph-image.png",
};

const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(ROOT, folder).length + 1))
    .sort();

/** Every address of the site, read from the folders that make them: a new one is there by itself. */
export function siteRoutes(): readonly SiteRoute[] {
  const fromApp = filesIn("app").flatMap((file): SiteRoute[] => {
    const path = `/${file.replace(/\/?(page\.tsx|route\.ts)$/, "")}`;
    if (/(^|\/)page\.tsx$/.test(file)) return [{ path, page: true, methods: ["GET"] }];
    const named = NAMED[file];
    if (named !== undefined) return [{ path: named, page: false, methods: ["GET"] }];
    if (!/(^|\/)route\.ts$/.test(file)) return [];
    const source = readFileSync(join(ROOT, "app", file), "utf8");
    const methods = METHODS.filter((method) =>
      new RegExp(`export (async function|function|const) ${method}\\b`).test(source),
    );
    return [{ path, page: false, methods }];
  });
  const fromPublic = filesIn("public").map((file): SiteRoute => ({
    path: `/${file}`,
    page: false,
    methods: ["GET"],
  }));
  return [...fromApp, ...fromPublic];
}

/** An address with its parameters filled in. Throws when there is no value for one: say what it is. */
export function fillIn(path: string, values: Readonly<Record<string, string>>): string {
  return path.replace(/\[(\w+)\]/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`What is [${name}] in ${path}? Give it a value.`);
    return value;
  });
}
