// Shared by the page that keeps a trip and the worker that opens it, each built by itself.

import { GONE } from "@/lib/core/air/trip-gone";
import { tripPath } from "@/lib/core/paths";

/** A kept trip is one cache, named by its trip and when it was made. Complete once it holds its marker. */
const PREFIX = "kept:";
const cacheName = (trip: string, at: number) => `${PREFIX}${trip}:${at}`;
const markerPath = (trip: string) => tripPath(trip, "fly/kept.json");

/** What is known of a kept trip, written last of all. */
export type Marker = {
  /** What the copy holds was made by rules that know what each leg may do. Copies of before say nothing. */
  readonly schema?: 2;
  readonly trip: string;
  readonly name: string;
  /** Instant. */
  readonly keptAt: string;
  readonly pages: readonly string[];
  readonly bytes: number;
  /** The in-flight page's own mark: another one on the server means that there is something newer. */
  readonly edition: string;
};

/** The caches of a trip, or of all, newest first, complete or not. */
async function cachesOf(trip: string | null): Promise<readonly string[]> {
  const prefix = trip === null ? PREFIX : `${PREFIX}${trip}:`;
  return (await caches.keys())
    .filter((name) => name.startsWith(prefix))
    .toSorted((one, other) => beganAt(other) - beganAt(one));
}

/** When the copy in a cache was begun, as its name says. */
const beganAt = (name: string) => Number(name.slice(name.lastIndexOf(":") + 1));
const tripOf = (name: string) => name.slice(PREFIX.length, name.lastIndexOf(":"));

type Copy = { readonly name: string; readonly cache: Cache; readonly marker: Marker };

/** The newest complete copy of a trip, or null. */
export async function findCopy(trip: string): Promise<Copy | null> {
  for (const name of await cachesOf(trip)) {
    const cache = await caches.open(name);
    const marker = await cache.match(markerPath(trip));
    if (marker) return { name, cache, marker: (await marker.json()) as Marker };
  }
  return null;
}

/** On every answer of ours (http/opening.ts), and on what is kept; the portal of an aircraft's Wi-Fi does not have it. */
const OURS = "X-Second-Heart";
export const isOurAnswer = (answer: Response): boolean => answer.ok && answer.headers.has(OURS);

/** Whether an answer of ours says that there is nothing at this address. A portal, a fault and a redirect say no such thing. */
export const saysNothing = (answer: Response): boolean =>
  (answer.status === 404 || answer.status === 410) && answer.headers.has(OURS) && !answer.redirected;

/** Longest to wait for the server to say whether there is a trip. */
const ASKING_MILLISECONDS = 5000;

/**
 * Whether the server itself says that this trip is not there any more for this browser: deleted, or the key to it is
 * gone. Asked anew each time, with the key that the browser holds by now: an answer that was on its way while the key
 * was changed says nothing. No answer, and anyone else's, is no.
 */
export async function isGone(trip: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(ASKING_MILLISECONDS);
    const answer = await fetch(tripPath(trip, "fly"), { cache: "no-store", redirect: "manual", signal });
    return saysNothing(answer) && answer.headers.get(GONE) === trip;
  } catch {
    return false;
  }
}

/**
 * The files that a page cannot do without: the companion's script and typeface, and the site's styles. Named by their
 * content, all of them.
 */
export const namedFiles = (html: string): readonly string[] => [
  ...new Set(
    [
      ...html.matchAll(/(?:src="|url\()(\/companion\/[\w.]+)|href="(\/_next\/static\/[^"]+\.css[^"]*)"/g),
    ].flatMap(([, own, style]) => own ?? style ?? []),
  ),
];

/** Says that a kept file is compressed: pages of drawings are a quarter as large so. */
const PACKED = "X-Packed";

/** A file as it is stored, and how many bytes that takes. A browser that cannot compress keeps it as it is. */
export async function pack(
  body: Blob,
  headers: Record<string, string>,
): Promise<{ file: Response; bytes: number }> {
  const small = "CompressionStream" in globalThis && !headers["Content-Type"]?.startsWith("font/");
  const stored = small
    ? await new Response(body.stream().pipeThrough(new CompressionStream("gzip"))).blob()
    : body;
  const file = new Response(stored, {
    headers: { ...headers, [OURS]: "1", ...(small && { [PACKED]: "gzip" }) },
  });
  return { file, bytes: stored.size };
}

/** A stored file as it was. */
export function unpack(file: Response): Response {
  if (!file.headers.has(PACKED) || !file.body) return file;
  const headers = new Headers(file.headers);
  headers.delete(PACKED);
  return new Response(file.body.pipeThrough(new DecompressionStream("gzip")), { headers });
}

/** Every trip with a complete copy on this phone. */
export async function listCopies(): Promise<readonly Copy[]> {
  const trips = [...new Set((await cachesOf(null)).map(tripOf))];
  const kept = await Promise.all(trips.map(findCopy));
  return kept.flatMap((one) => (one ? [one] : []));
}

/**
 * Writes a new copy of a trip beside the one there is, and only when it is complete removes what came before.
 * `write` puts the pages and says what the marker says of them; when it throws, what was kept is as it was. Two tabs
 * take turns.
 */
export async function replaceCopy(
  trip: string,
  now: number,
  write: (cache: Cache) => Promise<Omit<Marker, "schema" | "trip" | "keptAt">>,
): Promise<Marker> {
  return navigator.locks.request(`${PREFIX}${trip}`, async () => {
    const whole = await findCopy(trip);
    const before = await cachesOf(trip);
    // What was broken off is of no use, and its room may be needed.
    for (const old of before) if (old !== whole?.name) await caches.delete(old);
    // The newest by its name too, when the phone's clock was set back in between.
    const name = cacheName(trip, whole ? Math.max(now, beganAt(whole.name) + 1) : now);
    try {
      const cache = await caches.open(name);
      const marker: Marker = {
        schema: 2,
        trip,
        keptAt: new Date(now).toISOString(),
        ...(await write(cache)),
      };
      await cache.put(
        markerPath(trip),
        new Response(JSON.stringify(marker), { headers: { "Content-Type": "application/json" } }),
      );
      if (!(await caches.has(name))) throw new Error("It was forgotten while it was being kept.");
      if (whole) await caches.delete(whole.name);
      return marker;
    } catch (error) {
      await caches.delete(name);
      throw error;
    }
  });
}

/** Removes every copy of a trip, or of all (null). Needs no network. */
export async function dropCopies(trip: string | null): Promise<void> {
  for (const name of await cachesOf(trip)) await caches.delete(name);
}
