import { describe, expect, test } from "vitest";
import { runApart } from "@/lib/server/run/apart";

const LIMITS = { memoryMb: 64, milliseconds: 1000 };
const run = (program: string, limits = LIMITS) =>
  runApart<string>(
    `const { parentPort } = require("node:worker_threads");\n${program}`,
    null,
    limits,
    () => true,
  );

describe("a program in a thread of its own", () => {
  test("that gets no processor is waited for: time by the clock is not its work", async () => {
    expect(await run(`setTimeout(() => parentPort.postMessage("read"), 2500)`)).toEqual(["read"]);
  });

  test("that works longer than it may is given up, and one that never says anything", async () => {
    expect(await run(`for (;;);`)).toBeNull();
    expect(await run(`setInterval(() => {}, 1000)`, { ...LIMITS, milliseconds: 100 })).toBeNull();
  });
});
