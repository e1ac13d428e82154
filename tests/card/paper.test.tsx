import { chromium, type Browser, type Page } from "@playwright/test";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CardContent } from "@/components/seat-card";
import type { Card, CardFlight, CardRow } from "@/lib/core/card";
import { MOVES } from "@/lib/core/poses";
import { formatMinutes } from "@/lib/core/time";
import { BROWSER_FLAGS, findBrowser } from "../../scripts/browser.mjs";
import { cardOf, FLIGHTS, TOO_MUCH, type Ask } from "../support/card-fixtures";
import { sleepsIn } from "../support/legs";
import { readPdf, wordsOf, type PdfText } from "../support/read-pdf";
import { renderCard } from "../support/render-card";

/** The papers that promise every time. */
const PAPERS = ["a4", "letter"] as const;
type Paper = (typeof PAPERS)[number];
/** In points; a browser rounds to whole pixels. */
const SIZES = { a4: [595.3, 841.9], letter: [612, 792] } as const;
const MARGIN = (9 / 25.4) * 72;
/** Between the margins, in pixels: what the page is laid out in. */
const WIDTH = { a4: 726, letter: 748 } as const;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  const executablePath = findBrowser();
  browser = await chromium.launch({
    args: BROWSER_FLAGS,
    ...(executablePath !== null && { executablePath }),
  });
  page = await browser.newPage();
}, 60_000);
afterAll(() => browser.close());

type Shown = { flight: CardFlight; content: CardContent };
async function print(paper: Paper, shown: Shown, windowWidth: number) {
  await page.setViewportSize({ width: windowWidth, height: 800 });
  await page.setContent(renderCard({ paper, ...shown }));
  await page.evaluate(() => document.fonts.ready);
  return readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: false }));
}

function tell(row: CardRow): string {
  if ("endMinute" in row)
    return `${row.kind === "meal" ? "Meal" : "Sleep"} ${formatMinutes(row.minute)} – ${formatMinutes(row.endMinute)}`;
  const kind = { seatedSet: "Set", quickSet: "Quick", walk: "Walk" }[row.kind];
  return [formatMinutes(row.minute), row.clock, kind].filter(Boolean).join(" ");
}
const linesOf = (card: Card) => card.legs.flatMap(({ rows }) => rows.map(tell));

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

/** What does not fit where it stands, and how wide the close-ups of a leg are drawn, in millimetres. */
async function measure(paper: Paper, shown: Shown) {
  await page.setViewportSize({ width: WIDTH[paper], height: 800 });
  await page.emulateMedia({ media: "print" });
  await page.setContent(renderCard({ paper, ...shown }));
  await page.evaluate(() => document.fonts.ready);
  const found = await page.evaluate(() => {
    // Letters reach a little below the last line.
    const spills = [...document.querySelectorAll("article, article > *, article ol")].filter(
      (element) =>
        element.scrollHeight > element.clientHeight + 3 || element.scrollWidth > element.clientWidth + 1,
    );
    return {
      spilled: spills.map(
        (element) =>
          `${element.className} ${element.scrollWidth - element.clientWidth} ${element.scrollHeight - element.clientHeight}`,
      ),
      drawn: [...document.querySelectorAll("section svg")]
        .filter((svg) => svg.clientHeight > 0 && svg.getAttribute("viewBox")?.startsWith("22 "))
        .map((svg) => {
          const [, , width = 1, height = 1] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
          return (Math.min(svg.clientWidth, (svg.clientHeight * width) / height) * 25.4) / 96;
        }),
    };
  });
  await page.emulateMedia({ media: null });
  return found;
}

const LOCKED = ["STOP", "CLEAR", "MINOR"] as const;
const ready: [string, Shown][] = Object.entries<Ask>({ ...FLIGHTS, ...TOO_MUCH }).map(([name, ask]) => [
  name,
  cardOf(ask),
]);
const locked: [string, Shown][] = LOCKED.map((kind) => [
  kind,
  { flight: cardOf(FLIGHTS["long, as most plan it"]).flight, content: { kind } },
]);
const cases = PAPERS.flatMap((paper) =>
  [...ready, ...locked].map(([name, shown]) => ({ paper, name, shown })),
);

describe.each(cases)("$name on $paper", ({ paper, shown }) => {
  it("fills one page of that paper, whole, legible and with every time", async () => {
    const pages = await print(paper, shown, 1440);
    expect(pages).toHaveLength(1);
    const [only] = pages;
    if (!only) throw new Error("A PDF without a page.");
    expect(Math.abs(only.width - SIZES[paper][0])).toBeLessThan(1);
    expect(Math.abs(only.height - SIZES[paper][1])).toBeLessThan(1);

    for (const { text, x, y, width, size } of only.texts) {
      expect(x, text).toBeGreaterThan(MARGIN - 1);
      expect(x + width, text).toBeLessThan(only.width - MARGIN + 1);
      expect(y, text).toBeGreaterThan(MARGIN - 1);
      expect(y + size, text).toBeLessThan(only.height - MARGIN + 4);
      expect(size, text).toBeGreaterThan(9.9);
    }
    expect(overlaps(only.texts)).toEqual([]);

    const words = wordsOf(only);
    expect(words).toContain("Signs that need medical help now");
    expect(words.replaceAll(" ", "")).toContain("“Ihavechestpain/cannotbreatheandImayhaveabloodclot.”");
    expect(words).toContain("It is not medical advice");
    expect(words).toContain("Rule set 2026.1 (0123456789ab) · draft awaiting clinical review");
    if (shown.content.kind !== "ready") {
      expect(words).not.toMatch(/Push-downs|Toe lifts|Pushed back/);
      return;
    }
    expect(words).toContain("Pushed back at");
    const lines = linesOf(shown.content.card);
    // Cut out as they are met: the same time on two flights must be there twice.
    let left = words;
    for (const line of lines) {
      expect(left).toContain(line);
      left = left.slice(left.indexOf(line) + line.length);
    }
    const times = only.texts.filter(({ text }) => /^(\d+ h( \d\d)?|\d+ min|\d\d:\d\d)$/.test(text.trim()));
    expect(times.length).toBeGreaterThanOrEqual(lines.filter((line) => !/Meal|Sleep/.test(line)).length);
    for (const { text, size } of times) expect(size, text).toBeGreaterThan(11.9);
  });

  it("draws every move wide enough to be followed, with its words beside it", async () => {
    const { drawn, spilled } = await measure(paper, shown);
    expect(spilled).toEqual([]);
    if (shown.content.kind !== "ready") {
      expect(drawn).toEqual([]);
      return;
    }
    expect(drawn).toHaveLength(
      shown.content.card.moves.filter(({ code }) => MOVES[code].view === "leg").length,
    );
    for (const width of drawn) expect(width).toBeGreaterThan(17);
  });
});

describe("any flight of up to 25 hours, in one to three legs", () => {
  const legs = fc
    .tuple(fc.integer({ min: 20, max: 1500 }), fc.integer({ min: 1, max: 3 }))
    .chain(([minutes, count]) => {
      const each = Math.max(20, Math.floor(minutes / count));
      return fc.tuple(
        ...Array.from({ length: count }, () => sleepsIn(each, 4).map((sleep) => ({ minutes: each, sleep }))),
      );
    });
  const asks: fc.Arbitrary<Ask> = fc.record({
    // As wide as letters get.
    name: fc.constantFrom("", "W".repeat(50), "W ".repeat(50), "W".repeat(100)),
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
      { pregnancy: { weeks: 20, babies: 1 } },
      { cast: { fittedHoursAgo: 400 }, movableAnkles: "left", mobility: "cannotWalkUnaided" },
      { movableAnkles: "neither" },
    ),
  });
  it("keeps everything on the sheet", async () => {
    await fc.assert(
      fc.asyncProperty(asks, fc.constantFrom(...PAPERS), async (ask, paper) => {
        const { drawn, spilled } = await measure(paper, cardOf(ask));
        expect(spilled).toEqual([]);
        for (const width of drawn) expect(width).toBeGreaterThan(16);
      }),
      { numRuns: 40 },
    );
  });
});

describe("whatever the window", () => {
  it.each(PAPERS)("prints the same card on %s from a narrow window as from a wide one", async (paper) => {
    for (const name of ["longest, as often as can be", "long, as most plan it", "one hour"] as const) {
      const shown = cardOf(FLIGHTS[name]);
      expect(await print(paper, shown, 360), name).toEqual(await print(paper, shown, 1440));
    }
  });

  it("prints in black on white from a dark screen", async () => {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await page.setContent(renderCard({ paper: "a4", ...cardOf(FLIGHTS["one hour"]) }));
    const inks = await page.evaluate(() => {
      const found = new Set<string>();
      for (const element of document.querySelectorAll("article, article *")) {
        const { color, stroke, fill, backgroundColor } = getComputedStyle(element);
        for (const ink of element instanceof SVGElement ? [stroke, fill] : [color, backgroundColor])
          found.add(ink);
      }
      return [...found];
    });
    await page.emulateMedia({ media: null, colorScheme: null });
    expect(inks.toSorted()).toEqual(["none", "rgb(0, 0, 0)", "rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"]);
  });
});
