/** A secret of 256 bits. */
const SECRET_BYTES = 32;
/** Crockford's base 32: no I, L, O (read as 1, 1, 0) and no U. */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const BITS = 5;
const MASK = 31;
/** Each group is four letters of the secret and one that checks them and the group's place. */
const DATA_LETTERS = 4;

/** A recovery code is this many groups of {@link GROUP_LETTERS} letters. */
export const GROUPS = 13;
/** The longest text that a code is looked for in: as much as a form may bring in one value. The page of a code has 1,000. */
export const CODE_TEXT_MAX = 2000;
/** Letters and digits in each group of a recovery code. */
export const GROUP_LETTERS = DATA_LETTERS + 1;

/**
 * Why a typed code is not one. `short` and `long` count letters and digits; `groups` names the groups that look
 * mistyped, counted from 1; `several` whole codes are there, and they differ.
 */
export type CodeProblem =
  | { readonly kind: "empty" | "several" }
  | { readonly kind: "short" | "long"; readonly typed: number }
  | { readonly kind: "groups"; readonly groups: readonly number[] };

/**
 * A secret of 32 bytes as its recovery code: thirteen groups of five.
 *
 * One secret has one code, and {@link parseRecoveryCode} reads it back. A letter mistyped in a group, or two that
 * changed places, always shows in that group; whole groups that changed places show in both.
 */
export function toRecoveryCode(secret: Uint8Array): readonly string[] {
  const letters: number[] = [];
  let held = 0;
  let bits = 0;
  // Four zero bits fill the last letter.
  for (const byte of [...secret, 0]) {
    held = ((held << 8) | byte) & 0xffff;
    bits += 8;
    for (; bits >= BITS && letters.length < GROUPS * DATA_LETTERS; bits -= BITS)
      letters.push((held >> (bits - BITS)) & MASK);
  }
  return Array.from({ length: GROUPS }, (_, place) => {
    const group = letters.slice(place * DATA_LETTERS, (place + 1) * DATA_LETTERS);
    return [...group, checkLetter(place, group)].map((letter) => LETTERS[letter]).join("");
  });
}

/**
 * The secret in a typed code, or what to put right. Capitals or not, spaces, dashes and line breaks anywhere; O is
 * read as 0, I and L as 1. A code is found among other words too: numbered as the page shows it, in a letter, or in a
 * whole address, after its # or %23. A text of more than {@link CODE_TEXT_MAX}, as typed or once its compatibility
 * characters are written out, is too long; any other takes time in proportion to it.
 */
export function parseRecoveryCode(
  text: string,
):
  | { readonly ok: true; readonly secret: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly problem: CodeProblem } {
  const plain = text.length > CODE_TEXT_MAX ? text : toPlain(text);
  if (plain.length > CODE_TEXT_MAX) return refuse({ kind: "long", typed: lettersIn(text) });
  const words = wordsOf(plain);
  if (words.length === 0) return refuse({ kind: "empty" });
  // What stands together belongs together, unless there is no code in the words as they are.
  const neat = findCodes(words, true);
  const [code, ...others] = neat.length > 0 ? neat : findCodes(words, false);
  if (others.length > 0) return refuse({ kind: "several" });
  return code === undefined ? refuse(findProblem(plain, words)) : { ok: true, secret: toSecret(code) };
}

const refuse = (problem: CodeProblem) => ({ ok: false, problem }) as const;

/** In capitals, with the signs that stand as %23 in addresses, even twice over. */
function toPlain(text: string): string {
  const decode = (coded: string) =>
    coded.replace(/%([2-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return decode(decode(text))
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .toUpperCase();
}

const wordsOf = (plain: string): readonly string[] =>
  (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replaceAll("O", "0").replace(/[IL]/g, "1"));

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

const valuesOf = (letters: string): readonly number[] =>
  Array.from(letters, (letter) => LETTERS.indexOf(letter));

/**
 * The whole codes in a text, without those it has twice: thirteen right groups, one after the other, which begin and end
 * with a word. Between them stand only whole words, and the number of a group's place before it; `asWords` wants a group to
 * end where a word does. Two at most.
 */
function findCodes(words: readonly string[], asWords: boolean): readonly string[] {
  const letters = Array.from(words.join(""));
  const ends = new Map<number, number>([[letters.length, letters.length]]);
  let length = 0;
  for (const word of words) ends.set(length, (length += Array.from(word).length));

  // What stands from each letter on, read as the groups from each place on; the last letter first.
  const readings: (readonly string[])[][] = [];
  for (let at = letters.length; at >= 0; at -= 1) {
    const end = ends.get(at);
    const group = letters.slice(at, at + GROUP_LETTERS).join("");
    const groupPlace = !asWords || ends.has(at + GROUP_LETTERS) ? placeOf(group) : null;
    const after = (count: number, place: number) => readings[at + count]?.[place] ?? NONE;
    const found = PLACES.map((place) => {
      const number = String(place + 1);
      const ways = [
        groupPlace === place ? after(GROUP_LETTERS, place + 1).map((rest) => group + rest) : NONE,
        group.startsWith(number) ? after(number.length, place) : NONE,
        end === undefined || end === at ? NONE : after(end - at, place),
      ].filter(({ length }) => length > 0);
      return ways.length < 2 ? (ways[0] ?? NONE) : [...new Set(ways.flat())].slice(0, 2);
    });
    readings[at] = [...found, end === undefined ? NONE : WHOLE];
  }
  return readings[0]?.[0] ?? [];
}

const NONE: readonly string[] = [];
const WHOLE: readonly string[] = [""];

/** What is wrong with a text that holds no code: a way to undress it that is as long as a code tells most. */
function findProblem(plain: string, words: readonly string[]): CodeProblem {
  const wanted = GROUPS * GROUP_LETTERS;
  const linked = wordsOf(plain.slice(plain.lastIndexOf("#") + 1));
  const ways = [words, linked, withoutPlaces(words), withoutPlaces(linked), words.filter(isGroup)];
  const nearest = ways.map((way) => way.join("")).find(({ length }) => length === wanted);
  if (nearest === undefined) {
    const typed = withoutPlaces(linked).join("").length;
    return { kind: typed < wanted ? "short" : "long", typed };
  }
  const groups = Array.from({ length: GROUPS }, (_, place) => place + 1);
  const groupAt = (number: number) => nearest.slice((number - 1) * GROUP_LETTERS, number * GROUP_LETTERS);
  return { kind: "groups", groups: groups.filter((number) => !isWhole(groupAt(number), number - 1)) };
}

const isGroup = (word: string) => word.length === GROUP_LETTERS;

/** The words without the numbers 1, 2, 3 … that stand before them, or begin them. */
function withoutPlaces(words: readonly string[]): readonly string[] {
  let next = 1;
  return words.flatMap((word) => {
    const number = String(next);
    const rest = word.startsWith(number) ? word.slice(number.length) : null;
    if (rest === null || (rest !== "" && !isGroup(rest))) return [word];
    next += 1;
    return rest === "" ? [] : [rest];
  });
}

/** The secret of a code that is right. */
function toSecret(code: string): Uint8Array<ArrayBuffer> {
  const groups = Array.from({ length: GROUPS }, (_, place) =>
    valuesOf(code.slice(place * GROUP_LETTERS, (place + 1) * GROUP_LETTERS)),
  );
  const secret = new Uint8Array(SECRET_BYTES);
  let held = 0;
  let bits = 0;
  let length = 0;
  for (const value of groups.flatMap((group) => group.slice(0, DATA_LETTERS))) {
    held = ((held << BITS) | value) & 0xffff;
    bits += BITS;
    if (bits < 8 || length === SECRET_BYTES) continue;
    bits -= 8;
    secret[length++] = (held >> bits) & 0xff;
  }
  return secret;
}

const isWhole = (group: string, place: number): boolean => placeOf(group) === place;

/** The place that a group is right at, or null: its check tells one of the places, or none. */
function placeOf(group: string): number | null {
  const letters = valuesOf(group);
  if (letters.length !== GROUP_LETTERS || letters.includes(-1)) return null;
  const data = letters.slice(0, DATA_LETTERS);
  const place = PLACE_CHECKS.indexOf((letters[DATA_LETTERS] ?? 0) ^ checkLetter(-1, data));
  // The bits that fill the last letter say nothing, and one secret has one code.
  const isFilled = place === GROUPS - 1 && ((data.at(-1) ?? 0) & 0b1111) !== 0;
  return place < 0 || isFilled ? null : place;
}

// Horner's rule over the field of 32 elements: the place and each letter count by another power of x, so that any one
// changed letter, and any two that changed places, change the check.
function checkLetter(place: number, letters: readonly number[]): number {
  return [place + 1, ...letters].reduce((sum, letter) => timesX(sum ^ letter), 0);
}

/** Multiplication by x modulo x⁵ + x² + 1. */
const timesX = (value: number) => ((value << 1) ^ (value & 16 ? 0b100101 : 0)) & MASK;

const PLACES = Array.from({ length: GROUPS }, (_, place) => place);
// Place and letters are added up: what is left of a check without its letters is the place's alone.
const PLACE_CHECKS = PLACES.map((place) => checkLetter(place, [0, 0, 0, 0]));
