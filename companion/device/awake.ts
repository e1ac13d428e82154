import "client-only";

/** Keeps the screen on until released, where the browser can; `held` says whether it does. */
export function keepAwake(): { readonly held: Promise<boolean>; release(): void } {
  let released = false;
  let lock: WakeLockSentinel | null = null;
  const take = async (): Promise<boolean> => {
    if (!("wakeLock" in navigator)) return false;
    try {
      const taken = await navigator.wakeLock.request("screen");
      if (released) await taken.release();
      else lock = taken;
      return true;
    } catch {
      // Refused: the battery is low, or the page is hidden.
      return false;
    }
  };
  // A browser lets go of it whenever the page is hidden.
  const again = () => {
    if (!document.hidden) void take();
  };
  document.addEventListener("visibilitychange", again);
  return {
    held: take(),
    release: () => {
      released = true;
      document.removeEventListener("visibilitychange", again);
      void lock?.release();
    },
  };
}
