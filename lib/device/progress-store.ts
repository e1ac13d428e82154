import "client-only";
import type { Progress, Said } from "../core/progress";
import type { Later } from "../core/situation";

/** What a phone remembers of a trip in the air besides what was said. */
export type Memory = {
  readonly later: Later | null;
  /** "Not yet": ask again when we push back at this instant. */
  readonly askAgainAt: string | null;
  /** A warning sign was ticked: nothing of the plan is shown. Which one is not kept. */
  readonly stopped: boolean;
  /** How far the phone's clock was set away from the true time since the first look, in milliseconds. */
  readonly clockOff: number;
  /** How many things said the server has, so that nothing is sent for nothing. */
  readonly sent: number;
};
const NOTHING: Memory = { later: null, askAgainAt: null, stopped: false, clockOff: 0, sent: 0 };

const NAME = "second-heart";
const SAID = "said";
const MEMORY = "memory";

/** Everything said of one trip on this phone. Each thing said is a row of its own, on the disk before it counts. */
export type ProgressStore = {
  read(): Promise<{ progress: Progress; memory: Memory }>;
  /** Adds what was said; the same twice is one. */
  say(said: readonly Said[]): Promise<void>;
  remember(change: Partial<Memory>): Promise<void>;
};

/** Opens what this phone knows of a trip. */
export async function openProgress(trip: string): Promise<ProgressStore> {
  const database = await open();
  const rows = IDBKeyRange.bound([trip], [trip, []]);
  const readMemory = async (store: IDBObjectStore): Promise<Memory> => ({
    ...NOTHING,
    ...((await done(store.get(trip))) as Partial<Memory> | undefined),
  });
  return {
    read: async () => {
      const reading = database.transaction([SAID, MEMORY]);
      const said = (await done(reading.objectStore(SAID).getAll(rows))) as Said[];
      const memory = await readMemory(reading.objectStore(MEMORY));
      return { progress: { schema: 1, said: said.toSorted(byInstant) }, memory };
    },
    say: async (said) => {
      const writing = database.transaction(SAID, "readwrite", { durability: "strict" });
      for (const one of said) writing.objectStore(SAID).put(one, [trip, toKey(one)]);
      await written(writing);
    },
    remember: async (change) => {
      const writing = database.transaction(MEMORY, "readwrite", { durability: "strict" });
      const store = writing.objectStore(MEMORY);
      store.put({ ...(await readMemory(store)), ...change }, trip);
      await written(writing);
    },
  };
}

/** Forgets everything said of a trip on this phone. */
export async function forgetProgress(trip: string): Promise<void> {
  const database = await open();
  const writing = database.transaction([SAID, MEMORY], "readwrite", { durability: "strict" });
  writing.objectStore(SAID).delete(IDBKeyRange.bound([trip], [trip, []]));
  writing.objectStore(MEMORY).delete(trip);
  await written(writing);
}

const byInstant = (one: Said, other: Said) => Date.parse(one.saidAt) - Date.parse(other.saidAt);
const toKey = (said: Said) =>
  JSON.stringify(Object.entries(said).toSorted(([one], [other]) => (one < other ? -1 : 1)));

async function open(): Promise<IDBDatabase> {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(SAID);
    opening.result.createObjectStore(MEMORY);
  };
  return done(opening);
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("The phone's storage failed."));
  });
const written = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error("The phone's storage failed."));
  });
