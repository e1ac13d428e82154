import { describe, expect, test } from "vitest";
import {
  draftAccess,
  makeSecret,
  ownerFromDraft,
  parseSecret,
  toOwner,
  tripIdFromDraft,
} from "@/lib/server/keys/owner";
import { tripIdSchema } from "@/lib/core/saved/saved-schema";

describe("secrets", () => {
  test("are 256 random bits with one spelling", () => {
    const secrets = Array.from({ length: 100 }, makeSecret);
    expect(new Set(secrets).size).toBe(100);
    for (const secret of secrets) expect(parseSecret(secret)).toBe(secret);
  });

  test.each([
    ["nothing", undefined],
    ["empty", ""],
    ["short", "A".repeat(42)],
    ["long", "A".repeat(44)],
    ["padded", `${"A".repeat(43)}=`],
    ["another alphabet", "+".repeat(43)],
    ["spare bits set", `${"A".repeat(42)}B`],
    ["a header in it", `${"A".repeat(20)}\r\nSet-Cookie: a=b`],
  ])("%s is not one", (_, text) => {
    expect(parseSecret(text)).toBeNull();
  });
  test("the plain spelling beside those is one", () => {
    expect(parseSecret("A".repeat(43))).toBe("A".repeat(43));
  });
});

describe("owners", () => {
  test("the hash and the key say nothing of each other or of the secret", () => {
    const owner = toOwner(makeSecret());
    const key = Buffer.from(owner.key).toString("base64url");
    expect(new Set([owner.secret, owner.hash, key]).size).toBe(3);
    expect(toOwner(owner.secret)).toEqual(owner);
    expect(toOwner(makeSecret()).hash).not.toBe(owner.hash);
  });

  test("a draft always makes the same owner and trip id, and another draft makes others", () => {
    const [draft, other] = [makeSecret(), makeSecret()];
    expect(ownerFromDraft(draft)).toEqual(ownerFromDraft(draft));
    expect(ownerFromDraft(draft).secret).not.toBe(draft);
    expect(ownerFromDraft(draft).hash).not.toBe(ownerFromDraft(other).hash);
    expect(parseSecret(ownerFromDraft(draft).secret)).not.toBeNull();
    expect(tripIdFromDraft(draft)).toBe(tripIdFromDraft(draft));
    expect(tripIdFromDraft(draft)).not.toBe(tripIdFromDraft(other));
    expect(tripIdSchema.safeParse(tripIdFromDraft(draft)).success).toBe(true);
    expect(draftAccess(draft).id).not.toContain(tripIdFromDraft(draft));
  });
});
