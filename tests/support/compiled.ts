import compile from "icu-minify/compile";
import en, { type default as Messages } from "@/messages/en";

/** Words of a language as a build has them. */
export const compileAll = (words: object): object =>
  Object.fromEntries(
    Object.entries(words).map(([key, said]: [string, string | object]) => [
      key,
      typeof said === "string" ? compile(said) : compileAll(said),
    ]),
  );

/** The catalogue as a build has it (next.config.js). */
export const compiled = compileAll(en) as typeof Messages;
