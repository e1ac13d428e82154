// Loaded before everything else in a server (NODE_OPTIONS=--import): tells the processor time that its process has
// used, all threads of it, to whoever connects to METER_PORT, and ends the connection.

import { createServer } from "node:net";
import { isMainThread } from "node:worker_threads";

if (isMainThread)
  createServer((socket) => socket.end(JSON.stringify(process.cpuUsage())))
    // Where it is not the server that starts, but what comes before it, nobody asks.
    .on("error", () => {})
    .listen(Number(process.env.METER_PORT), "127.0.0.1")
    .unref();
