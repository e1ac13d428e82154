import { parentPort, workerData } from "node:worker_threads";
import { readFile, readText } from "./read";
import type { Part } from "./telling";

// Bundled by scripts/companion.mjs and run by the door (door.ts), beside the thread that answers requests.

/** What the worker is given: files and texts, today's date, the codes of airports, three letters each, and their names. */
export type Task = {
  readonly brought: readonly (Uint8Array | string)[];
  readonly today: string;
  readonly codes: string;
  readonly names: string;
};

async function work({ brought, today, codes, names }: Task): Promise<readonly Part[]> {
  const known = new Set(codes.match(/.{3}/g));
  const around = { today, isCode: (code: string) => known.has(code), names };
  const parts: Part[] = [];
  for (const each of brought) {
    if (typeof each === "string") parts.push(...readText(each, around));
    else {
      // What goes wrong in one file may quote it, and says nothing of the others.
      const told = await readFile(each, around).catch((): readonly Part[] => []);
      parts.push(...(told.length > 0 ? told : [{ other: "unread" } as const]));
    }
  }
  return parts;
}

work(workerData as Task).then(
  (parts) => parentPort?.postMessage(parts),
  // What went wrong may quote the file: nobody is told.
  () => parentPort?.postMessage([]),
);
