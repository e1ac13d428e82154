import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import type { ServerResponse } from "node:http";

// Next loads this module once per bundle: the gate's and the pages' are to mean the same response.
const shared = globalThis as typeof globalThis & { secondHeartAnswers?: AsyncLocalStorage<ServerResponse> };
const answers = (shared.secondHeartAnswers ??= new AsyncLocalStorage<ServerResponse>());

/** Lets whatever answers a request find its bare response. */
export const answerBy = (response: ServerResponse, answer: () => void): void => answers.run(response, answer);

/**
 * Gives the answer being made the status 404 and leaves its page as it is. Next's own `notFound()` sends a document
 * without a language, a heading or a word, which only a script fills.
 */
export function sayNothingHere(): void {
  const response = answers.getStore();
  if (response) response.statusCode = 404;
}
