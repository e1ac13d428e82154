import "server-only";
import { WAIT_MOST_MS } from "./turns";

type Waiting = { readonly address: string; readonly end: (placed: boolean) => void };

/**
 * Places for what takes much: so many for each address, and in all. Who finds none waits as long
 * as for a turn, if no more than `waiting` do, and comes before whoever comes later: behind one address there may be an
 * aircraft. A place that one address gives back goes to another's first: some that never tire would hold them all.
 */
export class Places {
  private readonly taken = new Map<string, number>();
  private readonly waiting = new Set<Waiting>();

  constructor(
    private readonly most: { readonly each: number; readonly all: number; readonly waiting: number },
  ) {}

  /** A place, by what gives it back; null when none came free in time. */
  async take(address: string): Promise<(() => void) | null> {
    if (this.isFree(address)) this.fill(address);
    else if (this.waiting.size >= this.most.waiting || !(await this.wait(address))) return null;
    return () => this.leave(address);
  }

  private isFree(address: string): boolean {
    const all = [...this.taken.values()].reduce((sum, one) => sum + one, 0);
    return all < this.most.all && (this.taken.get(address) ?? 0) < this.most.each;
  }

  private fill(address: string): void {
    this.taken.set(address, (this.taken.get(address) ?? 0) + 1);
  }

  private wait(address: string): Promise<boolean> {
    return new Promise((done) => {
      const end = (placed: boolean) => {
        clearTimeout(late);
        this.waiting.delete(mine);
        done(placed);
      };
      const mine = { address, end };
      const late = setTimeout(() => end(false), WAIT_MOST_MS);
      this.waiting.add(mine);
    });
  }

  private leave(address: string): void {
    const left = (this.taken.get(address) ?? 1) - 1;
    if (left > 0) this.taken.set(address, left);
    else this.taken.delete(address);
    const again = (one: Waiting) => Number(one.address === address);
    for (const next of [...this.waiting].toSorted((one, other) => again(one) - again(other)))
      if (this.isFree(next.address)) {
        this.fill(next.address);
        next.end(true);
      }
  }
}
