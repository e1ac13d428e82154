import { beforeEach, describe, expect, test, vi } from "vitest";
import fc from "fast-check";
import { cookieName, toCookie, type Cookie } from "@/lib/server/keys/cookies";
import { makeChange, readChange, isMade } from "@/lib/server/keys/key-change";
import {
  dropOwn,
  findOwn,
  giveKey,
  giveOwn,
  nameKey,
  readKeyring,
  renewKeys,
  type Brought,
} from "@/lib/server/keys/keyring";
import { makeSecret, toOwner } from "@/lib/server/keys/owner";
import * as seal from "@/lib/server/keys/seal";
import { claimedOwner } from "@/http/caller";
import {
  clearCookies,
  clearDraftCookie,
  keepDraftCookie,
  readDraftSecret,
  readFirstOwner,
  setCookies,
  startDraft,
} from "@/http/session";

/** What Next does between a request and its response, as far as one cookie goes. */
const jar = vi.hoisted(() => new Map<string, { name: string; value: string; maxAge?: number }>());
vi.mock("next/headers", () => ({
  cookies: () =>
    Promise.resolve({
      get: (name: string) => jar.get(name),
      getAll: () => [...jar.values()],
      has: (name: string) => jar.has(name),
      set: (cookie: Cookie) => (cookie.maxAge === 0 ? jar.delete(cookie.name) : jar.set(cookie.name, cookie)),
    }),
}));
beforeEach(() => jar.clear());

describe("cookies", () => {
  test("over TLS and on localhost they are this host's alone", () => {
    expect(toCookie("owner", "s", true)).toEqual({
      name: "__Host-owner",
      value: "s",
      httpOnly: true,
      sameSite: "lax",
      path: "/",
      secure: true,
      maxAge: 400 * 86_400,
    });
    expect(toCookie("draft", "s", true)).toMatchObject({
      name: "__Host-draft",
      secure: true,
      maxAge: 86_400,
    });
  });
  test("over plain HTTP elsewhere they have the bare name, and no Secure", () => {
    expect(toCookie("owner", "s", false)).toMatchObject({ name: "owner", secure: false, httpOnly: true });
    expect(toCookie("draft", "s", false)).toMatchObject({ name: "draft", secure: false, httpOnly: true });
  });

  test("a draft begins with a secret of its own, and ends", async () => {
    expect(await readDraftSecret()).toBeNull();
    const secret = await startDraft();
    expect(await readDraftSecret()).toBe(secret);
    await keepDraftCookie();
    expect(await readDraftSecret()).toBe(secret);
    expect(await startDraft()).not.toBe(secret);
    await clearDraftCookie();
    expect(await readDraftSecret()).toBeNull();
  });

  test("plans begun one after the other in a browser make one owner, until it forgets the last of them", async () => {
    await startDraft();
    const first = await readFirstOwner();
    await startDraft();
    await keepDraftCookie();
    await startDraft();
    expect(await readFirstOwner()).toEqual(first);
    await clearDraftCookie();
    expect(await readFirstOwner()).toBeNull();
    await startDraft();
    expect(await readFirstOwner()).not.toEqual(first);
  });

  test("a cookie that is not a secret is no draft", async () => {
    for (const value of ["", "nonsense", "' OR 1=1 --", "A".repeat(5000), `${makeSecret()}.`, ".", "a.b.c"]) {
      jar.set(cookieName("draft"), { name: cookieName("draft"), value });
      expect(await readDraftSecret()).toBeNull();
    }
    const secret = makeSecret();
    jar.set(cookieName("draft"), { name: cookieName("draft"), value: secret });
    expect(await readDraftSecret()).toBe(secret);
  });

  test("leaving drops what the browser brought, and nothing that was not ours", async () => {
    await setCookies(giveKey(makeSecret(), DAY_0));
    await startDraft();
    jar.set("theirs", { name: "theirs", value: "1" });
    await clearCookies();
    expect([...jar.keys()]).toEqual(["theirs"]);
  });
});

const DAY_0 = new Date("2026-11-22T12:00:00Z");
const after = (days: number) => new Date(DAY_0.getTime() + days * 86_400_000);

/** A browser's jar as a late answer finds it: cookies by name, each gone when its time is over. */
class Jar {
  readonly held = new Map<string, Cookie & { readonly until: number }>();
  take(cookies: readonly Cookie[], now: Date): void {
    for (const cookie of cookies)
      if (cookie.maxAge === 0) this.held.delete(cookie.name);
      else this.held.set(cookie.name, { ...cookie, until: now.getTime() + cookie.maxAge * 1000 });
  }
  /** What a request brings now. */
  bring(now: Date): readonly Brought[] {
    for (const [name, { until }] of this.held) if (until <= now.getTime()) this.held.delete(name);
    return [...this.held.values()].map(({ name, value }) => ({ name, value }));
  }
  secrets(now: Date): readonly string[] {
    return readKeyring(this.bring(now), now).secrets;
  }
  /** Opens a page: what its answer sends. */
  visit(now: Date): readonly Cookie[] {
    return renewKeys(readKeyring(this.bring(now), now), now);
  }
}

describe("keys in a browser", () => {
  test("a key that is given opens, and only a month later a page sends anything: its own cookie, and the next page `owner`", () => {
    const [browser, secret] = [new Jar(), makeSecret()];
    browser.take(giveKey(secret, DAY_0), DAY_0);
    expect(browser.held.get("__Host-owner")?.value).toBe(secret);
    expect(browser.secrets(DAY_0)).toEqual([secret]);
    for (const day of [0, 1, 29]) expect(browser.visit(after(day))).toEqual([]);
    const [sent, ...more] = browser.visit(after(30));
    expect([sent?.name, sent?.maxAge, more]).toEqual([
      `__Host-key-${toOwner(secret).hash.slice(0, 8)}`,
      400 * 86_400,
      [],
    ]);
    browser.take(sent ? [sent] : [], after(30));
    const named = browser.visit(after(30));
    expect(named.map(({ name }) => name)).toEqual(["__Host-owner"]);
    browser.take(named, after(30));
    expect(browser.secrets(after(30))).toEqual([secret]);
    for (const day of [30, 59]) expect(browser.visit(after(day))).toEqual([]);
    expect(browser.visit(after(60))).toHaveLength(1);
  });

  test("whoever comes by at least once in 369 days, for two pages, keeps the key for ever", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 369 }), { maxLength: 30 }),
        fc.boolean(),
        (waits, old) => {
          const [browser, secret] = [new Jar(), makeSecret()];
          const given = old ? [toCookie("owner", secret)] : giveKey(secret, DAY_0);
          browser.take(given, DAY_0);
          let day = 0;
          for (const wait of waits) {
            day += wait;
            expect(browser.secrets(after(day)), `day ${day}`).toContain(secret);
            browser.take(browser.visit(after(day)), after(day));
            browser.take(browser.visit(after(day)), after(day));
          }
        },
      ),
    );
  });

  test("one that does not come by loses it after 400 days", () => {
    const [browser, secret] = [new Jar(), makeSecret()];
    browser.take(giveKey(secret, DAY_0), DAY_0);
    expect(browser.secrets(after(399))).toEqual([secret]);
    expect(browser.secrets(after(400))).toEqual([]);
  });

  test("a page of any day, that answers after the browser was forgotten, brings nothing back, ever", () => {
    const waits = fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 8 });
    const soon = fc.constantFrom(0, 1, 31, 200);
    const days = fc.integer({ min: 0, max: 1500 });
    fc.assert(
      fc.property(waits, fc.integer({ min: 1, max: 3 }), soon, days, (waits, pages, wait, later) => {
        const [browser, secret] = [new Jar(), makeSecret()];
        browser.take(giveKey(secret, DAY_0), DAY_0);
        let day = 0;
        for (const wait of waits) {
          day += wait;
          for (let page = 0; page < pages; page += 1) browser.take(browser.visit(after(day)), after(day));
        }
        day += wait;
        const late = browser.visit(after(day));
        browser.held.clear();
        browser.take(late, after(day));
        expect(browser.secrets(after(day))).toEqual([]);
        browser.take(browser.visit(after(day)), after(day));
        expect(browser.secrets(after(day + later))).toEqual([]);
      }),
    );
  });

  test("pages of many tabs, whichever of their answers come only after the browser was forgotten, bring nothing back", () => {
    const late = fc.array(fc.boolean(), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.constantFrom(0, 31, 62, 399, 401),
        late,
        fc.nat(),
        (old, day, lates, turn) => {
          const [browser, secret] = [new Jar(), makeSecret()];
          browser.take(old ? [toCookie("owner", secret)] : giveKey(secret, DAY_0), DAY_0);
          for (let earlier = 30; earlier < day; earlier += 30) {
            browser.take(browser.visit(after(earlier)), after(earlier));
            browser.take(browser.visit(after(earlier)), after(earlier));
          }
          const answers: (readonly Cookie[])[] = [];
          for (const isLate of lates) {
            const answer = browser.visit(after(day));
            if (isLate) answers.push(answer);
            else browser.take(answer, after(day));
          }
          browser.held.clear();
          for (let index = 0; index < answers.length; index += 1)
            browser.take(answers[(index + turn) % answers.length] ?? [], after(day));
          expect(browser.secrets(after(day))).toEqual([]);
        },
      ),
    );
  });

  test("of a change, the new key's own cookie is enough, whatever comes late of the old one", () => {
    const [old, next] = [makeSecret(), makeSecret()];
    const browser = new Jar();
    browser.take(giveKey(old, DAY_0), DAY_0);
    const first = giveKey(old, DAY_0);
    const late = browser.visit(after(31));
    browser.take([giveOwn(next, after(31))], after(31));
    browser.take(
      [dropOwn(old), nameKey(readKeyring([giveOwn(next, after(31))], after(31)), next, after(31))],
      after(31),
    );
    expect(browser.secrets(after(31))).toEqual([next]);
    browser.take(late, after(31));
    expect(browser.secrets(after(31))).toEqual([next]);
    browser.take(first, after(31));
    expect(browser.secrets(after(31))).toEqual([old, next]);
    // The database says that the old one is gone; see findOwner.
    browser.held.clear();
    browser.take([nameKey(readKeyring([giveOwn(next, after(31))], after(31)), next, after(31))], after(31));
    expect(browser.secrets(after(31)), "named late, after the browser was forgotten").toEqual([]);
  });

  test("what is not a key is none", () => {
    const secret = makeSecret();
    const tag = toOwner(secret).hash.slice(0, 8);
    const none = [
      ["__Host-owner", "nonsense"],
      ["__Host-owner", `${secret}.20000`],
      ["__Host-owner", `${secret}.x`],
      ["owner", secret],
      ["__Host-key-", `${secret}.20000`],
      ["__Host-key-AAAAAAAA", `${secret}.20000`],
      [`__Host-key-${tag}`, secret],
      [`__Host-key-${tag}`, `${secret}.-1`],
      [`__Host-key-${tag}`, `${secret}.1.1.a.b.c`],
      ["__Host-owner", `${secret}.20000.mark`],
      [`key-${tag}`, `${secret}.20000`],
    ] as const;
    expect(readKeyring([{ name: `__Host-key-${tag}` }, { name: "__Host-owner" }], DAY_0).secrets).toEqual([]);
    for (const [name, value] of none)
      expect(readKeyring([{ name, value }], DAY_0).secrets, `${name}=${value}`).toEqual([]);
    expect(readKeyring([{ name: `__Host-key-${tag}`, value: `${secret}.20000` }], DAY_0).secrets).toEqual([
      secret,
    ]);
    expect(readKeyring([{ name: "__Host-owner", value: secret }], DAY_0).secrets).toEqual([secret]);
  });
});

describe("more own cookies than a browser holds", () => {
  const derived = (work: () => unknown) => {
    const derive = vi.spyOn(seal, "derive");
    work();
    const { length } = derive.mock.calls;
    derive.mockRestore();
    return length;
  };

  test("cost no more than a few derivations, whatever their names, and one with no such name none", () => {
    const header = (tag: string) =>
      Array.from({ length: 258 }, () => `__Host-key-${tag}=${makeSecret()}.1`).join("; ");
    expect(derived(() => claimedOwner(header("a")))).toBe(0);
    expect(derived(() => claimedOwner(header("AAAAAAAA")))).toBe(20);
    expect(derived(() => claimedOwner(`__Host-owner=${makeSecret()}; ${header("AAAAAAAA")}`))).toBe(21);
    // A page whose key counts: its tag, and its hash.
    const { name, value } = giveOwn(makeSecret(), DAY_0);
    expect(derived(() => claimedOwner(`${name}=${value}`))).toBe(2);
  });

  test("leave the key that is named, and the newest, where they were", () => {
    const [old, next] = [makeSecret(), makeSecret()];
    const begun = Array.from({ length: 60 }, () => giveOwn(makeSecret(), after(31)));
    const browser = new Jar();
    browser.take(giveKey(old, DAY_0), DAY_0);
    browser.take(browser.visit(after(30)), after(30));
    browser.take(begun, after(31));
    // Names the key beside its own cookie alone.
    browser.take(browser.visit(after(31)), after(31));
    expect(browser.held.get("__Host-owner")?.value).toContain(`${old}.`);
    expect(browser.secrets(after(31))[0]).toBe(old);
    browser.take([giveOwn(next, after(31))], after(31));
    expect(findOwn(readKeyring(browser.bring(after(31)), after(31)), toOwner(next).hash.slice(0, 8))).toBe(
      next,
    );
    expect(browser.secrets(after(31))).toContain(next);
  });
});

describe("a change of key", () => {
  const [owner, other] = [toOwner(makeSecret()), toOwner(makeSecret())];
  const next = makeSecret();
  const keys = readKeyring([giveOwn(next, DAY_0)], DAY_0);
  const minutes = (count: number) => new Date(DAY_0.getTime() + count * 60_000);

  test("is of the key that its page showed, for an hour, and of the owner who asked", () => {
    const change = makeChange(owner, next, DAY_0);
    expect(readChange(owner, keys, change, DAY_0)).toEqual(toOwner(next));
    expect(readChange(owner, keys, change, minutes(60))).toEqual(toOwner(next));
    expect(readChange(owner, keys, change, minutes(61))).toBeNull();
    expect(readChange(owner, keys, change, minutes(-1))).toBeNull();
    expect(readChange(other, keys, change, DAY_0)).toBeNull();
    expect([isMade(owner, change), isMade(toOwner(next), change)]).toEqual([false, true]);
  });

  test("a key that was planted, or that the browser did not keep, is none", () => {
    const planted = makeSecret();
    const held = readKeyring([giveOwn(next, DAY_0), giveOwn(planted, DAY_0)], DAY_0);
    const mine = makeChange(owner, next, DAY_0);
    const theirs = makeChange(other, planted, DAY_0);
    expect(readChange(owner, held, theirs, DAY_0)).toBeNull();
    expect(readChange(owner, held, mine.replace(/^[^.]+/, theirs.split(".")[0] ?? ""), DAY_0)).toBeNull();
    expect(readChange(owner, readKeyring([], DAY_0), mine, DAY_0)).toBeNull();
    for (const none of ["", ".", "..", `${mine}x`, mine.slice(0, -1), mine.replace(/\.\d+\./, ".NaN.")])
      expect(readChange(owner, held, none, DAY_0), none).toBeNull();
    expect(readChange(owner, held, mine, DAY_0)).toEqual(toOwner(next));
  });
});
