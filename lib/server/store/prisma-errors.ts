import "server-only";

// Prisma says so by a code; with two generated clients there is no class to ask.

/** Whether a row with this key was already there. */
export const isTaken = (error: unknown): boolean => hasCode(error, "P2002");

/** Whether a row that this one belongs to is not there. */
export const isOrphan = (error: unknown): boolean => hasCode(error, "P2003");

const hasCode = (error: unknown, code: string) =>
  error instanceof Error && "code" in error && error.code === code;
