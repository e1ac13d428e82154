import { spawn } from "node:child_process";
import { resolve } from "node:path";

/** The project's folder. */
export const ROOT = resolve(import.meta.dirname, "..");

/** Something is wrong that whoever started us can put right; its message says what, in plain words. */
export class Refusal extends Error {}

/** What we started and has not ended, each by a function that sends it a signal. */
const running = new Set();
let stopping = false;
/** Whether we were asked to stop; what we were waiting for then ends too. */
export const isStopping = () => stopping;

function stop(signal) {
  stopping = true;
  if (running.size === 0) process.exit(130);
  for (const send of running) send(signal);
  setTimeout(() => {
    for (const send of running) send("SIGKILL");
  }, 10_000).unref();
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stop(signal));

// npm tells the shell that it started us from to end, and that shell ends without telling us.
if (process.env.npm_lifecycle_event !== undefined) {
  const parent = process.ppid;
  const watching = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watching);
    stop("SIGTERM");
  }, 500);
  watching.unref();
}

/**
 * Runs a program to its end and gives its exit code and everything it printed. With `show` it prints straight to
 * the terminal instead. A program that outlives `limitSeconds` is stopped and counts as failed. When we are asked
 * to stop, so is the program and all that it started.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean, limitSeconds?: number }} [options]
 * @returns {Promise<{ code: number, output: string, signal: NodeJS.Signals | null }>} signal: what ended it, if one did
 */
export function run(command, args, { env = {}, show = false, limitSeconds = 0 } = {}) {
  return new Promise((done) => {
    const grouped = process.platform !== "win32";
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: show ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
      detached: grouped,
    });
    let output = "";
    let late = null;
    const send = (signal) => {
      try {
        if (grouped) process.kill(-child.pid, signal);
        else child.kill(signal);
      } catch {
        // It has ended by itself.
      }
    };
    const end = (code, signal = null) => {
      clearTimeout(late);
      running.delete(send);
      if (stopping && !show) process.exit(130);
      done({ code, output, signal });
    };
    running.add(send);
    child.stdout?.on("data", (data) => (output += data));
    child.stderr?.on("data", (data) => (output += data));
    child.on("error", (error) => {
      output += error.message;
      end(127);
    });
    child.on("close", (code, signal) => end(code ?? 1, signal));
    if (limitSeconds > 0) {
      late = setTimeout(() => {
        output += `\nStopped: it took longer than ${limitSeconds} s.\n`;
        send("SIGKILL");
      }, limitSeconds * 1000);
    }
  });
}

/** Runs one of our scripts or an installed package's program with this same Node. */
export const runNode = (args, options) => run(process.execPath, args, options);

/** Runs npm: the one that started us, or the one on the path. */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith(".js")) return runNode([npm, ...args], options);
  return run(process.platform === "win32" ? "npm.cmd" : "npm", args, options);
}

export const say = (words) => console.log(words);

/** "4.2 s", "3 min 20 s". */
export function spell(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/**
 * Waits for `work`, saying `what` is going on when it is not over at once, every while that it still is, and when
 * it is done.
 *
 * @template T
 * @param {string} what "Installing packages"
 * @param {() => Promise<T>} work
 * @param {number} [quietSeconds] how long nothing is said
 * @returns {Promise<T>}
 */
export async function telling(what, work, quietSeconds = 0) {
  const begun = Date.now();
  let told = false;
  const tell = () => {
    if (!told) say(`${what} …`);
    else say(`  … still at it after ${spell(Date.now() - begun)}`);
    told = true;
  };
  if (quietSeconds === 0) tell();
  const first = quietSeconds > 0 ? setTimeout(tell, quietSeconds * 1000) : null;
  const again = setInterval(tell, 20_000);
  try {
    const result = await work();
    if (told) say(`  done in ${spell(Date.now() - begun)}`);
    return result;
  } finally {
    clearTimeout(first);
    clearInterval(again);
  }
}

/** Runs `main`; a {@link Refusal} is printed as it is, without a trace, and ends in exit code 1. */
export async function entry(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
    // What was begun beside it is of no use now.
    for (const send of running) send("SIGTERM");
  }
}
