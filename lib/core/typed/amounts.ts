import {
  countNamed,
  daysAgoNamed,
  isAfterAmount,
  isAnd,
  isBeforeAmount,
  isPregnancy,
  unitsNamed,
  type Unit,
} from "./typed-words";

/*
 * Reads numbers, lengths of time, weeks and measures as people type them: in the digits and words of any language, with or
 * without units, spaces and signs. Days and times of day: days-and-times.ts.
 *
 * Every reader gives all that the text may mean: nothing when it is no such value, one value when it is plain, more when
 * only the traveller can say which. None throws, whatever was typed.
 */

/**
 * The text with plain digits, letters, quotes, dashes and single spaces, in small letters, without "!" and "*" at its end;
 * nothing of one longer than any value. A half, a quarter and three quarters are decimals; raised and circled numbers are
 * no digits, since nobody can say what "5²" is.
 */
export function toPlain(text: string): string {
  if (text.length > VALUE_MAX) return "";
  return text
    .replace(/(\d?)\s*([½¼¾])/g, (_, digit: string, part: string) => `${digit || 0}${PARTS[part] ?? ""}`)
    .replace(/\p{No}/gu, NO_DIGIT)
    .replace(/[‘’‛`´′ʹʼ]/g, "'")
    .replace(/[“”„‟″ʺ]|''/g, '"')
    .normalize("NFKC")
    .replace(/\p{Nd}/gu, toAsciiDigit)
    .replace(/[\p{Z}\s]+/gu, " ")
    .replace(/[\p{Cf}\p{Cc}]/gu, "")
    .replace(/[\p{Pd}−]/gu, "-")
    .replaceAll("٫", ".")
    .replace(/[٬،]/g, ",")
    .replace(/[!* ]+$/, "")
    .trim()
    .toLowerCase();
}
const VALUE_MAX = 200;
/** What a raised or circled number becomes. */
export const NO_DIGIT = "�";
/** In four digits: a decimal, and neither thousands nor the next unit. */
const PARTS: Readonly<Record<string, string>> = { "½": ".5000", "¼": ".2500", "¾": ".7500" };

const FRACTIONS: Readonly<Record<string, string>> = { "1/2": "½", "1/4": "¼", "3/4": "¾" };

/** {@link toPlain} of an amount, in which "1/2" is a half too. */
const toPlainAmount = (text: string): string =>
  toPlain(
    toPlain(text).replace(
      /(?<![\d/.,])((?:\d+ )?)([13]\/[24])(?![\d/])/g,
      (whole, number: string, fraction: string) =>
        FRACTIONS[fraction] === undefined ? whole : number + FRACTIONS[fraction],
    ),
  );

/** Digits of one script follow each other from zero to nine. */
function toAsciiDigit(digit: string): string {
  const at = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(at - before - 1))) before += 1;
  return String(before % 10);
}

const distinct = (values: readonly number[]): readonly number[] =>
  values.filter((value, index) => values.findIndex((other) => Math.abs(other - value) < 1e-6) === index);

/**
 * A number of at most nine digits before its decimals: "12", "172,5", ".5", "1 500". Two for "1,500", which is fifteen
 * hundred or one and a half. Never negative, never in words.
 */
export const readNumber = (text: string): readonly number[] => readPlainNumber(toPlainAmount(text));

function readPlainNumber(text: string): readonly number[] {
  const decimal = /^\d{1,9}(?:[.,]\d{0,6})?$|^[.,]\d{1,6}$/.test(text);
  const grouped = /^[1-9]\d{0,2}([., '])\d{3}(?:\1\d{3})?(?:(?!\1)[.,]\d{1,6})?$/.exec(text)?.[1];
  return distinct([
    ...(decimal ? [Number(text.replace(",", "."))] : []),
    ...(grouped === undefined ? [] : [Number(text.replaceAll(grouped, "").replace(",", "."))]),
  ]);
}

/** Units from the largest to the smallest, each by its size in the unit that a reading is counted in. */
export type Scale = readonly {
  readonly unit: Unit;
  readonly size: number;
  /** From so many digits on, what stands after a point may be the next unit: "5.9" is 5 ft 9 as well. */
  readonly pointed?: number;
}[];

/** In minutes. */
export const LENGTH: Scale = [
  { unit: "day", size: 1440 },
  { unit: "hour", size: 60, pointed: 2 },
  { unit: "minute", size: 1 },
];
/** In hours. A month is 30 days and a year 365. */
export const AGO: Scale = [
  { unit: "year", size: 8760 },
  { unit: "month", size: 720 },
  { unit: "week", size: 168 },
  { unit: "day", size: 24 },
  { unit: "hour", size: 1 },
];
/** In days. */
export const WEEKS: Scale = [
  { unit: "week", size: 7, pointed: 1 },
  { unit: "day", size: 1 },
];
/** In years. */
export const YEARS: Scale = [{ unit: "year", size: 1 }];
/** In centimetres. */
export const HEIGHT: Scale = [
  { unit: "meter", size: 100 },
  { unit: "foot", size: 30.48, pointed: 1 },
  { unit: "inch", size: 2.54 },
  { unit: "centimeter", size: 1 },
];
/** In kilograms. */
export const WEIGHT: Scale = [
  { unit: "stone", size: 6.35029318, pointed: 1 },
  { unit: "kilogram", size: 1 },
  { unit: "pound", size: 0.45359237 },
];

/** The unit that goes on from a larger one: "13 h 55", "5 ft 9", "1 m 80". */
const NEXT: Readonly<Partial<Record<Unit, Unit>>> = {
  day: "hour",
  hour: "minute",
  week: "day",
  meter: "centimeter",
  foot: "inch",
  stone: "pound",
};

/** Whether one unit is of the same kind as another that is larger: no inches go on from metres. */
function goesOn(from: Unit, to: Unit): boolean {
  const next = NEXT[from];
  return next === undefined || next === to || (NEXT[next] !== undefined && goesOn(next, to));
}

/**
 * An amount in one unit of a scale, or in several from the larger to the smaller: "13h 55m", "13:55", "13.5 h", "20+3",
 * "5'9\"", "1.80 m". A number without a unit is in `bare`, or goes on from the unit before it. Only the last number has
 * decimals, and none amounts to the unit before it.
 *
 * Two readings where a point may be a decimal point or stand between two units: "5.9" as a height in feet; and of a single
 * digit after metres, "1m8". An amount told twice counts once: "70 kg (154 lb)".
 */
export function readAmount(text: string, scale: Scale, bare: Unit): readonly number[] {
  const plain = toPlainAmount(text);
  const read = readOnce(plain, scale, bare);
  const [, one, other] = /^([^(=/]+?) ?(?:\(|[/=] )([^(=/]+?)\)?$/.exec(plain) ?? [];
  if (read.length > 0 || one === undefined || other === undefined) return read;
  const again = readOnce(other, scale, bare);
  return readOnce(one, scale, bare).filter((amount) =>
    again.some((same) => Math.abs(same - amount) <= amount * ROUNDING),
  );
}
/** By so much of it, an amount told in two units may differ: either is rounded. */
const ROUNDING = 0.01;

function readOnce(text: string, scale: Scale, bare: Unit): readonly number[] {
  const plain = withoutBefore(toDigits(withoutEnd(text.replace(ISO, "$1"), isAfterAmount), scale))
    .replace(/(?<=^\d{1,3}) (?=\d{3}(?!\d))/, "")
    // "13 h / 55 min"; with a mere number after it, it may divide.
    .replace(/(?<=\p{L}\.?) \/ (?=\d+ ?\p{L})/gu, " ");
  const pieces = [...plain.matchAll(/(^[.,]\d+|\d+(?:[.,]\d+)*)(\D*)/g)];
  if (plain === "" || UNFINISHED.test(plain) || pieces.map(([piece]) => piece).join("") !== plain) return [];

  const sizeOf = (unit: Unit) => scale.find((one) => one.unit === unit)?.size ?? 0;
  let sums: readonly { readonly total: number; readonly last: Unit | null }[] = [{ total: 0, last: null }];
  pieces.forEach(([, number = "", gap = ""], index) => {
    const isLast = index === pieces.length - 1;
    const whole = readPlainNumber(number).filter((one) => isLast || Number.isInteger(one));
    sums = sums.flatMap(({ total, last }) => {
      // "1 m 8" is 1.08 m, or 1.8 m.
      const isTenths = last === "meter" && number.length === 1 && !/[^\s.,]/.test(gap);
      const numbers = isTenths ? whole.flatMap((one) => [one, one * 10]) : whole;
      return unitsOf(gap, scale, last === null ? bare : NEXT[last], pieces[index - 1]?.[2] === ":").flatMap(
        (unit) => {
          const room = last === null ? Infinity : sizeOf(last);
          const fits = sizeOf(unit) < room && (last === null || goesOn(last, unit));
          return numbers
            .map((one) => one * sizeOf(unit))
            .filter((amount) => fits && amount < room - 1e-9)
            .map((amount) => ({ total: total + amount, last: unit }));
        },
      );
    });
  });
  return distinct([...sums.map(({ total }) => total), ...readPointed(plain, scale, bare, sizeOf)]);
}
/** "PT13H55M", "P1DT1H". */
const ISO = /^p(\d+d)?t(?=\d)/;

/** With digits for a number in a word that stands before a unit: "two weeks", "两周". */
function toDigits(plain: string, scale: Scale): string {
  const among = scale.map(({ unit }) => unit);
  const isUnit = (word: string) => unitsNamed(word, among).length > 0;
  return plain
    .replace(/^(?:十[一二]?|[一二两兩三四五六七八九])(?=\p{sc=Han})/u, (word) =>
      String(countNamed(word) ?? word),
    )
    .replace(/(?<![\p{L}\p{M}\d])[\p{L}\p{M}]+ (?=([\p{L}\p{M}]+))/gu, (word, next: string) => {
      const count = countNamed(word);
      return count !== null && isUnit(next) ? `${count} ` : word;
    });
}

/** Without the words at the end that are such ones: as many as are together. */
function withoutEnd(plain: string, isLabel: (words: string) => boolean): string {
  return plain.replace(/\D*$/, (end) => {
    const words = end.split(/(?= )/);
    const label = [...words.keys()].slice(-LABEL_WORDS).find((at) => isLabel(words.slice(at).join("")));
    return label === undefined ? end : words.slice(0, label).join("");
  });
}

/** Most words of one label. */
const LABEL_WORDS = 3;

/** Without "about", "ca.", "~" or "vor" before the number, or two of them. */
function withoutBefore(plain: string): string {
  // A stop behind a letter is the word's, another the number's.
  const [before = ""] = /^(?:[^\d.,]|(?<=\p{L})\.)+/u.exec(plain) ?? [];
  if (before === "") return plain;
  const [, one = "", other = ""] = /^(.+?) (\S+ ?)$/.exec(before) ?? [];
  const isBefore =
    /^[~≈] ?$/.test(before) || isBeforeAmount(before) || (isBeforeAmount(one) && isBeforeAmount(other));
  return isBefore ? plain.slice(before.length) : plain;
}
const UNFINISHED = /:(?!\d\d(?!\d))|[+:]$/;

/** The units that what follows a number may name: `bare` when it names none. After a colon "13:55 h" are minutes. */
function unitsOf(gap: string, scale: Scale, bare: Unit | undefined, afterColon: boolean): readonly Unit[] {
  const among = scale.map(({ unit }) => unit);
  const [word = "", ...rest] = gap.split(/[\s,]+/).filter((part) => part !== "" && part !== ".");
  if (word === "") return among.filter((unit) => unit === bare);
  const whole = unitsNamed(gap, among);
  const named = whole.length > 0 || !rest.every(isAnd) ? whole : unitsNamed(word, among);
  return afterColon && named.includes("hour") ? ["minute"] : named;
}

/** The reading of "5.9" in which the point stands between two units. */
function readPointed(
  plain: string,
  scale: Scale,
  bare: Unit,
  sizeOf: (unit: Unit) => number,
): readonly number[] {
  const [, whole, part, gap = ""] = /^(\d{1,3})[.,](\d{1,2})(\D*)$/.exec(plain) ?? [];
  if (whole === undefined || part === undefined) return [];
  return unitsOf(gap, scale, bare, false).flatMap((unit) => {
    const next = NEXT[unit];
    const least = scale.find((one) => one.unit === unit)?.pointed;
    if (next === undefined || least === undefined || part.length < least) return [];
    const rest = Number(part) * sizeOf(next);
    return rest < sizeOf(unit) - 1e-9 ? [Number(whole) * sizeOf(unit) + rest] : [];
  });
}

/** How long ago, in hours: {@link readAmount}, or "yesterday", "today". */
export function readAgo(text: string, bare: Unit): readonly number[] {
  const named = daysAgoNamed(toPlain(text));
  return named.length > 0 ? named.map((days) => days * 24) : readAmount(text, AGO, bare);
}

/**
 * Weeks of pregnancy in days: "20+3", "20⁺³", "20w 3d", "20w + 3d", "20+3 weeks", "20 3/7", "20+3/7", "20+3/40", "SSW 20+3",
 * "20 weeks pregnant". "Week 20" is twenty whole weeks, though the twentieth begins after nineteen: the most it may be.
 */
export function readWeeks(text: string): readonly number[] {
  // Days are printed raised: behind a plus nothing else can be meant.
  const digits = text.replace(/[+⁺₊＋﹢]\s*\p{No}/gu, (days) => days.normalize("NFKC"));
  const plain = withoutPregnancy(toPlain(digits))
    .replace(/ ?\/ ?40$/, "")
    .replace(/^([\p{L}\p{M}]+)\.? ?(\d[^\p{L}]*)$/u, (whole, unit: string, number: string) =>
      unitsNamed(unit, ["week"]).length > 0 ? number : whole,
    )
    .replace(/^(\d+)(?: ?\+ ?| )([0-6]) ?\/ ?7(?= ?\p{L}|$)/u, "$1+$2")
    .replace(
      /^(\d+) ?([\p{L}\p{M}]*)\.? ?\+ ?(\d) ?([\p{L}\p{M}]*)\.?$/u,
      (whole, weeks: string, one: string, days: string, other: string) => {
        const isNamed = (word: string, ...units: Unit[]) => word === "" || unitsNamed(word, units).length > 0;
        return isNamed(one, "week") && isNamed(other, "day", "week") ? `${weeks}+${days}` : whole;
      },
    );
  return readAmount(plain, WEEKS, "week").filter((days) => days < 7 * 100);
}

/** Without what only says that it is a pregnancy: at the beginning, at the end, or behind the weeks. */
function withoutPregnancy(plain: string): string {
  const drop = (said: string) => (isPregnancy(said.replace(":", "")) ? "" : said);
  return withoutEnd(plain.replace(/^\D+/, drop).replace(/(?<=^\d+)[^\d+]+(?=\+)/, drop), isPregnancy);
}
