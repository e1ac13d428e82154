import "server-only";

// Prisma says so by a code or a name; with two generated clients there is no class to ask.

/** Whether a row with this key was already there. */
export const isTaken = (error: unknown): boolean => hasCode(error, "P2002");

/** Whether a row that this one belongs to is not there. */
export const isOrphan = (error: unknown): boolean => hasCode(error, "P2003");

/** Whether the database failed, and not what was asked of it. */
export const isOfDatabase = (error: unknown): boolean =>
  error instanceof Error && /^(Prisma|DriverAdapter)/.test(error.name);

const hasCode = (error: unknown, code: string) =>
  error instanceof Error && "code" in error && error.code === code;
