import "server-only";

/** Nothing is owed for longer than this, in milliseconds: whoever takes long pays as it goes. */
const EACH_MS = 100;

/** A request in hand. `worked`: whether it was working when the processor was last read. */
type Metered = { readonly isWorking: () => boolean; readonly pay: (cost: number) => void; worked: boolean };
const inHand = new Set<Metered>();
let readAt = 0;
let timer: NodeJS.Timeout | null = null;

/**
 * Shares the processor time since the last reading among the requests that were working at its beginning or its end; among
 * all in hand where none was.
 */
function share(): void {
  const { user, system } = process.cpuUsage();
  const used = (user + system) / 1000;
  const all = [...inHand];
  const working = all.filter((one) => {
    const worked = one.worked;
    one.worked = one.isWorking();
    return worked || one.worked;
  });
  const paying = working.length > 0 ? working : all;
  for (const { pay } of paying) pay((used - readAt) / paying.length);
  readAt = used;
}

/**
 * Begins to meter a request. `pay` is told, every so often, the milliseconds of processor that it cost: its share of what
 * the process used, equal with every other that may have been working. `isWorking`: not while it waits for its body, or
 * its answer for a reader: such a one would pay for others. The function it gives ends that.
 */
export function beginMetering(isWorking: () => boolean, pay: (cost: number) => void): () => void {
  share();
  const mine = { isWorking, pay, worked: true };
  inHand.add(mine);
  timer ??= setInterval(share, EACH_MS).unref();
  return () => {
    share();
    inHand.delete(mine);
  };
}
