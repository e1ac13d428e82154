/**
 * What `work` gives, how many turns this thread had meanwhile, and the longest that it went without one, as a part of the
 * whole time: whatever the machine's pace, under a half means that most of the work was not done here.
 */
export async function countTurns<T>(
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly turns: number; readonly longest: number }> {
  const begun = performance.now();
  let [turns, longest, last] = [0, 0, begun];
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    turns += 1;
  }, 5);
  const result = await work();
  clearInterval(beat);
  return { result, turns, longest: longest / (performance.now() - begun) };
}
