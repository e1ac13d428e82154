import { describe, expect, it } from "vitest";
import { describeError, muteConsole } from "@/lib/server/run/log";

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

describe("muteConsole", () => {
  it("logs that something was printed, and by which error, without its words", () => {
    const lines: unknown[] = [];
    const into = { error: (line: unknown) => lines.push(line), warn: (line: unknown) => lines.push(line) };
    const console = { error: () => undefined, warn: () => undefined } as Pick<Console, "error" | "warn">;
    muteConsole(console, into);
    console.warn("Request body exceeded 128KB for /share?token=planted");
    console.error("⨯", new RangeError("weightKg 97"), { planted: true });
    expect(lines).toMatchObject([{ errors: [] }, { errors: [{ name: "RangeError" }] }]);
    expect(JSON.stringify(lines)).not.toMatch(/planted|97/);
  });
});
