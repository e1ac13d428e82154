/**
 * Languages whose words for months, hours and units are read, wherever they are typed: what a traveller types is not
 * always in the language of the page. The words are those of the Unicode CLDR, which every runtime brings along.
 */
export const LANGUAGES = [
  ..."en de fr es it pt nl sv da nb fi is pl cs sk hu ro bg el ru uk hr sr sl lt lv et tr ar fa he".split(
    " ",
  ),
  ..."hi bn ur ta te th vi id ms fil sw zh zh-Hant ja ko ca eu gl cy sr-Latn pt-PT".split(" "),
];

const UNITS = [
  "year",
  "month",
  "week",
  "day",
  "hour",
  "minute",
  "meter",
  "centimeter",
  "foot",
  "inch",
  "stone",
  "pound",
  "kilogram",
] as const;
/** A unit of what is typed, by its name in the CLDR. */
export type Unit = (typeof UNITS)[number];

/** Signs that stand for a unit in every language, and short forms that the CLDR leaves out. */
const SIGNS: ReadonlyMap<string, readonly Unit[]> = new Map(
  Object.entries<readonly Unit[]>({
    y: ["year"],
    yo: ["year"],
    yearsold: ["year"],
    mo: ["month"],
    mos: ["month"],
    mth: ["month"],
    mths: ["month"],
    w: ["week"],
    "+": ["week"],
    d: ["day"],
    h: ["hour"],
    ":": ["hour"],
    hr: ["hour"],
    hrs: ["hour"],
    m: ["minute", "meter"],
    min: ["minute"],
    mn: ["minute"],
    mins: ["minute"],
    cm: ["centimeter"],
    cms: ["centimeter"],
    ft: ["foot"],
    "'": ["foot"],
    in: ["inch"],
    ins: ["inch"],
    '"': ["inch"],
    st: ["stone"],
    lb: ["pound"],
    lbs: ["pound"],
    kg: ["kilogram"],
    kgs: ["kilogram"],
    kilos: ["kilogram"],
  }),
);

/** What may stand before an amount that is not exact, or inside a date, and changes nothing. */
const ROUGHLY = new Set(
  "about around roughly approx approximately c ca circa env environ etwa ungefahr aprox cercade около 约 大约".split(
    " ",
  ),
);
const IN_DATES = new Set(["the", "of"]);
/** Short forms of the halves of a day, midnight, and what marks an hour, as far as the CLDR leaves them out. */
const HALVES: ReadonlyMap<string, number> = new Map(
  Object.entries({ a: 0, p: 12, 오전: 0, 오후: 12 }).map(([word, from]) => [word.normalize("NFKD"), from]),
);
const MIDNIGHTS = new Set(
  "midnight mitternacht minuit medianoche mezzanotte meianoite middernacht".split(" "),
);
const HOUR_MARKS = new Set(["hr", "hrs", "hours", "点", "點", "น"]);

/**
 * A word as it is looked up: in small letters, without accents, digits, spaces, and the stops, hyphens and brackets that
 * languages write such words with. Any other sign stays: it may change what was meant, and no word has it.
 */
const toWord = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{Nd}\p{Z}\p{Cf}\s.,،、()&’׳״॰\p{Pd}]|[\u0300-\u036f]/gu, "");

/**
 * Months, from 1, that a word names in some language: "March", "mar.", "de dezembro de". More than one where languages
 * differ, as "listopad" is October in Croatian and November in Polish; all twelve for a mere "month", like "月".
 */
export const monthsNamed = (word: string): readonly number[] => find(months(), word);

/** Hours of the day, from 0, that some language puts this word to: "pm", "noon", "下午". */
export function hoursNamed(word: string): readonly number[] {
  const half = HALVES.get(toWord(word));
  return half === undefined ? find(hours(), word) : countTo(12).map((hour) => half + hour);
}

/** Whether the word is midnight. */
export const isMidnightWord = (word: string): boolean => MIDNIGHTS.has(toWord(word));

/** Whether the word only says that a number is an hour: "h", "Uhr", "時". */
export const isHourMark = (word: string): boolean =>
  HOUR_MARKS.has(toWord(word)) || find(hourMarks(), word).length > 0;

/** Whether the word is one of a date that names nothing: "the 5th of December". */
export const isInDates = (word: string): boolean => IN_DATES.has(toWord(word));

/** Whether the words say that what follows was so long ago, or only about so much: "about", "vor", "il y a". */
export const isBeforeAmount = (words: string): boolean =>
  ROUGHLY.has(toWord(words)) || find(befores(), words).length > 0;

/** How many days ago a word says that something was: "today", "yesterday", "vorgestern". */
export const daysAgoNamed = (word: string): readonly number[] => find(daysAgo(), word);

/** Days of the week that a word names in some language, from 0, a Thursday: the first day of 1970. */
export const weekdaysNamed = (word: string): readonly number[] => find(weekdays(), word);

/** Whether the word is a day of the week. */
export const isWeekday = (word: string): boolean => weekdaysNamed(word).length > 0;

/** Whether the word joins two parts of a length: "and", "und". */
export const isAnd = (word: string): boolean => find(ands(), word).length > 0;

/** Those of `among` that a word or sign names. A sign wins over the words of any language. */
export function unitsNamed(word: string, among: readonly Unit[]): readonly Unit[] {
  const signs = (SIGNS.get(toWord(word)) ?? []).filter((unit) => among.includes(unit));
  return signs.length > 0 ? signs : find(units(), word).filter((unit) => among.includes(unit));
}

type Words<T> = ReadonlyMap<string, ReadonlySet<T>>;

const find = <T>(words: Words<T>, word: string): readonly T[] => [...(words.get(toWord(word)) ?? [])];

/** The words that every language has for each meaning, made when first asked for: most of what is typed has no words. */
function words<T>(sayings: (language: string) => readonly (readonly [text: string, meaning: T])[]) {
  let made: Map<string, Set<T>> | null = null;
  return (): Words<T> => {
    if (made !== null) return made;
    made = new Map();
    for (const language of Intl.DateTimeFormat.supportedLocalesOf(LANGUAGES))
      for (const [text, meaning] of sayings(language)) {
        const word = toWord(text);
        if (word !== "") made.set(word, (made.get(word) ?? new Set()).add(meaning));
      }
    return made;
  };
}

const HOUR_MILLISECONDS = 3_600_000;
const DAY_MILLISECONDS = 24 * HOUR_MILLISECONDS;
const countTo = (count: number) => Array.from({ length: count }, (_, index) => index);
const byCalendar = (language: string, format: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language, { timeZone: "UTC", calendar: "gregory", ...format });

const months = words((language) =>
  (["long", "short"] as const).flatMap((month) =>
    [{ month }, { day: "numeric", month, year: "numeric" } as const].flatMap((format) => {
      const calendar = byCalendar(language, format);
      // The middle of each month of 1970; of a date all of it, which may have a word for "year", and the month alone.
      return countTo(12).flatMap((index) => {
        const at = (index + 0.5) * 30.4375 * DAY_MILLISECONDS;
        const parts = calendar.formatToParts(at).filter(({ type }) => type === "month");
        return [calendar.format(at), ...parts.map(({ value }) => value)].map(
          (text) => [text, index + 1] as const,
        );
      });
    }),
  ),
);

const weekdays = words((language) =>
  (["long", "short"] as const).flatMap((weekday) => {
    const calendar = byCalendar(language, { weekday });
    return countTo(7).map((day) => [calendar.format(day * DAY_MILLISECONDS), day] as const);
  }),
);

const hours = words((language) => partsOfHours(language, "dayPeriod"));
const hourMarks = words((language) => partsOfHours(language, "literal"));

function partsOfHours(language: string, type: "dayPeriod" | "literal") {
  const formats = [{ hour12: true }, { hour12: true, dayPeriod: "long" }, { hour12: false }] as const;
  return formats.flatMap((format) => {
    const clock = byCalendar(language, { hour: "numeric", ...format });
    return countTo(24).flatMap((hour) =>
      clock
        .formatToParts(hour * HOUR_MILLISECONDS)
        .flatMap((part) => (part.type === type ? [[part.value, hour] as const] : [])),
    );
  });
}

/** Counts that call for every plural form there is. */
const COUNTS = [1, 1.5, 2, 3, 5, 11];

/** Units of how long ago something was. */
const AGO_UNITS = ["year", "month", "week", "day", "hour"] as const;

/** "6 weeks ago" in every language: what stands before the number, and after it. */
const agosIn = (language: string) =>
  (["long", "short"] as const).flatMap((style) => {
    const format = new Intl.RelativeTimeFormat(language, { style });
    return AGO_UNITS.flatMap((unit) =>
      COUNTS.map((count) => {
        const parts = format.formatToParts(-count, unit);
        const number = parts.findIndex(({ type }) => type !== "literal");
        const literal = (from: number, to?: number) =>
          parts
            .slice(from, to)
            .flatMap(({ type, value }) => (type === "literal" ? [value] : []))
            .join("");
        return { unit, before: literal(0, number), after: literal(number) };
      }),
    );
  });

const befores = words((language) =>
  [
    ...agosIn(language).map(({ before }) => before),
    // "~1", "約1", "ca. 1": two numbers that are shown as one.
    ...new Intl.NumberFormat(language, { maximumFractionDigits: 0 })
      .formatRangeToParts(1.1, 1.2)
      .flatMap(({ type, value }) => (type === "approximatelySign" ? [value] : [])),
  ].map((before) => [before, true] as const),
);

const daysAgo = words((language) => {
  const format = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  return [0, 1, 2].flatMap((days) =>
    // With a number in it, it is no word of its own.
    format.formatToParts(-days, "day").every(({ type }) => type === "literal")
      ? [[format.format(-days, "day"), days] as const]
      : [],
  );
});

const units = words((language) => [
  ...agosIn(language).map(({ unit, after }) => [after, unit] as const),
  ...unitsIn(language),
]);

const unitsIn = (language: string) =>
  UNITS.flatMap((unit) =>
    (["long", "short"] as const).flatMap((unitDisplay) => {
      const numbers = new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay });
      return COUNTS.flatMap((count) =>
        numbers
          .formatToParts(count)
          .flatMap((part) => (part.type === "unit" ? [[part.value, unit] as const] : [])),
      );
    }),
  );

const ands = words((language) =>
  new Intl.ListFormat(language, { type: "conjunction" })
    .formatToParts(["", ""])
    .map(({ value }) => [value, true] as const),
);
