import { forgetTrip } from "./device/forget";
import { findCopy, isGone, isOurAnswer, listCopies, namedFiles, saysNothing, unpack } from "./device/copies";
import { PATHS } from "@/lib/core/paths";

/** Longest to wait for the network before a kept page opens from this phone. */
const HANGING_MILLISECONDS = 1750;
/** Longest for any other page, when there is something kept to show instead. */
const LOST_MILLISECONDS = 5000;
/** After the network has hung once, kept pages do not wait for it again for so long. */
const DISTRUST_MILLISECONDS = 60_000;

// TypeScript has no types for a worker beside those for a page.
type FetchEvent = Event & { readonly request: Request; respondWith(response: Promise<Response>): void };
type Lifecycle = Event & { waitUntil(work: Promise<unknown>): void };
declare const self: {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: "install" | "activate", listener: (event: Lifecycle) => void): void;
  addEventListener(type: "fetch", listener: (event: FetchEvent) => void): void;
};

/** The words for a kept page that an earlier version made (http/companion.ts puts them here). */
declare const EARLIER: string;

let distrustedUntil = 0;

// A new worker never touches what is kept: it may take over at once.
self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(openPage(request, url));
  // Named by their content: what is here is right.
  else if (/^\/(_next\/static|companion)\//.test(url.pathname)) event.respondWith(openFile(request));
});

async function openFile(request: Request): Promise<Response> {
  const kept = await caches.match(request);
  return kept ? unpack(kept) : fetch(request);
}

async function openPage(request: Request, url: URL): Promise<Response> {
  const kept = await findPage(url.pathname).catch(() => null);
  if (kept !== null && url.searchParams.has("kept")) return kept;
  if (kept === null) {
    const waiting = (await listCopies().catch(() => [])).length > 0;
    if (!waiting) return fetch(request);
    const answer = await within(fetch(request), LOST_MILLISECONDS);
    if (answer instanceof Response) await dropIfGone(url.pathname, answer);
    return answer instanceof Response ? answer : ((await findPage(PATHS.offline)) ?? fetch(request));
  }
  if (!navigator.onLine || Date.now() < distrustedUntil) return kept;
  const answer = await within(fetchWhole(request), HANGING_MILLISECONDS);
  if (answer === "late") distrustedUntil = Date.now() + DISTRUST_MILLISECONDS;
  if (!(answer instanceof Response)) return kept;
  return saysNothing(answer) && !(await dropIfGone(url.pathname, answer)) ? kept : answer;
}

/**
 * A page of ours, once all of it has come, and its styles and the companion's script with it: half a page, or one
 * that can be read and not used, is worse than the one that is kept. Null when it is not ours; an
 * answer of ours that there is nothing is given as it is.
 */
async function fetchWhole(request: Request): Promise<Response | null> {
  const answer = await fetch(request);
  if (saysNothing(answer)) return answer;
  if (!isOurAnswer(answer)) return null;
  const text = await answer.clone().text();
  const files = namedFiles(text).map(async (path) => {
    const file = await openFile(new Request(path));
    if (!file.ok) throw new Error(`${path} did not come: ${file.status}`);
    await file.arrayBuffer();
  });
  await Promise.all(files);
  return answer;
}

/** Removes what is kept of a page's trip when the server says that the trip is not there any more; whether it did. */
async function dropIfGone(path: string, answer: Response): Promise<boolean> {
  const trip = tripOf(path);
  if (trip === null || !saysNothing(answer) || !(await isGone(trip))) return false;
  await forgetTrip(trip);
  return true;
}

const tripOf = (path: string): string | null => /^\/trips\/([\w-]{22})(\/|$)/.exec(path)?.[1] ?? null;

/** The kept page of a path, from whichever trip has it. */
async function findPage(path: string): Promise<Response | null> {
  const trip = tripOf(path);
  const copies = trip === null ? await listCopies() : [await findCopy(trip)];
  for (const copy of copies) {
    const page = await copy?.cache.match(path);
    if (page) return copy?.marker.schema === 2 ? unpack(page) : sayEarlier(unpack(page));
  }
  return null;
}

/** A kept page of before, saying so above everything else, in the style that it carries for that. */
async function sayEarlier(page: Response): Promise<Response> {
  const line = `<p class="panel small" role="status">${EARLIER}</p>`;
  const html = (await page.text()).replace(/<body[^>]*>/, (body) => `${body}${line}`);
  return new Response(html, { headers: page.headers });
}

/** What comes in time; null when it was refused. */
async function within<T>(work: Promise<T>, milliseconds: number): Promise<T | "late" | null> {
  const late = new Promise<"late">((resolve) => setTimeout(() => resolve("late"), milliseconds));
  return Promise.race([work.catch(() => null), late]);
}
