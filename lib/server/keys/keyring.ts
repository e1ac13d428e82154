import "server-only";
import { randomBytes } from "node:crypto";
import { cookieName, OWNER_DAYS, toCookie, toDropped, type Cookie } from "./cookies";
import { ownerHashOf, parseSecret } from "./owner";

// Apart from session.ts, so that the gate need not load the database. Why there are two cookies for one key:
// docs/decisions/0028.

/** A cookie as a request brings it. Next leaves one that is dropped without a value. */
export type Brought = { readonly name: string; readonly value?: string | undefined };

/**
 * A browser holds one key, and one more for each change that was begun; of so many own cookies it is looked whose they
 * are, no more. Each costs a derivation, before it is known who asks.
 */
const KEYS_MOST = 20;

/** A key's own cookie is given anew when it is this many days old. */
const RENEW_DAYS = 30;
const DAY_MS = 86_400_000;
const MARK_BYTES = 6;

/**
 * A key's own cookie: when it was given, and from which day on it counts where no `owner` cookie names the key. Each that
 * renews it has a mark of its own, and the mark that the `owner` cookie beside it had; the first has none ("").
 */
type Own = {
  readonly secret: string;
  readonly day: number;
  readonly from: number;
  readonly mark: string;
  readonly before: string;
};

/** What a browser brings of keys. */
export type Keyring = {
  /** The secrets that count today: the one the `owner` cookie names, then those of own cookies, newest first. */
  readonly secrets: readonly string[];
  /** What the `owner` cookie names. `day`: when it did, where that stands in it; `mark`: of the own cookie it went with. */
  readonly named: { readonly secret: string; readonly day: number | null; readonly mark: string } | null;
  readonly own: readonly Own[];
};

/** Reads what a request brought of keys. Whether a key opens anything is for the database to say. */
export function readKeyring(brought: readonly Brought[], now: Date): Keyring {
  const owner = brought.find(({ name }) => name === cookieName("owner"))?.value;
  const own = chooseOwn(brought.flatMap(readOwn), owner?.split(".")[0])
    .filter(({ name, secret }) => name === ownName(toTag(secret)))
    .toSorted(newestFirst);
  const named = readNamed(owner, own);
  const today = toDay(now);
  const counting = own.filter(({ from }) => from <= today).map(({ secret }) => secret);
  return { secrets: [...new Set([...(named ? [named.secret] : []), ...counting])], named, own };
}

/** The cookies of a key that this browser is given: `owner`, and the key's own. */
export const giveKey = (secret: string, now: Date): readonly Cookie[] => [
  toCookie("owner", secret),
  giveOwn(secret, now),
];

/** A key's own cookie alone: for a key that is to be used only once the browser has shown that it holds it. */
export const giveOwn = (secret: string, now: Date): Cookie =>
  ownCookie({ secret, day: toDay(now), from: 0, mark: "", before: "" });

/** The `owner` cookie of a key whose own cookie the browser has; without that very one it counts for nothing. */
export function nameKey({ own }: Keyring, secret: string, now: Date): Cookie {
  const mark = own.find((one) => one.secret === secret)?.mark ?? "";
  return toCookie("owner", [secret, toDay(now), ...(mark === "" ? [] : [mark])].join("."));
}

/** Drops a key's own cookie. */
export const dropOwn = (secret: string): Cookie => toDropped(giveOwn(secret, new Date(0)));

/**
 * What to send along with a page so that the key outlasts its 400 days: once in 30 days the key's own cookie, and with
 * the next page `owner`. Neither counts without the other, so that an answer that comes late, after the key was changed
 * or the browser forgotten, brings nothing back: the own cookie is not to count by itself before the time of `owner` is
 * over, and this `owner` only beside the very own cookie that its request brought. What such an answer left behind is
 * dropped.
 */
export function renewKeys(keys: Keyring, now: Date): readonly Cookie[] {
  const { named, own } = keys;
  const today = toDay(now);
  const left = own.filter(({ secret, from }) => from > today && secret !== named?.secret);
  const dropped = left.map(({ secret }) => dropOwn(secret));
  if (named === null) {
    const alone = own.find(({ day, from }) => from <= today && day <= today - RENEW_DAYS);
    return alone ? [...dropped, nameKey(keys, alone.secret, now)] : dropped;
  }
  const mine = own.find(({ secret }) => secret === named.secret);
  if (mine && mine.day > today - RENEW_DAYS) {
    const isDue = mine.from > 0 && (named.day ?? 0) < mine.day;
    return isDue ? [...dropped, nameKey(keys, named.secret, now)] : dropped;
  }
  // One day before the other ends; of a cookie from before own cookies nobody knows when that is.
  const begun = named.day ?? (mine?.from === 0 ? mine.day : null);
  const from = Math.max(today + 1, begun === null ? (mine?.from ?? 0) : begun + OWNER_DAYS - 1);
  const mark = randomBytes(MARK_BYTES).toString("base64url");
  return [...dropped, ownCookie({ secret: named.secret, day: today, from, mark, before: named.mark })];
}

/** The secret of one of these cookies by its tag: the own cookie that a form names. */
export const findOwn = ({ own }: Keyring, tag: string): string | null =>
  own.find(({ secret }) => toTag(secret) === tag)?.secret ?? null;

/** A few letters that tell a key's own cookie from another key's, and nothing of the key. */
export const toTag = (secret: string): string => ownerHashOf(secret).slice(0, 8);

/** Days since 1970, by UTC. */
const toDay = (now: Date) => Math.floor(now.getTime() / DAY_MS);

function readNamed(value: string | undefined, own: readonly Own[]): Keyring["named"] {
  const [text, day, mark = "", ...more] = (value ?? "").split(".");
  const secret = parseSecret(text);
  if (secret === null || more.length > 0) return null;
  if (day === undefined) return { secret, day: null, mark };
  const isHeld = own.some((one) => one.secret === secret && [one.mark, one.before].includes(mark));
  return isHeld && isDay(day) ? { secret, day: Number(day), mark } : null;
}

const ownName = (tag: string) => `${cookieName("key")}-${tag}`;
const isDay = (text: string | undefined) => /^\d{1,6}$/.test(text ?? "");

/** What an own cookie says, under a name that is none until it was compared with the key. */
type Said = Own & { readonly name: string };

const newestFirst = (one: Own, other: Own) => other.day - one.day;

/** The most that count: of the key that `owner` names, then the newest; of one day those that a browser brings last. */
function chooseOwn(own: readonly Said[], named: string | undefined): readonly Said[] {
  const isNamed = ({ secret }: Own) => Number(secret === named);
  return own
    .toReversed()
    .toSorted((one, other) => isNamed(other) - isNamed(one) || newestFirst(one, other))
    .slice(0, KEYS_MOST)
    .toReversed();
}

function readOwn({ name, value }: Brought): Said[] {
  if (!name.startsWith(ownName("")) || !/^[\w-]{8}$/.test(name.slice(ownName("").length))) return [];
  const [text, day, from = "0", mark = "", before = "", ...more] = (value ?? "").split(".");
  const secret = parseSecret(text);
  if (secret === null || !isDay(day) || !isDay(from) || more.length > 0) return [];
  return [{ name, secret, day: Number(day), from: Number(from), mark, before }];
}

function ownCookie({ secret, day, from, mark, before }: Own): Cookie {
  const value = [secret, day, ...(mark === "" ? [] : [from, mark, before])].join(".");
  return { ...toCookie("key", value), name: ownName(toTag(secret)) };
}
