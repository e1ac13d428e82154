// npm test: prepares everything, checks everything, and ends with one line that counts.
// npm test -- lint unit: only the steps whose names begin with one of these words.
// npm run check: types, the import law, and lint and unit tests of what changed.
import "./node-check.mjs";

const [{ entry }, { test }] = await Promise.all([import("./run.mjs"), import("./check.mjs")]);
await entry(() => test(process.argv.slice(2)));
