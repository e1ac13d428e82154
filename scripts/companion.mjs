// Builds what kept pages carry with them: one script, one style, the theme's line for the head, and the worker.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { ROOT } from "./run.mjs";

const OUT = "lib/server/generated/companion.json";
const FONT =
  "node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2";

const sheets = new Map();
const className = (name) => `f-${name}`;
/** CSS modules as plain styles: their names are prefixed, and their text joins the one style. */
const cssModules = {
  name: "css-modules",
  load(id) {
    if (!id.endsWith(".module.css")) return null;
    const css = readFileSync(id, "utf8");
    const names = [...new Set([...css.matchAll(/\.([a-zA-Z][\w-]*)(?=[^{};]*\{)/g)].map(([, name]) => name))];
    sheets.set(
      id,
      css.replace(/\.([a-zA-Z][\w-]*)(?=[^{};]*\{)/g, (_, name) => `.${className(name)}`),
    );
    const code = `export default ${JSON.stringify(Object.fromEntries(names.map((name) => [name, className(name)])))}`;
    return { code, moduleType: "js" };
  },
};

async function bundle(input) {
  const built = await rolldown({
    input: join(ROOT, input),
    platform: "browser",
    plugins: [cssModules],
    transform: { define: { "process.env.NODE_ENV": '"production"' }, jsx: { runtime: "automatic" } },
    resolve: { alias: { "@": ROOT } },
  });
  const { output } = await built.generate({ format: "iife", minify: true });
  await built.close();
  return output[0].code.trim();
}

const read = (path) => readFileSync(join(ROOT, path), "utf8");
/** Styles without comments and needless space. */
const minify = (css) =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,>]) ?/g, "$1")
    .replaceAll(";}", "}")
    .trim();
const hashOf = (text) => createHash("sha256").update(text).digest("base64");

const [script, head, worker] = await Promise.all(
  ["components/companion/main.ts", "components/companion/head.ts", "lib/device/worker.ts"].map(bundle),
);
const font = readFileSync(join(ROOT, FONT));
const named = (content, ending) =>
  `/companion/${createHash("sha256").update(content).digest("hex").slice(0, 12)}.${ending}`;
const fontPath = named(font, "woff2");
const face = `@font-face{font-family:Atkinson;src:url(${fontPath}) format("woff2");font-weight:200 800;font-display:swap}`;
const barStyle = minify(read("components/companion/bar.css"));
const style = `${face}${minify(read("components/tokens.css"))}${minify(read("components/companion/companion.css"))}${barStyle}${minify([...sheets.values()].join(""))}`;
const [styleHash, barHash, headHash] = [style, barStyle, head].map((text) => `'sha256-${hashOf(text)}'`);
const common =
  "default-src 'none'; connect-src 'self'; font-src 'self'; img-src 'self' data:; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

mkdirSync(join(ROOT, "lib/server/generated"), { recursive: true });
writeFileSync(
  join(ROOT, OUT),
  JSON.stringify({
    script,
    scriptPath: named(script, "js"),
    style,
    barStyle,
    head,
    worker,
    fontPath,
    font: font.toString("base64"),
    /** Of the companion's own documents, and of pages of the site as they are kept. */
    policy: `${common}; script-src 'self' ${headHash}; style-src ${styleHash}`,
    keptPolicy: `${common}; script-src ${headHash}; style-src 'self' ${barHash}`,
  }),
);
