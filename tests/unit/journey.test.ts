import { describe, expect, it } from "vitest";
import { toBand, toJourney } from "@/lib/core/advice/journey";

const legs = (...minutes: number[]) => minutes.map((durationMinutes) => ({ durationMinutes }));

describe("the journey", () => {
  it("adds up legs less than 240 minutes apart, and starts anew at 240", () => {
    expect(toJourney(legs(200, 300), [239]).seatedMinutes).toBe(500);
    expect(toJourney(legs(200, 300), [240]).seatedMinutes).toBe(300);
    expect(toJourney(legs(400, 100, 100), [240, 0]).seatedMinutes).toBe(400);
    expect(toJourney(legs(90, 100, 100), [240, 0]).seatedMinutes).toBe(200);
  });

  it("is nothing without a leg", () => {
    expect(toJourney([], [])).toEqual({ seatedMinutes: 0, longestLegMinutes: 0, legCount: 0, band: "D0" });
  });

  it("keeps the longest leg and the number of legs whatever the layovers", () => {
    expect(toJourney(legs(110, 600, 75), [2880, 30])).toEqual({
      seatedMinutes: 675,
      longestLegMinutes: 600,
      legCount: 3,
      band: "D3",
    });
  });

  it.each([
    [179, "D0"],
    [180, "D1"],
    [239, "D1"],
    [240, "D2"],
    [479, "D2"],
    [480, "D3"],
    [719, "D3"],
    [720, "D4"],
  ])("%i minutes is band %s", (minutes, band) => {
    expect(toBand(minutes)).toBe(band);
  });
});
