/**
 * HTML on its way from where a page is made to where React writes it out: two worlds of the same process, which share
 * nothing of their modules. It is of somebody's answers, and stays for the one request.
 */
const held = ((globalThis as { secondHeartStill?: Map<string, string> }).secondHeartStill ??= new Map<
  string,
  string
>());
let count = 0;

/** Keeps HTML until it is released; its id. */
export function hold(html: string): string {
  const id = (count++).toString(36);
  held.set(id, html);
  return id;
}

/** The HTML held under an id; a bug when there is none. */
export function heldHtml(id: string): string {
  const html = held.get(id);
  if (html === undefined) throw new Error("a part of a page is not held any more");
  return html;
}

export const release = (ids: readonly string[]): void => ids.forEach((id) => held.delete(id));
