import { describe, expect, expectTypeOf, test } from "vitest";
import type { Cited } from "@/lib/core/advice/sources";
import { findWatch, WATCH_DAYS } from "@/lib/core/advice/watch";

const leg = (durationMinutes: number, clocks: { departureLocal?: string; arrivalLocal?: string } = {}) => ({
  durationMinutes,
  ...clocks,
});
const datesOf = (...asked: Parameters<typeof findWatch>) =>
  findWatch(...asked)?.days.map(({ day, date }) => `${day}: ${date ?? "unknown"}`);

describe("after a flight of 13 h 55 that leaves at 21:05", () => {
  const departureLocal = "2026-12-01T21:05";
  test("the days are counted from the day it arrives, on the clock where it left", () => {
    expect(datesOf([leg(835, { departureLocal })], [])).toEqual([
      "1: 2026-12-03",
      "3: 2026-12-05",
      "7: 2026-12-09",
      "14: 2026-12-16",
      "28: 2026-12-30",
      "56: 2027-01-27",
    ]);
  });
  test("the clock where it arrives, when it is known, wins", () => {
    const watch = findWatch([leg(835, { departureLocal, arrivalLocal: "2026-12-03T00:10" })], []);
    expect(watch?.arrivalDate).toBe("2026-12-03");
    expect(watch?.days[0]).toEqual({ day: 1, date: "2026-12-04" });
  });
});

test("with no clock the days stand without dates", () => {
  expect(findWatch([leg(600)], [])).toMatchObject({ arrivalDate: null });
  expect(datesOf([leg(600)], [])).toEqual(WATCH_DAYS.map(({ day }) => `${day}: unknown`));
});

test("240 minutes of sitting have a window, 239 have none", () => {
  expect(findWatch([leg(240)], [])).not.toBeNull();
  expect(findWatch([leg(239)], [])).toBeNull();
});

test("legs less than 240 minutes apart are one journey; further apart each stands alone", () => {
  expect(findWatch([leg(120), leg(120)], [239])?.lastLeg).toBe(1);
  expect(findWatch([leg(120), leg(120)], [240])).toBeNull();
});

test("a new long journey starts the count again, a short one after it does not", () => {
  const long = leg(600, { departureLocal: "2026-12-01T08:00" });
  expect(findWatch([long, leg(600)], [600])).toMatchObject({ lastLeg: 1, arrivalDate: "2026-12-02" });
  expect(findWatch([long, leg(60)], [600])).toMatchObject({ lastLeg: 0, arrivalDate: "2026-12-01" });
});

test("a leg's own departure clock counts before an earlier leg's", () => {
  const legs = [
    leg(600, { departureLocal: "2026-12-01T08:00" }),
    leg(600, { departureLocal: "2026-12-05T20:00" }),
  ];
  expect(findWatch(legs, [600])?.arrivalDate).toBe("2026-12-06");
});

test("the time between legs counts on the clock of an earlier one", () => {
  const legs = [leg(600, { departureLocal: "2026-12-01T08:00" }), leg(150)];
  expect(findWatch(legs, [239])?.arrivalDate).toBe("2026-12-02");
  expect(findWatch(legs, [200])?.arrivalDate).toBe("2026-12-01");
});

test("every day says who counts that far", () => {
  expectTypeOf<(typeof WATCH_DAYS)[number]["sources"]>().toExtend<Cited>();
  expect(WATCH_DAYS.map(({ day }) => day)).toEqual([1, 3, 7, 14, 28, 56]);
});
