import { readFileSync } from "node:fs";

// What running processes take of the machine, as Linux tells it; elsewhere it is not known.

const told = process.platform === "linux";

/** Milliseconds of processor that a process has used, and those of its children that have ended; null where nobody tells. */
export function processorMs(pid: number): number | null {
  if (!told) return null;
  const spent = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ")
    .slice(11, 15);
  return spent.reduce((sum, ticks) => sum + Number(ticks), 0) * 10;
}

/** Megabytes of memory that a process holds; null where nobody tells. */
export function residentMb(pid: number): number | null {
  const kb = told && /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return kb ? Number(kb) / 1024 : null;
}

/** The processes that this one has started and that still run; none where nobody tells. */
export function childrenOf(pid: number): readonly number[] {
  if (!told) return [];
  return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);
}

/** What a process held, once a second. */
export type MemoryWatch = { stop(): readonly number[] };

/** Reads once a second what memory a process holds, in megabytes. */
export function watchMemory(pid: number): MemoryWatch {
  const seen: number[] = [];
  const ticking = setInterval(() => {
    const now = residentMb(pid);
    if (now !== null) seen.push(now);
  }, 1000);
  return {
    stop: () => {
      clearInterval(ticking);
      return seen;
    },
  };
}
