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
/** Letters and digits in each group of a recovery code. */
export const GROUP_LETTERS = DATA_LETTERS + 1;

/**
 * Why a typed code is not one. `short` and `long` count letters and digits; `groups` names the groups that look
 * mistyped, counted from 1.
 */
export type CodeProblem =
  | { readonly kind: "empty" }
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
 * read as 0, I and L as 1; a whole address with the code after its # is a code too.
 */
export function parseRecoveryCode(
  text: string,
):
  | { readonly ok: true; readonly secret: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly problem: CodeProblem } {
  const typed = tidy(text);
  if (typed === "") return refuse({ kind: "empty" });
  const wanted = GROUPS * GROUP_LETTERS;
  if (typed.length !== wanted)
    return refuse({ kind: typed.length < wanted ? "short" : "long", typed: typed.length });

  const values = Array.from(typed).map((letter) => LETTERS.indexOf(letter));
  const groups = Array.from({ length: GROUPS }, (_, place) =>
    values.slice(place * GROUP_LETTERS, (place + 1) * GROUP_LETTERS),
  );
  const wrong = groups.flatMap((group, place) => (isWhole(group, place) ? [] : [place + 1]));
  if (wrong.length > 0) return refuse({ kind: "groups", groups: wrong });

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
  // The bits that fill the last letter say nothing, and one secret has one code.
  if ((held & 0b1111) !== 0) return refuse({ kind: "groups", groups: [GROUPS] });
  return { ok: true, secret };
}

/** What was typed as the letters and digits of a code, in capitals, in groups as far as they go. */
export function tidyRecoveryCode(text: string): string {
  return (tidy(text).match(new RegExp(`.{1,${GROUP_LETTERS}}`, "gu")) ?? []).join("-");
}

const refuse = (problem: CodeProblem) => ({ ok: false, problem }) as const;

function tidy(text: string): string {
  const code = text
    .slice(text.lastIndexOf("#") + 1)
    .normalize("NFKC")
    .toUpperCase();
  return code
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
}

const isWhole = (group: readonly number[], place: number): boolean =>
  !group.includes(-1) && checkLetter(place, group.slice(0, DATA_LETTERS)) === group[DATA_LETTERS];

// Horner's rule over the field of 32 elements: the place and each letter count by another power of x, so that any one
// changed letter, and any two that changed places, change the check.
function checkLetter(place: number, letters: readonly number[]): number {
  return [place + 1, ...letters].reduce((sum, letter) => timesX(sum ^ letter), 0);
}

/** Multiplication by x modulo x⁵ + x² + 1. */
const timesX = (value: number) => ((value << 1) ^ (value & 16 ? 0b100101 : 0)) & MASK;
