import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CardContent, SheetPaper } from "@/components/card/seat-card-content";
import { asksToWalk, toLegPages, type CardFlight, type CardLeg, type CardRow } from "@/lib/core/saved/card";
import { MOVES } from "@/lib/core/figure/poses";
import { createTranslator } from "next-intl";
import { formatMinutes } from "@/lib/core/time";
import { ENGLISH } from "@/messages/languages";
import { cardOf, FLIGHTS, TOO_MUCH, TWELVE_NAPS, type Ask } from "../support/card-fixtures";
import { sleepsIn } from "../support/legs";
import { readCode, usePrinter } from "../support/printer";
import { expectWhole, expectWholePage, measurePaper, SHEETS, widthOf, type Sheet } from "../support/paper";
import { wordsOf, type PdfPage, type PdfText } from "../support/read-pdf";
import { CARD_LINK, renderCard } from "../support/render-card";

const printer = usePrinter();

/** How high the typeface's digits are, in its own size. */
const DIGIT = 0.688;
const SHEET_LIST = Object.entries<Sheet>(SHEETS).map(([on, sheet]) => ({ on, ...sheet }));
const isLarge = ({ paper }: Sheet) => paper === "a4" || paper === "letter";

type Shown = { flight: CardFlight; content: CardContent };
/** Drawn once, however often it is printed and measured. */
const drawings = new WeakMap<Shown, Map<string, string>>();
function draw({ paper, sheet }: Sheet, shown: Shown): string {
  const own = drawings.get(shown) ?? new Map<string, string>();
  drawings.set(shown, own);
  const html = own.get(`${paper} ${sheet}`) ?? renderCard({ paper, sheet, ...shown });
  own.set(`${paper} ${sheet}`, html);
  return html;
}
const squeeze = (text: string) => text.replace(/\s/g, "");

/**
 * What each paper promises, in the order of the page: every time; or every walk (of who does not walk, every set that
 * there is room for) and how often to move; and when one sleeps.
 */
function promised(sheet: Sheet, { content }: Shown): string[] {
  if (content.kind !== "ready") return [];
  const { card } = content;
  const small = ({ rows }: CardLeg) => {
    const sleeps = rows.flatMap((row) =>
      row.kind === "sleep" ? [`${toWords(row.minute)} – ${toWords(row.endMinute)}`] : [],
    );
    const walks = rows.flatMap((row) =>
      row.kind === "walk" ? [[toWords(row.minute), row.clock].filter(Boolean).join(" ")] : [],
    );
    return [...walks, ...sleeps];
  };
  return card.legs.flatMap((leg) => (isLarge(sheet) ? leg.rows.map(tell) : small(leg))).map(squeeze);
}
const units = createTranslator({ ...ENGLISH, namespace: "units" });
const toWords = (minutes: number) => formatMinutes(minutes, units);
/** A watch stands beside each walk, and beside sets where there is room; their kinds by a letter at least, but for plain sets. */
function tell(row: CardRow): string {
  if ("endMinute" in row)
    return `${row.kind === "meal" ? "Meal" : "Sleep"} ${toWords(row.minute)} – ${toWords(row.endMinute)}`;
  return row.kind === "walk"
    ? [toWords(row.minute), row.clock, "W"].filter(Boolean).join(" ")
    : toWords(row.minute);
}

/** What does not fit where it stands, and how wide each drawing of a lower leg is, in millimetres. */
const measure = (sheet: Sheet, shown: Shown) =>
  printer.onPaper(draw(sheet, shown), widthOf(sheet), measurePaper);

/** What is printed of a card, a page at a time, each page whole. */
async function printWhole(sheet: Sheet, shown: Shown): Promise<readonly PdfPage[]> {
  const pages = await printer.print(draw(sheet, shown), 360);
  for (const page of pages) expectWholePage(sheet, page);
  return pages;
}

const TIME = /^(\d+ h( \d\d)?|\d+ min|\d\d:\d\d)$/;
/** Times at least as high as the paper promises, and no words but the route as large as it. */
function expectLegible(sheet: Sheet, { flight }: Shown, pages: readonly PdfPage[], least: number): void {
  const texts = pages.flatMap((page) => page.texts);
  const isTime = ({ text }: PdfText) => TIME.test(text.trim());
  const times = texts.filter(isTime);
  const large = times.filter(({ size }) => (size * DIGIT * 25.4) / 72 > sheet.digits - 0.02);
  expect(large.length).toBeGreaterThanOrEqual(least);
  if (isLarge(sheet)) expect(large).toEqual(times);
  const routes = [flight.route, ...flight.legs.map(({ route }) => route)].map((route) =>
    squeeze(route.map(({ code }) => code).join("→")),
  );
  const titles = [...routes, squeeze(flight.name || "Your flight")];
  for (const page of pages) {
    const words = page.texts.filter((text) => !isTime(text));
    const [most = 0] = words.map(({ size }) => size).toSorted((one, other) => other - one);
    const largest = words.filter(({ size }) => size > most - 0.1);
    for (const { text } of largest) {
      const part = squeeze(text);
      expect(
        titles.some((title) => title.includes(part)),
        text,
      ).toBe(true);
    }
  }
}

const ALWAYS = {
  large: [
    "Signs that need medical help now",
    "not medical advice",
    "While the seat-belt sign is on, stay belted",
    "Seat Medicines Allergies Emergency contact",
    "Pushed back at",
  ],
  a6: ["not medical advice", "Pushed back at"],
  wallet: [],
};
/** The warning signs, the same words on every paper. */
const { nowLabel, now, sameDayLabel, sameDay } = ENGLISH.messages.card.signs;
const SIGNS = [`${nowLabel} ${now}`, `${sameDayLabel} ${sameDay}`].map(squeeze);
const SIDE = /Side(\d)of(\d)/;
const ON_SIDE = /medicalhelpnow:allofthemonside(\d)\./;
/** All signs on each sheet, each wallet card and each A6, or on the last of its sides, which the others name. */
function expectEverySign(sheet: Sheet, shown: Shown, pages: readonly PdfPage[]): void {
  const words = pages.map((page) => squeeze(wordsOf(page)));
  const has = (text: string) => SIGNS.every((sign) => text.includes(sign));
  if (sheet.paper === "wallet") {
    const cards = draw(sheet, shown).match(/<section [^>]*><div/g)?.length;
    for (const sign of SIGNS) expect(words.join("").split(sign)).toHaveLength((cards ?? 0) + 1);
    return;
  }
  for (const [place, text] of words.entries()) {
    const [, side] = ON_SIDE.exec(text) ?? [];
    const [, at, of] = SIDE.exec(text) ?? [];
    expect(has(text)).toBe(side === undefined);
    if (side === undefined) continue;
    expect(side).toBe(of);
    const last = words[place + Number(of) - Number(at)] ?? "";
    expect(last).toContain(`Side${of}of${of}`);
    expect(has(last)).toBe(true);
  }
}
/** What a small paper says of the belt: where nobody gets up, no word of getting up. */
const BELT = { walking: "Belt sign on: stay belted", seated: "Stay belted: every set is done in the seat" };
const getsUp = ({ content }: Shown) =>
  content.kind === "ready" && content.card.legs.some(({ rows }) => rows.some(({ kind }) => kind === "walk"));
const everywhere = [
  "“I have chest pain / cannot breathe and I may have a blood clot.”",
  "Rule set 2026.1 (0123456789ab) · draft awaiting clinical review",
  "Card of 22 November 2026",
];

const flights: readonly { name: string; shown: Shown }[] = Object.entries<Ask>(FLIGHTS).map(
  ([name, ask]) => ({ name, shown: cardOf(ask) }),
);
/**
 * Windows to print from, which may not matter: every paper from both, for the fullest flight (and, by
 * `npm run test:long`, for all); from one of them for each of the others.
 */
const WINDOWS = [360, 1440] as const;
const cases = SHEET_LIST.flatMap((sheet) =>
  flights.map((flight, index) => {
    const isInBoth = process.env.FC_RUNS !== undefined || flight.name.startsWith("longest, as");
    const windows = isInBoth ? WINDOWS : [WINDOWS[index % 2] ?? 360];
    return { ...flight, on: sheet.on, sheet, windows };
  }),
);

it("tries twelve flights, the fullest from both windows", () => {
  expect(flights).toHaveLength(12);
  expect(cases.filter(({ windows }) => windows.length === 2).length).toBeGreaterThanOrEqual(
    SHEET_LIST.length,
  );
});

/** How many sides of A6 what does not find room on one takes. */
const SIDES: Readonly<Record<string, number>> = {
  // Times in front, warning signs at the back.
  "longest, as often as can be": 2,
  "longest, in short naps": 2,
  "three legs, a day in all": 2,
  "three legs without a clock": 2,
  "three legs, pregnant, on a bag": 2,
  "a day with one leg in a cast": 2,
  // The sets of who does not walk, on two sides, and the back.
  "longest, seated, no ankle moves": 3,
};

describe.each(cases)("$name, $on", ({ name, sheet, shown, windows }) => {
  it("is one page of that paper, or as many sides of A6 as it needs, from a narrow window and a wide one, whole, with all it promises", async () => {
    const html = draw(sheet, shown);
    const pages = await printer.print(html, windows[0]);
    for (const window of windows.slice(1)) expect(await printer.print(html, window)).toEqual(pages);
    for (const page of pages) expectWholePage(sheet, page);
    expect(pages).toHaveLength(sheet.paper === "a6" ? (SIDES[name] ?? 1) : 1);
    expectEverySign(sheet, shown, pages);

    const words = squeeze(pages.map(wordsOf).join(" "));
    const own = isLarge(sheet) ? ALWAYS.large : sheet.paper === "a6" ? ALWAYS.a6 : ALWAYS.wallet;
    for (const told of [...own, ...everywhere]) expect(words).toContain(squeeze(told));
    const belt = getsUp(shown) ? BELT.walking : BELT.seated;
    if (!isLarge(sheet)) expect(words).toContain(squeeze(belt));
    if (sheet.paper === "wallet") expect(words).not.toMatch(/Pushedback|Medicines|Allergies/);
    // Taken out as they are met, a meal wherever its line has room for it: a time on two flights must be there twice.
    let left = words;
    for (const line of promised(sheet, shown)) {
      expect(left).toContain(line);
      left = left.replace(line, "|");
    }
    const least = promised(sheet, shown).filter((line) => !/Meal|Sleep|–/.test(line)).length;
    expectLegible(sheet, shown, pages, least);
  });

  it("spills nothing, and draws every move wide enough to be followed", async () => {
    const { drawn, spilled } = await measure(sheet, shown);
    expect(spilled).toEqual([]);
    if (shown.content.kind !== "ready") return;
    const moves = shown.content.card.moves.filter(({ code }) => MOVES[code].view === "leg");
    // A small paper full of times draws fewer.
    if (isLarge(sheet)) expect(drawn).toHaveLength(moves.length);
    for (const width of drawn) expect(width).toBeGreaterThan(isLarge(sheet) ? 18 : 16);
  });
});

const LOCKED = ["STOP", "CLEAR", "MINOR"] as const;
describe.each(SHEET_LIST.flatMap((sheet) => LOCKED.map((kind) => ({ kind, on: sheet.on, sheet }))))(
  "a card that holds no plan: $kind, $on",
  ({ kind, sheet }) => {
    it("is one page of that paper without a time or a move", async () => {
      const shown = { flight: cardOf(FLIGHTS["long, as most plan it"]).flight, content: { kind } };
      const words = wordsOf(expectWhole(sheet, await printer.print(draw(sheet, shown), 360)));
      expect(squeeze(words)).toContain(squeeze(everywhere[0] ?? ""));
      expect(words).toContain(
        { STOP: "Get medical help now", CLEAR: "Your plan waits", MINOR: "Ask a doctor before" }[kind],
      );
      expect(words).not.toMatch(/Push-downs|Toe lifts|Pushed back|set every/);
      if (kind !== "STOP") for (const sign of SIGNS) expect(squeeze(words)).toContain(sign);
      expect(await measure(sheet, shown)).toEqual({ drawn: [], spilled: [] });
    });
  },
);

describe.each(SHEET_LIST)("more legs than one $on holds", (sheet) => {
  it.each(Object.entries<Ask>(TOO_MUCH))("%s: a page for each, with its times", async (name, ask) => {
    const shown = cardOf(ask);
    const pages = await printWhole(sheet, shown);
    expectLegible(
      sheet,
      shown,
      pages,
      promised(sheet, shown).filter((line) => !/Meal|Sleep|–/.test(line)).length,
    );
    expect((await measure(sheet, shown)).spilled).toEqual([]);
    expectEverySign(sheet, shown, pages);
    const { card } = shown.content;
    if (sheet.paper === "wallet") {
      // A card for each, none cut in two between sheets.
      expect(
        pages
          .map(wordsOf)
          .join(" ")
          .match(/Flight \d of \d/g),
      ).toHaveLength(card.legs.length);
      const words = squeeze(pages.map(wordsOf).join(""));
      for (const line of promised(sheet, shown)) expect(words).toContain(line);
      return;
    }
    // An A6 of 25 hours has a back.
    const sides = sheet.paper === "a6" && name.endsWith("of the longest") ? 2 : 1;
    expect(pages).toHaveLength(card.legs.length * sides);
    toLegPages(shown.flight, card).forEach((own, index) => {
      const words = squeeze(
        pages
          .slice(index * sides, (index + 1) * sides)
          .map(wordsOf)
          .join(" "),
      );
      expect(words).toContain(squeeze(`Flight ${index + 1} of ${card.legs.length}`));
      for (const told of [...(isLarge(sheet) ? ALWAYS.large : ALWAYS.a6), ...everywhere])
        expect(words).toContain(squeeze(told));
      const content = { kind: "ready" as const, card: own.card };
      const lines = promised(sheet, { flight: own.flight, content });
      // Where nobody walks a small paper tells the sets.
      const sets = own.card.legs.flatMap(({ rows }) =>
        rows.flatMap((row) => ("endMinute" in row ? [] : [squeeze(toWords(row.minute))])),
      );
      expect(lines.length + sets.length).toBeGreaterThan(0);
      for (const line of asksToWalk(card) ? lines : sets) expect(words).toContain(line);
    });
  });
});

it("a page for one leg says where that leg goes and whom to call there", async () => {
  const shown = cardOf(TOO_MUCH["eight legs round the world"]);
  for (const sheet of [SHEETS.a4, SHEETS.a6]) {
    const words = (await printWhole(sheet, shown)).map(wordsOf);
    expect(words[2]).toContain("SIN → SYD");
    expect(words[2]).not.toContain("LHR");
  }
  const [, , third = ""] = (await printWhole(SHEETS.a4, shown)).map(wordsOf);
  expect(third).toContain("(Singapore)");
  expect(third).toContain("(Australia)");
  expect(third).toContain("Before you sit down, walk 20 min.");
});

it("an A6 with twelve naps on three flights tells every walk and sleep, and draws what is left room for", async () => {
  const [sheet, shown] = [SHEETS.a6, cardOf(TWELVE_NAPS)];
  const words = squeeze((await printWhole(sheet, shown)).map(wordsOf).join(" "));
  expect(words).toContain(squeeze("Whenever you are awake: a set every 30 min."));
  for (const row of promised(sheet, shown)) expect(words).toContain(row);
  const { drawn, spilled } = await measure(sheet, shown);
  expect(spilled).toEqual([]);
  expect(drawn.length).toBeGreaterThan(0);
  for (const width of drawn) expect(width).toBeGreaterThan(16);
});

describe("any flight of up to 25 hours, in one to three legs", () => {
  const legs = fc
    .tuple(fc.integer({ min: 60, max: 1500 }), fc.integer({ min: 1, max: 3 }))
    .chain(([minutes, count]) => {
      const each = Math.max(20, Math.floor(minutes / count));
      return fc.tuple(
        ...Array.from({ length: count }, () => sleepsIn(each, 4).map((sleep) => ({ minutes: each, sleep }))),
      );
    });
  const asks: fc.Arbitrary<Ask> = fc.record({
    // As wide as letters get; no longer than a name may be.
    name: fc.constantFrom("", "W".repeat(40), "W ".repeat(30), "Wednesday ".repeat(8)),
    legs,
    layoverMinutes: fc.constant([95, 120]),
    departureLocal: fc.constant("2026-12-30T20:00"),
    preferences: fc.record({
      setEveryMinutes: fc.constantFrom(20, 30),
      walkEveryMinutes: fc.constantFrom(60, 90),
    }),
    answers: fc.constantFrom<NonNullable<Ask["answers"]>[]>(
      {},
      { mobility: "wheelchair" },
      { pregnancy: { weeks: 20, babies: 1, complication: false }, heightCm: 150 },
      { cast: { fittedHoursAgo: 400, side: "right" }, mobility: "cannotWalkUnaided" },
      { paralysisDaysAgo: 4000, companionHelps: true },
      { legs: { left: { ankle: "fixed", weight: "full", absent: false } } },
      { legs: { right: { ankle: "free", weight: "full", absent: true } } },
      { legInjuryDaysAgo: 10 },
    ),
  });
  const runs = Math.max(30, Number(process.env.FC_RUNS ?? 0) / 10);
  it("of 25 hours without a walk has every set's time, on as many A6 as that takes", async () => {
    const shown = cardOf({
      name: "",
      legs: [{ minutes: 1500, sleep: [] }],
      layoverMinutes: [],
      departureLocal: "2026-12-30T20:00",
      preferences: { setEveryMinutes: 20, walkEveryMinutes: 60 },
      answers: { mobility: "wheelchair" },
    });
    const pages = await printWhole(SHEETS.a6, shown);
    expect(pages).toHaveLength(3);
    expect((await measure(SHEETS.a6, shown)).spilled).toEqual([]);
    const rows = shown.content.card.legs.flatMap((leg) => leg.rows.filter((row) => !("endMinute" in row)));
    expect(rows.length).toBeGreaterThan(50);
    let left = squeeze(pages.map(wordsOf).join(" "));
    for (const { minute } of rows) {
      expect(left).toContain(squeeze(toWords(minute)));
      left = left.replace(squeeze(toWords(minute)), "|");
    }
  });

  it("is one page with everything on it, on every paper, or an A6 for each leg, with every warning sign", async () => {
    await fc.assert(
      fc.asyncProperty(asks, fc.constantFrom(...SHEET_LIST), async (ask, sheet) => {
        const shown = cardOf(ask);
        const { drawn, spilled } = await measure(sheet, shown);
        expect(spilled).toEqual([]);
        if (isLarge(sheet)) for (const width of drawn) expect(width).toBeGreaterThan(18);
        const pages = await printWhole(sheet, shown);
        expectEverySign(sheet, shown, pages);
        // Who does not walk may need several A6 for the sets of a long leg, and each card of A6 may have a back.
        const most = (getsUp(shown) ? 2 : 5) * ask.legs.length;
        const isTogether =
          pages.length === 1 || squeeze(pages.map(wordsOf).join("")).includes(`${ask.legs.length}flights`);
        const least = isTogether ? 1 : ask.legs.length;
        expect(pages.length).toBeGreaterThanOrEqual(least);
        // Three wallet cards, of two rows each, may need a second sheet.
        const sheets = sheet.paper === "wallet" && ask.legs.length > 2 ? 2 : 1;
        expect(pages.length).toBeLessThanOrEqual(sheet.paper === "a6" ? most : sheets);
      }),
      // To look for a smaller one would print hundreds more.
      { numRuns: runs, endOnFailure: true },
    );
  });
});

it("any four to eight legs are a page, or a page for each, with every time of that leg", async () => {
  const leg = fc
    .integer({ min: 20, max: 1500 })
    .chain((minutes) => sleepsIn(minutes, 8).map((sleep) => ({ minutes, sleep })));
  const asks: fc.Arbitrary<Ask> = fc.record({
    name: fc.constantFrom("", "W".repeat(40), "Wednesday ".repeat(8)),
    legs: fc.array(leg, { minLength: 4, maxLength: 8 }),
    layoverMinutes: fc.constant(Array.from({ length: 7 }, () => 95)),
    departureLocal: fc.constant("2026-12-30T20:00"),
    preferences: fc.constant({ setEveryMinutes: 20, walkEveryMinutes: 60 }),
    answers: fc.constantFrom<NonNullable<Ask["answers"]>[]>({}, { mobility: "wheelchair" }),
  });
  await fc.assert(
    fc.asyncProperty(asks, fc.constantFrom(SHEETS.a4, SHEETS.letter), async (ask, sheet) => {
      const shown = cardOf(ask);
      const pages = await printWhole(sheet, shown);
      expect((await measure(sheet, shown)).spilled).toEqual([]);
      expect([1, ask.legs.length]).toContain(pages.length);
      let left = squeeze(pages.map(wordsOf).join(" "));
      for (const line of promised(sheet, shown)) {
        expect(left).toContain(line);
        left = left.replace(line, "|");
      }
    }),
    { numRuns: Math.max(8, Number(process.env.FC_RUNS ?? 0) / 40), endOnFailure: true },
  );
});

it("prints in black on white from a dark screen", async () => {
  const page = await printer.newPage({ colorScheme: "dark" });
  await page.emulateMedia({ media: "print" });
  for (const paper of ["a4", "wallet"] as const) {
    await page.setContent(renderCard({ paper, ...cardOf(FLIGHTS["one hour"]) }));
    const inks = await page.evaluate(() => {
      const found = new Set<string>();
      for (const element of document.querySelectorAll("article, article *")) {
        const { color, stroke, fill, backgroundColor } = getComputedStyle(element);
        for (const ink of element instanceof SVGElement ? [stroke, fill] : [color, backgroundColor])
          found.add(ink);
      }
      return [...found];
    });
    expect(inks.toSorted(), paper).toEqual([
      "none",
      "rgb(0, 0, 0)",
      "rgb(255, 255, 255)",
      "rgba(0, 0, 0, 0)",
    ]);
  }
  await page.close();
});

it("a drawing that is shown again is drawn once on the page, whatever its first card had room for", () => {
  const counts = SHEET_LIST.flatMap((sheet) =>
    [...flights, { name: "twelve naps", shown: cardOf(TWELVE_NAPS) }].map(({ name, shown }) => {
      const html = draw(sheet, shown);
      const again = [...html.matchAll(/<use href="#([^"]+)"/g)].map(([, id = ""]) => id);
      for (const id of again) expect(html.split(`id="${id}"`), `${name}, ${sheet.on}`).toHaveLength(2);
      return again.length;
    }),
  );
  expect(Math.max(...counts)).toBeGreaterThan(4);
});

it("a sheet of wallet cards has one for each leg, and as many whole sets as it holds", () => {
  const count = (sheet: SheetPaper, ask: Ask) =>
    renderCard({ paper: "wallet", sheet, ...cardOf(ask) }).match(/<section [^>]*><div/g)?.length;
  // Two rows each: times in front, every warning sign at the back, and the moves in two faces within.
  expect(count("a4", FLIGHTS["long, as most plan it"])).toBe(2);
  expect(count("letter", FLIGHTS["long, as most plan it"])).toBe(2);
  // Three of two rows would be a sheet more: the first draws the moves.
  expect(count("letter", FLIGHTS["three legs without a clock"])).toBe(3);
  const three = renderCard({
    paper: "wallet",
    sheet: "letter",
    ...cardOf(FLIGHTS["three legs without a clock"]),
  });
  expect(three.match(/The moves are drawn on the card of flight 1\./g)).toHaveLength(2);
  expect(three.match(/>Toe lifts</g)).toHaveLength(1);
  expect(count("a4", FLIGHTS["three legs without a clock"])).toBe(3);
  // A day of sets, as nobody walks in it, is a tall card with every one of them.
  const still = cardOf(FLIGHTS["a day with one leg in a cast"]);
  expect(count("a4", FLIGHTS["a day with one leg in a cast"])).toBe(2);
  const words = renderCard({ paper: "wallet", sheet: "a4", ...still });
  const sets = still.content.card.legs.flatMap(({ rows }) => rows.filter((row) => !("endMinute" in row)));
  expect(sets.length).toBeGreaterThan(20);
  for (const { minute } of sets) expect(words).toContain(`>${toWords(minute)}<`);
  expect(count("a4", FLIGHTS["longest, in short naps"])).toBe(2);
});

/** The one whose codes are smallest, one with a code on each of several cards and, by `npm run test:long`, all. */
const CODED = ["longest, as often as can be", "long, as most plan it"];
const coded = process.env.FC_RUNS ? flights : flights.filter(({ name }) => CODED.includes(name));
it.each(SHEET_LIST.flatMap((sheet) => coded.map((flight) => ({ ...flight, on: sheet.on, sheet }))))(
  "the code on the PDF opens the trip: $name, $on",
  async ({ sheet, shown }) => {
    const pdf = await printer.toPdf(draw(sheet, shown));
    expect(await readCode(printer.page(), pdf)).toBe(CARD_LINK);
  },
);

it("the largest card is at most 40 KB of HTML and needs no script", () => {
  for (const sheet of SHEET_LIST)
    for (const { name, shown } of flights) {
      const html = draw(sheet, shown).replace(/<style>[\s\S]*?<\/style>/, "");
      expect(Buffer.byteLength(html), `${name}, ${sheet.on}`).toBeLessThan(40 * 1024);
      expect(html).not.toContain("<script");
    }
});
