/** Text that is already HTML. Everything else is escaped where it is put in. */
export type Html = { readonly html: string };
type Value = Html | string | number | null | undefined | false | readonly Value[];

/**
 * HTML from a template: what is put in is escaped, unless it was made by this. Nothing comes of null and false, and
 * the template's own indentation is one space. (Named so that no formatter takes it for HTML and adds space to it.)
 */
export const markup = (parts: TemplateStringsArray, ...values: readonly Value[]): Html => ({
  html: parts.reduce(
    (text, part, index) => text + toHtml(values[index - 1]) + part.replace(/\s*\n\s*/g, " "),
    "",
  ),
});

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function toHtml(value: Value): string {
  if (value === null || value === undefined || value === false) return "";
  if (typeof value === "string") return value.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? "");
  if (typeof value === "number") return String(value);
  if ("html" in value) return value.html;
  return value.map(toHtml).join("");
}

/** A script, a style or other text of our own, as it is. */
export const raw = (text: string): Html => ({ html: text });
