import fc from "fast-check";

/**
 * `npm test` tries every property on the same sample each time; `npm run test:long` sets FC_RUNS, how often each is
 * tried, and then the sample is a new one each time, named by whatever fails; FC_SEED names one, as each slice of the
 * million has its own (scripts/million.mjs).
 */
const runs = Number(process.env.FC_RUNS ?? 100);
const seed = process.env.FC_SEED ?? (runs < 1000 ? 20_260_101 : null);
fc.configureGlobal({ numRuns: runs, ...(seed !== null && { seed: Number(seed) }) });
