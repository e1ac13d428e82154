import fc from "fast-check";
import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { BLOCK_BYTES, derive, seal, unseal, type Identity } from "@/lib/server/keys/seal";

const key = derive(randomBytes(32), "second-heart/test/v1");
const identity: Identity = { name: ["trip", "owner", "id"], bound: [1, "LHR-SIN", null] };
const named = (...name: string[]): Identity => ({ ...identity, name });
const anything = z.unknown();
const identities: fc.Arbitrary<Identity> = fc.record({
  name: fc.array(fc.string()),
  bound: fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.date({ noInvalidDate: true }))),
});
const json = fc.jsonValue().map((value) => ({ value }));

describe("seal", () => {
  test("what is sealed opens again under the same key and identity", () => {
    fc.assert(
      fc.property(json, identities, (value, of) => {
        const opened = unseal(key, of, seal(key, of, value), anything);
        expect(JSON.stringify(opened)).toBe(JSON.stringify(value));
      }),
    );
  });

  test("another key, owner, row or part does not open it", () => {
    const sealed = seal(key, identity, { name: "Singapore" });
    const other = derive(randomBytes(32), "second-heart/test/v1");
    expect(unseal(key, identity, sealed, anything)).toEqual({ name: "Singapore" });
    expect(unseal(other, identity, sealed, anything)).toBeNull();
    expect(unseal(key, named("trip", "owner", "other"), sealed, anything)).toBeNull();
    expect(unseal(key, named("trip", "other", "id"), sealed, anything)).toBeNull();
    expect(unseal(key, named("answers", "owner", "id"), sealed, anything)).toBeNull();
    expect(unseal(key, named("trip", "owneri", "d"), sealed, anything)).toBeNull();
  });

  test("of any two identities, what is sealed for one opens for the other only if they are alike", () => {
    fc.assert(
      fc.property(identities, identities, (one, other) => {
        const opened = unseal(key, other, seal(key, one, { value: 1 }), anything);
        expect(opened !== null).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
    const sealed = seal(key, identity, { name: "Singapore" });
    const bound = [
      [2, "LHR-SIN", null],
      [1, "LHR-SYD", null],
      [1, "LHR-SIN", new Date(0)],
      [1, "LHR-SIN"],
      [],
    ];
    for (const other of bound)
      expect(unseal(key, { ...identity, bound: other }, sealed, anything)).toBeNull();
  });

  test("any changed byte, anywhere, is refused", () => {
    const sealed = seal(key, identity, { name: "Singapore" });
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const tampered = Uint8Array.from(sealed, (byte, i) => (i === at ? byte ^ change : byte));
        expect(unseal(key, identity, tampered, anything)).toBeNull();
      }),
    );
  });

  test("bytes that were never sealed are null, never a throw", () => {
    const versioned = fc.uint8Array({ maxLength: 200 }).map((bytes) => Uint8Array.of(2, ...bytes));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), versioned), (bytes) => {
        expect(unseal(key, identity, bytes, anything)).toBeNull();
      }),
    );
    const sealed = seal(key, identity, { name: "Singapore" });
    for (const length of [0, 1, 12, 28, 29, 30, sealed.length - 1]) {
      expect(unseal(key, identity, sealed.subarray(0, length), anything)).toBeNull();
    }
  });

  test("a content its schema refuses does not open", () => {
    const sealed = seal(key, identity, { name: 7 });
    expect(unseal(key, identity, sealed, z.object({ name: z.number() }))).toEqual({ name: 7 });
    expect(unseal(key, identity, sealed, z.object({ name: z.string() }))).toBeNull();
  });

  test("lengths are whole blocks: a locked trip and a full plan look alike", () => {
    const entry = (i: number) => ({
      id: `l1m${i * 25}`,
      kind: "seatedSet",
      startMinute: i * 25,
      durationMinutes: 3,
      at: new Date(1_796_000_000_000 + i * 1_500_000).toISOString(),
      exercises: ["X1", "X2", "X3", "X4", "X5"].map((code) => ({
        code,
        repetitions: 10 + (i % 3),
        holdSeconds: 3,
        side: "both",
      })),
      why: "interval",
    });
    const locked = seal(key, identity, { lock: "CLEAR", plan: { status: "locked", legs: [] } });
    const legs = [0, 1].map(() => ({ entries: Array.from({ length: 40 }, (_, i) => entry(i)) }));
    const ready = seal(key, identity, { lock: null, plan: { status: "ready", legs } });
    expect(ready.length).toBe(locked.length);
    expect((ready.length - 29) % BLOCK_BYTES).toBe(0);

    const large = seal(key, identity, { noise: randomBytes(9000).toString("base64") });
    expect((large.length - 29) / BLOCK_BYTES).toBeGreaterThan(1);
    expect((large.length - 29) % BLOCK_BYTES).toBe(0);
  });

  test("sealing twice never gives the same bytes", () => {
    const [one, other] = [seal(key, identity, { a: 1 }), seal(key, identity, { a: 1 })];
    expect(Buffer.from(one).equals(other)).toBe(false);
    expect(Buffer.from(one.subarray(1, 13)).equals(other.subarray(1, 13))).toBe(false);
  });
});

describe("derive", () => {
  test("is HKDF-SHA256 without salt, the same today as tomorrow", () => {
    const bytes = derive(Buffer.alloc(32, 7), "second-heart/owner-key/v1");
    expect(bytes.toString("hex")).toBe("c26fdaf221ea9d96948f1adee20d81123733553b16842f2630ea6ec648ca5c11");
  });

  test("gives unlike bytes for unlike labels", () => {
    const secret = randomBytes(32);
    const one = derive(secret, "second-heart/a/v1");
    expect(one.equals(derive(secret, "second-heart/a/v1"))).toBe(true);
    expect(one.equals(derive(secret, "second-heart/a/v2"))).toBe(false);
    expect(one.equals(derive(secret, "second-heart/b/v1"))).toBe(false);
  });
});
