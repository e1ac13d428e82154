import type { Visitor } from "./visitor";

/** Asks for anything in any way, with a visitor's cookies; takes no cookie from the answer and follows nothing. */
export async function askAs(
  visitor: Visitor,
  path: string,
  { headers, ...init }: Omit<RequestInit, "headers"> & { readonly headers?: Record<string, string> } = {},
  at = visitor.origin,
): Promise<Response> {
  const cookie = Array.from(visitor.cookies, ([name, value]) => `${name}=${value}`).join("; ");
  return fetch(`${at}${path}`, { redirect: "manual", ...init, headers: { cookie, ...headers } });
}
