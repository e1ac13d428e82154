/** Runs once when a server starts: what keeps itself tidy begins here. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { keepPurging } = await import("@/lib/server/purge");
  keepPurging(() => new Date());
}
