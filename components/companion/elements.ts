import { Fragment, isValidElement, type ReactNode } from "react";

/**
 * Elements as markup: enough of React's own renderer for drawings, whose components hold no state. The device draws
 * the very figures of the site with it, without bringing React along.
 */
export function toMarkup(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (typeof node === "string" || typeof node === "number") return String(node).replace(/[&<>"]/g, escape);
  if (Array.isArray(node)) return node.map(toMarkup).join("");
  if (!isValidElement<Record<string, unknown>>(node)) throw new Error("Only elements can be drawn.");
  const { type, props } = node;
  const children = props.children as ReactNode;
  if (type === Fragment) return toMarkup(children);
  if (typeof type === "function") return toMarkup((type as (own: unknown) => ReactNode)(props));
  if (typeof type !== "string") throw new Error("Only plain components can be drawn.");
  const attributes = Object.entries(props).map(([name, value]) =>
    name !== "children" && (typeof value === "string" || typeof value === "number" || value === true)
      ? ` ${ATTRIBUTES[name] ?? name}="${String(value).replace(/[&<>"]/g, escape)}"`
      : "",
  );
  return `<${type}${attributes.join("")}>${toMarkup(children)}</${type}>`;
}

const ATTRIBUTES: Readonly<Record<string, string>> = { className: "class" };
const escape = (character: string) => `&#${character.charCodeAt(0)};`;
