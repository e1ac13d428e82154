/** Says how things stand in a row in a language (messages, `lists`): the mark between two, or the sentence of the last. */
export type SayLists = (
  how: "comma" | "semicolon" | "and" | "or",
  values: { readonly rest: string; readonly last: string },
) => string;

/**
 * Things in a row, in English "a, b, c"; "a; b; c" where each may hold a comma; "a, b and c"; "a, b or c".
 *
 * One thing is said as it is, and none is "".
 */
export function sayList(items: readonly string[], how: Parameters<SayLists>[0], say: SayLists): string {
  const between = (mark: "comma" | "semicolon", some: readonly string[]) =>
    some.length < 2 ? some.join("") : some.join(say(mark, { rest: "", last: "" }));
  if (how === "comma" || how === "semicolon" || items.length < 2)
    return between(how === "semicolon" ? how : "comma", items);
  return say(how, { rest: between("comma", items.slice(0, -1)), last: items.at(-1) ?? "" });
}

/** A name in small letters: within a sentence, where a language's words say no other. */
export const toSmall = (name: string): string => name.toLowerCase();
