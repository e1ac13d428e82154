import { createServer, request as ask, type IncomingMessage, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { findFreePort } from "../../scripts/port.mjs";

/**
 * The way between a phone and a server, ours to break. The phone only knows this address.
 *
 * `hang` accepts and never answers, as a portal of an aircraft's Wi-Fi does; `cut` refuses; `cutAfter` lets so many
 * bytes of answers through and then cuts for good.
 */
export type Link = {
  readonly url: string;
  /** Where it leads, from now on. */
  connect(server: { readonly url: string }): void;
  open(): void;
  hang(): void;
  cut(): void;
  cutAfter(bytes: number): void;
  isCut(): boolean;
  /** Bytes of answers let through so far. */
  passed(): number;
  close(): Promise<void>;
};

/** Opens a link on a port of its own. */
export async function openLink(): Promise<Link> {
  const port = await findFreePort();
  let target = 0;
  let mode: "open" | "hang" | "cut" = "open";
  let left = Infinity;
  let passed = 0;
  const sockets = new Set<Socket>();

  const cut = () => {
    mode = "cut";
    for (const socket of sockets) socket.destroy();
  };
  const send = (response: ServerResponse, body: Buffer) => {
    for (let at = 0; at < body.length; at += 1024) {
      const piece = body.subarray(at, at + 1024);
      if (left < piece.length) {
        response.write(piece.subarray(0, left), () => cut());
        left = 0;
        return;
      }
      left -= piece.length;
      passed += piece.length;
      response.write(piece);
    }
    response.end();
  };
  const forward = (incoming: IncomingMessage, response: ServerResponse) => {
    if (mode === "hang") return;
    if (mode === "cut") {
      incoming.socket.destroy();
      return;
    }
    const { method, url: path = "/", headers } = incoming;
    const own = { ...headers, "accept-encoding": "identity" };
    const asked = ask({ port: target, host: "127.0.0.1", method, path, headers: own }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on("data", (piece: Buffer) => pieces.push(piece));
      answer.on("end", () => {
        const kept = { ...answer.headers };
        delete kept["transfer-encoding"];
        delete kept["content-length"];
        response.writeHead(answer.statusCode ?? 502, kept);
        send(response, Buffer.concat(pieces));
      });
    });
    asked.on("error", () => incoming.socket.destroy());
    incoming.pipe(asked);
  };

  const server = createServer(forward);
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => undefined);
  });
  await new Promise<void>((ready) => server.listen(port, "127.0.0.1", ready));
  return {
    url: `http://localhost:${port}`,
    connect: (server) => (target = Number(new URL(server.url).port)),
    open: () => {
      mode = "open";
      left = Infinity;
    },
    hang: () => (mode = "hang"),
    cut,
    cutAfter: (bytes) => {
      mode = "open";
      left = bytes;
    },
    isCut: () => mode === "cut",
    passed: () => passed,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}
