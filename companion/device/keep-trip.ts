import "client-only";
import { findCopy, isOurAnswer, namedFiles, pack, replaceCopy, type Marker } from "./copies";
import { PATHS } from "@/lib/core/paths";

/** Longest any one file may take while a trip is being kept. */
const FILE_MILLISECONDS = 20_000;

/** Why a trip was not kept, where that is known: the phone is full, or the page is older than what the site has now. */
export class NotKept extends Error {
  constructor(
    readonly why: "full" | "newer",
    cause?: unknown,
  ) {
    super(`Not kept: ${why}.`, { cause });
  }
}

/** What to keep: the in-flight page as the server sends it, and the pages it leads to. */
export type ToKeep = {
  readonly trip: string;
  readonly name: string;
  readonly edition: string;
  /** This page's own path. */
  readonly fly: string;
  /** Documents that are whole as they are. */
  readonly whole: readonly string[];
  /** Pages of the site, kept without its scripts. */
  readonly pages: readonly string[];
  /** The typeface's path; the site's styles are kept naming this one, since it is the same. */
  readonly font: string;
  /** Put at the head of every page of the site: the theme, before anything is painted, and the line's own style. */
  readonly head: { readonly script: string; readonly style: string; readonly policy: string };
  /** The line that stands in place of the site's own header: back to the flight, warning signs. */
  readonly bar: string;
};

/**
 * Keeps a trip on this phone: registers the worker, then stores every page with every file it names. What was kept
 * before stays until all of it is here. Throws when something does not come or has no room; then nothing has changed.
 */
export async function keepTrip(what: ToKeep): Promise<Marker> {
  await inTime(startWorker());
  // Some browsers ask first, and some cannot be asked: nothing here depends on the answer.
  if ("storage" in navigator) void navigator.storage.persist().catch(() => false);
  return replaceCopy(what.trip, Date.now(), (cache) => writeTrip(cache, what)).catch((error: unknown) => {
    throw error instanceof Error && error.name === "QuotaExceededError" ? new NotKept("full", error) : error;
  });
}

async function startWorker(): Promise<void> {
  await navigator.serviceWorker.register(PATHS.worker, { scope: "/", updateViaCache: "none" });
  await navigator.serviceWorker.ready;
}

/** Browsers wait for a worker's script without end. */
function inTime<T>(work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error("The worker did not come.")), FILE_MILLISECONDS),
  );
  return Promise.race([work, late]);
}

async function writeTrip(cache: Cache, what: ToKeep): Promise<Omit<Marker, "schema" | "trip" | "keptAt">> {
  let bytes = 0;
  const put = async (path: string, body: Blob | string, headers: Record<string, string>) => {
    const packed = await pack(typeof body === "string" ? new Blob([body]) : body, headers);
    bytes += packed.bytes;
    await cache.put(path, packed.file);
  };
  const file = async (path: string) => {
    if (await cache.match(path)) return;
    const response = await load(path);
    await put(path, await response.blob(), { "Content-Type": response.headers.get("Content-Type") ?? "" });
  };
  for (const path of what.pages) {
    const page = await makeWhole(await (await load(path)).text(), what);
    for (const sheet of page.sheets) {
      if (await cache.match(sheet)) continue;
      const css = toOwn(await (await load(sheet)).text(), what);
      await put(sheet, css, { "Content-Type": "text/css; charset=utf-8" });
    }
    await put(path, page.html, htmlHeaders(page.policy));
  }
  for (const path of [...what.whole, what.fly]) {
    const response = await load(path);
    const text = await response.text();
    if (path === what.fly && editionOf(text) !== what.edition) throw new NotKept("newer");
    for (const name of namedFiles(text)) await file(name);
    await put(path, text, htmlHeaders(response.headers.get("Content-Security-Policy") ?? ""));
  }
  return { name: what.name, pages: [what.fly, ...what.whole, ...what.pages], bytes, edition: what.edition };
}

/** Which edition of the in-flight page this is; null for a page that holds no plan. */
function editionOf(text: string): string | null {
  const data = new DOMParser().parseFromString(text, "text/html").getElementById("data")?.textContent;
  return (JSON.parse(data ?? "{}") as { edition?: string }).edition ?? null;
}

/** The copy this phone has of a trip, or null. */
export async function findMarker(trip: string): Promise<Marker | null> {
  return "caches" in globalThis ? ((await findCopy(trip))?.marker ?? null) : null;
}

const htmlHeaders = (policy: string) => ({
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy": policy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
});

async function load(path: string): Promise<Response> {
  const response = await fetch(path, { cache: "no-store", signal: AbortSignal.timeout(FILE_MILLISECONDS) });
  if (!isOurAnswer(response) || response.redirected)
    throw new Error(`${path} did not come: ${response.status}`);
  return response;
}

/**
 * A page of the site as one that stands by itself: its words, drawings and styles, none of its scripts nor of what
 * changes or leads where only a network does (`data-online`), with this page's own icon, and with the companion's own
 * line in place of the site's header and footer; and the policy that it is kept with.
 */
async function makeWhole(text: string, what: ToKeep): Promise<Whole> {
  const { head, bar } = what;
  // As text: this page's own policy would refuse the style of another.
  let style = "";
  const bare = text.replace(/<style\b[^>]*>([^]*?)<\/style>/g, (_, css: string) => {
    style += toOwn(css, what);
    return "";
  });
  const page = new DOMParser().parseFromString(bare, "text/html");
  const sheets = [...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(({ href }) => {
    const { pathname, search } = new URL(href, location.href);
    return pathname + search;
  });
  for (const gone of page.querySelectorAll(
    "script, link:not([rel=stylesheet]), template, next-route-announcer, [data-online]",
  ))
    gone.remove();
  for (const link of page.querySelectorAll('link[rel="stylesheet"]')) {
    for (const name of link.getAttributeNames())
      if (name !== "rel" && name !== "href") link.removeAttribute(name);
  }
  const icon = document.querySelector('link[rel="icon"]');
  if (icon) page.head.append(page.importNode(icon));
  const theme = page.createElement("script");
  theme.textContent = head.script;
  page.head.prepend(theme);
  page.querySelector("body > footer")?.remove();
  page.querySelector("body > header")?.remove();
  page.body.insertAdjacentHTML("afterbegin", bar);
  const styles = `<style>${style}</style><style>${head.style}</style>`;
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(style));
  return {
    html: `<!doctype html>${page.documentElement.outerHTML.replace("</head>", () => `${styles}</head>`)}`,
    sheets,
    policy: head.policy.replace("style-src", () => `style-src 'sha256-${toBase64(hash)}'`),
  };
}
type Whole = { readonly html: string; readonly sheets: readonly string[]; readonly policy: string };

/** Styles that name the typeface as it is kept. */
const toOwn = (css: string, { font }: ToKeep): string =>
  css.replace(/url\([^)]*\.woff2[^)]*\)/g, `url(${font})`);

const toBase64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)));
