/** Whether `npm run test:long` asks, which tries whole what `npm test` samples. */
export const IS_LONG = Number(process.env.FC_RUNS ?? 0) >= 1000;
