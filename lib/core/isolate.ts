/** First Strong Isolate and Pop Directional Isolate: around them nothing changes its place. */
const [OPEN, CLOSE] = ["\u2068", "\u2069"];
/** Letters that are written from the right, and marks that turn the writing round. */
const FROM_RIGHT =
  /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * What somebody typed, to stand in a sentence of ours: written from the right, it moves nothing around it. Other text
 * is as it was. For text alone; in HTML `<bdi>` does the same.
 */
export const isolate = (typed: string): string =>
  FROM_RIGHT.test(typed) ? `${OPEN}${typed}${CLOSE}` : typed;
