import "client-only";

/** A jump of the phone's clock smaller than this is its own fine-tuning. */
const JUMP_MILLISECONDS = 90_000;

/**
 * Watches the phone's clock while the page is open.
 *
 * Counts against the browser's own steady clock, which nobody can set by hand. A jump back is always noticed; a jump
 * forward only while the page was on screen all along, since a sleeping phone stops the steady clock.
 */
export function watchClock(onJump: (milliseconds: number) => void): () => void {
  let wall = Date.now();
  let steady = performance.now();
  let hidden = document.hidden;
  document.addEventListener("visibilitychange", () => (hidden = true));
  return () => {
    const jump = Date.now() - wall - (performance.now() - steady);
    const noticed = jump < -JUMP_MILLISECONDS || (jump > JUMP_MILLISECONDS && !hidden);
    wall = Date.now();
    steady = performance.now();
    hidden = document.hidden;
    if (noticed) onJump(jump);
  };
}
