/**
 * Words on a page that are from no catalogue, in a language made up from English (messages/pseudo.ts): those that have a
 * letter of plain English. Left out is what nobody translates: elements that say so (`translate="no"`), a language of its
 * own (`lang`), code, what fills a message, which stands apart in it (U+2068 to U+2069), airports' codes, and `names`: what
 * was typed, and what the table calls the airports. Runs in the page.
 */
export function findUnmarked(names: readonly string[]): string[] {
  const own = document.documentElement.lang;
  const isLeftOut = (element: Element | null): boolean =>
    element !== null &&
    (element.matches("script, style, noscript, template, code, pre, svg defs, [translate=no]") ||
      (element.closest("[lang]")?.getAttribute("lang") ?? own) !== own ||
      isLeftOut(element.parentElement));
  const plain = (text: string) => {
    const ours = names.reduce(
      (rest, name) => rest.replaceAll(name, ""),
      text.replace(/\u2068[^\u2068\u2069]*\u2069/g, ""),
    );
    return /[A-Za-z]{2,}/.test(ours.replace(/\b[A-Z]{3}\b/g, ""));
  };
  const found: string[] = [];
  const look = (element: Element, text: string | null, where: string) => {
    if (text !== null && plain(text) && !isLeftOut(element))
      found.push(`${where} ${text.trim().slice(0, 80)}`);
  };
  look(document.head, document.title, "title");
  for (const element of document.querySelectorAll("body *")) {
    for (const node of element.childNodes)
      if (node.nodeType === Node.TEXT_NODE) look(element, node.textContent, element.tagName.toLowerCase());
    for (const name of [
      "aria-label",
      "alt",
      "title",
      "placeholder",
      "aria-roledescription",
      "aria-valuetext",
    ])
      look(element, element.getAttribute(name), `${element.tagName.toLowerCase()} ${name}`);
  }
  return found;
}

/** What of a text is from no catalogue, in one of these: plain English, but for airports' codes and `names`. */
export const findPlain = (text: string, names: readonly string[] = []): string[] =>
  names
    .reduce((rest, name) => rest.replaceAll(name, " "), text)
    .replace(/\b[A-Z]{3}\b/g, " ")
    .match(/[A-Za-z]{2,}/g) ?? [];

/** What a page that was sent says: its text, and what is read out of attributes, without what no language changes. */
export const textOf = (html: string): string =>
  html
    .replace(/<(script|style|svg|code|pre)\b[^]*?<\/\1>/g, " ")
    .replace(/<(\w+)[^>]* translate="no"[^>]*>[^]*?<\/\1>/g, " ")
    .replace(/<[^>]*>/g, (tag) =>
      [...tag.matchAll(/ (?:aria-label|alt|title|placeholder)="([^"]*)"/g)]
        .map(([, said]) => ` ${said} `)
        .join(" "),
    )
    .replace(/&(?:amp|quot|lt|gt|#x?\w+);/g, " ");
