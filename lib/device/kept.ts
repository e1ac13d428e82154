// Shared by the page that keeps a trip and the worker that opens it, each built by itself.

/** A kept trip is one cache, named by its trip and when it was made. Complete once it holds its marker. */
const PREFIX = "kept:";
const cacheName = (trip: string, at: number) => `${PREFIX}${trip}:${at}`;
const markerPath = (trip: string) => `/trips/${trip}/fly/kept.json`;

/** What is known of a kept trip, written last of all. */
export type Marker = {
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
  const at = (name: string) => Number(name.slice(name.lastIndexOf(":") + 1));
  return (await caches.keys())
    .filter((name) => name.startsWith(prefix))
    .toSorted((one, other) => at(other) - at(one));
}

const tripOf = (name: string) => name.slice(PREFIX.length, name.lastIndexOf(":"));

/** The newest complete copy of a trip, or null. */
export async function findKept(trip: string): Promise<{ cache: Cache; marker: Marker } | null> {
  for (const name of await cachesOf(trip)) {
    const cache = await caches.open(name);
    const marker = await cache.match(markerPath(trip));
    if (marker) return { cache, marker: (await marker.json()) as Marker };
  }
  return null;
}

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
  const file = new Response(stored, { headers: small ? { ...headers, [PACKED]: "gzip" } : headers });
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
export async function listKept(): Promise<readonly { cache: Cache; marker: Marker }[]> {
  const trips = [...new Set((await cachesOf(null)).map(tripOf))];
  const kept = await Promise.all(trips.map(findKept));
  return kept.flatMap((one) => (one ? [one] : []));
}

/**
 * Writes a new copy of a trip beside the one there is, and only when it is complete removes what came before.
 * `write` puts the pages and says what the marker says of them.
 */
export async function replaceKept(
  trip: string,
  now: number,
  write: (cache: Cache) => Promise<Omit<Marker, "trip" | "keptAt">>,
): Promise<Marker> {
  const before = await cachesOf(trip);
  const name = cacheName(trip, now);
  const cache = await caches.open(name);
  const marker: Marker = { trip, keptAt: new Date(now).toISOString(), ...(await write(cache)) };
  await cache.put(
    markerPath(trip),
    new Response(JSON.stringify(marker), { headers: { "Content-Type": "application/json" } }),
  );
  for (const old of before) if (old !== name) await caches.delete(old);
  return marker;
}

/** Removes every copy of a trip. Needs no network. */
export async function dropKept(trip: string): Promise<void> {
  for (const name of await cachesOf(trip)) await caches.delete(name);
}
