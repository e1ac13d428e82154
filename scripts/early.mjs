// Loaded before Next, which listens before the gate stands (http/gate.ts) and would answer by itself: what comes so early
// waits for the gate.
import { subscribe, unsubscribe } from "node:diagnostics_channel";

const REQUEST = "http.server.request.start";
/** More do not wait: their connections are closed. */
const WAITING_MOST = 500;

/** What each server would do, and the requests that wait for it. */
const waiting = new Map();

function hold({ server }) {
  if (waiting.has(server)) return;
  const [listeners, requests] = [server.listeners("request"), []];
  waiting.set(server, { listeners, requests });
  server.removeAllListeners("request");
  server.on("request", (request, response) => {
    if (requests.length < WAITING_MOST) requests.push({ request, response });
    else request.destroy();
  });
}
subscribe(REQUEST, hold);

/** Lets all that waited in: to `receive` first, as what comes from now on, and then to its server. */
globalThis.secondHeartLetIn = (receive) => {
  unsubscribe(REQUEST, hold);
  for (const [server, { listeners, requests }] of waiting) {
    server.removeAllListeners("request");
    for (const listener of listeners) server.on("request", listener);
    for (const { request, response } of requests) {
      receive({ request, response, server });
      server.emit("request", request, response);
    }
  }
  waiting.clear();
};
