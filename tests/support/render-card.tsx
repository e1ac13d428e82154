import { readFileSync } from "node:fs";
import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import figureStyles from "@/components/figure/move-figure.module.css";
import { SeatCard, type CardContent, type CardFlight, type Paper } from "@/components/seat-card";
import cardStyles from "@/components/seat-card.module.css";
import messages from "@/messages/en.json";

const read = (path: string) => readFileSync(path, "utf8");
const FONT =
  "node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2";

/** A CSS module's text with its class names as this test run knows them. */
function scoped(path: string, names: Readonly<Record<string, string>>): string {
  return read(path).replace(/\.([a-zA-Z][\w-]*)(?=[^{};]*\{)/g, (whole, name: string) =>
    names[name] ? `.${names[name]}` : whole,
  );
}

/** The card as a whole page, with the site's own styles and typeface, as a browser would get it. */
export function renderCard(props: { paper: Paper; flight: CardFlight; content: CardContent }): string {
  const css = [
    `@font-face{font-family:Atkinson;font-weight:200 800;src:url(data:font/woff2;base64,${readFileSync(FONT, "base64")})}`,
    ":root{--font-atkinson:Atkinson}",
    read("components/tokens.css"),
    read("app/globals.css").replace(/@import[^;]*;/, ""),
    scoped("components/figure/move-figure.module.css", figureStyles),
    scoped("components/seat-card.module.css", cardStyles),
  ].join("\n");
  const body = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      <SeatCard
        {...props}
        ruleset={{ version: "2026.1", hash: "0123456789abcdef", reviewed: false }}
        madeOn="2026-11-22"
      />
    </NextIntlClientProvider>,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Card</title><style>${css}</style></head><body>${body}</body></html>`;
}
