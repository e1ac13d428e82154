import "server-only";

/** No request costs more than this, in milliseconds: what one that waits long seems to cost is others' work. */
const COST_MOST = 2000;

let inHand = 0;
let readAt = 0;
/** What each request has paid that was in hand all the time, in milliseconds. */
let paidEach = 0;

/** Shares the processor time since the last reading among the requests in hand. */
function share(): void {
  const { user, system } = process.cpuUsage();
  const used = (user + system) / 1000;
  if (inHand > 0) paidEach += (used - readAt) / inHand;
  readAt = used;
}

/**
 * Begins to meter a request. The function it gives ends that, and tells the milliseconds of processor that the request
 * cost: its share of what the process used, equal with every other request in hand at each moment.
 */
export function beginMetering(): () => number {
  share();
  inHand += 1;
  const before = paidEach;
  return () => {
    share();
    inHand -= 1;
    return Math.min(COST_MOST, paidEach - before);
  };
}
