import { readFileSync } from "node:fs";
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";

/** The key and the certificate that TLS is spoken with. */
const PEM = resolve(import.meta.dirname, "../fixtures/localhost.pem");

/** A reverse proxy before several processes of the site, as an operator would set one up. */
export type Proxy = {
  /** What travellers open, without a slash at the end. */
  readonly url: string;
  /** Who is behind it; requests go to each in turn. */
  behind(addresses: readonly string[]): void;
  /** How many requests each has answered. */
  readonly answered: ReadonlyMap<string, number>;
  /** From now on every answer is lost on its way to the visitor, once `before` has been told of it. */
  loseAnswers(before: ((from: string) => void) | null): void;
  /**
   * Holds back what is on its way, until it is let go: the first request that matches, before the site has it, or the
   * answer to it.
   */
  hold(what: "request" | "answer", matches: (asked: Asked) => boolean): Holding;
  /** From now on answers in place of the site wherever `answer` gives one, as the portal of a Wi-Fi would. */
  replaceAnswers(answer: ((asked: Asked) => OwnAnswer | null) | null): void;
  close(): Promise<void>;
};

/** A request as its first line has it. */
export type Asked = { readonly method: string; readonly path: string };

/** Something held back. */
export type Holding = {
  /** Whether it is here by now. */
  readonly came: Promise<void>;
  /** Lets it go on its way, now or as soon as it comes. */
  letGo(): void;
};

/** An answer of the proxy's own. */
export type OwnAnswer = { readonly status: number; readonly headers?: Readonly<Record<string, string>> };

/**
 * Starts a proxy with nobody behind it yet. It says whom a request comes from, and asks the next when one is gone. Over
 * TLS its certificate is its own: a browser has to be told to take it. `believing`: whom a request comes from is what it
 * says itself, as if its visitor were not on this machine.
 */
export async function startProxy({ overTls = false, believing = false } = {}): Promise<Proxy> {
  let addresses: readonly string[] = [];
  let turn = 0;
  let replacing: ((asked: Asked) => OwnAnswer | null) | null = null;
  let losing: ((from: string) => void) | null = null;
  const answered = new Map<string, number>();
  const holdings: {
    what: "request" | "answer";
    matches: (asked: Asked) => boolean;
    meet: () => Promise<void>;
  }[] = [];

  /** Waits as long as this is held back; what nobody holds goes on at once. */
  async function wait(what: "request" | "answer", { method = "", url = "" }: IncomingMessage): Promise<void> {
    const index = holdings.findIndex((one) => one.what === what && one.matches({ method, path: url }));
    const [holding] = index < 0 ? [] : holdings.splice(index, 1);
    await holding?.meet();
  }

  function pass(incoming: IncomingMessage, outgoing: ServerResponse, body: Buffer, triesLeft: number): void {
    const to = addresses[turn++ % addresses.length] ?? "";
    const said = incoming.headers["x-forwarded-for"];
    const peer = incoming.socket.remoteAddress ?? "";
    const from = believing ? (said ?? peer) : [said ?? [], peer].flat().join(", ");
    const headers = { ...incoming.headers, "x-forwarded-for": from };
    const { method, url } = incoming;
    const { port } = new URL(to);
    const onward = ask({ host: "127.0.0.1", port, path: url, method, headers, agent: false }, (answer) => {
      answered.set(to, (answered.get(to) ?? 0) + 1);
      if (losing !== null) {
        losing(to);
        outgoing.destroy();
        return;
      }
      void wait("answer", incoming).then(() => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
    });
    onward.on("error", (error) => {
      // Nobody was there to hear it: the next one may be asked. One that was cut off may have done its work.
      if ("code" in error && error.code === "ECONNREFUSED" && triesLeft > 0)
        pass(incoming, outgoing, body, triesLeft - 1);
      else if (!outgoing.headersSent) outgoing.writeHead(502).end("Bad gateway");
    });
    onward.end(body);
  }

  const receive = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const pieces: Buffer[] = [];
    incoming.on("data", (piece: Buffer) => pieces.push(piece));
    incoming.on("end", () => {
      const own = replacing?.({ method: incoming.method ?? "", path: incoming.url ?? "" });
      if (own) {
        outgoing
          .writeHead(own.status, { "Content-Type": "text/html", ...own.headers })
          .end("<p>Someone else</p>");
        return;
      }
      void wait("request", incoming).then(() =>
        pass(incoming, outgoing, Buffer.concat(pieces), addresses.length - 1),
      );
    });
  };
  const pem = overTls ? readFileSync(PEM) : undefined;
  const server = pem ? createTlsServer({ key: pem, cert: pem }, receive) : createServer(receive);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${overTls ? "https" : "http"}://localhost:${port}`,
    behind: (those) => (addresses = those),
    answered,
    loseAnswers: (before) => (losing = before),
    replaceAnswers: (answer) => (replacing = answer),
    hold: (what, matches) => {
      const [came, arrive] = makeSignal();
      const [gone, letGo] = makeSignal();
      holdings.push({ what, matches, meet: () => (arrive(), gone) });
      return { came, letGo };
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function makeSignal(): [signal: Promise<void>, give: () => void] {
  let give: () => void;
  const signal = new Promise<void>((resolve) => (give = resolve));
  return [signal, () => give()];
}
