import { connect, createServer } from "node:net";
import { Refusal } from "./run.mjs";

/** The port to serve on: PORT, or 3000 when it is not set. Throws a Refusal when it is not a port. */
export function parsePort(text) {
  const given = text?.trim() || "3000";
  const port = Number(given);
  if (/^\d{1,5}$/.test(given) && port >= 1 && port <= 65535) return port;
  throw new Refusal(
    `PORT is "${given}", which is not a port. It should be from 1 to 65535: PORT=3001 npm start`,
  );
}

/** Tries to listen: null when it can, else the system's code. */
function tryListening(port, host) {
  return new Promise((done) => {
    const server = createServer();
    server.once("error", (error) => done(error.code));
    server.listen({ port, host }, () => server.close(() => done(null)));
  });
}

/** Whether something answers. Some systems let two programs listen on one port, so listening alone does not tell. */
function answers(port, host) {
  return new Promise((done) => {
    const socket = connect({ port, host, timeout: 1000 });
    const end = (answer) => {
      socket.destroy();
      done(answer);
    };
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
    socket.once("timeout", () => end(false));
  });
}

/** Why this port cannot be had: "taken", "forbidden", or null when it can. */
async function portTrouble(port) {
  for (const host of ["127.0.0.1", "::1"]) {
    const code = await tryListening(port, host);
    if (code === "EACCES") return "forbidden";
    if (code === "EADDRINUSE") return "taken";
    if (await answers(port, host)) return "taken";
  }
  return null;
}

/** Throws a Refusal, with what to do about it, unless the port can be had. */
export async function requirePort(port, command) {
  const trouble = await portTrouble(port);
  if (trouble === null) return;
  let other = trouble === "taken" ? port + 1 : 3000;
  while (other < 65535 && (await portTrouble(other)) !== null) other += 1;
  const instead = `or choose another port: PORT=${other} ${command}`;
  throw new Refusal(
    trouble === "taken"
      ? `Port ${port} is taken: another program (perhaps another Second Heart) is using it.\nStop that program, ${instead}`
      : `Port ${port} is reserved for the administrator.\nStart as one, ${instead}`,
  );
}

/**
 * A port that nobody uses now.
 * @returns {Promise<number>}
 */
export function findFreePort() {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen({ port: 0, host: "127.0.0.1" }, () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
