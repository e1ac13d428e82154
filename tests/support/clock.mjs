// Loaded before everything else in a server (NODE_OPTIONS=--import): its clock is CLOCK_AHEAD_MS ahead; or as far as
// whoever connects to CLOCK_PORT last said.

import { createServer } from "node:net";
import { text } from "node:stream/consumers";
import { isMainThread } from "node:worker_threads";

const Real = Date;
let ahead = Number(process.env.CLOCK_AHEAD_MS);

if (isMainThread && process.env.CLOCK_PORT)
  createServer({ allowHalfOpen: true }, (socket) => {
    void text(socket).then((said) => {
      ahead = Number(said);
      socket.end();
    });
  })
    // Where it is not the server that starts, but what comes before it, nobody says anything.
    .on("error", () => {})
    .listen(Number(process.env.CLOCK_PORT), "127.0.0.1")
    .unref();

globalThis.Date = class Date extends Real {
  /** @param {any[]} given */
  constructor(...given) {
    if (given.length === 0) super(Real.now() + ahead);
    else super(...given);
  }
  // Its own, not only inherited: Next copies what Date itself has.
  static UTC = Real.UTC;
  static parse = Real.parse;
  static now() {
    return Real.now() + ahead;
  }
};
