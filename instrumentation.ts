import type { Instrumentation } from "next";

// Next compiles this file for its edge runtime too, which has no Node: hence the condition around every import.

/**
 * Runs once, before the server takes its first request: says so in the log, and begins the purge, every five minutes. When
 * a setting is wrong it says which and ends: Next would go on without a gate, where every request waits for one.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    try {
      const { start } = await import("@/http/start");
      start();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      process.exit(1);
    }
  }
}

/**
 * Logs a request that failed: where in the code, never what was sent nor what the error says. The gate answers it
 * (http/gate.ts).
 */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { describeError, log } = await import("@/lib/server/run/log");
    const { isOfDatabase } = await import("@/lib/server/store/prisma-errors");
    const { sayAway } = await import("@/lib/server/run/bare-answer");
    const { routePath: route, routeType: kind } = context;
    if (isOfDatabase(error)) sayAway();
    log.error({ method: request.method, route, kind, error: describeError(error) }, "request failed");
  }
};
