import fc from "fast-check";

// FC_RUNS raises how often every property is tried; `npm run test:long` sets it.
const runs = Number(process.env.FC_RUNS ?? 100);
fc.configureGlobal({ numRuns: runs });
