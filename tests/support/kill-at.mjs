// Loaded before everything else in a process (NODE_OPTIONS=--import): it is killed, as by a power cut, just after it has
// sent its KILL_AT-th statement to a database of either engine.

import Sqlite from "better-sqlite3";
import pg from "pg";

let left = Number(process.env.KILL_AT);
const end = () => process.kill(process.pid, "SIGKILL");

/**
 * @param {(...given: any[]) => any} work
 * @param {(end: () => void) => unknown} when
 */
const counting = (work, when) =>
  /** @this {any} @param {any[]} given */
  function (...given) {
    const result = work.apply(this, given);
    left -= 1;
    if (left === 0) when(end);
    return result;
  };

const atOnce = (/** @type {() => void} */ work) => work();
// What was written to a socket is on its way by then.
pg.Client.prototype.query = counting(pg.Client.prototype.query, setImmediate);
Sqlite.prototype.exec = counting(Sqlite.prototype.exec, atOnce);
Sqlite.prototype.prepare = counting(Sqlite.prototype.prepare, atOnce);
