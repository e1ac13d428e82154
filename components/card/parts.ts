/** Over how many pages the times of a flight may be spread, where one does not hold them. */
const PARTS = [1, 2, 3, 4];

/** One of several parts of about the same length. */
export type Part = { readonly at: number; readonly of: number };
export const WHOLE: Part = { at: 0, of: 1 };

export function partOf<T>(all: readonly T[], { at, of }: Part): readonly T[] {
  const length = Math.ceil(all.length / of);
  return all.slice(at * length, (at + 1) * length);
}

/** As few pages as hold everything, or one where not even the most do. */
export function spread<T extends { readonly fit: { readonly fits: boolean } }>(
  toPage: (part: Part) => T,
): readonly T[] {
  for (const of of PARTS) {
    const pages = Array.from({ length: of }, (_, at) => toPage({ at, of }));
    if (pages.every(({ fit }) => fit.fits)) return pages;
  }
  return [toPage(WHOLE)];
}
