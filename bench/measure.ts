type Contender = { readonly name: string; readonly run: () => unknown };

/**
 * Microseconds that each contender takes, in the order given: the fastest of so many rounds. They take turns in
 * every round, so that a busy machine is busy for all; and since being disturbed only ever adds time, the fastest
 * round is the one that was disturbed least.
 */
export async function measure(contenders: readonly Contender[], rounds: number): Promise<readonly number[]> {
  const best = contenders.map(() => Infinity);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { run }] of contenders.entries()) {
      const begun = performance.now();
      await run();
      best[index] = Math.min(best[index] ?? Infinity, (performance.now() - begun) * 1000);
    }
  }
  return best;
}

/** The middle of several measures; of an even number, the larger of the middle two. */
export const median = (all: readonly number[]): number =>
  all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? NaN;
