import { gzipSync } from "node:zlib";
import type { Visitor } from "./visitor";

// What a page weighs, counted in what the production build sends: no browser and no clock, the same on every machine.

/**
 * `html`: the document without the copy and the styles that it brings; `copy`: its content a second time, for React to take
 * over; `style`: those styles; all in bytes before they are compressed. `script`, `font`, and `sent`, which is everything: in bytes as sent. `elements`: of the document.
 * `requests`: the document and what it and its styles name to be fetched at once.
 */
export type Weight = Readonly<
  Record<"html" | "copy" | "style" | "script" | "font" | "sent" | "elements" | "requests", number>
>;

/**
 * The most that each page may have: what it had on 2026-12-01, and a little room. What grows past it is argued for, or made
 * lighter; what became lighter takes its number along.
 */
export const MOST: Readonly<Record<string, Weight>> = {
  "/": {
    html: 75_000,
    copy: 0,
    style: 19_000,
    script: 1000,
    font: 37_000,
    sent: 61_000,
    elements: 360,
    requests: 4,
  },
  "/plan": {
    html: 24_000,
    copy: 0,
    style: 19_000,
    script: 3000,
    font: 37_000,
    sent: 50_000,
    elements: 270,
    requests: 5,
  },
  "/trips": {
    html: 6000,
    copy: 0,
    style: 12_000,
    script: 1000,
    font: 37_000,
    sent: 43_000,
    elements: 90,
    requests: 4,
  },
  "/trips/…": {
    html: 41_000,
    copy: 0,
    style: 28_000,
    script: 1000,
    font: 37_000,
    sent: 52_000,
    elements: 660,
    requests: 4,
  },
  "/trips/…/card": {
    html: 34_000,
    copy: 0,
    style: 0,
    script: 0,
    font: 37_000,
    sent: 53_000,
    elements: 320,
    requests: 4,
  },
  "/trips/…/fly": {
    html: 29_000,
    copy: 0,
    style: 13_000,
    script: 36_000,
    font: 37_000,
    sent: 87_000,
    elements: 440,
    requests: 4,
  },
  "/learn": {
    html: 77_000,
    copy: 15_100,
    style: 0,
    script: 154_000,
    font: 37_000,
    sent: 227_000,
    elements: 750,
    requests: 14,
  },
  "/about": {
    html: 9000,
    copy: 0,
    style: 11_000,
    script: 1000,
    font: 37_000,
    sent: 44_000,
    elements: 120,
    requests: 4,
  },
  "/evidence": {
    html: 165_000,
    copy: 0,
    style: 15_000,
    script: 1000,
    font: 37_000,
    sent: 75_000,
    elements: 2290,
    requests: 4,
  },
  "/exercises": {
    html: 145_000,
    copy: 0,
    style: 12_000,
    script: 1000,
    font: 37_000,
    sent: 72_000,
    elements: 670,
    requests: 4,
  },
  "/exercises/X1": {
    html: 19_000,
    copy: 19_000,
    style: 0,
    script: 154_000,
    font: 37_000,
    sent: 214_000,
    elements: 190,
    requests: 15,
  },
  "/your-data": {
    html: 11_000,
    copy: 0,
    style: 12_000,
    script: 1000,
    font: 37_000,
    sent: 45_000,
    elements: 180,
    requests: 4,
  },
  "/nowhere": {
    html: 11_000,
    copy: 0,
    style: 12_000,
    script: 1000,
    font: 37_000,
    sent: 44_000,
    elements: 110,
    requests: 4,
  },
};

/** Bytes of a file as it is sent: a typeface is compressed in itself. */
async function sizeOf(visitor: Visitor, path: string): Promise<number> {
  const answer = await visitor.get(path);
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
  const body = Buffer.from(await answer.arrayBuffer());
  return path.endsWith(".woff2") ? body.length : gzipSync(body).length;
}
const total = async (visitor: Visitor, paths: readonly string[]) =>
  (await Promise.all(paths.map((path) => sizeOf(visitor, path)))).reduce((sum, bytes) => sum + bytes, 0);

const STYLE = /<style[^>]*>([^]*?)<\/style>/g;
const COPY = /<script[^>]*>(?:\(self\.__next_f|self\.__next_f)[^]*?<\/script>/g;
/** What a page weighs, opened by this visitor. */
export async function weigh(visitor: Visitor, path: string): Promise<Weight> {
  const page = await (await visitor.get(path)).text();
  const whole = page.replaceAll(COPY, "");
  const html = whole.replaceAll(STYLE, "");
  // Scripts for browsers that know no modules are fetched by none that does.
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="(\/[^"]+)"[^>]*>/g)]
    .filter(
      ([tag]) => /<script|rel="(stylesheet|preload|modulepreload)"/.test(tag) && !/ nomodule/i.test(tag),
    )
    .map(([, file = ""]) => file.replaceAll("&amp;", "&"));
  const files = [...new Set(named)];
  const sheets = files.filter((file) => file.split("?")[0]?.endsWith(".css"));
  const styles = await Promise.all(sheets.map(async (file) => (await visitor.get(file)).text()));
  const inStyles = [whole, ...styles].flatMap((css) =>
    [...css.matchAll(/url\(["']?([^"')]+\.woff2)/g)].map(([, file = ""]) => file),
  );
  const typefaces = [...inStyles, ...files.filter((file) => file.endsWith(".woff2"))];
  const fonts = [
    ...new Set(typefaces.map((file) => new URL(file, `${visitor.origin}${sheets[0] ?? "/"}`).pathname)),
  ];
  const scripts = files.filter((file) => file.split("?")[0]?.endsWith(".js"));
  return {
    html: Buffer.byteLength(html),
    copy: Buffer.byteLength(page) - Buffer.byteLength(whole),
    style: Buffer.byteLength(whole) - Buffer.byteLength(html),
    script: await total(visitor, scripts),
    font: await total(visitor, fonts),
    sent: gzipSync(page).length + (await total(visitor, [...new Set([...files, ...fonts])])),
    elements: [...whole.replaceAll(/<(script|style)\b[^]*?<\/\1>/g, "<$1>").matchAll(/<[a-z][^>]*>/g)].length,
    requests: 1 + new Set([...files, ...fonts]).size,
  };
}

/** The trip that stands for all in {@link MOST}: fourteen hours, answers kept. */
export function saveWeighed(visitor: Visitor): Promise<string> {
  const date = { "departureDate.day": "1", "departureDate.month": "12", "departureDate.year": "2031" };
  const flight = { "duration.hours": "13", "duration.minutes": "55", ...date, departureTime: "21:05" };
  return visitor.save("Weighed", { flight, keepAnswers: true });
}
