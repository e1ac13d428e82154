import { parsePort, requirePort } from "./port.mjs";
import { build, generate, install, loadSettings, migrate, RUNNING, runNext } from "./prepare.mjs";
import { isStopping, Refusal, say, spell, telling } from "./run.mjs";

/** Where the build is; tests have one of their own. */
const FOLDER = process.env.NEXT_DIST_DIR ?? ".next";
const LOCAL = ["localhost", "127.0.0.1", "[::1]"];

/**
 * The network address to listen on: HOST, or this machine alone while the public address is on it (from elsewhere
 * that address leads nowhere), or else every one.
 *
 * @param {{ HOST?: string | undefined, PUBLIC_URL?: string | undefined }} settings
 */
export function chooseHost({ HOST, PUBLIC_URL }) {
  if (HOST?.trim()) return HOST.trim();
  if (!PUBLIC_URL?.trim()) return "127.0.0.1";
  return URL.canParse(PUBLIC_URL) && LOCAL.includes(new URL(PUBLIC_URL).hostname) ? "127.0.0.1" : "::";
}

/** Prepares everything, then runs Next until we are asked to stop. */
async function serve(mode, command) {
  loadSettings();
  const port = parsePort(process.env.PORT);
  await requirePort(port, command);
  const { compiled } = await install(RUNNING);
  await generate();
  if (mode === "start") {
    await telling("Building (about half a minute, when something changed)", () => build(FOLDER), 1);
  }
  await telling("Compiling SQLite", () => compiled, 1);
  await migrate();
  const host = chooseHost(process.env);
  const settings = { PORT: String(port), NEXT_DIST_DIR: FOLDER };
  const env =
    mode === "start" ? { ...settings, NODE_ENV: "production" } : { ...settings, PSEUDO_LANGUAGES: "1" };
  const local = host === "::" || host === "0.0.0.0" ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host;
  if (Number(process.env.TRUSTED_PROXIES) > 0 && host !== "127.0.0.1")
    say(
      `\nTRUSTED_PROXIES is set: see to it that only your proxies reach port ${port} (HOST names where to listen).`,
    );
  const serveOnce = async () => {
    const running = runNext([mode, "--port", String(port), "--hostname", host], { env, show: true });
    let over = false;
    const ended = running.finally(() => (over = true));
    while (!over && !(await fetch(`http://${local}:${port}/api/health`).catch(() => null)))
      await new Promise((done) => setTimeout(done, 100));
    if (!over) {
      const address = process.env.PUBLIC_URL?.trim() || `http://localhost:${port}`;
      const reach =
        host === "127.0.0.1" ? " (from this machine only; HOST=0.0.0.0 opens it to the network)" : "";
      say(`\nSecond Heart is at ${address}${reach}. Ctrl+C stops it.\n`);
    }
    return { served: !over, ended: await ended };
  };
  return keepServing(serveOnce, { isStopping, again: mode === "start" });
}

/** After a crash the server starts again: at first after a second, then after twice as long, up to a minute. */
const PAUSES = { firstSeconds: 1, mostSeconds: 60 };
/** A server that ran for so long begins with the first pause again. */
const STEADY_MS = 60_000;

/**
 * Serves until we are asked to stop, and starts a server that ended by itself again, saying why it ended. Throws when it
 * never came to serve: then it would not the next time.
 *
 * @param {() => Promise<{ served: boolean, ended: { code: number, signal: string | null } }>} serveOnce
 * @param {{ isStopping: () => boolean, again: boolean, wait?: (seconds: number) => Promise<void>, now?: () => number }} options
 */
export async function keepServing(serveOnce, { isStopping, again, wait = sleep, now = Date.now }) {
  for (let pause = PAUSES.firstSeconds; ;) {
    const begun = now();
    const { served, ended } = await serveOnce();
    if (isStopping()) return 0;
    const why = ended.signal === null ? `exit code ${ended.code}` : `ended by ${ended.signal}`;
    const words = `The server stopped by itself (${why}). What it printed above says more.`;
    if (!again || !served) throw new Refusal(words);
    if (now() - begun >= STEADY_MS) pause = PAUSES.firstSeconds;
    say(`\n${words} It starts again in ${spell(pause * 1000)}.`);
    await wait(pause);
    pause = Math.min(PAUSES.mostSeconds, pause * 2);
  }
}
const sleep = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));

export const start = () => serve("start", "npm start");
export const dev = () => serve("dev", "npm run dev");
