import "server-only";

/** How much a JSON text may hold: how many brackets deep, and how many values in all. */
export type JsonLimits = { readonly depth: number; readonly values: number };

const [QUOTE, COMMA, ESCAPE] = [0x22, 0x2c, 0x5c];
const OPEN: readonly number[] = [0x5b, 0x7b];
const CLOSE: readonly number[] = [0x5d, 0x7d];

/**
 * The value of a JSON text. Null when it is not JSON, or when it is deeper or holds more values than `limits` says:
 * that is counted before anything is made of the text, in one pass over it.
 */
export function parseJson(text: string, limits: JsonLimits): { readonly value: unknown } | null {
  if (!isWithin(text, limits)) return null;
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

/** Whether a text, if it is JSON, keeps to the limits: brackets and commas outside of quotes. */
function isWithin(text: string, limits: JsonLimits): boolean {
  let [depth, values, quoted] = [0, 1, false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (quoted) {
      if (sign === ESCAPE) at += 1;
      else if (sign === QUOTE) quoted = false;
    } else if (sign === QUOTE) quoted = true;
    else if (sign === COMMA) values += 1;
    else if (OPEN.includes(sign)) {
      depth += 1;
      values += 1;
    } else if (CLOSE.includes(sign)) depth -= 1;
    if (depth > limits.depth || values > limits.values) return false;
  }
  return true;
}
