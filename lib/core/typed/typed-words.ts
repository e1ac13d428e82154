// Longer than most: the words that are read in what is typed stand together, those of the CLDR and those by hand.

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
    ...named("year", "yrs-old yr-old year-old yo y/o Jahre-alt साल 歳 才 岁 歲 세 살 yaş yaşında tuổi"),
    ...named("meter", "mt mts mtr mtrs"),
    ...named("centimeter", "センチ"),
    ...named("kilogram", "kilo quilo quilos chilo chili кило"),
    y: ["year"],
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
    "'": ["foot", "minute"],
    in: ["inch"],
    ins: ["inch"],
    '"': ["inch"],
    st: ["stone"],
    lb: ["pound"],
    lbs: ["pound"],
    kg: ["kilogram"],
    kgs: ["kilogram"],
    kilos: ["kilogram"],
  }).map(([sign, units]) => [toWord(sign), units]),
);
/** Signs that are another unit in some language: only where that is not asked for. */
const RARE_SIGNS: ReadonlyMap<string, readonly Unit[]> = new Map([
  ...["g", "u", "hs", "hod"].map((sign): [string, readonly Unit[]] => [sign, ["hour"]]),
  ["น", ["minute"]],
]);

function named(unit: Unit, words: string): Record<string, readonly Unit[]> {
  return Object.fromEntries(words.split(" ").map((word) => [word, [unit]]));
}

/** One to twelve, where they stand before a unit. */
const COUNTED: ReadonlyMap<string, number> = new Map(
  [
    "one two three four five six seven eight nine ten eleven twelve",
    "eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf",
    "un deux trois quatre cinq six sept huit neuf dix onze douze",
    "uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
    "uno due tre quattro cinque sei sette otto nove dieci undici dodici",
    "um dois tres quatro cinco seis sete oito nove dez onze doze",
    "een twee drie vier vijf zes zeven acht negen tien elf twaalf",
    "один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать",
    "一 二 三 四 五 六 七 八 九 十 十一 十二",
    "a 两",
    "an 兩",
    "une две",
    "una duas",
    "uma",
    "ein",
    "eine",
    "einer",
    "einem",
    "einen",
  ].flatMap((counts) => counts.split(" ").map((word, index) => [toWord(word), index + 1] as const)),
);

/** Languages that call a month otherwise in another country. */
const MONTH_LANGUAGES = ["de-AT", "ar-LB", "ar-DZ", "ar-MA"];

/** What may stand before an amount that is not exact, or inside a date, and changes nothing. */
const ROUGHLY = new Set(
  "about around roughly approx approximately c ca circa env environ etwa ungefahr aprox cercade unas unos около 约 大约".split(
    " ",
  ),
);
/** The same behind it, and what says that it was so long ago. */
const AFTER_AMOUNTS = toWords("or-so approx approximately roughly more-or-less 左右 ago atrás назад");
const IN_DATES = new Set("the of del den le el ngay nam года".split(" "));
/** Months as people write them, as far as the CLDR leaves them out; all of them for what only says "month". */
const MONTHS: ReadonlyMap<string, readonly number[]> = new Map([
  ["janner", [1]],
  ["jaenner", [1]],
  ["feber", [2]],
  ["mrz", [3]],
  ["maerz", [3]],
  ["th", Array.from({ length: 12 }, (_, index) => index + 1)],
]);
/** What says that weeks are those of a pregnancy, in front of them or behind. */
const PREGNANCY = toWords(
  "ga eg ssw sa pregnant pregnancy of-pregnancy gestation of-gestation gestational-age schwanger schwangerschaft " +
    "schwangerschaftswoche enceinte enceinte-de grossesse de-grossesse d'aménorrhée embarazo de-embarazo embarazada " +
    "embarazada-de gestación de-gestación grávida grávida-de gravidez de-gravidez gestação de-gestação incinta " +
    "incinta-di gravidanza di-gravidanza zwanger zwangerschap gravid gravide raskaana ciąży w-ciąży hamile gebelik " +
    "беременности беременность 妊娠 孕 怀孕 懷孕 孕期 임신",
);

/** Parts of a day from one hour to another, midnight, and what stands beside a time, as far as the CLDR leaves them out. */
const HALVES: ReadonlyMap<string, readonly [from: number, to: number]> = new Map(
  Object.entries<[number, number]>({
    a: [0, 11],
    p: [12, 23],
    오전: [0, 11],
    오후: [12, 23],
    새벽: [0, 5],
    midday: [12, 12],
    nn: [12, 12],
  }).map(([word, span]) => [toWord(word), span]),
);
const MIDNIGHTS = toWords(
  "midnight mn mitternacht minuit medianoche mezzanotte meianoite middernacht полночь 午夜 半夜 자정 真夜中",
);
const HOUR_MARKS = toWords("hr hrs hours hs u 点 點 น");
const BESIDE_TIMES = toWords("o'clock oclock बजे las a-las às alle ore kello");

function toWords(words: string): ReadonlySet<string> {
  return new Set(words.split(" ").map(toWord));
}

/**
 * A word as it is looked up: in small letters, without accents, digits, spaces, and the stops, hyphens and brackets that
 * languages write such words with. Any other sign stays: it may change what was meant, and no word has it.
 */
function toWord(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{Nd}\p{Z}\p{Cf}\s.,،、()&’׳״॰\p{Pd}]|[\u0300-\u036f]/gu, "");
}

/**
 * Months, from 1, that a word names in some language: "March", "mar.", "de dezembro de". More than one where languages
 * differ, as "listopad" is October in Croatian and November in Polish; all twelve for a mere "month", like "月".
 */
export const monthsNamed = (word: string): readonly number[] =>
  MONTHS.get(toWord(word)) ?? find(months(), word);

/** Hours of the day, from 0, that some language puts this word to: "pm", "noon", "evening", "下午". */
export function hoursNamed(word: string): readonly number[] {
  const span = HALVES.get(toWord(word));
  return span === undefined
    ? find(hours(), word)
    : countTo(24).filter((hour) => span[0] <= hour && hour <= span[1]);
}

/** Whether the word is midnight. */
export const isMidnightWord = (word: string): boolean => MIDNIGHTS.has(toWord(word));

/** Whether the word only says that a number is an hour: "h", "Uhr", "時", "uur". */
export const isHourMark = (word: string): boolean =>
  HOUR_MARKS.has(toWord(word)) ||
  find(hourMarks(), word).length > 0 ||
  (/\p{L}/u.test(word) && hoursNamed(word).length === 0 && unitsNamed(word, ["hour"]).length > 0);

/** Whether the words stand beside a time and change nothing: "kl. 21:05", "a las 21:05", "9 o'clock". */
export const isBesideTime = (words: string): boolean =>
  BESIDE_TIMES.has(toWord(words)) ||
  (hoursNamed(words).length === 0 && find(besideTimes(), words).length > 0);

/** Whether the words say that weeks are those of a pregnancy: "SSW", "pregnant", "妊娠". */
export const isPregnancy = (words: string): boolean => PREGNANCY.has(toWord(words));

/** Whether the word is one of a date that names nothing: "the 5th of December", "5 de dezembro", "2026年". */
export const isInDates = (word: string): boolean =>
  IN_DATES.has(toWord(word)) || find(inDates(), word).length > 0;

/** Whether the words say that what follows was so long ago, or only about so much: "about", "vor", "il y a". */
export const isBeforeAmount = (words: string): boolean =>
  ROUGHLY.has(toWord(words)) || find(befores(), words).length > 0;

/** Whether the words behind an amount change nothing: "or so". */
export const isAfterAmount = (words: string): boolean => AFTER_AMOUNTS.has(toWord(words));

/** The number from one to twelve that a word is, null for any other. */
export const countNamed = (word: string): number | null => COUNTED.get(toWord(word)) ?? null;

/** How many days ago a word says that something was: "today", "yesterday", "vorgestern". */
export const daysAgoNamed = (word: string): readonly number[] => find(daysAgo(), word);

/** Days of the week, from 1 for Monday, that a word names in some language: "Tue", "mar.", "木". */
export const weekdaysNamed = (word: string): readonly number[] => find(weekdays(), word);

/** Whether the word is a day of the week. */
export const isWeekday = (word: string): boolean => weekdaysNamed(word).length > 0;

/** Whether the word joins two parts of a length: "and", "und". */
export const isAnd = (word: string): boolean => find(ands(), word).length > 0;

/** Those of `among` that a word or sign names. A sign wins over the words of any language. */
export function unitsNamed(word: string, among: readonly Unit[]): readonly Unit[] {
  const signs = (SIGNS.get(toWord(word)) ?? []).filter((unit) => among.includes(unit));
  if (signs.length > 0) return signs;
  const said = find(units(), word).filter((unit) => among.includes(unit));
  return said.length > 0 ? said : (RARE_SIGNS.get(toWord(word)) ?? []).filter((unit) => among.includes(unit));
}

type Words<T> = ReadonlyMap<string, ReadonlySet<T>>;

const find = <T>(words: Words<T>, word: string): readonly T[] => [...(words.get(toWord(word)) ?? [])];

/** The words that every language has for each meaning, made when first asked for: most of what is typed has no words. */
function words<T>(
  sayings: (language: string) => readonly (readonly [text: string, meaning: T])[],
  more: readonly string[] = [],
) {
  let made: Map<string, Set<T>> | null = null;
  return (): Words<T> => {
    if (made !== null) return made;
    made = new Map();
    for (const language of Intl.DateTimeFormat.supportedLocalesOf([...LANGUAGES, ...more]))
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

const months = words(
  (language) =>
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
  MONTH_LANGUAGES,
);

const inDates = words((language) =>
  byCalendar(language, { day: "numeric", month: "long", year: "numeric" })
    .formatToParts(0)
    .flatMap(({ type, value }) => (type === "literal" ? [[value, true] as const] : [])),
);

/** Days are counted from 1970, which began on a Thursday. */
const weekdays = words((language) =>
  (["long", "short"] as const).flatMap((weekday) => {
    const calendar = byCalendar(language, { weekday });
    // The first days of 1970, which began with a Thursday.
    return countTo(7).map((day) => [calendar.format(day * DAY_MILLISECONDS), ((day + 3) % 7) + 1] as const);
  }),
);

const hours = words((language) =>
  partsOfHours(language, "dayPeriod").flatMap(([part, hour]) => {
    // "In the evening", and a mere "evening".
    const last = part.split(/\s/).at(-1) ?? "";
    return [part, ...(last.length > 2 ? [last] : [])].map((word) => [word, hour] as const);
  }),
);
const besideTimes = words((language) => {
  const parts = byCalendar(language, { dateStyle: "long", timeStyle: "short" }).formatToParts(0);
  const before = parts[parts.findIndex(({ type }) => type === "hour") - 1];
  return before?.type === "literal" ? [[before.value, true] as const] : [];
});
const hourMarks = words((language) => partsOfHours(language, "literal"));

function partsOfHours(language: string, type: "dayPeriod" | "literal") {
  const formats = [
    { hour12: true },
    { hour12: true, dayPeriod: "long" },
    { hour12: true, dayPeriod: "short" },
    { hour12: false },
  ] as const;
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
