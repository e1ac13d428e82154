import { parentPort, workerData } from "node:worker_threads";
import { readExport } from "./export-file";

// Bundled by scripts/companion.mjs and run by importing.ts, beside the thread that answers requests.

const reading = readExport(workerData as string);
if (reading.ok) {
  // One by one: the other thread does other work between them.
  for (const trip of reading.trips) parentPort?.postMessage({ trip });
  parentPort?.postMessage({ ok: true });
} else parentPort?.postMessage(reading);
