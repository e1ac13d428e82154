import "server-only";
import { cookies } from "next/headers";
import { cookieName, isOurCookie, toCookie, toDropped, type Cookie } from "@/lib/server/keys/cookies";
import { dropOwn, giveKey, nameKey, readKeyring, type Keyring } from "@/lib/server/keys/keyring";
import { makeSecret, ownerFromDraft, parseSecret, type Owner } from "@/lib/server/keys/owner";
import { requireSpace } from "@/lib/server/store/room";
import { findOwner } from "@/lib/server/store/find-owner";
import { KeyGone } from "@/lib/server/store/owners";

/** The visitor's draft secret, or null when there is no plan in progress. Pages and route handlers. */
export async function readDraftSecret(): Promise<string | null> {
  return (await readDraftCookie())?.secret ?? null;
}

/**
 * The owner that the visitor's first save makes, or null without a plan in progress. The same one for every plan begun
 * while the first save's answer may be on its way: two first saves at once are of one owner. Route handlers only.
 */
export async function readFirstOwner(): Promise<Owner | null> {
  const draft = await readDraftCookie();
  return draft && ownerFromDraft(draft.first);
}

/** Begins a draft: a new secret in the draft cookie. Throws when there is no room for one. Route handlers only. */
export async function startDraft(): Promise<string> {
  await requireSpace();
  const held = await readDraftCookie();
  const secret = makeSecret();
  await setDraftCookie({ secret, first: held?.first ?? secret });
  return secret;
}

/** Gives the draft cookie another 24 hours; call it with each write of the draft. Route handlers only. */
export async function keepDraftCookie(): Promise<void> {
  const held = await readDraftCookie();
  if (held !== null) await setDraftCookie(held);
}

/** Drops the draft cookie. Route handlers only. */
export async function clearDraftCookie(): Promise<void> {
  (await cookies()).set(toDropped(toCookie("draft", "")));
}

/** A draft's secret, and that of the first draft since this browser had none: its first save's owner is made of it. */
type DraftCookie = { readonly secret: string; readonly first: string };

async function readDraftCookie(): Promise<DraftCookie | null> {
  const value = (await cookies()).get(cookieName("draft"))?.value;
  const [secret, first, ...more] = (value ?? "").split(".").map(parseSecret);
  if (!secret || first === null || more.length > 0) return null;
  return { secret, first: first ?? secret };
}

async function setDraftCookie({ secret, first }: DraftCookie): Promise<void> {
  (await cookies()).set(toCookie("draft", first === secret ? secret : `${secret}.${first}`));
}

/** What the visitor's browser holds of keys. Pages and route handlers. */
export async function readKeys(now: Date): Promise<Keyring> {
  return readKeyring((await cookies()).getAll(), now);
}

/**
 * The owner whose key the visitor's browser holds, or null: no key, or none that opens anything. Notes the visit, so
 * that an owner who only reads is not taken for gone. Pages and route handlers.
 */
export async function readOwner(now: Date): Promise<Owner | null> {
  return findOwner((await readKeys(now)).secrets, now);
}

/**
 * The owner for whom something is to be written, or null when the browser holds no key. Throws {@link KeyGone} when
 * it holds one that opens nothing any more: what was to be written is not taken for a new owner's. Route handlers only.
 */
export async function readWriter(now: Date): Promise<Owner | null> {
  const { secrets } = await readKeys(now);
  const owner = await findOwner(secrets, now);
  if (owner === null && secrets.length > 0) throw new KeyGone();
  return owner;
}

/** Sees to it that the browser holds this key and names it, and sends nothing where it does. Route handlers only. */
export async function keepKey({ secret }: Owner, now: Date): Promise<void> {
  const keys = await readKeys(now);
  if (keys.named?.secret === secret) return;
  const isHeld = keys.own.some((one) => one.secret === secret);
  await setCookies(isHeld ? [nameKey(keys, secret, now)] : giveKey(secret, now));
}

/** Gives the browser a key in place of `old`, whose cookie goes. Route handlers only. */
export async function replaceKey({ secret }: Owner, old: Owner | null, now: Date): Promise<void> {
  await setCookies(giveKey(secret, now));
  if (old !== null && old.secret !== secret) await setCookies([dropOwn(old.secret)]);
}

/** Sets these cookies with the answer. Route handlers only. */
export async function setCookies(given: readonly Cookie[]): Promise<void> {
  const jar = await cookies();
  for (const cookie of given) jar.set(cookie);
}

/** Drops every cookie of ours that the browser brought, and no other: what another answer gives it stays. Route handlers only. */
export async function clearCookies(): Promise<void> {
  const jar = await cookies();
  for (const { name } of jar.getAll())
    if (isOurCookie(name)) jar.set(toDropped({ ...toCookie("owner", ""), name }));
}

/** Drops the keys that the browser brought, as {@link clearCookies} does. Route handlers only. */
export async function clearKeys(): Promise<void> {
  const jar = await cookies();
  const { own } = await readKeys(new Date(0));
  const brought = [toCookie("owner", ""), ...own.map(({ secret }) => dropOwn(secret))];
  await setCookies(brought.filter(({ name }) => jar.has(name)).map(toDropped));
}

/** The recovery code that was typed and is not right yet; "" when there is none. Pages and route handlers. */
export async function readTypedCode(): Promise<string> {
  return (await cookies()).get(cookieName("code"))?.value ?? "";
}

/** A cookie's worth of what was typed, as cookies write it; a code is 77 signs. */
const TYPED_LENGTH = 3000;

/**
 * Keeps a typed recovery code as it was typed for ten minutes, so that it can be put right rather than typed again; ""
 * forgets it. Of more than a cookie holds, the end is lost. It could not stand in the address, where histories and logs
 * would keep it. Route handlers only.
 */
export async function keepTypedCode(typed: string): Promise<void> {
  let code = "";
  let length = 0;
  for (const sign of typed) {
    length += encodeURIComponent(sign).length;
    if (length > TYPED_LENGTH) break;
    code += sign;
  }
  const cookie = toCookie("code", code);
  (await cookies()).set(code === "" ? toDropped(cookie) : cookie);
}
