import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { findOwn, toTag, type Keyring } from "./keyring";
import { keyChangeKey, parseSecret, toOwner, type Owner } from "./owner";

/** A new key that was shown is good for a change of key for this many minutes. */
const CHANGE_MINUTES = 60;
const MINUTE_MS = 60_000;

/**
 * What the page that shows a new key carries, and its form: which key it is, from when, and that this owner asked for
 * it. A key that someone else put into the browser, or of an earlier change, has none.
 */
export function makeChange(owner: Owner, next: string, now: Date): string {
  const minute = Math.floor(now.getTime() / MINUTE_MS);
  return `${toTag(next)}.${minute}.${mark(owner, next, minute)}`;
}

/**
 * The new key that `change` is of, as the browser holds it, or null: this owner did not ask for it within the hour, or
 * the browser does not hold it.
 */
export function readChange(owner: Owner, keys: Keyring, change: string, now: Date): Owner | null {
  const [tag = "", minuteText = "", marked = ""] = change.split(".");
  const minute = Number(minuteText);
  const next = parseSecret(findOwn(keys, tag) ?? undefined);
  const age = Math.floor(now.getTime() / MINUTE_MS) - minute;
  if (next === null || !Number.isSafeInteger(minute) || age < 0 || age > CHANGE_MINUTES) return null;
  const wanted = Buffer.from(mark(owner, next, minute));
  const given = Buffer.from(marked);
  return wanted.length === given.length && timingSafeEqual(wanted, given) ? toOwner(next) : null;
}

/** Whether `change` has been made: the browser's owner is the one whose key it is of. */
export const isMade = (owner: Owner, change: string): boolean => change.startsWith(`${toTag(owner.secret)}.`);

const mark = (owner: Owner, next: string, minute: number): string =>
  createHmac("sha256", keyChangeKey(owner))
    .update(JSON.stringify([toOwner(next).hash, minute]))
    .digest("base64url");
