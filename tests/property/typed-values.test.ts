import fc from "fast-check";
import { expect, test } from "vitest";
import { toDay } from "@/lib/core/time";
import {
  AGO,
  HEIGHT,
  LENGTH,
  readAgo,
  readAmount,
  readNumber,
  readWeeks,
  WEIGHT,
  YEARS,
} from "@/lib/core/typed/amounts";
import { isMidnight, readTimeOfDay, readDay, readDayParts } from "@/lib/core/typed/days-and-times";

/** Zeros of scripts whose digits people type: Arabic-Indic, Persian, Devanagari, Bengali, Thai, full-width, plain. */
const ZEROS = ["٠", "۰", "०", "০", "๐", "０", "0"];
const digits = fc.constantFrom(...ZEROS);
const inDigits = (text: string, zero: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)));
const space = fc.constantFrom("", " ", "\u00a0", "\u202f", "\u2009");
const point = fc.constantFrom(".", ",");
const two = (number: number) => String(number).padStart(2, "0");
/** Written in some way, of so many. */
const ways = <T>(...written: ((value: T, gap: string) => string)[]) => fc.constantFrom(...written);

test("every decimal digit there is counts as itself", () => {
  const seen: string[] = [];
  for (let code = 0; code <= 0x1_ff_ff; code++) {
    const digit = String.fromCodePoint(code);
    if (/^\p{Nd}$/u.test(digit)) seen.push(digit);
  }
  // Scripts come in tens, from zero to nine.
  expect(seen.map((digit) => readNumber(digit))).toEqual(seen.map((_, index) => [index % 10]));
  expect(seen.length).toBeGreaterThan(500);
});

test("a number is read back from any digits, with a point or a comma", () => {
  fc.assert(
    fc.property(fc.nat(999_999), fc.nat(99), point, digits, (whole, rest, sign, zero) => {
      expect(readNumber(inDigits(String(whole), zero))).toEqual([whole]);
      const decimal = `${whole}${sign}${two(rest)}`;
      expect(readNumber(inDigits(decimal, zero))).toEqual([Number(`${whole}.${two(rest)}`)]);
    }),
  );
});

test("thousands apart are read where nothing else can be meant, and asked where they can", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fc.nat(999), point, space, (thousands, rest, sign, gap) => {
      const three = String(rest).padStart(3, "0");
      const number = thousands * 1000 + rest;
      fc.pre(gap !== "");
      expect(readNumber(`${thousands}${gap}${three}`)).toEqual([number]);
      const decimal = Number(`${thousands}.${three}`);
      expect(new Set(readNumber(`${thousands}${sign}${three}`))).toEqual(new Set([number, decimal]));
    }),
  );
});

test("a length of time is read back from every way to write it", () => {
  const written = ways<{ h: number; m: number }>(
    ({ h, m }) => `${h}:${two(m)}`,
    ({ h, m }, gap) => `${h}${gap}h${gap}${two(m)}`,
    ({ h, m }, gap) => `${h}${gap}h ${m}${gap}m`,
    ({ h, m }, gap) => `${h}${gap}hrs, ${m}${gap}mins`,
    ({ h, m }) => `${h} hours and ${m} minutes`,
    ({ h, m }, gap) => `${h}${gap}Std. ${m}${gap}Min.`,
    ({ h, m }) => `${h} heures ${m}`,
    ({ h, m }) => `${h} ч ${m} мин`,
    ({ h, m }) => `${h}時間${m}分`,
    ({ h, m }, gap) => `${h}${gap}小時${gap}${m}${gap}分`,
    ({ h, m }, gap) => `${h}${gap}hr ${m}${gap}min`,
    ({ h, m }, gap) => `${h * 60 + m}${gap}min`,
    ({ h, m }) => `${h}:${two(m)} h`,
  );
  fc.assert(
    fc.property(fc.nat(48), fc.nat(59), written, space, digits, (h, m, write, gap, zero) => {
      expect(readAmount(inDigits(write({ h, m }, gap), zero), LENGTH, "hour")).toEqual([h * 60 + m]);
    }),
  );
});

test("hours with a decimal are read; where two decimals may be minutes, both are given", () => {
  fc.assert(
    fc.property(fc.nat(24), fc.nat(9), fc.integer({ min: 1, max: 99 }), point, (hours, tenth, rest, sign) => {
      const close = (given: readonly number[], wanted: readonly number[]) =>
        expect(given.map((minutes) => minutes.toFixed(6)).sort()).toEqual(
          wanted.map((minutes) => minutes.toFixed(6)).sort(),
        );
      close(readAmount(`${hours}${sign}${tenth} h`, LENGTH, "minute"), [hours * 60 + tenth * 6]);
      const minutes = rest < 60 ? [hours * 60 + rest] : [];
      close(readAmount(`${hours}${sign}${two(rest)}`, LENGTH, "hour"), [hours * 60 + rest * 0.6, ...minutes]);
    }),
  );
});

test("weeks of pregnancy are read back", () => {
  const written = ways<{ w: number; d: number }>(
    ({ w, d }, gap) => `${w}${gap}+${gap}${d}`,
    ({ w, d }, gap) => `${w}${gap}⁺${gap}${"⁰¹²³⁴⁵⁶".charAt(d)}`,
    ({ w, d }, gap) => `${w}w${gap}${d}d`,
    ({ w, d }) => `${w} weeks and ${d} days`,
    ({ w, d }) => `${w} ${d}/7`,
    ({ w, d }) => `${w}+${d}/40`,
    ({ w, d }) => `${w} Wochen ${d} Tage`,
  );
  fc.assert(
    fc.property(fc.nat(44), fc.nat(6), written, space, digits, (w, d, write, gap, zero) => {
      expect(readWeeks(inDigits(write({ w, d }, gap), zero))).toEqual([w * 7 + d]);
    }),
  );
});

test("heights and weights are read back in every unit", () => {
  const near = (given: readonly number[], wanted: number) => {
    expect(given).toHaveLength(1);
    expect(given[0]).toBeCloseTo(wanted, 6);
  };
  const feet = ways<{ f: number; i: number }>(
    ({ f, i }, gap) => `${f}'${gap}${i}"`,
    ({ f, i }, gap) => `${f}’${gap}${i}”`,
    ({ f, i }, gap) => `${f}′${gap}${i}″`,
    ({ f, i }, gap) => `${f}${gap}ft${gap}${i}`,
    ({ f, i }) => `${f} feet ${i} inches`,
    ({ f, i }) => `${f} ${i}`,
  );
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 7 }),
      fc.nat(11),
      feet,
      fc.integer({ min: 60, max: 250 }),
      fc.nat(13),
      space,
      point,
      digits,
      (f, i, write, cm, pounds, gap, sign, zero) => {
        near(readAmount(inDigits(write({ f, i }, gap), zero), HEIGHT, "foot"), (f * 12 + i) * 2.54);
        near(readAmount(`${cm}${gap}cm`, HEIGHT, "foot"), cm);
        near(readAmount(`${Math.floor(cm / 100)}${sign}${two(cm % 100)}${gap}m`, HEIGHT, "centimeter"), cm);
        near(readAmount(`${Math.floor(cm / 100)}m${two(cm % 100)}`, HEIGHT, "centimeter"), cm);
        near(
          readAmount(`${f}${gap}st ${pounds}${gap}lb`, WEIGHT, "kilogram"),
          (f * 14 + pounds) * 0.45359237,
        );
        near(readAmount(`${cm}${gap}kg`, WEIGHT, "stone"), cm);
      },
    ),
  );
});

const days = fc
  .date({ min: new Date("1900-01-01T00:00Z"), max: new Date("2100-12-31T00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const LOCALES = [
  "en",
  "de",
  "fr",
  "es",
  "pt",
  "ru",
  "hi",
  "ar-EG",
  "th-u-ca-gregory",
  "zh",
  "ja",
  "ko",
  "el",
  "tr",
];

test("a day is read back, its month in numbers or in the words of any language", () => {
  fc.assert(
    fc.property(
      days,
      fc.constantFrom(...LOCALES),
      fc.constantFrom("long", "short"),
      digits,
      (day, locale, month, zero) => {
        const [y = "", m = "", d = ""] = day.split("-");
        const at = new Date(`${day}T00:00Z`);
        const name = at.toLocaleDateString(locale, { month, timeZone: "UTC" });
        const whole = at.toLocaleDateString(locale, {
          day: "numeric",
          month,
          year: "numeric",
          timeZone: "UTC",
        });
        expect(readDayParts(inDigits(d, zero), name, y)).toContain(day);
        expect(readDayParts(d, inDigits(m, zero), inDigits(y, zero))).toEqual([day]);
        expect(readDay(whole)).toContain(day);
        expect(readDay(inDigits(day, zero))).toEqual([day]);
        if (locale === "en") {
          expect(readDay(whole)).toEqual([day]);
          expect(readDay(`${Number(d)} ${name} ${y}`)).toEqual([day]);
          expect(readDay(`${d}${name.toUpperCase()}${y}`)).toEqual([day]);
        }
      },
    ),
  );
});

test("day and month in numbers give every day that they can be, and none that they cannot", () => {
  fc.assert(
    fc.property(fc.nat(40), fc.nat(40), fc.integer({ min: 1900, max: 2100 }), (one, other, year) => {
      const possible = [toDay(year, other, one), toDay(year, one, other)].filter((day) => day !== null);
      expect(new Set(readDay(`${one}/${other}/${year}`))).toEqual(new Set(possible));
    }),
  );
});

test("a time of day is read back from every clock", () => {
  const written = ways<{ h: number; m: number }>(
    ({ h, m }) => `${h}:${two(m)}`,
    ({ h, m }) => `${two(h)}.${two(m)}`,
    ({ h, m }) => `${two(h)}${two(m)}`,
    ({ h, m }, gap) => `${h}${gap}h${gap}${two(m)}`,
    ({ h, m }, gap) => `${h % 12 || 12}:${two(m)}${gap}${h < 12 ? "am" : "pm"}`,
    ({ h, m }, gap) => `${h % 12 || 12}.${two(m)}${gap}${h < 12 ? "A.M." : "P.M."}`,
    ({ h, m }) => `${h < 12 ? "上午" : "下午"}${h % 12 || 12}:${two(m)}`,
    ({ h, m }, gap) => `${h < 12 ? "上午" : "下午"}${h % 12 || 12}${gap}点${gap}${m}分`,
    ({ h, m }, gap) => `${h < 12 ? "오전" : "오후"}${gap}${h % 12 || 12}:${two(m)}`,
    ({ h, m }, gap) => `${h < 12 ? "오전" : "오후"}${gap}${h % 12 || 12}시${gap}${m}분`,
    ({ h, m }, gap) => `${two(h)}:${two(m)}${gap}น.`,
  );
  fc.assert(
    fc.property(fc.nat(23), fc.nat(59), written, space, digits, (h, m, write, gap, zero) => {
      expect(readTimeOfDay(inDigits(write({ h, m }, gap), zero))).toEqual([`${two(h)}:${two(m)}`]);
    }),
  );
});

test.each([
  ["13 1/2", LENGTH, "hour", [810]],
  ["1/2 hour", LENGTH, "hour", [30]],
  ["8h30mn", LENGTH, "hour", [510]],
  ["13 1/3", LENGTH, "hour", []],
  ["12½", WEIGHT, "stone", [12.5 * 6.35029318]],
  ["80 kilos", WEIGHT, "kilogram", [80]],
  ["5'11 1/2\"", HEIGHT, "foot", [71.5 * 2.54]],
  ["5ft 9ins", HEIGHT, "foot", [69 * 2.54]],
  ["about 6 weeks", AGO, "day", [1008]],
  ["~ 6 weeks", AGO, "day", [1008]],
  ["6 weeks ago", AGO, "day", [1008]],
  ["ca. 6 Wochen", AGO, "day", [1008]],
  ["approx. 6 weeks", AGO, "day", [1008]],
  ["approx.6 weeks", AGO, "day", [1008]],
  ["about .5 h", LENGTH, "hour", [30]],
  ["約6週間", AGO, "day", [1008]],
  ["约6周", AGO, "day", [1008]],
  ["36 hr", AGO, "day", [36]],
  ["1 hr 10", LENGTH, "minute", [70]],
  ["5'-9\"", HEIGHT, "foot", [69 * 2.54]],
  ["5 ft & 9 in", HEIGHT, "foot", [69 * 2.54]],
  ["180 ס״מ", HEIGHT, "foot", [180]],
  ["180 cm²", HEIGHT, "foot", []],
  ["5'²", HEIGHT, "foot", []],
  ["13h²", LENGTH, "hour", []],
  ["13h?", LENGTH, "hour", []],
  ["13 h / 2", LENGTH, "hour", []],
  ["vor 6 Wochen", AGO, "day", [1008]],
  ["il y a 6 semaines", AGO, "day", [1008]],
  ["6週間前", AGO, "day", [1008]],
  ["2 yrs 3 mos", AGO, "day", [19_680]],
  ["5 constructor", AGO, "day", []],
  ["34 years old", YEARS, "year", [34]],
  ...["34歳", "34岁", "34세", "34 yaş", "34 tuổi", "34 yrs old", "34 Jahre alt", "34-year-old"].map(
    (text) => [text, YEARS, "year", [34]] as const,
  ),
  ...["13 h 55'", "13u55", "13 hod 55 min", "13 hs 55 min", "13g 55m", "PT13H55M", "13 ชม. 55 น."].map(
    (text) => [text, LENGTH, "minute", [835]] as const,
  ),
  ["P1DT1H", LENGTH, "hour", [1500]],
  ["14 hours or so", LENGTH, "minute", [840]],
  ["two hours and a half", LENGTH, "hour", []],
  ["an hour", LENGTH, "minute", [60]],
  ["two hours thirty", LENGTH, "hour", []],
  ["two hours ten minutes", LENGTH, "hour", [130]],
  ["twelve", LENGTH, "hour", []],
  ["a", AGO, "week", []],
  ["a week ago", AGO, "day", [168]],
  ["two weeks", AGO, "day", [336]],
  ["Two Weeks ago", AGO, "day", [336]],
  ["about two weeks ago", AGO, "day", [336]],
  ["vor einer Woche", AGO, "day", [168]],
  ["vor zwei Wochen", AGO, "day", [336]],
  ["il y a une semaine", AGO, "day", [168]],
  ["il y a environ deux semaines", AGO, "day", [336]],
  ["hace una semana", AGO, "day", [168]],
  ["две недели назад", AGO, "day", [336]],
  ["两周前", AGO, "day", [336]],
  ["2 semanas atrás", AGO, "day", [336]],
  ["2 wks ago", AGO, "day", [336]],
  ["vor ca. 2 Wochen", AGO, "day", [336]],
  // A week, in Danish.
  ["2 u", AGO, "day", [336]],
  ["2 g", AGO, "day", [17_520]],
  ["70 quilos", WEIGHT, "stone", [70]],
  ["70 kilo", WEIGHT, "stone", [70]],
  ["1.75 mts", HEIGHT, "centimeter", [175]],
  ["175センチ", HEIGHT, "foot", [175]],
  ["70 kg (154 lb)", WEIGHT, "kilogram", [70]],
  ["70 kg / 154 lb", WEIGHT, "kilogram", [70]],
  ["70 kg (164 lb)", WEIGHT, "kilogram", []],
  ["175 cm (5'9\")", HEIGHT, "centimeter", [175]],
  ["5'9\" (175 cm)", HEIGHT, "centimeter", [69 * 2.54]],
  ["1 m (3 ft)", HEIGHT, "centimeter", []],
  ["1 m 3 in", HEIGHT, "centimeter", []],
  ["1 day 5 min", LENGTH, "hour", [1445]],
  ["1 year 2 weeks", AGO, "day", [9096]],
  ["1.75 m = 5 ft 9", HEIGHT, "centimeter", [175]],
  // 8 may be centimetres, or tenths of a metre.
  ["1m8", HEIGHT, "centimeter", [108, 180]],
  ["1 m 8", HEIGHT, "foot", [108, 180]],
  ["1 meter 8", HEIGHT, "centimeter", [108, 180]],
  ["1m8cm", HEIGHT, "centimeter", [108]],
  ["1m08", HEIGHT, "centimeter", [108]],
  ["1m80", HEIGHT, "centimeter", [180]],
  ["2m0", HEIGHT, "centimeter", [200]],
  ["180 cm*", HEIGHT, "foot", [180]],
  ["180!", HEIGHT, "centimeter", [180]],
  ["13 h / 55 min", LENGTH, "hour", [835]],
  ["13 h / 55", LENGTH, "hour", []],
  ["13 / 55", LENGTH, "hour", []],
  ["13!h", LENGTH, "hour", []],
] as const)("%j is read as it is said", (text, scale, bare, expected) => {
  const read = readAmount(text, scale, bare);
  expect(read).toHaveLength(expected.length);
  read.forEach((one, index) => expect(one).toBeCloseTo(expected[index] ?? NaN, 6));
});

test("a word for a day is so many days ago, and a number of days is no such word", () => {
  expect(["today", "yesterday", "gestern", "avant-hier"].map((word) => readAgo(word, "day"))).toEqual([
    [0],
    [24],
    [24],
    [48],
  ]);
  expect(readAgo("3 days ago", "day")).toEqual([72]);
  expect(readAgo("tomorrow", "day")).toEqual([]);
});

test.each([
  "20⁺³",
  "20+³",
  "20₊₃",
  "20⁺³/7",
  "ca. 20+3",
  "20+3/7",
  "20w+3d",
  "20 w + 3 d",
  "20+3 weeks",
  "20 weeks +3",
  "20+3/40",
  "20 weeks / 3 days",
  "20+3!",
  "๒๐+๓",
])("%j are twenty weeks and three days", (text) => {
  expect(readWeeks(text)).toEqual([143]);
});

test.each([
  ["36 6/7 weeks", 258],
  ["SSW 36+4", 256],
  ["36+4 SSW", 256],
  ["36+4. SSW", 256],
  ["36 SA + 4", 256],
  ["36 SA + 4 jours", 256],
  ["36+4 SA", 256],
  ["GA 36+4", 256],
  ["GA: 36w4d", 256],
  ["妊娠36週4日", 256],
  ["孕36周+4", 256],
  ["임신 36주 4일", 256],
  ["36 weeks pregnant", 252],
  ["36 weeks and 4 days pregnant", 256],
  ["36 SSW", 252],
  ["36 Wochen schwanger", 252],
  ["week 36", 252],
  ["36 semanas de embarazo", 252],
  ["enceinte de 36 semaines", 252],
] as const)("%j is so many days of pregnancy", (text, days) => {
  expect(readWeeks(text)).toEqual([days]);
});

test.each(["35⁺⁶²", "35⁺¹⁰", "35²+6", "35+〇", "35+6?", "35⁺", "+36"])("%j is no number of weeks", (text) => {
  expect(readWeeks(text)).toEqual([]);
});

test.each(["1º de dezembro de 2026", "1.º de dezembro de 2026", "1er décembre 2026", "1:a december 2026"])(
  "%j is the first of December",
  (text) => {
    expect(readDay(text)).toEqual(["2026-12-01"]);
    expect(readDayParts(text.split(" ")[0] ?? "", "12", "26")).toContain("2026-12-01");
  },
);

const FIFTH = ["2026-12-05"];
const EITHER = ["2026-05-12", "2026-12-05"];
test.each([
  ["5.12.2026", FIFTH],
  ["05. 12. 2026.", FIFTH],
  ["12.25.2026", ["2026-12-25"]],
  ["5/12/2026", EITHER],
  ["5-12-2026", EITHER],
  ["Sat 5/12/2026", FIFTH],
  ["Tue 5/12/2026", ["2026-05-12"]],
  ["Fri 5/12/2026", EITHER],
  ["Sa., 5.12.2026", FIFTH],
  ["Mi., 5.12.2026", FIFTH],
  ["sábado, 5/12/2026", FIFTH],
  ["segunda-feira, 7/12/2026", ["2026-12-07"]],
  ["mar. 8/12/2026", ["2026-12-08"]],
  ["mar. 8 déc. 2026", ["2026-12-08"]],
  ["Sat 2026-12-05", FIFTH],
  ["Sat 05122026", FIFTH],
  ["2026年12月5日(土)", FIFTH],
  ["2026年12月7日（月）", ["2026-12-07"]],
  ["2026. 12. 5. (토)", FIFTH],
  ["thứ bảy, 5 tháng 12, 2026", FIFTH],
  ["ngày 5 tháng 12 năm 2026", FIFTH],
  ["5 Th12 2026", FIFTH],
  ["5/12/2569", ["2026-05-12", "2026-12-05"]],
  ["5 ธันวาคม 2569", FIFTH],
  ["5 ธ.ค. พ.ศ. 2569", FIFTH],
  ["2569-12-05", FIFTH],
  ["26年12月05日", ["1926-12-05", "2026-12-05"]],
  ["5일 12월 2026년", FIFTH],
  ["Sun 5/12/1965", ["1965-12-05"]],
  ["2026年12月5日土曜日", FIFTH],
  ["2026年12月5日星期六", FIFTH],
  ["2026年12月6日日曜日", ["2026-12-06"]],
  ["วันเสาร์ที่ 5 ธันวาคม พ.ศ. 2569", FIFTH],
  // "Mar" is a Tuesday too, and "paź" an October.
  ["9 Mar 1980 Paz", ["1980-03-09"]],
  ["8 Mar 1980 Paz", ["1980-03-08", "1980-10-08"]],
  ["令和8年12月5日", FIFTH],
  ["令和元年12月5日", ["2019-12-05"]],
  ["昭和55年3月9日", ["1980-03-09"]],
  ["民國115年12月5日", FIFTH],
  ["5 Jänner 2026", ["2026-01-05"]],
  ["5. Feber 2026", ["2026-02-05"]],
  ["5. Mrz 2026", ["2026-03-05"]],
  ["5 Maerz 2026", ["2026-03-05"]],
  ["5 XII 2026", FIFTH],
  ["5/XII/2026", FIFTH],
  ["2026. XII. 5.", FIFTH],
  ["5 كانون الأول 2026", FIFTH],
  ["5 de diciembre del 2026", FIFTH],
  ["5 декабря 2026 года", FIFTH],
  ["Sat 5 Dec 2026", FIFTH],
  ["someday 5/12/2026", []],
  ["5 Dec 12 2026", []],
] as const)("%j is these days: %j", (text, expected) => {
  expect([...readDay(text)].sort()).toEqual(expected);
});

test.each([
  ["5일", "12월", "2026년"],
  ["5日", "12月", "2026年"],
  ["5", "tháng 12", "2026"],
  ["5", "Th12", "2569"],
  ["5", "XII", "2026"],
  ["5", "كانون الأول", "2026"],
  ["5", "12", "令和8年"],
  ["ngày 5", "12", "năm 2026"],
])("%j, %j, %j are the day, month and year of 5 December 2026", (day, month, year) => {
  expect(readDayParts(day, month, year)).toEqual(FIFTH);
});

test.each(["5²/12/2026", "5 Dec² 2026", "9 pm²", "9:5", "9.5 min"])("%j is no day or time of day", (text) => {
  expect([readDay(text), readTimeOfDay(text)]).toEqual([[], []]);
});

test.each(["9:05 pm!", "9:05pm*", "9:05 pm !!", "21:05*"])("%j is five past nine in the evening", (text) => {
  expect(readTimeOfDay(text)).toEqual(["21:05"]);
});

test.each([
  ...["kl. 21.05", "klo 21.05", "kello 21.05", "21 uur 05", "21u05", "21:05 horas", "21:05hs", "godz. 21:05"],
  ...["saat 21:05", "21 giờ 05", "um 21:05 Uhr", "at 9:05 pm", "a las 21:05", "las 21:05 horas", "ore 21.05"],
  ...["9:05 in the evening", "9:05 de la noche", "晚上9点05分", "रात 9:05 बजे", "9:05 вечера"],
])("%j is 21:05", (text) => {
  expect(readTimeOfDay(text)).toEqual(["21:05"]);
});

test.each([
  ["9 uur", ["09:00"]],
  ["7 de la noche", ["19:00"]],
  ["8 de la tarde", ["20:00"]],
  ["早上8点", ["08:00"]],
  ["中午1点", ["13:00"]],
  ["새벽 1시", ["01:00"]],
  ["रात 9 बजे", ["21:00"]],
  ["रात 2 बजे", ["02:00"]],
  ["9 बजे", ["09:00", "21:00"]],
  ["9 o'clock", ["09:00", "21:00"]],
  ["kl. 9", ["09:00", "21:00"]],
  ["11 вечера", ["23:00"]],
  ["9 вечера", ["21:00"]],
  ["9 in the evening", ["21:00"]],
  ["9 evening", ["21:00"]],
  ["8 at night", ["20:00"]],
  ["1 de la mañana", ["01:00"]],
  ["1 утра", ["01:00"]],
  ["12 de la mañana", ["00:00", "12:00"]],
  ["10 Uhr nachts", ["22:00"]],
  ["11 mittags", ["11:00"]],
  ["11 tarde", []],
  ["12 da tarde", ["12:00"]],
  ["12 nachts", []],
  ["2 noon", []],
  ["1 at night", ["01:00"]],
  ["4 at night", []],
  ["9 noon", []],
  ["min 20", []],
  ["'2105", []],
  ["12 in the afternoon", ["12:00"]],
  ["12:30 de la noche", ["00:30"]],
  ["12 pm", ["12:00"]],
  ["12 am", ["00:00"]],
  ["midday", ["12:00"]],
  ["12 midday", ["12:00"]],
  ["12NN", ["12:00"]],
  ["21:05 am", []],
  ["21:05 pm", []],
  ["21:05 in the morning", []],
  ["9:05 someday", []],
  ["12MN", []],
  ["12 de la noche", []],
  ["12 at night", []],
  ["12 ночи", []],
] as const)("%j is a time of day: %j", (text, expected) => {
  expect(readTimeOfDay(text)).toEqual(expected);
});

test.each(["12MN", "12 MN", "midnight", "12 at night", "12 de la noche", "रात 12 बजे", "晚上12点", "полночь"])(
  "%j is midnight",
  (text) => {
    expect([isMidnight(text), readTimeOfDay(text)]).toEqual([true, []]);
  },
);
test.each(["12", "12:00", "12 pm", "12 am", "noon", "12:30 at night", "11 at night"])(
  "%j is not midnight",
  (text) => {
    expect(isMidnight(text)).toBe(false);
  },
);

test("junk is never read as something, and never throws", () => {
  const pieces = fc.constantFrom(
    ..."0 1 9 12 2026 . , : + - / ' \" ½ ² ٣ h m ft kg Dec pm and − \u200f é 😀".split(" "),
    " ",
  );
  const junk = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces, { maxLength: 12 }).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(junk, (text) => {
      for (const number of readNumber(text)) expect(number).toBeGreaterThanOrEqual(0);
      for (const [scale, unit] of [
        [LENGTH, "hour"],
        [AGO, "day"],
        [HEIGHT, "foot"],
        [WEIGHT, "stone"],
      ] as const)
        for (const amount of readAmount(text, scale, unit)) expect(Number.isFinite(amount)).toBe(true);
      for (const time of readTimeOfDay(text)) expect(time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
      for (const day of [...readDay(text), ...readDayParts(text, text, text)])
        expect(day).toBe(new Date(`${day}T00:00Z`).toISOString().slice(0, 10));
      if (!/\p{N}/u.test(text))
        expect([...readNumber(text), ...readDay(text), ...readWeeks(text)]).toEqual([]);
    }),
  );
});

test.each(["-5", "5-", "1e9", "0x10", "Infinity", "5²", "five", "1 2 3", "1,50,0", "12/2026", ""])(
  "%j is no number, length or day",
  (text) => {
    expect([readNumber(text), readWeeks(text), readDay(text)]).toEqual([[], [], []]);
    expect(readAmount(text, LENGTH, "hour")).toEqual([]);
  },
);
