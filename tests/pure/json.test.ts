import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson } from "@/lib/server/run/json";

const ROOM = { depth: 64, values: 100_000 };

/** The brackets and commas of a value as JSON, as {@link parseJson} is to count them. */
function sizeOf(value: unknown): { depth: number; values: number } {
  if (typeof value !== "object" || value === null) return { depth: 0, values: 1 };
  const sizes = Object.values(value).map(sizeOf);
  return {
    depth: 1 + Math.max(0, ...sizes.map(({ depth }) => depth)),
    values:
      1 +
      Math.max(
        1,
        sizes.reduce((sum, { values }) => sum + values, 0),
      ),
  };
}

describe("parseJson", () => {
  it("reads what JSON.parse reads, and null for what it does not", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        expect(parseJson(text, ROOM)).toEqual({ value: JSON.parse(text) as unknown });
      }),
    );
    for (const broken of ["", "{", "[1,]", "{'a':1}", '"', "[1] 2", "NaN"])
      expect(parseJson(broken, ROOM), broken).toBeNull();
  });

  it("refuses exactly what is deeper or holds more than the limits, whatever its texts hold", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5, stringUnit: "grapheme" }), (value) => {
        const text = JSON.stringify({ value, quoted: '[{",\\\\' });
        const { depth, values } = sizeOf({ value, quoted: "" });
        expect(parseJson(text, { depth, values })).not.toBeNull();
        expect(parseJson(text, { depth: depth - 1, values: ROOM.values })).toBeNull();
        expect(parseJson(text, { depth: ROOM.depth, values: Math.floor(values / 3) })).toBeNull();
      }),
    );
  });

  it("makes nothing of what is too deep or too much", () => {
    const begun = process.cpuUsage();
    expect(parseJson("[".repeat(22_000_000), { depth: 16, values: 2_000_000 })).toBeNull();
    expect(parseJson(`[${"{},".repeat(2_700_000)}{}]`, { depth: 16, values: 2_000_000 })).toBeNull();
    // Parsed, the two cost 7 s of processor and 400 MB.
    expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(3);
  });
});
