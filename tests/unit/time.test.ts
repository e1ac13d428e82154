import { describe, expect, it } from "vitest";
import { createTranslator } from "next-intl";
import { ENGLISH } from "@/messages/languages";
import { addToInstant, clockAt, daysBetween, formatMinutes } from "@/lib/core/time";

const units = createTranslator({ ...ENGLISH, namespace: "units" });

describe("elapsed time", () => {
  it.each([
    [0, "0 min"],
    [45, "45 min"],
    [60, "1 h"],
    [125, "2 h 05"],
    [135, "2 h 15"],
    [1500, "25 h"],
  ])("%i minutes reads %s", (minutes, text) => {
    expect(formatMinutes(minutes, units)).toBe(text);
  });
});

describe("clocks", () => {
  it("adds minutes to an instant, over the date line of UTC and whatever the machine's zone", () => {
    expect(addToInstant("2026-12-01T21:05:00Z", 245)).toBe("2026-12-02T01:10:00Z");
    expect(addToInstant("2026-03-29T00:30:00.000Z", 60)).toBe("2026-03-29T01:30:00Z");
  });

  it("reads a watch that nobody changes, over midnight and through a night that loses an hour", () => {
    expect(clockAt("2026-12-01T21:05", 245)).toEqual({ date: "2026-12-02", time: "01:10", daysLater: 1 });
    expect(clockAt("2026-03-29T00:30", 60)).toEqual({ date: "2026-03-29", time: "01:30", daysLater: 0 });
    expect(clockAt("2026-12-31T23:59", 1500)).toEqual({ date: "2027-01-02", time: "00:59", daysLater: 2 });
  });

  it("counts calendar days either way", () => {
    expect(daysBetween("2026-02-27", "2026-03-01")).toBe(2);
    expect(daysBetween("2026-03-01", "2026-02-27")).toBe(-2);
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
  });
});
