import fc from "fast-check";

/**
 * `npm test` tries every property on the same sample each time; `npm run test:long` sets FC_RUNS, how often each is
 * tried, and then the sample is a new one each time, named by whatever fails.
 */
const runs = Number(process.env.FC_RUNS ?? 100);
fc.configureGlobal({ numRuns: runs, ...(runs < 1000 && { seed: 20_260_101 }) });
