import "client-only";
import { mergeProgress, NO_PROGRESS, toKey, type Progress, type Said } from "@/lib/core/air/progress";
import type { Later } from "@/lib/core/air/situation";

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

export const NOTHING_REMEMBERED: Memory = {
  later: null,
  askAgainAt: null,
  stopped: false,
  clockOff: 0,
  sent: 0,
};

const NAME = "second-heart";
const SAID = "said";
const MEMORY = "memory";

/** Everything said of one trip on this phone. Each thing said is a row of its own, on the disk before it counts. */
export type ProgressStore = {
  /** Whether it outlasts the page. */
  readonly lasts: boolean;
  read(): Promise<{ progress: Progress; memory: Memory }>;
  /** Adds what was said; the same twice is one. */
  say(said: readonly Said[]): Promise<void>;
  remember(change: Partial<Memory>): Promise<void>;
};

/**
 * Opens what this phone knows of these flights of a trip; flights that were changed since start with nothing. In a
 * browser that stores nothing it lasts until the page is closed.
 */
export async function openProgress(trip: string, flights: string): Promise<ProgressStore> {
  const database = await open().catch(() => null);
  return database === null ? openBriefly() : openStored(database, [trip, flights]);
}

function openStored(database: IDBDatabase, flown: [trip: string, flights: string]): ProgressStore {
  const readMemory = async (store: IDBObjectStore): Promise<Memory> => ({
    ...NOTHING_REMEMBERED,
    ...((await done(store.get(flown))) as Partial<Memory> | undefined),
  });
  return {
    lasts: true,
    read: async () => {
      const reading = database.transaction([SAID, MEMORY]);
      const said = (await done(reading.objectStore(SAID).getAll(allOf(flown)))) as Said[];
      const memory = await readMemory(reading.objectStore(MEMORY));
      return { progress: mergeProgress({ schema: 1, said }, NO_PROGRESS), memory };
    },
    say: async (said) => {
      const writing = write(database, SAID);
      for (const one of said) writing.objectStore(SAID).put(one, [...flown, toKey(one)]);
      await written(writing);
    },
    remember: async (change) => {
      const writing = write(database, MEMORY);
      const store = writing.objectStore(MEMORY);
      store.put({ ...(await readMemory(store)), ...change }, flown);
      await written(writing);
    },
  };
}

function openBriefly(): ProgressStore {
  let progress = NO_PROGRESS;
  let memory = NOTHING_REMEMBERED;
  return {
    lasts: false,
    read: () => Promise.resolve({ progress, memory }),
    say: (said) => {
      progress = mergeProgress(progress, { schema: 1, said });
      return Promise.resolve();
    },
    remember: (change) => {
      memory = { ...memory, ...change };
      return Promise.resolve();
    },
  };
}

/** Forgets everything said of a trip on this phone. */
export async function forgetProgress(trip: string): Promise<void> {
  const database = await open();
  const writing = write(database, SAID, MEMORY);
  writing.objectStore(SAID).delete(allOf([trip]));
  writing.objectStore(MEMORY).delete(allOf([trip]));
  await written(writing);
}

/**
 * Forgets everything said of every trip on this phone. The database stays, empty: its deletion would wait for each page
 * that has it open, and each page opened meanwhile for the deletion.
 */
export async function forgetAllProgress(): Promise<void> {
  const database = await open();
  const writing = write(database, SAID, MEMORY);
  writing.objectStore(SAID).clear();
  writing.objectStore(MEMORY).clear();
  await written(writing);
}

/** Every key that begins so. */
const allOf = (start: string[]) => IDBKeyRange.bound(start, [...start, []]);
const write = (database: IDBDatabase, ...stores: string[]) =>
  database.transaction(stores, "readwrite", { durability: "strict" });

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
