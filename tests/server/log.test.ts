import { describe, expect, it } from "vitest";
import { describeError } from "@/lib/server/log";

describe("describeError", () => {
  it("tells the kind, the code and the place, and never the message", () => {
    const thrown = Object.assign(new TypeError("weightKg 97\nsecond line"), { code: "P2002", digest: "12" });
    const told = describeError(thrown);
    expect(told).toMatchObject({ name: "TypeError", code: "P2002", digest: "12" });
    expect(told.at[0]).toMatch(/^at .*log\.test\.ts/);
    expect(JSON.stringify(told)).not.toMatch(/97|second line/);
  });

  it("copes with things that are no errors", () => {
    expect(describeError("planted")).toEqual({ name: "string", at: [] });
    expect(describeError(null)).toEqual({ name: "object", at: [] });
  });
});
