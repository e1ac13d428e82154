import "server-only";
import { env } from "@/lib/server/run/env";

/** What is given: so many milliseconds of processor each millisecond, and at most so many at once. */
type Allowance = { readonly rate: number; readonly most: number };
/** Half a core for an address, and a tenth of one for each owner in it. */
const ADDRESS: Allowance = { rate: 0.5, most: 2500 };
const OWNER: Allowance = { rate: 0.1, most: 2500 };
/**
 * When an address has used up its own, so much more of it is for its owners. It owes no more: whoever waits behind it
 * would wait for longer than they do.
 */
const OWNERS_MOST = 5000;
/** A request in hand counts as so many milliseconds until its cost is known, for two seconds at most. */
const ESTIMATE = 25;
const ESTIMATE_FOR_MS = 2000;
/**
 * How many requests an address has open at once, answers included that nobody has taken yet: an aircraft's five hundred
 * travellers each have one, and some more.
 */
const OPEN_MOST = 1000;
/** How long a request waits for its turn before it is refused, and how many wait, of one address and of all. */
export const WAIT_MOST_MS = 30_000;
const WAITING_MOST = 600;
const ALL_WAITING_MOST = 5000;
/** How many addresses, and how many owners, are remembered. */
const ACCOUNTS_MOST = 20_000;

/** What somebody has left, in milliseconds of processor; below zero, what they owe. */
type Account = Allowance & { left: number; at: number; inHand: number };
type Waiting = {
  readonly owner: Account | null;
  readonly until: number;
  readonly answer: (turn: Turn | null) => void;
};
type Place = {
  readonly account: Account;
  readonly waiting: Set<Waiting>;
  open: number;
  timer: NodeJS.Timeout | null;
};

/** A turn that was given. The milliseconds of processor that it takes are paid as it goes. */
export type Turn = { readonly pay: (cost: number) => void; readonly end: () => void };

/** Turns of requests at the processor, by address, and by owner where there is one. Times are milliseconds. */
export class Turns {
  private readonly places = new Map<string, Place>();
  private readonly owners = new Map<string, Account>();
  private waiting = 0;

  /** `clock`: a clock that never goes back. */
  constructor(private readonly clock: () => number = () => performance.now()) {}

  /** Whether this address, as such, would have to wait. */
  isOver(address: string): boolean {
    const place = this.places.get(address);
    return place !== undefined && this.leftOf(place.account) <= 0;
  }

  /**
   * A turn, at once or when it comes; null when too many wait already, or for longer than {@link WAIT_MOST_MS}. In any
   * stretch of time an address gets half a core and 7.5 s of processor at most, its owners included, and what those still
   * take that were in hand when it was used up; what an address may take at once is given first come, first served, and
   * its owners go before.
   *
   * @param owner hash of an owner that there is, or null
   * @param gone called with what ends the waiting, for one who goes away
   */
  take(address: string, owner: string | null, gone: (stop: () => void) => void): Promise<Turn | null> {
    const place = this.placeOf(address);
    const account = owner === null ? null : this.accountOf(owner);
    const first = owner !== null || place.waiting.size === 0;
    if (first && this.mayGo(place, account)) return Promise.resolve(this.begin(place, account));
    if (place.waiting.size >= WAITING_MOST || this.waiting >= ALL_WAITING_MOST) return Promise.resolve(null);
    return new Promise((done) => {
      const answer = (turn: Turn | null) => {
        place.waiting.delete(mine);
        this.waiting -= 1;
        done(turn);
      };
      const mine = { owner: account, until: this.clock() + WAIT_MOST_MS, answer };
      place.waiting.add(mine);
      this.waiting += 1;
      gone(() => place.waiting.has(mine) && answer(null));
      this.serveSoon(place);
    });
  }

  private begin(place: Place, owner: Account | null): Turn {
    const accounts = owner === null ? [place.account] : [place.account, owner];
    for (const account of accounts) account.inHand += 1;
    place.open += 1;
    let counted = true;
    const uncount = () => {
      if (counted) for (const account of accounts) account.inHand -= 1;
      counted = false;
    };
    const slow = setTimeout(uncount, ESTIMATE_FOR_MS);
    return {
      pay: (cost) => {
        for (const account of accounts) {
          this.refill(account);
          account.left = Math.max(-OWNERS_MOST, account.left - cost);
        }
      },
      end: () => {
        clearTimeout(slow);
        uncount();
        place.open -= 1;
        this.serve(place);
      },
    };
  }

  private mayGo({ account, open }: Place, owner: Account | null): boolean {
    if (open >= OPEN_MOST * env.limitFactor) return false;
    const left = this.leftOf(account);
    return left > 0 || (owner !== null && left > -OWNERS_MOST && this.leftOf(owner) > 0);
  }

  private serve(place: Place): void {
    const now = this.clock();
    let open = true;
    for (const { owner, until, answer } of place.waiting)
      if (until <= now) answer(null);
      else if (owner === null && !open) continue;
      else if (this.mayGo(place, owner)) answer(this.begin(place, owner));
      else if (owner === null) open = false;
    this.serveSoon(place);
  }

  private serveSoon(place: Place): void {
    if (place.timer !== null || place.waiting.size === 0) return;
    const missing = Math.max(0, -this.leftOf(place.account)) / (place.account.rate * env.limitFactor);
    place.timer = setTimeout(
      () => {
        place.timer = null;
        this.serve(place);
      },
      Math.min(1000, Math.max(10, missing)),
    );
  }

  private leftOf(account: Account): number {
    this.refill(account);
    return account.left - account.inHand * ESTIMATE;
  }

  private refill(account: Account): void {
    const now = this.clock();
    const { rate, most, left, at } = account;
    const factor = env.limitFactor;
    account.left = Math.min(most * factor, left + (now - at) * rate * factor);
    account.at = now;
  }

  private open(allowance: Allowance): Account {
    return { ...allowance, left: allowance.most * env.limitFactor, at: this.clock(), inHand: 0 };
  }

  private placeOf(address: string): Place {
    return lastUsed(this.places, address, () => ({
      account: this.open(ADDRESS),
      waiting: new Set(),
      open: 0,
      timer: null,
    }));
  }

  private accountOf(owner: string): Account {
    return lastUsed(this.owners, owner, () => this.open(OWNER));
  }
}

/** What stands under a key, made anew when nothing does; of {@link ACCOUNTS_MOST}, the one longest not used goes. */
function lastUsed<T>(all: Map<string, T>, key: string, make: () => T): T {
  const value = all.get(key) ?? make();
  all.delete(key);
  all.set(key, value);
  const [[oldest] = [""]] = all;
  if (all.size > ACCOUNTS_MOST) all.delete(oldest);
  return value;
}
