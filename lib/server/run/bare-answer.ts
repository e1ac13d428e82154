import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import type { ServerResponse } from "node:http";

/** An answer as Node has it, before Next: the languages that were asked for, and what its page says of it. */
export type BareAnswer = {
  readonly response: ServerResponse;
  readonly accepted: string | undefined;
  still: boolean;
  /** HTML that its page only marks the places of, by number. */
  readonly parts: string[];
  /** Its text, whole or in pieces that are made as they are taken, where that is handed over; undefined: it cannot be. */
  text: string | AsyncIterable<string> | null | undefined;
  /** Whether it failed because the database did: the same may be asked again later. */
  away: boolean;
};

// Next loads this module once per bundle: the gate's and the pages' are to mean the same answer.
const shared = globalThis as typeof globalThis & { secondHeartAnswers?: AsyncLocalStorage<BareAnswer> };
const answers = (shared.secondHeartAnswers ??= new AsyncLocalStorage<BareAnswer>());

/** Lets whatever answers a request find its bare answer. */
export const answerBy = (answer: BareAnswer, make: () => void): void => answers.run(answer, make);

/**
 * Gives the answer being made the status 404 and leaves its page as it is. Next's own `notFound()` sends a document
 * without a language, a heading or a word, which only a script fills.
 */
export function sayNothingHere(): void {
  const answer = answers.getStore();
  if (answer) answer.response.statusCode = 404;
}

/** Keeps a part of the page being made for when it leaves; its number. */
export function keepPart(html: string): number {
  const answer = answers.getStore();
  if (answer === undefined) throw new Error("a page is made for no answer");
  return answer.parts.push(html) - 1;
}
/** Where a part belongs: text of ours has no comment, and none of another's is HTML. */
export const partMark = (part: number): string => `<!--part ${part}-->`;
export const PART = /<!--part (\d+)-->/g;

/** Says of the page being made that nothing in it is drawn again by a script of Next's (app/still.tsx). */
export function sayStill(): void {
  const answer = answers.getStore();
  if (answer) answer.still = true;
}

/**
 * Hands the text of an answer to where answers leave, past the stream that Next would make of it; gives what is left to
 * answer with.
 */
export function handOver<Text extends string | AsyncIterable<string>>(text: Text): Text | null {
  const answer = answers.getStore();
  if (answer?.text === undefined) return text;
  answer.text = text;
  return null;
}

/** Says of the answer being made that the database failed it. */
export function sayAway(): void {
  const answer = answers.getStore();
  if (answer) answer.away = true;
}

/** The languages that the request in hand asks for. */
export const acceptedLanguages = (): string | undefined => answers.getStore()?.accepted;
