// npm run dev: prepares as npm start does, then serves the sources as they change.
import "./node-check.mjs";

const [{ entry }, { dev }] = await Promise.all([import("./run.mjs"), import("./serve.mjs")]);
await entry(dev);
