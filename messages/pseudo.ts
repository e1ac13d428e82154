import { ENGLISH, LANGUAGES as SPOKEN, type Language, type Messages } from "./languages";

export * from "./languages";

/** Writes English in other letters: those of a to z, and of A to Z, in their order. */
const inLetters =
  (small: string, large = small) =>
  (text: string): string =>
    text.replace(/[A-Za-z]/g, (letter) => {
      const letters = letter < "a" ? large : small;
      return letters.split(" ")[(letter.charCodeAt(0) & 31) - 1] ?? letter;
    });
const inAccents = inLetters(
  "å ƀ ç đ é ƒ ĝ ĥ î ĵ ķ ļ ɱ ñ ö þ ǫ ŕ š ţ û ṽ ŵ ẋ ý ž",
  "Å Ɓ Ç Đ É Ƒ Ĝ Ĥ Î Ĵ Ķ Ļ Ṁ Ñ Ö Þ Ǫ Ŕ Š Ţ Û Ṽ Ŵ Ẋ Ý Ž",
);
const inArabic = inLetters("ا ب ج د ه ف غ ح ي ژ ك ل م ن و پ ق ر س ت ع ڤ ط خ ئ ز");

/** Two fifths longer, spread over its words: what is passed owes as much, and the next small letter pays it. */
function lengthen(text: string): string {
  let owed = 0;
  return text.replace(/[^]/g, (letter) => {
    owed += 0.4;
    if (owed < 1 || !/[a-z]/.test(letter)) return letter;
    owed -= 1;
    return letter + letter;
  });
}

/** What a compiled message is made of (icu-minify): text, and what is filled in, counted, chosen or marked up. */
type Node = string | number | readonly unknown[] | Readonly<Record<string, unknown>>;
const CHOICES = [1, 2, 3];

/** A message with its text written by `write`: what is filled in stands apart, whichever way it runs. */
function rewriteNodes(nodes: readonly Node[], write: (text: string) => string): readonly Node[] {
  return nodes.flatMap((node): readonly Node[] => {
    if (typeof node === "string") return [write(node)];
    if (!Array.isArray(node)) return [node];
    const [name, kind, ...rest] = node as unknown as readonly [string, Node?, ...Node[]];
    if (typeof kind !== "number") {
      if (kind === undefined) return ["\u2068", node, "\u2069"];
      return [[name, ...rewriteNodes([kind, ...rest], write)]];
    }
    if (!CHOICES.includes(kind)) return ["\u2068", node, "\u2069"];
    const options = Object.entries(rest[0] as Readonly<Record<string, Node>>).map(([key, option]) => [
      key,
      typeof option === "string"
        ? write(option)
        : Array.isArray(option)
          ? rewriteNodes(option as readonly Node[], write)
          : option,
    ]);
    return [[name, kind, Object.fromEntries(options)]];
  });
}

const rewrite = (message: Node, write: (text: string) => string): Node =>
  typeof message === "string"
    ? `⟦${write(message)}⟧`
    : ["⟦", ...rewriteNodes(message as readonly Node[], write), "⟧"];

/** What is said in a language of its own, whatever the page's (messages, `crew`). */
const IN_ITS_OWN = /^crew\.(?!en\.)\w+\.(own|crew|doctor)$/;

function rewriteAll(words: object, write: (text: string) => string, at = ""): object {
  const all = Object.entries(words).map(([key, said]: [string, Node]) => {
    const path = `${at}${key}`;
    const isMessage = typeof said === "string" || Array.isArray(said);
    if (!isMessage) return [key, rewriteAll(said as object, write, `${path}.`)];
    return [key, IN_ITS_OWN.test(path) ? said : rewrite(said, write)];
  });
  return Object.fromEntries(all) as object;
}

const make = (
  locale: string,
  direction: Language["direction"],
  english: Messages,
  write: (text: string) => string,
): Language => ({
  locale,
  openGraph: locale.replace("-", "_"),
  direction,
  messages: rewriteAll(english, write) as Messages,
});

/**
 * Languages made up from English, compiled: one two fifths longer, in letters with accents, and one that runs from right
 * to left, in letters of Arabic. Every message begins with ⟦ and ends with ⟧, and has no letter of plain English left:
 * what has is not from the catalogue. Values that messages are filled with stand as they come.
 */
export const toPseudo = (english: Messages): readonly [longer: Language, mirrored: Language] => [
  make("en-XA", "ltr", english, (text) => inAccents(lengthen(text))),
  make("ar-XB", "rtl", english, inArabic),
];

/** What the site speaks in development and in tests (next.config.js): these two as well. */
export const LANGUAGES: readonly [Language, ...Language[]] = [...SPOKEN, ...toPseudo(ENGLISH.messages)];
