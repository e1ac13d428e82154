import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { findFreePort } from "../../scripts/port.mjs";
import { START } from "../../scripts/prepare.mjs";
import { endChild, startChild, waitForEnd } from "./child";

const ROOT = resolve(import.meta.dirname, "../..");

/** A production server of our own: its own port, its own database, nothing shared. */
export type Server = {
  /** "http://localhost:…", without a slash at the end; the same after a restart. */
  readonly url: string;
  /** Folder of its database. */
  readonly dataDir: string;
  /** Everything it has printed so far. */
  log(): string;
  /** Its process. */
  pid(): number;
  /** Ends it as a power cut would, then starts it again on the same database and port, as `start` says. */
  restart(start?: Start): Promise<void>;
  /** Ends it as a power cut would. Its database stays. */
  kill(): Promise<void>;
  /** Ends it and removes its database, unless that was lent. */
  stop(): Promise<void>;
};

/**
 * How to start: with the migrations, as `npm start` does, or without; and whether to wait until the database answers
 * or only until the server does.
 */
type Start = { readonly migrate?: boolean; readonly ready?: boolean };

type Options = {
  /** A database folder to use and leave; otherwise a new empty one, removed at the end. */
  readonly dataDir?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A program that Node is started by, with its arguments. */
  readonly by?: readonly string[];
};

/** Starts the production build that NEXT_DIST_DIR names, migrated and ready. Throws what it printed when it does not start. */
export async function startServer(options: Options = {}): Promise<Server> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), "second-heart-"));
  const port = await findFreePort();
  const url = `http://localhost:${port}`;
  let printed = "";
  let child: ChildProcess;

  const launch = (args: string[]) => {
    const [program = process.execPath, ...rest] = [...(options.by ?? []), process.execPath, ...args];
    const started = startChild(program, rest, {
      cwd: ROOT,
      env: {
        ...process.env,
        NODE_ENV: "production",
        NEXT_TELEMETRY_DISABLED: "1",
        NEXT_DIST_DIR: process.env.NEXT_DIST_DIR ?? ".next-test",
        // Blank means not set, and keeps a developer's .env out.
        DATABASE_URL: "",
        LOG_LEVEL: "info",
        // All tests come from one address.
        LIMIT_FACTOR: "1000",
        DATA_DIR: dataDir,
        PORT: String(port),
        PUBLIC_URL: url,
        ...options.env,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const keep = (text: Buffer) => (printed += text.toString());
    started.stdout?.on("data", keep);
    started.stderr?.on("data", keep);
    return started;
  };
  const start = async ({ migrate = true, ready = true }: Start = {}) => {
    if (migrate && (await waitForEnd(launch(["prisma/migrate.mjs"]))) !== 0) throw new Error(printed);
    child = launch([...START, "--port", String(port), "--hostname", "127.0.0.1"]);
    // It may take its time; one that has ended will not answer.
    while (child.exitCode === null && child.signalCode === null) {
      const response = await fetch(`${url}/api/health`).catch(() => null);
      if (response?.ok === true || (response !== null && !ready)) return;
      await new Promise((done) => setTimeout(done, 25));
    }
    throw new Error(`The server did not start.\n${printed}`);
  };
  const kill = () => endChild(child);

  await start();
  return {
    url,
    dataDir,
    log: () => printed,
    pid: () => child.pid ?? NaN,
    kill,
    restart: async (how) => {
      await kill();
      await start(how);
    },
    stop: async () => {
      await kill();
      if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
