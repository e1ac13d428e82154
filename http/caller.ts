import "server-only";
import { ADDRESS_HEADER, addressOf } from "./address";
import { readKeyring } from "@/lib/server/keys/keyring";
import { isOwner } from "@/lib/server/store/owners";
import type { Caller } from "@/lib/server/store/limits";
import { ownerHashOf } from "@/lib/server/keys/owner";

/**
 * Who is counted for a request: its address and, by the hash, the owner whose key its cookie holds. Null for a key that
 * no owner has. Throws when the database does not answer and has to be asked.
 */
export async function callerOf(headers: Headers): Promise<Caller> {
  const hash = claimedOwner(headers.get("cookie"));
  return {
    address: addressOf(headers.get(ADDRESS_HEADER)),
    owner: hash !== null && (await isOwner(hash)) ? hash : null,
  };
}

/** The hash of the owner that a request's cookies claim to be, whether or not there is one; null when of none. */
export function claimedOwner(cookies: string | null): string | null {
  const [secret] = readKeyring(cookiesOf(cookies), new Date()).secrets;
  return secret === undefined ? null : ownerHashOf(secret);
}

/** Cookies as a request brings them. */
export const cookiesOf = (cookies: string | null | undefined): { name: string; value: string }[] =>
  (cookies ?? "").split(";").map((pair) => {
    const [name = "", ...value] = pair.trim().split("=");
    return { name, value: value.join("=") };
  });
