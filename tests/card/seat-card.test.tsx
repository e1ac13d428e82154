import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CardContent, Paper, SheetPaper } from "@/components/seat-card-content";
import type { CardFlight, CardLeg, CardRow } from "@/lib/core/card";
import { MOVES } from "@/lib/core/poses";
import { formatMinutes } from "@/lib/core/time";
import { cardOf, FLIGHTS, TOO_MUCH, TWELVE_NAPS, type Ask } from "../support/card-fixtures";
import { sleepsIn } from "../support/legs";
import { readCode, usePrinter } from "../support/printer";
import { wordsOf, type PdfPage, type PdfText } from "../support/read-pdf";
import { CARD_LINK, renderCard } from "../support/render-card";

const printer = usePrinter();

/** A paper as it comes out of the printer: points, millimetres of margin, least letters, and what times are set in. */
type Sheet = {
  readonly paper: Paper;
  readonly sheet: SheetPaper;
  readonly size: readonly [number, number];
  readonly margin: number;
  readonly letters: number;
  readonly times: number;
};
const [A4, LETTER] = [
  [595.3, 841.9],
  [612, 792],
] as const;
const SHEETS = {
  a4: { paper: "a4", sheet: "a4", size: A4, margin: 9, letters: 10, times: 12 },
  letter: { paper: "letter", sheet: "letter", size: LETTER, margin: 9, letters: 10, times: 12 },
  a6: { paper: "a6", sheet: "a4", size: [297.6, 419.5], margin: 5, letters: 8, times: 8 },
  "wallet on A4": { paper: "wallet", sheet: "a4", size: A4, margin: 9, letters: 8, times: 8 },
  "wallet on Letter": { paper: "wallet", sheet: "letter", size: LETTER, margin: 9, letters: 8, times: 8 },
} as const satisfies Record<string, Sheet>;
const SHEET_LIST = Object.entries<Sheet>(SHEETS).map(([on, sheet]) => ({ on, ...sheet }));
const points = (millimetres: number) => (millimetres / 25.4) * 72;
const isLarge = ({ paper }: Sheet) => paper === "a4" || paper === "letter";

type Shown = { flight: CardFlight; content: CardContent };
const draw = ({ paper, sheet }: Sheet, shown: Shown) => renderCard({ paper, sheet, ...shown });
const squeeze = (text: string) => text.replace(/\s/g, "");

/** What each paper promises, in the order of the page: every time; or walks, sleeps and how often to move. */
function promised(sheet: Sheet, { flight, content }: Shown): string[] {
  if (content.kind !== "ready") return [];
  const large = ({ rows }: CardLeg) => rows.map(tell);
  const small = ({ brief }: CardLeg) =>
    brief.map((row) => {
      const start = formatMinutes(row.minute);
      if (row.kind === "awake") return `${start} set every ${flight.preferences.setEveryMinutes} min`;
      if (row.kind === "sleep") return `${start} sleep until ${formatMinutes(row.endMinute)}`;
      return [start, row.clock, "walk"].filter(Boolean).join(" ");
    });
  return content.card.legs.flatMap(isLarge(sheet) ? large : small).map(squeeze);
}
function tell(row: CardRow): string {
  if ("endMinute" in row)
    return `${row.kind === "meal" ? "Meal" : "Sleep"} ${formatMinutes(row.minute)} – ${formatMinutes(row.endMinute)}`;
  // The kind by its first letter where there is no room for more.
  const kind = { seatedSet: "S", quickSet: "Q", walk: "W" }[row.kind];
  return [formatMinutes(row.minute), row.clock, kind].filter(Boolean).join(" ");
}

/** Texts that lie on one another, by the bodies of their letters. */
function overlaps(texts: readonly PdfText[]): string[] {
  const box = ({ x, y, width, size }: PdfText) => ({ x, right: x + width, y, top: y + size * 0.6 });
  return texts.flatMap((one, index) =>
    texts.slice(index + 1).flatMap((other) => {
      const [a, b] = [box(one), box(other)];
      const meets = a.x < b.right - 1 && b.x < a.right - 1 && a.y < b.top - 1 && b.y < a.top - 1;
      return meets ? [`${one.text} / ${other.text}`] : [];
    }),
  );
}

/** One page of the paper asked for, nothing past its margins, nothing too small, nothing on top of anything. */
function expectWhole(sheet: Sheet, pages: readonly PdfPage[]): PdfPage {
  expect(pages).toHaveLength(1);
  const [only] = pages;
  if (!only) throw new Error("A PDF without a page.");
  expect(Math.abs(only.width - sheet.size[0])).toBeLessThan(1.5);
  expect(Math.abs(only.height - sheet.size[1])).toBeLessThan(1.5);
  const margin = points(sheet.margin);
  for (const { text, x, y, width, size } of only.texts) {
    expect(x, text).toBeGreaterThan(margin - 1);
    expect(x + width, text).toBeLessThan(only.width - margin + 1.5);
    expect(y, text).toBeGreaterThan(margin - 1);
    expect(y + size, text).toBeLessThan(only.height - margin + 4);
    expect(size, text).toBeGreaterThan(sheet.letters - 0.1);
  }
  expect(overlaps(only.texts)).toEqual([]);
  return only;
}

/** Between the margins, in pixels: what the page is laid out in. */
const widthOf = ({ size, margin }: Sheet) => Math.floor(((size[0] - 2 * points(margin)) / 72) * 96);

/** What does not fit where it stands, and how wide each drawing of a lower leg is, in millimetres. */
const measure = (sheet: Sheet, shown: Shown) =>
  printer.onPaper(draw(sheet, shown), widthOf(sheet), () => {
    const boxes =
      "article, article > :not(.visually-hidden), article > section > div, article ol, article ul";
    // Letters reach a little below the last line.
    const spills = [...document.querySelectorAll(boxes)].filter(
      (box) => box.scrollHeight > box.clientHeight + 3 || box.scrollWidth > box.clientWidth + 2,
    );
    return {
      spilled: spills.map(
        (box) =>
          `${box.className} ${box.scrollWidth - box.clientWidth} ${box.scrollHeight - box.clientHeight}`,
      ),
      drawn: [...document.querySelectorAll("article svg")]
        .filter((svg) => svg.clientHeight > 0 && svg.getAttribute("viewBox")?.startsWith("22 "))
        .map((svg) => {
          const [, , width = 1, height = 1] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
          return (Math.min(svg.clientWidth, (svg.clientHeight * width) / height) * 25.4) / 96;
        }),
    };
  });

const ALWAYS = {
  large: [
    "Signs that need medical help now",
    "It is not medical advice",
    "While the seat-belt sign is on, stay belted",
    "Seat Medicines Allergies Emergency contact",
    "Pushed back at",
  ],
  a6: ["Belt sign on: stay belted", "sudden breathlessness", "not medical advice", "Pushed back at"],
  wallet: ["Belt sign on: stay belted", "sudden breathlessness"],
};
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

describe.each(cases)("$name, $on", ({ sheet, shown, windows }) => {
  it("is one page of that paper from a narrow window and a wide one, whole, with all it promises", async () => {
    const html = draw(sheet, shown);
    const pages = await printer.print(html, windows[0]);
    for (const window of windows.slice(1)) expect(await printer.print(html, window)).toEqual(pages);
    const only = expectWhole(sheet, pages);

    const words = squeeze(wordsOf(only));
    const own = isLarge(sheet) ? ALWAYS.large : sheet.paper === "a6" ? ALWAYS.a6 : ALWAYS.wallet;
    for (const told of [...own, ...everywhere]) expect(words).toContain(squeeze(told));
    if (sheet.paper === "wallet") expect(words).not.toMatch(/Pushedback|Medicines|Allergies/);
    // Cut out as they are met: the same time on two flights must be there twice.
    let left = words;
    for (const line of promised(sheet, shown)) {
      expect(left).toContain(line);
      left = left.slice(left.indexOf(line) + line.length);
    }
    const times = only.texts.filter(({ text }) => /^(\d+ h( \d\d)?|\d+ min|\d\d:\d\d)$/.test(text.trim()));
    for (const { text, size } of times) expect(size, text).toBeGreaterThan(sheet.times - 0.1);
    if (isLarge(sheet))
      expect(times.length).toBeGreaterThanOrEqual(
        promised(sheet, shown).filter((line) => !/Meal|Sleep/.test(line)).length,
      );
  });

  it("spills nothing, and draws every move wide enough to be followed", async () => {
    const { drawn, spilled } = await measure(sheet, shown);
    expect(spilled).toEqual([]);
    if (shown.content.kind !== "ready" || sheet.paper === "wallet") return;
    const moves = shown.content.card.moves.filter(({ code }) => MOVES[code].view === "leg");
    // A small paper full of times draws three.
    if (sheet.paper === "a6") expect([3, moves.length]).toContain(drawn.length);
    else expect(drawn).toHaveLength(moves.length);
    for (const width of drawn) expect(width).toBeGreaterThan(sheet.paper === "a6" ? 13 : 18);
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
        { STOP: "Get medical help now", CLEAR: "Your plan waits", MINOR: "Ask their doctor" }[kind],
      );
      expect(words).not.toMatch(/Push-downs|Toe lifts|Pushed back|set every/);
      expect(await measure(sheet, shown)).toEqual({ drawn: [], spilled: [] });
    });
  },
);

describe.each(SHEET_LIST.filter(isLarge))("more than $on holds", (sheet) => {
  it.each(Object.entries<Ask>(TOO_MUCH))("%s: one page all the same", async (_name, ask) => {
    const shown = cardOf(ask);
    expectWhole(sheet, await printer.print(draw(sheet, shown), 360));
    expect((await measure(sheet, shown)).spilled).toEqual([]);
  });
});

it("an A6 with more waking stretches than it can tell says once how often to move", async () => {
  const [sheet, shown] = [SHEETS.a6, cardOf(TWELVE_NAPS)];
  const words = squeeze(wordsOf(expectWhole(sheet, await printer.print(draw(sheet, shown), 360))));
  expect(words).toContain(squeeze("Whenever you are awake: a set every 30 min."));
  for (const row of promised(sheet, shown).filter((row) => !row.includes("setevery")))
    expect(words).toContain(row);
  const { drawn, spilled } = await measure(sheet, shown);
  expect(spilled).toEqual([]);
  expect(drawn).toHaveLength(3);
  for (const width of drawn) expect(width).toBeGreaterThan(11);
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
      { cast: { fittedHoursAgo: 400 }, movableAnkles: "left", mobility: "cannotWalkUnaided" },
      { movableAnkles: "neither" },
      { movableAnkles: "right" },
    ),
  });
  const runs = Math.max(30, Number(process.env.FC_RUNS ?? 0) / 10);
  it("is one page with everything on it, on every paper", { timeout: 120_000 + runs * 2000 }, async () => {
    await fc.assert(
      fc.asyncProperty(asks, fc.constantFrom(...SHEET_LIST), async (ask, sheet) => {
        const shown = cardOf(ask);
        const { drawn, spilled } = await measure(sheet, shown);
        expect(spilled).toEqual([]);
        if (isLarge(sheet)) for (const width of drawn) expect(width).toBeGreaterThan(18);
        expectWhole(sheet, await printer.print(draw(sheet, shown), 360));
      }),
      // To look for a smaller one would print hundreds more.
      { numRuns: runs, endOnFailure: true },
    );
  });
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

it("a sheet of wallet cards has one for each leg, and as many whole sets as it holds", () => {
  const count = (sheet: SheetPaper, ask: Ask) =>
    renderCard({ paper: "wallet", sheet, ...cardOf(ask) }).match(/<section [^>]*><div/g)?.length;
  expect(count("a4", FLIGHTS["long, as most plan it"])).toBe(5);
  expect(count("letter", FLIGHTS["long, as most plan it"])).toBe(4);
  expect(count("a4", FLIGHTS["three legs without a clock"])).toBe(3);
  expect(count("a4", FLIGHTS["a day with one leg in a cast"])).toBe(4);
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
