import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "@/lib/core/advice/assess";
import product from "@/package.json";
import { adults, journeys, travellers } from "@/tests/support/answers";
import { makeJsonLogic, makeJsonRulesEngine } from "./engines";
import { measure } from "./measure";

/** What we aim at: so many times as fast, with the reasons, the disagreements and the constraints as well. */
const AIMS = { jsonRulesEngine: 25, jsonLogic: 2 };
const SEED = 2026;
const ROUNDS = 15;

const people = [
  ...fc.sample(adults, { numRuns: 75, seed: SEED }),
  ...fc.sample(travellers, { numRuns: 25, seed: SEED }),
];
const trips = fc.sample(journeys, { numRuns: people.length, seed: SEED });
const requests = people.flatMap((answers, index) => {
  const journey = trips[index];
  return journey ? [{ answers, journey }] : [];
});

const byJsonRulesEngine = makeJsonRulesEngine();
const byJsonLogic = makeJsonLogic();
const CONTENDERS = [
  {
    name: "assess",
    run: () => {
      for (const { answers, journey } of requests) assess(answers, journey);
    },
  },
  {
    name: `json-rules-engine ${product.devDependencies["json-rules-engine"]}`,
    run: async () => {
      for (const { answers, journey } of requests) await byJsonRulesEngine(answers, journey);
    },
  },
  {
    name: `json-logic-js ${product.devDependencies["json-logic-js"]}`,
    run: () => {
      for (const { answers, journey } of requests) byJsonLogic(answers, journey);
    },
  },
];

test("assess against the same rows in two engines", async () => {
  const found = await measure(CONTENDERS, ROUNDS);
  const [ours = NaN, engine = NaN, logic = NaN] = found.map((microseconds) => microseconds / requests.length);
  const row = (name: string | undefined, each: number, aim: string) =>
    `  ${(name ?? "").padEnd(26)}${each.toFixed(1).padStart(9)} µs${Math.round(1e6 / each)
      .toString()
      .padStart(9)} a second   ${aim}`;
  const against = (each: number, aim: number) =>
    `assess is ${(each / ours).toFixed(1)} times as fast (aim ${aim})`;
  console.log(
    [
      `One traveller, ${requests.length} travellers, fastest of ${ROUNDS} rounds, Node ${process.version}:`,
      row(CONTENDERS[0]?.name, ours, "with reasons, disagreements and constraints"),
      row(CONTENDERS[1]?.name, engine, against(engine, AIMS.jsonRulesEngine)),
      row(CONTENDERS[2]?.name, logic, against(logic, AIMS.jsonLogic)),
    ].join("\n"),
  );
  expect(engine / ours).toBeGreaterThanOrEqual(AIMS.jsonRulesEngine);
  expect(logic / ours).toBeGreaterThanOrEqual(AIMS.jsonLogic);
});
