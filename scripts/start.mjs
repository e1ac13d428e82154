// npm start: installs, generates, migrates and builds what needs it, then serves.
import "./node-check.mjs";

const [{ entry }, { start }] = await Promise.all([import("./run.mjs"), import("./serve.mjs")]);
await entry(start);
