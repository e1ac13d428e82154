import { beforeEach, describe, expect, test, vi } from "vitest";
import { cookieName, renewedOwnerCookie, toCookie, type Cookie } from "@/lib/server/cookies";
import { makeSecret } from "@/lib/server/owner";
import {
  clearDraftCookie,
  keepDraftCookie,
  readDraftSecret,
  setOwnerCookie,
  startDraft,
} from "@/lib/server/session";

/** What Next does between a request and its response, as far as one cookie goes. */
const jar = vi.hoisted(() => new Map<string, { name: string; value: string; maxAge?: number }>());
vi.mock("next/headers", () => ({
  cookies: () =>
    Promise.resolve({
      get: (name: string) => jar.get(name),
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
    await keepDraftCookie(secret);
    expect(await readDraftSecret()).toBe(secret);
    expect(await startDraft()).not.toBe(secret);
    await clearDraftCookie();
    expect(await readDraftSecret()).toBeNull();
  });

  test("a cookie that is not a secret is no draft", async () => {
    for (const value of ["", "nonsense", "' OR 1=1 --", "A".repeat(5000)]) {
      jar.set(cookieName("draft"), { name: cookieName("draft"), value });
      expect(await readDraftSecret()).toBeNull();
    }
    const secret = makeSecret();
    jar.set(cookieName("draft"), { name: cookieName("draft"), value: secret });
    expect(await readDraftSecret()).toBe(secret);
  });

  test("the owner's 400 days begin anew at each visit", async () => {
    const secret = makeSecret();
    await setOwnerCookie(secret);
    const sent = jar.get(cookieName("owner"));
    expect(renewedOwnerCookie(sent?.value)).toEqual(toCookie("owner", secret));
    expect(renewedOwnerCookie(undefined)).toBeNull();
    expect(renewedOwnerCookie("nonsense")).toBeNull();
  });
});
