import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ZONES } from "@/lib/server/flights/airport-table";
import { toInstants, toLocal, ZONE_DATA_VERSION } from "@/lib/server/flights/zones";

const at = (local: string, zone: string) =>
  toInstants(local, zone).map((reading) => `${reading.at} ${reading.offset}`);

describe("toInstants", () => {
  it("has rules that know British Columbia stays on UTC−7 from November 2026", () => {
    expect(at("2026-12-01T12:00", "America/Vancouver")).toEqual(["2026-12-01T19:00:00Z -07:00"]);
    expect(at("2025-12-01T12:00", "America/Vancouver")).toEqual(["2025-12-01T20:00:00Z -08:00"]);
    expect(ZONE_DATA_VERSION >= "2026f").toBe(true);
  });

  it("gives nothing for a time that the clocks skip, and the minutes around it", () => {
    expect(at("2027-03-28T01:30", "Europe/London")).toEqual([]);
    expect(at("2027-03-28T00:59", "Europe/London")).toEqual(["2027-03-28T00:59:00Z +00:00"]);
    expect(at("2027-03-28T02:00", "Europe/London")).toEqual(["2027-03-28T01:00:00Z +01:00"]);
  });

  it("gives both instants of a time that happens twice, the earlier first", () => {
    expect(at("2026-10-25T01:30", "Europe/London")).toEqual([
      "2026-10-25T00:30:00Z +01:00",
      "2026-10-25T01:30:00Z +00:00",
    ]);
  });

  it("knows zones that move by half an hour, lie on the quarter, or lost a day", () => {
    expect(at("2027-04-04T01:45", "Australia/Lord_Howe")).toEqual([
      "2027-04-03T14:45:00Z +11:00",
      "2027-04-03T15:15:00Z +10:30",
    ]);
    expect(at("2026-07-05T12:45", "Pacific/Chatham")).toEqual(["2026-07-05T00:00:00Z +12:45"]);
    expect(at("2026-07-01T15:30", "Asia/Kathmandu")).toEqual(["2026-07-01T09:45:00Z +05:45"]);
    expect(at("2026-07-10T23:00", "America/St_Johns")).toEqual(["2026-07-11T01:30:00Z -02:30"]);
    expect(at("2011-12-30T12:00", "Pacific/Apia")).toEqual([]);
  });

  it("finds every instant again from what the clocks show then, in every airport's zone", () => {
    const zones = ZONES.split(" ");
    expect(zones.length).toBeGreaterThan(200);
    const minute = fc.integer({ min: Date.UTC(2024, 0) / 60_000, max: Date.UTC(2036, 11) / 60_000 });
    fc.assert(
      fc.property(fc.constantFrom(...zones), minute, (zone, minutes) => {
        const instant = `${new Date(minutes * 60_000).toISOString().slice(0, 16)}:00Z`;
        const { local, offset } = toLocal(instant, zone);
        const readings = toInstants(local, zone);
        expect(readings).toContainEqual({ at: instant, offset });
        expect(readings.length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 2000 },
    );
  });
});
