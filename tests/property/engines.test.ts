import fc from "fast-check";
import { expect, test } from "vitest";
import { makeJsonLogic, makeJsonRulesEngine, type Matched } from "@/bench/engines";
import { assess } from "@/lib/core/advice/assess";
import { journeys, travellers } from "@/tests/support/answers";

const byJsonLogic = makeJsonLogic();
const byJsonRulesEngine = makeJsonRulesEngine();

test("two engines by other people, given our rows, find what assess finds", async () => {
  const groups = new Set<string>();
  await fc.assert(
    fc.asyncProperty(travellers, journeys, async (answers, journey) => {
      const { guidance } = assess(answers, journey);
      const ours: Matched = {
        ...assess(answers, journey).explanation,
        overlays: guidance.overlays,
        conflicts: guidance.conflicts.map(({ id }) => id),
      };
      groups.add(guidance.group);
      expect(byJsonLogic(answers, journey)).toEqual(ours);
      expect(await byJsonRulesEngine(answers, journey)).toEqual(ours);
    }),
  );
  expect(groups.size).toBeGreaterThan(3);
});
