import type { Page } from "playwright/test";

/** One thing that a phone keeps, as stored and as it reads. */
export type CopiedFile = {
  readonly cache: string;
  readonly path: string;
  readonly bytes: number;
  readonly text: string;
};

/** Everything in every cache of this phone. */
export const readCopies = (page: Page): Promise<readonly CopiedFile[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const files = names.map(async (name) => {
      const cache = await caches.open(name);
      return Promise.all(
        (await cache.keys()).map(async (key) => {
          const file = await cache.match(key);
          const body = await file?.blob();
          const isPacked = file?.headers.has("X-Packed");
          const plain = isPacked
            ? body?.stream().pipeThrough(new DecompressionStream("gzip"))
            : body?.stream();
          return {
            cache: name,
            path: new URL(key.url).pathname,
            bytes: body?.size ?? 0,
            text: await new Response(plain).text(),
          };
        }),
      );
    });
    return (await Promise.all(files)).flat();
  });

/** The documents among what is kept. */
export const documentsOf = (files: readonly CopiedFile[]): readonly CopiedFile[] =>
  files.filter(({ text }) => text.includes("<html"));
