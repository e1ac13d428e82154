// Builds what kept pages carry with them: one script, one style, the theme's line for the head, the worker, and the
// card's renderer with its style. What says on every page that a form is on its way, and what empties a browser that is
// forgotten. And what reads imported files and bookings.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { rolldown } from "rolldown";
import { ROOT } from "./run.mjs";

const OUT = "companion/generated/companion.json";
/** What draws whole documents from a route: the card, whose page of Next's would carry everything twice, and its scripts (docs/decisions/0019), and the answers to forms. */
const CARD = "documents/generated/card.mjs";
/** What draws the companion's own documents: with preact, as its script does, so that what they share is one component. */
const DOCUMENTS = "companion/generated/document.mjs";
/** What draws the screen of a flight as it stands, for the start page. */
const STILL = "companion/generated/still.mjs";
/** What draws a guided set as it stands, for the style guide: apart, since a build of the site has nothing of that. */
const STILL_GUIDE = "companion/generated/still-guide.mjs";
/** The moves that the start page shows in motion. */
const FILMED = ["X1", "X2", "X3", "X4", "X7", "X18"];
/** What reads an imported file in a thread of its own: a program as text, so that every build finds it. */
const IMPORT = "lib/server/generated/import-worker.json";
/** What reads a booking, likewise. */
const BOOKING = "lib/server/generated/booking-worker.json";
/** Where the site's own style finds the typeface. */
const FACE = "companion/generated/face.css";
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
async function bundle(
  input,
  { format = "iife", platform = "browser", define = {}, compiled = false, preact = false } = {},
) {
  const sheets = new Map();
  const built = await rolldown({
    input: join(ROOT, input),
    platform,
    plugins: [cssModules(sheets)],
    transform: {
      define: { "process.env.NODE_ENV": '"production"', ...define },
      jsx: { runtime: "automatic" },
    },
    // What Next adds to the words is for its own pages.
    resolve: {
      // And its words are compiled, where a document of the server's is drawn.
      alias: {
        "@": ROOT,
        ...(compiled && { "use-intl/format-message": "use-intl/format-message/format-only" }),
        "next-intl": "use-intl",
        // The site's own components are drawn by preact here.
        ...(preact && { react: "preact" }),
      },
      // What marks files of the server is empty there.
      ...(platform === "node" && { conditionNames: ["react-server", "node", "import", "default"] }),
    },
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
    // After a property's name; between selectors a space stands before the colon.
    .replaceAll(": ", ":")
    .replaceAll(";}", "}")
    .replace(/(?<=[ :,(-])0\./g, ".")
    .trim();
/** Styles without the tokens that nothing uses: a page that carries its style in itself pays for each. */
const onlyUsed = (css, others) =>
  css.replace(/(--[\w-]+):[^;}]*;?/g, (whole, name) => ((css + others).includes(`var(${name}`) ? whole : ""));
const hashOf = (text) => createHash("sha256").update(text).digest("base64");

for (const path of [OUT, CARD, IMPORT]) mkdirSync(dirname(join(ROOT, path)), { recursive: true });
const [
  main,
  documents,
  still,
  stillGuide,
  { code: head },
  { code: sending },
  { code: worker },
  { code: forgotten },
  { code: airports },
  card,
  film,
  importing,
  booking,
] = await Promise.all([
  bundle("companion/app/main.ts", { preact: true }),
  bundle("companion/document/document.tsx", { format: "es", preact: true }),
  bundle("companion/app/still.tsx", { format: "es", preact: true }),
  bundle("companion/app/still-guide.tsx", { format: "es", preact: true }),
  bundle("companion/app/head.ts"),
  bundle("components/site/sending.ts"),
  bundle("companion/worker.ts"),
  bundle("companion/forgotten.ts"),
  bundle("components/form/airport-script.ts"),
  bundle("documents/card-document.tsx", { format: "es", compiled: true }),
  bundle("components/figure/film.tsx", { format: "es" }),
  bundle("lib/server/trip/import-worker.ts", { format: "cjs", platform: "node" }),
  bundle("lib/server/booking/worker.ts", { format: "cjs", platform: "node" }),
]);
const script = main.code;
const font = readFileSync(join(ROOT, FONT));
const named = (content, ending) =>
  `/companion/${createHash("sha256").update(content).digest("hex").slice(0, 12)}.${ending}`;
const fontPath = named(font, "woff2");
/** The typeface, from one address for all that the site sends; before it has come to a page, one that is everywhere, as wide. */
const face = `@font-face{font-family:Atkinson;src:url(${fontPath}) format("woff2");font-weight:200 800;font-display:swap}`;
const fallback =
  '@font-face{font-family:"Atkinson Fallback";src:local("Arial");ascent-override:99.04%;descent-override:31.8%;line-gap-override:0%;size-adjust:99.36%}';
const barStyle = minify(read("companion/bar.css"));
/** A sheet with those that it imports in their places. */
const sheet = (path) =>
  read(path).replace(/@import "(.*?)";/g, (_, imported) => sheet(join(dirname(path), imported)));
const style = onlyUsed(`${face}${minify(sheet("companion/companion.css"))}${minify(main.css)}`, barStyle);
writeFileSync(join(ROOT, FACE), face + fallback);
const cardStyle = `${minify(sheet("app/globals.css"))}${minify(card.css)}`;
/** Moves as pictures that move by themselves, by code. */
const { drawFilm } = await import(`data:text/javascript;base64,${Buffer.from(film.code).toString("base64")}`);
const filmStyle = `${minify(read("components/site/tokens.css"))}${minify(film.css)}`;
const films = Object.fromEntries(
  FILMED.map((code) => {
    const svg = drawFilm(code, filmStyle);
    return [code, { path: named(svg, "svg"), svg }];
  }),
);
/** In the page itself: a browser that finds none there asks the network for one. */
const icon = `data:image/svg+xml;base64,${readFileSync(join(ROOT, "app/icon.svg"), "base64")}`;
const [styleHash, barHash, headHash] = [style, barStyle, head].map((text) => `'sha256-${hashOf(text)}'`);
const allowed =
  "default-src 'none';connect-src 'self';font-src 'self';img-src 'self' data:;manifest-src 'self';worker-src 'self';base-uri 'none';form-action 'none';frame-ancestors 'none'";

writeFileSync(join(ROOT, CARD), card.code);
writeFileSync(join(ROOT, STILL), still.code);
writeFileSync(join(ROOT, STILL_GUIDE), stillGuide.code);
writeFileSync(join(ROOT, DOCUMENTS), documents.code);
writeFileSync(
  join(ROOT, DOCUMENTS.replace(".mjs", ".d.mts")),
  'export { flyDocument, offlineDocument, plainDocument, stopDocument } from "@/companion/document/document";\n',
);
writeFileSync(join(ROOT, IMPORT), JSON.stringify({ worker: importing.code }));
writeFileSync(join(ROOT, BOOKING), JSON.stringify({ worker: booking.code }));
writeFileSync(
  join(ROOT, CARD.replace(".mjs", ".d.mts")),
  'export { drawAnswer, drawCard, drawNoCard, drawSheet } from "@/documents/card-document";\n',
);
writeFileSync(
  join(ROOT, STILL.replace(".mjs", ".d.mts")),
  'export { drawStillScreen } from "@/companion/app/still";\n',
);
writeFileSync(
  join(ROOT, STILL_GUIDE.replace(".mjs", ".d.mts")),
  'export { drawStillGuide } from "@/companion/app/still-guide";\n',
);
writeFileSync(
  join(ROOT, OUT),
  JSON.stringify({
    script,
    scriptPath: named(script, "js"),
    style,
    stylePath: named(style + barStyle, "css"),
    films,
    barStyle,
    head,
    sending,
    sendingPath: named(sending, "js"),
    icon,
    worker,
    forgotten,
    forgottenPath: named(forgotten, "js"),
    airports,
    airportsPath: named(airports, "js"),
    fontPath,
    font: font.toString("base64"),
    cardStyle,
    cardStylePath: named(cardStyle, "css"),
    /** Of the companion's own documents, and of pages of the site as they are kept. */
    policy: `${allowed};script-src 'self' ${headHash};style-src ${styleHash} ${barHash}`,
    keptPolicy: `${allowed};script-src ${headHash};style-src 'self' ${barHash}`,
  }),
);
