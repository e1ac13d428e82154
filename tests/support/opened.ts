/** A browser that starts at all has started by then, on whatever machine. */
const LIMIT = 300_000;

/**
 * What opens a browser, if it is there and starts; else null. What is tried in it is then skipped, by name: the product
 * has no part in whether a browser starts.
 */
export async function tryOpening<T>(open: () => Promise<T | null>): Promise<T | null> {
  let late: NodeJS.Timeout | undefined;
  const limit = new Promise<null>((done) => {
    late = setTimeout(() => done(null), LIMIT);
  });
  const opened = await Promise.race([open().catch(() => null), limit]);
  clearTimeout(late);
  return opened;
}
