import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { isIPv6 } from "node:net";
import { env, strictTransport } from "./env";

const HEADER = "x-forwarded-for";

/**
 * Does to each request, before anything else sees it, what only the connection allows. Writes the address that it
 * really comes from behind what its header says, as a proxy would: Next passes on the header alone, and anyone may
 * send one. And over TLS promises, with every answer whatever becomes of it, to stay there.
 */
export function beginRequests(): void {
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    if (strictTransport !== null) response.setHeader("Strict-Transport-Security", strictTransport);
    const said = request.headers[HEADER];
    const peer = request.socket.remoteAddress ?? "";
    request.headers[HEADER] = [...(said === undefined ? [] : [said]), peer].join(",");
  });
}

/**
 * Whom a request comes from: the address that the outermost of our own proxies (TRUSTED_PROXIES of them) saw, or the
 * peer itself without any. An IPv6 address stands for its /64, which is one household's. Empty when it is not told:
 * all such requests count as one visitor's.
 */
export function addressOf(headers: Headers): string {
  const seen = (headers.get(HEADER) ?? "").split(",").map((part) => part.trim());
  const address = seen.at(-1 - env.trustedProxies) ?? "";
  return isIPv6(address) && !address.startsWith("::ffff:") ? firstHalf(address) : address;
}

function firstHalf(address: string): string {
  const [head = "", tail = ""] = address.split("::");
  const front = head === "" ? [] : head.split(":");
  const back = tail === "" ? [] : tail.split(":");
  const zeros = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => "0");
  const full = address.includes("::") ? [...front, ...zeros, ...back] : front;
  return full
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(":");
}
