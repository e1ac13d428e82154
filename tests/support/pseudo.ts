import type { Language } from "@/messages/languages";
import { toPseudo } from "@/messages/pseudo";
import { compiled } from "./compiled";

type Node = string | number | readonly unknown[];
const CHOICES: readonly string[] = ["", "select", "plural", "selectordinal"];

/** A compiled message (icu-minify) as text again. */
export const toText = (message: Node, counted = false): string =>
  typeof message === "string"
    ? escape(message, counted)
    : typeof message === "number"
      ? "#"
      : (message as readonly Node[]).map((node) => toPart(node, counted)).join("");

function toPart(node: Node, counted: boolean): string {
  if (!Array.isArray(node)) return toText(node, counted);
  const [name, kind, ...rest] = node as unknown as readonly [string, Node?, ...Node[]];
  if (kind === undefined) return `{${name}}`;
  if (typeof kind !== "number") return `<${name}>${toText([kind, ...rest], counted)}</${name}>`;
  const said = CHOICES[kind];
  if (said === undefined) throw new Error(`${name} is written in a way that no message here is.`);
  const options = Object.entries(rest[0] as unknown as Readonly<Record<string, Node>>).map(
    ([key, option]) => `${key} {${toText(option, said !== "select")}}`,
  );
  return `{${name}, ${said}, ${options.join(" ")}}`;
}

const escape = (text: string, counted: boolean) =>
  text.replaceAll("'", "''").replace(counted ? /[{}<>#]/g : /[{}<>]/g, "'$&'");

const toTexts = (words: object, write = (text: string) => text): object =>
  Object.fromEntries(
    Object.entries(words).map(([key, said]: [string, unknown]) => [
      key,
      typeof said === "string" || Array.isArray(said) ? write(toText(said)) : toTexts(said as object, write),
    ]),
  );

/** The languages made up from English as tests have words: text, which no build compiled. */
export const PSEUDO: readonly Language[] = toPseudo(compiled).map((language) => ({
  ...language,
  messages: toTexts(language.messages) as Language["messages"],
}));

/** The same without a mark at each end, which takes room that no word does: on paper their letters alone tell them. */
export const PSEUDO_ON_PAPER: readonly Language[] = toPseudo(compiled).map((language) => ({
  ...language,
  messages: toTexts(language.messages, (text) => text.replace(/[⟦⟧]/g, "")) as Language["messages"],
}));
