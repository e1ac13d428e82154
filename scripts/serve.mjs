import { parsePort, requirePort } from "./port.mjs";
import { build, generate, install, loadSettings, migrate, runNext } from "./prepare.mjs";
import { isStopping, Refusal, say, telling } from "./run.mjs";

const FOLDER = ".next";
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

/** Prepares everything, then runs Next until it ends or we are asked to stop. */
async function serve(mode, command) {
  loadSettings();
  const port = parsePort(process.env.PORT);
  await requirePort(port, command);
  await install();
  await generate();
  await migrate();
  if (mode === "start") {
    await telling("Building (about half a minute, when something changed)", () => build(FOLDER), 1);
  }
  const host = chooseHost(process.env);
  const settings = { PORT: String(port), NEXT_DIST_DIR: FOLDER };
  const env = mode === "start" ? { ...settings, NODE_ENV: "production" } : settings;
  const running = runNext([mode, "--port", String(port), "--hostname", host], { env, show: true });
  let over = false;
  const ended = running.finally(() => (over = true));
  const local = host === "::" || host === "0.0.0.0" ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host;
  while (!over && !(await fetch(`http://${local}:${port}/api/health`).catch(() => null))) {
    await new Promise((done) => setTimeout(done, 100));
  }
  if (!over) {
    const address = process.env.PUBLIC_URL?.trim() || `http://localhost:${port}`;
    const reach =
      host === "127.0.0.1" ? " (from this machine only; HOST=0.0.0.0 opens it to the network)" : "";
    say(`\nSecond Heart is at ${address}${reach}. Ctrl+C stops it.\n`);
  }
  const { code } = await ended;
  if (isStopping()) return 0;
  throw new Refusal(`The server stopped by itself (exit code ${code}). What it printed above says why.`);
}

export const start = () => serve("start", "npm start");
export const dev = () => serve("dev", "npm run dev");
