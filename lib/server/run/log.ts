import "server-only";
import pino from "pino";
import { env } from "./env";

/**
 * The log: one JSON line per event on standard output, quiet by default (start, stop, purge, errors).
 *
 * Never give it an answer, a name, a token, a cookie, an address with its query string, or an error's message
 * (libraries put values in them): only ids of kinds of things, counts and durations. {@link describeError} says
 * what may be told of an error.
 */
export const log = pino({ level: env.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime });

/** What may be logged of something thrown: its kind, code, digest and where, never its message. */
export function describeError(thrown: unknown): {
  name: string;
  code?: string;
  digest?: string;
  at: string[];
} {
  if (!(thrown instanceof Error)) return { name: typeof thrown, at: [] };
  const { code, digest } = thrown as { code?: unknown; digest?: unknown };
  const at = (thrown.stack ?? "")
    .split("\n")
    .filter((line) => /^ {4}at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim());
  return {
    name: thrown.name,
    ...(typeof code === "string" && { code }),
    ...(typeof digest === "string" && { digest }),
    at,
  };
}

/**
 * Takes the words out of what Next and libraries print as errors and warnings: they quote addresses with query
 * strings, and errors whose messages quote what was sent. Each becomes a line of the log that says what
 * {@link describeError} may say.
 */
export function muteConsole(
  console: Pick<Console, "error" | "warn">,
  into: Pick<typeof log, "error" | "warn"> = log,
): void {
  for (const level of ["error", "warn"] as const) {
    console[level] = (...printed: unknown[]) => {
      const errors = printed.filter((thing) => thing instanceof Error).map(describeError);
      into[level]({ errors }, "printed by a library, words left out");
    };
  }
}
