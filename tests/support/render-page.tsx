import { readFileSync } from "node:fs";
import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { ENGLISH, type Language } from "@/messages/languages";

const read = (path: string) => readFileSync(path, "utf8");
const FONT =
  "node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2";

/** A CSS module's file, and its class names as this test run knows them. */
export type Styles = { readonly path: string; readonly names: Readonly<Record<string, string>> };

/** A CSS module's text with those class names; global ones keep theirs. */
function scoped({ path, names }: Styles): string {
  const own = /(?<!:global\()\.([a-zA-Z][\w-]*)(?=[^{};]*\{)/g;
  return read(path)
    .replace(own, (whole, name: string) => (names[name] ? `.${names[name]}` : whole))
    .replace(/:global\(([^)]+)\)/g, "$1");
}

/** Elements as their markup, with the words of a language. */
export const renderWords = (children: ReactNode, { locale, messages }: Language = ENGLISH): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} timeZone="UTC" messages={messages}>
      {children}
    </NextIntlClientProvider>,
  );

/** Elements as a whole page, with the site's own styles and typeface, as a browser would get it. */
export function renderPage(children: ReactNode, styles: readonly Styles[], language = ENGLISH): string {
  const { locale, direction } = language;
  const css = [
    `@font-face{font-family:Atkinson;font-weight:200 800;src:url(data:font/woff2;base64,${readFileSync(FONT, "base64")})}`,
    ...["components/site/tokens.css", "components/site/base.css"].map(read),
    read("app/globals.css").replace(/@import[^;]*;/g, ""),
    ...styles.map(scoped),
  ].join("\n");
  return `<!doctype html><html lang="${locale}" dir="${direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title><style>${css}</style></head><body>${renderWords(children, language)}</body></html>`;
}
