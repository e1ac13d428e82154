import "server-only";
import { addressOf } from "./address";
import { cookieName } from "./cookies";
import type { Caller } from "./limits";
import { draftAccess, parseSecret, toOwner } from "./owner";

/**
 * Who is counted for a request: its address and, by a hash, the owner whose key its cookie holds, or else the plan in
 * progress. Asks no database whether there is such an owner.
 */
export function callerOf(headers: Headers): Caller {
  const owner = secretIn(headers, "owner");
  const draft = secretIn(headers, "draft");
  return {
    address: addressOf(headers),
    owner: owner !== null ? toOwner(owner).hash : draft !== null ? draftAccess(draft).id : null,
  };
}

function secretIn(headers: Headers, kind: "owner" | "draft"): string | null {
  const name = `${cookieName(kind)}=`;
  const pairs = (headers.get("cookie") ?? "").split(";").map((pair) => pair.trim());
  return parseSecret(pairs.find((pair) => pair.startsWith(name))?.slice(name.length));
}
