// Builds what kept pages carry with them: one script, one style, the theme's line for the head, the worker, and the
// card's renderer with its style.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { basename, join } from "node:path";
import { rolldown } from "rolldown";
import { ROOT } from "./run.mjs";

const OUT = "lib/server/generated/companion.json";
/** What draws whole documents from a route: the card, whose page of Next's would carry everything twice, and its scripts (docs/decisions/0019), and the answers to forms. */
const CARD = "lib/server/generated/card.mjs";
const FONT =
  "node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2";

/** CSS modules as plain styles: their names begin with the file's, and their text is put into `sheets` by file. */
const cssModules = (sheets) => ({
  name: "css-modules",
  load(id) {
    if (!id.endsWith(".module.css")) return null;
    const css = readFileSync(id, "utf8");
    const className = (name) => `${basename(id, ".module.css")}-${name}`;
    const names = [...new Set([...css.matchAll(/\.([a-zA-Z][\w-]*)(?=[^{};]*\{)/g)].map(([, name]) => name))];
    sheets.set(
      id,
      css.replace(/\.([a-zA-Z][\w-]*)(?=[^{};]*\{)/g, (_, name) => `.${className(name)}`),
    );
    const code = `export default ${JSON.stringify(Object.fromEntries(names.map((name) => [name, className(name)])))}`;
    return { code, moduleType: "js" };
  },
});

/** A program with all it imports in one text, and the styles of its components in another. */
async function bundle(input, format = "iife") {
  const sheets = new Map();
  const built = await rolldown({
    input: join(ROOT, input),
    platform: "browser",
    plugins: [cssModules(sheets)],
    transform: { define: { "process.env.NODE_ENV": '"production"' }, jsx: { runtime: "automatic" } },
    // What Next adds to the words is for its own pages.
    resolve: { alias: { "@": ROOT, "next-intl": "use-intl" } },
  });
  const { output } = await built.generate({ format, minify: true });
  await built.close();
  const files = [...sheets.keys()].sort();
  return { code: output[0].code.trim(), css: files.map((file) => sheets.get(file)).join("") };
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

const [main, { code: head }, { code: worker }, card] = await Promise.all([
  bundle("components/companion/main.ts"),
  bundle("components/companion/head.ts"),
  bundle("lib/device/worker.ts"),
  bundle("components/card-document.tsx", "es"),
]);
const script = main.code;
const font = readFileSync(join(ROOT, FONT));
const named = (content, ending) =>
  `/companion/${createHash("sha256").update(content).digest("hex").slice(0, 12)}.${ending}`;
const fontPath = named(font, "woff2");
const face = `@font-face{font-family:Atkinson;src:url(${fontPath}) format("woff2");font-weight:200 800;font-display:swap}`;
const barStyle = minify(read("components/companion/bar.css"));
const style = `${face}${minify(read("components/tokens.css"))}${minify(read("components/companion/companion.css"))}${barStyle}${minify(main.css)}`;
const common = ["components/tokens.css", "app/globals.css"].map((path) =>
  read(path).replace(/@import[^;]*;/, ""),
);
const cardStyle = `${face}:root{--font-atkinson:Atkinson}${minify(common.join(""))}${minify(card.css)}`;
const [styleHash, barHash, headHash] = [style, barStyle, head].map((text) => `'sha256-${hashOf(text)}'`);
const allowed =
  "default-src 'none'; connect-src 'self'; font-src 'self'; img-src 'self' data:; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

mkdirSync(join(ROOT, "lib/server/generated"), { recursive: true });
writeFileSync(join(ROOT, CARD), card.code);
writeFileSync(
  join(ROOT, CARD.replace(".mjs", ".d.mts")),
  'export { drawAnswer, drawCard, drawNoCard } from "@/components/card-document";\n',
);
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
    cardStyle,
    cardStylePath: named(cardStyle, "css"),
    /** Of the companion's own documents, and of pages of the site as they are kept. */
    policy: `${allowed}; script-src 'self' ${headHash}; style-src ${styleHash}`,
    keptPolicy: `${allowed}; script-src ${headHash}; style-src 'self' ${barHash}`,
  }),
);
