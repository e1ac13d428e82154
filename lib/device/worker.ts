import { findKept, listKept, unpack } from "./kept";

/** Longest to wait for the network before a kept page opens from this phone. */
const HANGING_MILLISECONDS = 2000;
/** Longest for any other page, when there is something kept to show instead. */
const LOST_MILLISECONDS = 8000;
/** After the network has hung once, kept pages do not wait for it again for so long. */
const DISTRUST_MILLISECONDS = 60_000;
/** Set on every answer of ours (proxy.ts): a portal of the aircraft's Wi-Fi does not have it. */
const OURS = "X-Second-Heart";

// TypeScript has no types for a worker beside those for a page.
type FetchEvent = Event & { readonly request: Request; respondWith(response: Promise<Response>): void };
type Lifecycle = Event & { waitUntil(work: Promise<unknown>): void };
declare const self: {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: "install" | "activate", listener: (event: Lifecycle) => void): void;
  addEventListener(type: "fetch", listener: (event: FetchEvent) => void): void;
};

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
    const waiting = (await listKept().catch(() => [])).length > 0;
    if (!waiting) return fetch(request);
    const answer = await within(fetch(request), LOST_MILLISECONDS);
    return answer ?? (await findPage("/offline")) ?? fetch(request);
  }
  if (!navigator.onLine || Date.now() < distrustedUntil) return kept;
  const answer = await within(fetch(request), HANGING_MILLISECONDS);
  if (answer === null) distrustedUntil = Date.now() + DISTRUST_MILLISECONDS;
  return answer?.ok && answer.headers.has(OURS) ? answer : kept;
}

/** The kept page of a path, from whichever trip has it. */
async function findPage(path: string): Promise<Response | null> {
  const trip = /^\/trips\/([\w-]{22})(\/|$)/.exec(path)?.[1];
  const copies = trip === undefined ? await listKept() : [await findKept(trip)];
  for (const copy of copies) {
    const page = await copy?.cache.match(path);
    if (page) return unpack(page);
  }
  return null;
}

/** What comes in time, or null: nothing, too late or refused. */
async function within(work: Promise<Response>, milliseconds: number): Promise<Response | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), milliseconds));
  return Promise.race([work.catch(() => null), late]);
}
