import type { Visitor } from "./visitor";

/** Asks for anything in any way, with a visitor's cookies; takes no cookie from the answer and follows nothing. */
export async function askAs(
  visitor: Visitor,
  path: string,
  { headers, ...init }: Omit<RequestInit, "headers"> & { readonly headers?: Record<string, string> } = {},
  at = visitor.origin,
): Promise<Response> {
  const cookie = Array.from(visitor.cookies, ([name, value]) => `${name}=${value}`).join("; ");
  const ask = () => fetch(`${at}${path}`, { redirect: "manual", ...init, headers: { cookie, ...headers } });
  return ask().catch((error: unknown) => (wasCutOff(error) ? ask() : Promise.reject(error as Error)));
}

/** Who refuses a large body may hang up before all of it was sent: then no answer is heard, now and then. */
const wasCutOff = (error: unknown) =>
  error instanceof TypeError &&
  error.cause instanceof Error &&
  "code" in error.cause &&
  (error.cause.code === "EPIPE" || error.cause.code === "ECONNRESET");
