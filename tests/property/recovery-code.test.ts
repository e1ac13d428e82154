import fc from "fast-check";
import { expect, test } from "vitest";
import {
  CODE_TEXT_MAX,
  GROUP_LETTERS,
  GROUPS,
  parseRecoveryCode,
  toRecoveryCode,
} from "@/lib/core/saved/recovery-code";

const LETTERS = Array.from("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
const secrets = fc.uint8Array({ minLength: 32, maxLength: 32 });
const places = fc.nat({ max: GROUPS * GROUP_LETTERS - 1 });
const letters = fc.constantFrom(...LETTERS);
const groupOf = (at: number) => Math.floor(at / GROUP_LETTERS) + 1;
const problem = (text: string) => {
  const read = parseRecoveryCode(text);
  return read.ok ? null : read.problem;
};

test("a code gives its secret back, however it is written down", () => {
  const joints = fc.constantFrom("-", " ", "", "\n", " – ", "\t-");
  fc.assert(
    fc.property(secrets, joints, fc.boolean(), (secret, joint, small) => {
      const groups = toRecoveryCode(secret);
      expect(groups).toHaveLength(GROUPS);
      const written = groups.join(joint);
      const read = parseRecoveryCode(small ? written.toLowerCase() : written);
      expect(read).toEqual({ ok: true, secret });
    }),
  );
});

/** A code in some dress: letters as they are mistaken, groups numbered or not, and what stands around and between them. */
const dress = (() => {
  const gap = fc.constantFrom(" ", "\n", "\r\n", "\t", ", ", " - ", "\u00a0", "\n\n", " | ", "\u200b ", "–");
  const number = fc.constantFrom(
    null,
    (place: number) => `${place} `,
    (place: number) => `${place}\n`,
    (place: number) => `${place}. `,
    (place: number) => `(${place})`,
    (place: number) => `#${place}: `,
    (place: number) => `${place}`,
    (place: number) => `Group ${place}: `,
  );
  const before = fc.constantFrom(
    "",
    "Your code: ",
    "Recovery code of Mum’s trips (Second Heart), thirteen groups of five:\n",
    "https://legs.example.org/your-data/restore#",
    "https://legs.example.org:8443/your-data/restore%23",
    "legs.example.org/your-data/restore%2523",
    "“",
    "Ünïcödé 😀 ",
  );
  const after = fc.constantFrom(
    "",
    ".",
    "\n",
    "”",
    " Keep it safe!",
    "\n-- \nSent from my phone 5 minutes ago",
    "\n14",
  );
  const letter = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toLowerCase(),
    (text: string) => text.replaceAll("0", "O").replaceAll("1", "l"),
    (text: string) => text.replaceAll("0", "o").replaceAll("1", "I"),
    (text: string) => text.replace(/[A-Z0-9]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0)),
  );
  return fc.record({ gap, number, before, after, letter });
})();

test("a code in any dress gives its secret back", () => {
  fc.assert(
    fc.property(secrets, dress, (secret, { gap, number, before, after, letter }) => {
      const groups = toRecoveryCode(secret).map(
        (group, place) => (number?.(place + 1) ?? "") + letter(group),
      );
      const written = before + groups.join(gap) + after;
      expect(parseRecoveryCode(written), written).toEqual({ ok: true, secret });
      // And what is wrong in it is found in it, or at least not taken.
      expect(parseRecoveryCode(written.slice(0, before.length + 30)).ok).toBe(false);
    }),
    { numRuns: 400 },
  );
});

test("numbers that stand before the groups do not hide where it is mistyped", () => {
  fc.assert(
    fc.property(secrets, places, letters, (secret, at, letter) => {
      const code = toRecoveryCode(secret).join("");
      fc.pre(code[at] !== letter);
      const mistyped = code.slice(0, at) + letter + code.slice(at + 1);
      const groups = mistyped.match(/.{5}/g) ?? [];
      const listed = groups.map((group, place) => `${place + 1}\n${group}`).join("\n");
      for (const written of [listed, `https://a.example/your-data/restore%23${groups.join("-")}`])
        expect(problem(written)).toEqual({ kind: "groups", groups: [groupOf(at)] });
    }),
  );
});

test("one code twice is one, two codes are asked back", () => {
  fc.assert(
    fc.property(secrets, secrets, (one, other) => {
      fc.pre(one.join() !== other.join());
      const [first, second] = [one, other].map((secret) => toRecoveryCode(secret).join("-"));
      expect(parseRecoveryCode(`${first}\n${first}`)).toEqual({ ok: true, secret: one });
      expect(problem(`Mine: ${first}, hers: ${second}`)).toEqual({ kind: "several" });
    }),
  );
});

test("a letter mistyped shows in its group", () => {
  fc.assert(
    fc.property(secrets, places, letters, (secret, at, letter) => {
      const code = toRecoveryCode(secret).join("");
      fc.pre(code[at] !== letter);
      const mistyped = code.slice(0, at) + letter + code.slice(at + 1);
      expect(problem(mistyped)).toEqual({ kind: "groups", groups: [groupOf(at)] });
    }),
  );
});

test("two letters of a group that changed places show in it", () => {
  fc.assert(
    fc.property(
      secrets,
      fc.nat({ max: GROUPS - 1 }),
      fc.nat({ max: 4 }),
      fc.nat({ max: 4 }),
      (secret, place, one, other) => {
        const groups = [...toRecoveryCode(secret)];
        const group = Array.from(groups[place] ?? "");
        fc.pre(group[one] !== group[other]);
        [group[one], group[other]] = [group[other] ?? "", group[one] ?? ""];
        groups[place] = group.join("");
        expect(problem(groups.join(""))).toEqual({ kind: "groups", groups: [place + 1] });
      },
    ),
  );
});

test("two groups that changed places show", () => {
  fc.assert(
    fc.property(secrets, fc.nat({ max: GROUPS - 1 }), fc.nat({ max: GROUPS - 1 }), (secret, one, other) => {
      fc.pre(one !== other);
      const groups = [...toRecoveryCode(secret)];
      [groups[one], groups[other]] = [groups[other] ?? "", groups[one] ?? ""];
      const found = problem(groups.join("-"));
      expect(found).toEqual({
        kind: "groups",
        groups: [one, other].map((at) => at + 1).sort((a, b) => a - b),
      });
    }),
  );
});

test("whatever is typed gets an answer: a secret whose code it is, or what to put right", () => {
  const near = fc.array(
    fc.oneof(letters, fc.constantFrom("o", "i", "l", "u", " ", "-", "#", "é", "٣", "😀")),
    { maxLength: 90 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        near.map((all) => all.join("")),
      ),
      (text) => {
        const read = parseRecoveryCode(text);
        if (read.ok) expect(toRecoveryCode(read.secret)).toHaveLength(GROUPS);
        else expect(read.problem.kind).toMatch(/^(empty|short|long|groups)$/);
      },
    ),
  );
});

test("a code cut short, pasted twice or left out is told apart", () => {
  const code = toRecoveryCode(new Uint8Array(32).fill(0xa7)).join("-");
  expect(problem("")).toEqual({ kind: "empty" });
  expect(problem(" - ")).toEqual({ kind: "empty" });
  expect(problem(code.slice(0, 40))).toEqual({ kind: "short", typed: 34 });
  expect(problem(`${code}7777`)).toEqual({ kind: "long", typed: 69 });
  expect(problem(code.replace("-", "7-"))).toEqual({ kind: "long", typed: 66 });
  // All of it twice is still one code.
  expect(problem(code + code)).toBeNull();
});

test("an address that carries the code, and letters that look like digits, are read", () => {
  const secret = new Uint8Array(32).fill(0);
  const code = toRecoveryCode(secret).join("-");
  expect(code.startsWith("0000")).toBe(true);
  expect(parseRecoveryCode(`https://legs.example.org/your-data/restore#${code}`)).toEqual({
    ok: true,
    secret,
  });
  expect(parseRecoveryCode(code.replaceAll("0", "o"))).toEqual({ ok: true, secret });
  const ones = toRecoveryCode(new Uint8Array(32).fill(0b00001000));
  expect(parseRecoveryCode(ones.join("").replaceAll("1", "l")).ok).toBe(true);
});

test("a code is found in as much text as a form takes, and in none that is longer or grows when it is read", () => {
  const secret = new Uint8Array(32).fill(0xa7);
  const groups = toRecoveryCode(secret).map((group, place) => `${place + 1}\n${group}`);
  const around =
    "Second Heart. Write this code down: it opens your trips on another device, and is shown once more here. ";
  const page = around.repeat(9) + groups.join("\n") + "\n" + around.repeat(8);
  expect(page.length).toBeGreaterThan(1800);
  expect(parseRecoveryCode(page)).toEqual({ ok: true, secret });
  const longer = page.padEnd(CODE_TEXT_MAX + 1, "2");
  expect(parseRecoveryCode(longer.slice(0, -1))).toEqual({ ok: true, secret });
  expect(problem(longer)).toMatchObject({ kind: "long" });
  // One sign, of which NFKC makes eighteen; as many as a cookie holds, and as a form does.
  for (const typed of [333, 2000]) expect(problem("\ufdfa".repeat(typed))).toEqual({ kind: "long", typed });
});

test("spare bits at the end make no second code", () => {
  const groups = [...toRecoveryCode(new Uint8Array(32))];
  const wrong = LETTERS.map((check) => `0001${check}`);
  const problems = wrong.map((last) => problem([...groups.slice(0, -1), last].join("-")));
  expect(problems).toEqual(wrong.map(() => ({ kind: "groups", groups: [GROUPS] })));
});
