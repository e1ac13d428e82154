import "server-only";
import { isIPv4, isIPv6 } from "node:net";
import { env } from "@/lib/server/run/env";

/** Where the addresses stand that a request came by; http/gate.ts writes the last. */
export const ADDRESS_HEADER = "x-forwarded-for";

/**
 * Whom a request comes from: the address that the outermost of our own proxies (TRUSTED_PROXIES of them) saw, or the
 * peer itself without any, as {@link toCounted} has it. Empty when it is not told: all such requests count as one
 * visitor's.
 */
export function addressOf(said: string | null): string {
  const seen = (said ?? "").split(",");
  return toCounted(seen.at(-1 - env.trustedProxies) ?? "");
}

/**
 * An address as it is counted, one spelling for each visitor: an IPv4 address, also where IPv6 carries it; of an IPv6
 * address the /64, which is one household's. Takes a port, brackets and a zone along. Empty for what is no address.
 */
function toCounted(text: string): string {
  const [, bracketed, plain = text.trim()] =
    /^\s*(?:\[([^\]]*)\](?::\d+)?|(\d+(?:\.\d+){3}):\d+)\s*$/.exec(text) ?? [];
  const address = (bracketed ?? plain).replace(/%.*$/, "");
  if (isIPv4(address)) return address;
  return isIPv6(address) ? toNetwork(toGroups(address)) : "";
}

/** Ranges whose last 32 bits are an IPv4 address: mapped, and translated by the network (RFC 4291, RFC 6052). */
const CARRIERS = ["0:0:0:0:0:ffff", "64:ff9b:0:0:0:0"];

function toNetwork(groups: readonly number[]): string {
  const written = groups.map((group) => group.toString(16));
  if (!CARRIERS.includes(written.slice(0, 6).join(":"))) return written.slice(0, 4).join(":");
  return groups
    .slice(6)
    .flatMap((group) => [group >> 8, group & 255])
    .join(".");
}

/** The eight groups of an IPv6 address. */
function toGroups(address: string): number[] {
  const [head = [], tail = []] = address.split("::").map((part) =>
    part.split(":").flatMap((group) => {
      if (!group.includes(".")) return group === "" ? [] : [Number.parseInt(group, 16)];
      const [a = 0, b = 0, c = 0, d = 0] = group.split(".").map(Number);
      return [a * 256 + b, c * 256 + d];
    }),
  );
  return [...head, ...Array.from({ length: 8 - head.length - tail.length }, () => 0), ...tail];
}
