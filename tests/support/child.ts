import { spawn, type ChildProcess, type SpawnOptions } from "node:child_process";

/** None outlives the process that started it. */
const running = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** Starts a program that ends with us at the latest. */
export function startChild(program: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(program, args, options);
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

/** Its exit code once it has ended; null when a signal ended it. */
export function waitForEnd(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((done) => child.once("exit", done));
}

/** Ends a program as a power cut would. */
export async function endChild(child: ChildProcess): Promise<void> {
  child.kill("SIGKILL");
  await waitForEnd(child);
}
