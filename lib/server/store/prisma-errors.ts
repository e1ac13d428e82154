import "server-only";

// Prisma says so by a code or a name, of a statement of ours by what the driver's error was; with two generated clients there
// is no class to ask.

/** Whether a row with this key was already there. */
export const isTaken = (error: unknown): boolean => isOf(error, "P2002", "UniqueConstraintViolation");

/** Whether a row that this one belongs to is not there. */
export const isOrphan = (error: unknown): boolean => isOf(error, "P2003", "ForeignKeyConstraintViolation");

/** Whether the database failed, and not what was asked of it. */
export const isOfDatabase = (error: unknown): boolean =>
  error instanceof Error && /^(Prisma|DriverAdapter)/.test(error.name);

const isOf = (error: unknown, code: string, kind: string) =>
  error instanceof Error &&
  "code" in error &&
  (error.code === code ||
    ("meta" in error && (error.meta as Meta)?.driverAdapterError?.cause?.kind === kind));
type Meta = { driverAdapterError?: { cause?: { kind?: string } } } | undefined;
