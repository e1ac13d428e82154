import { connect } from "node:net";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { findFreePort } from "../../scripts/port.mjs";
import { startServer, type Server } from "./server";

const METER = pathToFileURL(resolve(import.meta.dirname, "cost-meter.mjs")).href;

/** A production server that tells what it uses. */
export type MeteredServer = Server & {
  /** Milliseconds of processor that its process has used so far, all threads of it. */
  used(): Promise<number>;
};

/** Starts a production server as {@link startServer} does, with these settings. */
export async function startMetered(env: Readonly<Record<string, string>> = {}): Promise<MeteredServer> {
  const port = await findFreePort();
  const server = await startServer({
    env: { NODE_OPTIONS: `--import=${METER}`, METER_PORT: String(port), ...env },
  });
  return { ...server, used: () => readUsed(port) };
}

function readUsed(port: number): Promise<number> {
  return new Promise((done, fail) => {
    let text = "";
    const socket = connect(port, "127.0.0.1");
    socket.on("data", (piece: Buffer) => (text += piece.toString()));
    socket.on("error", fail);
    socket.on("end", () => {
      const { user, system } = JSON.parse(text) as NodeJS.CpuUsage;
      done((user + system) / 1000);
    });
  });
}
