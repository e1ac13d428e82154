import compile from "icu-minify/compile";
import { expect, test, vi } from "vitest";
import { z } from "zod";
import { createTranslator } from "next-intl";
import { POINT, widthOf } from "@/components/site/letters";
import { formatMinutes } from "@/lib/core/time";
import { chooseLanguage } from "@/lib/server/run/language";
import { ENGLISH, LANGUAGES, type Messages } from "@/messages/languages";
import { LANGUAGES as DEVELOPED, toPseudo } from "@/messages/pseudo";
import { STRINGS } from "../support/catalogue";
import { compileAll, compiled } from "../support/compiled";
import { toText } from "../support/pseudo";

const [longer, mirrored] = toPseudo(compiled);

test.each([
  ["", "en"],
  ["*", "en"],
  ["fr-CH, fr;q=0.9, en;q=0.8", "en"],
  ["ar-XB", "ar-XB"],
  ["AR-xb;q=0.4, en-XA;q=0.5", "en-XA"],
  ["en-GB, ar-XB;q=0.9", "en"],
  ["en-XA;q=0, ar-XB;q=0.1", "ar-XB"],
  ["en-XA;q=none", "en"],
])("who accepts %s is answered in %s", (accepted, locale) => {
  expect(chooseLanguage(accepted, [ENGLISH, longer, mirrored]).locale).toBe(locale);
});

test("the site speaks English to whoever asks for nothing it knows, and nothing made up to anybody", () => {
  const locales = LANGUAGES.map(({ locale }) => locale);
  expect(LANGUAGES[0]).toBe(ENGLISH);
  expect(locales).not.toContain(longer.locale);
  expect(locales).not.toContain(mirrored.locale);
  expect(DEVELOPED.map(({ locale }) => locale)).toEqual([...locales, longer.locale, mirrored.locale]);
});

const configSchema = z.object({
  default: z.object({ turbopack: z.object({ resolveAlias: z.record(z.string(), z.string()) }) }),
});

test.each([
  ["1", ["@/messages/languages"]],
  ["", []],
])("a build where PSEUDO_LANGUAGES is %o has them by %o", async (setting, aliases) => {
  vi.resetModules();
  vi.stubEnv("PSEUDO_LANGUAGES", setting);
  const config: unknown = await import("../../next.config.js");
  vi.unstubAllEnvs();
  const { turbopack } = configSchema.parse(config).default;
  const ours = Object.entries(turbopack.resolveAlias).filter(([, path]) => path.includes("messages/"));
  expect(ours.map(([name]) => name).filter((name) => name !== "next-intl/config")).toEqual(aliases);
});

/** Whole messages, by their paths, as text: what is filled in stands as its name in braces, of choices the last. */
function toTexts(messages: Messages): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const toText = (node: unknown): string => {
    if (typeof node === "string") return node;
    if (!Array.isArray(node)) return "";
    const [name, kind, ...rest] = node as unknown[];
    if (node.length === 1) return `{${String(name)}}`;
    if (typeof kind !== "number") return [kind, ...rest].map(toText).join("");
    const options = Object.values(rest[0] ?? {}).map((option: unknown) =>
      Array.isArray(option) ? option.map(toText).join("") : toText(option),
    );
    return options.at(-1) ?? "";
  };
  const walk = (words: object, at: string) => {
    for (const [key, said] of Object.entries(words) as [string, unknown][]) {
      if (typeof said === "string") texts.set(at + key, said);
      else if (Array.isArray(said)) texts.set(at + key, said.map(toText).join(""));
      else walk(said as object, `${at}${key}.`);
    }
  };
  walk(messages, "");
  return texts;
}
const ENGLISH_TEXTS = toTexts(compiled);
const blanksOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
const isOwn = (path: string) => /^crew\.(?!en\.)\w+\.(own|crew|doctor)$/.test(path);

test.each([longer, mirrored])(
  "$locale has every message, marked, without a letter of English",
  ({ messages }) => {
    const texts = toTexts(messages);
    expect([...texts.keys()]).toEqual([...ENGLISH_TEXTS.keys()]);
    expect(texts.size).toBe(STRINGS.length);
    for (const [path, text] of texts) {
      if (isOwn(path)) expect(text, path).toBe(ENGLISH_TEXTS.get(path));
      else {
        expect(text, path).toMatch(/^⟦[^]*⟧$/);
        expect(text.replace(/\u2068\{\w+\}\u2069/g, ""), path).not.toMatch(/[A-Za-z]/);
        expect(blanksOf(text), path).toEqual(blanksOf(ENGLISH_TEXTS.get(path) ?? ""));
      }
    }
  },
);

/** What a message is filled with, counts, chooses by or marks up. */
function namesIn(node: unknown): readonly string[] {
  if (!Array.isArray(node)) return [];
  const [name, kind, ...rest] = node as unknown[];
  if (node.length === 1) return [String(name)];
  if (typeof kind !== "number") return [String(name), ...[kind, ...rest].flatMap(namesIn)];
  const options = Object.values(rest[0] ?? {}).flatMap((option: unknown) =>
    Array.isArray(option) ? option.flatMap(namesIn) : [],
  );
  return [String(name), ...options];
}
/** Every message's, by its path. */
const namesOf = (words: object, at = ""): readonly (readonly [string, readonly string[]])[] =>
  (Object.entries(words) as [string, unknown][]).flatMap(([key, said]) =>
    typeof said === "string" || Array.isArray(said)
      ? [[at + key, [...new Set(typeof said === "string" ? [] : said.flatMap(namesIn))].sort()] as const]
      : namesOf(said as object, `${at}${key}.`),
  );

test("a message's blanks, choices and marks are found, within each other too", () => {
  const message = "{count, plural, one {# <b>{name}</b>} other {all}} at {time}";
  expect(namesOf({ app: { name: compile(message) } })).toEqual([
    ["app.name", ["b", "count", "name", "time"]],
  ]);
});

test.each(LANGUAGES)("$locale has every message of English, with all that stands in it", (language) => {
  expect(new Intl.Locale(language.locale).toString()).toBe(language.locale);
  expect(chooseLanguage(language.locale)).toBe(language);
  expect(namesOf(compileAll(language.messages))).toEqual(namesOf(compiled));
});

/** Of the card's lines, in the size of their letters, and millimetres: where the length of a time stands, and what it is of. */
const [TIME_COLUMN, KIND_COLUMN] = [3.95, 10];
const BOLD = 1.05;

test.each(LANGUAGES)("$locale has lengths of time and kinds as short as the card's columns", (language) => {
  const units = createTranslator({ ...language, namespace: "units" });
  for (const minutes of [55, 1380, 1375])
    expect(widthOf(formatMinutes(minutes, units), 14 * BOLD)).toBeLessThan(TIME_COLUMN * 14 * POINT);
  const { walk, quickSet } = language.messages.card.kinds;
  for (const kind of [walk, quickSet]) expect(widthOf(kind, 11)).toBeLessThan(KIND_COLUMN);
});

test("the longer one is two fifths longer", () => {
  const lengthOf = (messages: Messages) =>
    [...toTexts(messages)]
      .filter(([path]) => !isOwn(path))
      .reduce((sum, [, text]) => sum + text.replace(/[⟦⟧\u2068\u2069]|\{\w+\}/g, "").length, 0);
  expect(lengthOf(longer.messages) / lengthOf(compiled)).toBeCloseTo(1.4, 1);
});

test("a compiled message is written as text that says the same", () => {
  const walk = (words: object): void => {
    for (const said of Object.values(words) as unknown[])
      if (typeof said === "string" || Array.isArray(said)) expect(compile(toText(said))).toEqual(said);
      else walk(said as object);
  };
  walk(compiled);
  const odd = "{count, plural, one {# 'is' <b>it''s</b> '#'1} other {'{'#'}'}} '<'#";
  expect(compile(toText(compile(odd)))).toEqual(compile(odd));
});

test("what is filled in, counted, chosen and marked up stays", () => {
  const message = "{count, plural, one {# flight} other {# flights}} of <b>{name}</b>";
  const [{ messages }] = toPseudo({ app: { name: compile(message) } } as unknown as Messages);
  expect(messages.app.name).toEqual([
    "⟦",
    ["count", 2, { one: [0, " ƒļļîĝĝĥţ"], other: [0, " ƒļļîĝĝĥţšš"] }],
    " öƒƒ ",
    ["b", "\u2068", ["name"], "\u2069"],
    "⟧",
  ]);
});
