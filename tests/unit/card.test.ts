import { describe, expect, it } from "vitest";
import { toLegPages, type Card } from "@/lib/core/saved/card";
import { cardOf, FLIGHTS, TOO_MUCH, type Ask } from "../support/card-fixtures";

const ONCE_A_DAY: Ask = {
  legs: [{ minutes: 835, sleep: [{ startMinute: 240, endMinute: 600 }] }],
  departureLocal: "2026-12-01T21:05",
  preferences: { setEveryMinutes: 30, walkEveryMinutes: 90 },
};
const card = (ask: Ask): Card => cardOf(ask).content.card;
const rows = (ask: Ask) => card(ask).legs.flatMap((leg) => leg.rows);

describe("what the card says", () => {
  it("tells each time from pushback and by the watch of where the traveller left", () => {
    const found = rows(ONCE_A_DAY).find((row) => row.kind === "walk");
    expect(found).toEqual({ kind: "walk", minute: 50, clock: "21:55" });
  });

  it("has no watch without a departure time", () => {
    const undated: Ask = { legs: ONCE_A_DAY.legs, preferences: ONCE_A_DAY.preferences };
    expect(rows(undated).every((row) => "endMinute" in row || row.clock === null)).toBe(true);
    expect(rows(ONCE_A_DAY).some((row) => "clock" in row && row.clock !== null)).toBe(true);
  });

  it("marks sleep, and meals that are not slept through", () => {
    const marks = rows(ONCE_A_DAY).filter((row) => "endMinute" in row);
    expect(marks).toEqual([
      { kind: "meal", minute: 75, endMinute: 135 },
      { kind: "sleep", minute: 240, endMinute: 600 },
      { kind: "meal", minute: 700, endMinute: 745 },
    ]);
  });

  it("leaves out a meal slept through, and keeps the waking part of another", () => {
    const asleep = (startMinute: number, endMinute: number): Ask => ({
      ...ONCE_A_DAY,
      legs: [{ minutes: 835, sleep: [{ startMinute, endMinute }] }],
    });
    const firstMeal = (ask: Ask) => rows(ask).find((row) => row.kind === "meal");
    expect(firstMeal(asleep(60, 200))).toMatchObject({ minute: 700 });
    expect(firstMeal(asleep(100, 200))).toEqual({ kind: "meal", minute: 75, endMinute: 100 });
  });

  it("counts a later flight from its own pushback, on the first one's watch", () => {
    const { legs } = card(FLIGHTS["three legs, a day in all"]);
    expect(legs.map(({ clock }) => clock)).toEqual(["14:30", "22:50", "15:10"]);
    expect(legs.map(({ walkBeforeMinutes }) => walkBeforeMinutes)).toEqual([0, 20, 20]);
    expect(legs[1]?.rows[0]).toEqual({ kind: "quickSet", minute: 20, clock: "23:10" });
  });

  it("asks nobody to walk between flights who does not walk", () => {
    const { legs } = card(FLIGHTS["a day with one leg in a cast"]);
    expect(legs.map(({ walkBeforeMinutes }) => walkBeforeMinutes)).toEqual([0, 0]);
  });
});

describe("the moves on the card", () => {
  it("draws the pump's own four, as they are done in a seated set", () => {
    expect(
      card(ONCE_A_DAY).moves.map(({ code, dose }) => [code, dose.repetitions, dose.holdSeconds]),
    ).toEqual([
      ["X1", 10, 3],
      ["X2", 10, 1],
      ["X3", 20, 0],
      ["X4", 5, 5],
    ]);
  });

  it("says what each kind of entry holds", () => {
    const [set, quick, walk] = card(ONCE_A_DAY).kinds;
    expect(set).toMatchObject({ kind: "seatedSet", minutes: 3, rounds: [["X1", "X2", "X4"]] });
    expect(set?.others).toContain("X5");
    expect(quick).toMatchObject({
      kind: "quickSet",
      minutes: 1,
      rounds: [
        ["X1", "X2"],
        ["X3", "X4"],
      ],
      others: [],
    });
    expect(walk).toMatchObject({ kind: "walk", minutes: 4, rounds: [] });
  });

  it("draws what a traveller without ankle movement can do instead", () => {
    const { moves } = card(FLIGHTS["longest, seated, no ankle moves"]);
    expect(moves.map(({ code }) => code)).toEqual(["X19", "X9", "X21"]);
  });
});

describe("whose body is drawn", () => {
  it("shows a pregnant body, feet on a bag, and says to press lightly", () => {
    const { moves, look } = card(FLIGHTS["three legs, pregnant, on a bag"]);
    expect(look).toEqual({ pregnant: true, short: true });
    expect(moves.find(({ code }) => code === "X4")).toMatchObject({
      look: { pregnant: true, short: true },
      notes: ["light", "support"],
    });
  });

  it("shows the leg in a cast, which tightens the calf, and the other one, which pumps", () => {
    const { moves, look } = card(FLIGHTS["a day with one leg in a cast"]);
    expect(look).toEqual({ cast: true, side: "right" });
    expect(moves.map(({ code, look: own }) => [code, own])).toEqual([
      ["X1", { side: "left" }],
      ["X2", { side: "left" }],
      ["X4", { side: "left" }],
      ["X20", { cast: true, side: "right" }],
    ]);
  });

  it("shows nobody's body in particular to who has not told", () => {
    const { moves, look } = card(ONCE_A_DAY);
    expect([look, ...moves.map((move) => move.look)]).toEqual([{}, {}, {}, {}, {}]);
  });
});

it("a page for one leg has its times, where it goes and the watch it leaves by", () => {
  const { flight, content } = cardOf({ ...TOO_MUCH["eight legs round the world"], name: "Round the world" });
  const pages = toLegPages(flight, content.card);
  expect(pages.map((page) => page.card.legs)).toEqual(content.card.legs.map((leg) => [leg]));
  expect(pages[2]).toMatchObject({
    flight: {
      name: "Round the world",
      part: { number: 3, count: 8 },
      route: [{ code: "SIN" }, { code: "SYD" }],
      countries: [{ code: "SG" }, { code: "AU" }],
      departureClock: content.card.legs[2]?.clock,
      arrival: { city: "Sydney" },
      legs: [{ minutes: 480 }],
    },
    card: { moves: content.card.moves, kinds: content.card.kinds },
  });
  expect(pages[2]?.flight.departureClock).toMatch(/^\d\d:\d\d$/);
});
