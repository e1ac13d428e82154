// Loaded before everything else in a server (NODE_OPTIONS=--import): its clock is CLOCK_AHEAD_MS ahead.

const Real = Date;
const ahead = Number(process.env.CLOCK_AHEAD_MS);

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
