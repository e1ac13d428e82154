import { Refusal } from "./run.mjs";

/** @typedef {import("./counts.mjs").Outcome} Outcome */
/**
 * One thing to check. It starts when everything in `after` has ended, everything in `needs` has passed and `cores`
 * are free; none that could start overtakes one that waits for cores alone. When something it needs failed it does not run, and counts as one failure.
 *
 * @typedef {{ name: string, after?: string[], needs?: string[], cores?: number, run: () => Promise<Outcome> }} Step
 */

/**
 * Runs all steps, each as early as it can, and stops at none that fails. A step that throws counts as one failure.
 *
 * @param {Step[]} steps earlier ones go first; what they wait for is among them
 * @param {{ cores: number, onStart?: (name: string) => void, onEnd?: (name: string, outcome: Outcome, milliseconds: number) => void }} options
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runSteps(steps, { cores, onStart = () => {}, onEnd = () => {} }) {
  const waiting = new Set(steps);
  const running = new Map();
  const ended = new Map();
  let free = cores;

  const end = (name, outcome, milliseconds) => {
    ended.set(name, outcome);
    onEnd(name, outcome, milliseconds);
  };
  const start = async (step, wanted) => {
    const begun = Date.now();
    onStart(step.name);
    let outcome;
    try {
      outcome = await step.run();
    } catch (error) {
      outcome = { passed: 0, failed: 1, notes: [error instanceof Refusal ? error.message : error.stack] };
    }
    free += wanted;
    running.delete(step);
    end(step.name, outcome, Date.now() - begun);
  };

  while (waiting.size > 0 || running.size > 0) {
    const before = waiting.size;
    for (const step of waiting) {
      const { needs = [], after = [] } = step;
      const wanted = Math.min(step.cores ?? 1, cores);
      const failed = needs.filter((name) => ended.get(name)?.failed > 0);
      if (failed.length > 0) {
        waiting.delete(step);
        const notes = [`Not run, because this failed: ${failed.join(", ")}.`];
        end(step.name, { passed: 0, failed: 1, notes }, 0);
      } else if ([...needs, ...after].every((name) => ended.has(name))) {
        if (wanted > free) break;
        waiting.delete(step);
        free -= wanted;
        running.set(step, start(step, wanted));
      }
    }
    if (running.size > 0) await Promise.race(running.values());
    else if (waiting.size === before) {
      throw new Error(`These steps wait for each other: ${[...waiting].map(({ name }) => name).join(", ")}`);
    }
  }
  const outcomes = [...ended.values()];
  const sum = (of) => outcomes.reduce((total, outcome) => total + outcome[of], 0);
  return { passed: sum("passed"), failed: sum("failed") };
}

/**
 * The steps whose names begin with one of these words (all, when there are none), with everything they need.
 * @param {Step[]} steps
 * @param {string[]} words
 */
export function chooseSteps(steps, words) {
  const chosen = new Set();
  const choose = (step) => {
    chosen.add(step);
    for (const name of step.needs ?? []) choose(steps.find((other) => other.name === name));
  };
  for (const step of steps) {
    if (words.length === 0 || words.some((word) => step.name.startsWith(word))) choose(step);
  }
  const names = [...chosen].map(({ name }) => name);
  return steps
    .filter((step) => chosen.has(step))
    .map((step) => ({ ...step, after: (step.after ?? []).filter((name) => names.includes(name)) }));
}
