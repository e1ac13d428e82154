import { connect as dial, createServer, type AddressInfo, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** The way between the site and its database, ours to slow down, to cut and to lead elsewhere. */
export type Wire = {
  /** The database's address, as one who goes by this way knows it. */
  readonly address: string;
  /** Leads whoever connects from now on to the database at this address. */
  lead(to: string): void;
  /** From now on everything takes so many milliseconds longer, in each direction. */
  delay(milliseconds: number): void;
  /** From now on nothing arrives, and nobody is told: what is sent is held until `false`. */
  hang(hangs: boolean): void;
  /** Breaks every connection that there is. */
  cut(): void;
  close(): Promise<void>;
};

/** Opens a way to the database at this address, on a port of its own. */
export async function openWire(to: string): Promise<Wire> {
  let target = new URL(to);
  let late = 0;
  let letGo: (() => void) | null = null;
  let open = Promise.resolve();
  const sockets = new Set<Socket>();

  /** Hands on what comes, in its order. */
  const hand = (from: Socket, onto: Socket) => {
    let before = Promise.resolve();
    const next = (work: () => void) => {
      const [pause, way] = [sleep(late), open];
      before = before
        .then(() => pause)
        .then(() => way)
        .then(work);
    };
    from.on("data", (piece: Buffer) =>
      next(() => {
        if (!onto.destroyed) onto.write(piece);
      }),
    );
    from.on("end", () => next(() => void onto.end()));
    // What was on a silent way when its end was given up arrives nowhere.
    from.on("close", () => (letGo === null ? next(() => void onto.destroy()) : onto.destroy()));
  };
  const server = createServer((near) => {
    const far = dial(Number(target.port), target.hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on("close", () => sockets.delete(socket));
      socket.on("error", () => undefined);
    }
    hand(near, far);
    hand(far, near);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const hang = (hangs: boolean) => {
    letGo?.();
    letGo = null;
    if (hangs) open = new Promise((done) => (letGo = done));
  };
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    address: Object.assign(new URL(to), { hostname: "127.0.0.1", port: String(port) }).href,
    lead: (there) => (target = new URL(there)),
    delay: (milliseconds) => (late = milliseconds),
    hang,
    cut,
    close: async () => {
      hang(false);
      cut();
      await new Promise((done) => server.close(done));
    },
  };
}
