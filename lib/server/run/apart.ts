import "server-only";
import { Worker } from "node:worker_threads";

/**
 * What a program in a thread of its own may take. Time is the processor's, so that a machine with more to do refuses nobody
 * what it takes longer for: as much as this whole process has used since, and {@link CLOCK_TIMES} as long by the clock.
 */
export type ApartLimits = { readonly memoryMb: number; readonly milliseconds: number };
const CLOCK_TIMES = 10;
/** Nobody looks again sooner, in milliseconds. */
const AGAIN_MS = 10;

/**
 * What a program tells until its last message, in a thread of its own beside the one that answers requests; null when it
 * takes more memory or time than it may, or ends without a last message. Never throws.
 *
 * @param program one text with all it imports (scripts/companion.mjs)
 */
export function runApart<Message>(
  program: string,
  data: unknown,
  limits: ApartLimits,
  isLast: (message: Message) => boolean,
): Promise<readonly Message[] | null> {
  return new Promise((resolve) => {
    const messages: Message[] = [];
    const worker = new Worker(program, {
      eval: true,
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb, maxYoungGenerationSizeMb: 32 },
      // Neither settings nor flags of the server's are its business, and what it prints is nobody's.
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    const end = (result: readonly Message[] | null) => {
      clearTimeout(late);
      resolve(result);
      void worker.terminate();
    };
    const before = process.cpuUsage();
    const last = performance.now() + limits.milliseconds * CLOCK_TIMES;
    const endIfLate = () => {
      const { user, system } = process.cpuUsage(before);
      const left = limits.milliseconds - (user + system) / 1000;
      if (left <= 0 || performance.now() >= last) end(null);
      else late = setTimeout(endIfLate, Math.max(AGAIN_MS, left));
    };
    let late = setTimeout(endIfLate, limits.milliseconds);
    worker.on("message", (message: Message) => {
      messages.push(message);
      if (isLast(message)) end(messages);
    });
    worker.on("error", () => end(null));
    worker.on("exit", () => end(null));
  });
}

/** Lets so many pieces of work go on at once; the rest wait, first come, first served. */
export function makeLanes(width: number): <T>(work: () => Promise<T>) => Promise<T> {
  let busy = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (busy >= width) await new Promise<void>((go) => waiting.push(go));
    else busy += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else busy -= 1;
    }
  };
}
