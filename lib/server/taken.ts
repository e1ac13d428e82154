import "server-only";

/**
 * Whether a row with this key was already there. Prisma says so by a code; with two generated clients there is no
 * class to ask.
 */
export function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "P2002";
}
