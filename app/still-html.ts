import { h, type ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import { Fragment, isValidElement, type ReactElement, type ReactNode } from "react";

/** A component of the browser's, or an element with one somewhere inside: React's to draw. */
export class Moving {
  constructor(
    readonly type: ReactElement["type"],
    readonly props: object,
    /** What is in an element; null for a component, which sees to that itself. */
    readonly parts: Resolved | null,
  ) {}
}
/** Elements with no component of ours left among them. */
export type Resolved = ComponentChildren | Moving | readonly (ComponentChildren | Moving)[];

/** Calls the components among what React would draw, until elements are left. */
export function resolve(node: ReactNode): Resolved | Promise<Resolved> {
  if (node === null || node === undefined || typeof node === "boolean") return null;
  if (typeof node !== "object") return String(node).replaceAll(">", GREATER);
  if (isValidElement<{ children?: ReactNode }>(node)) return resolveElement(node);
  if (node instanceof Promise) return node.then(resolve);
  return resolveAll(Array.from(node as Iterable<ReactNode>, resolve));
}

function resolveElement(element: ReactElement<{ children?: ReactNode }>): Resolved | Promise<Resolved> {
  const { type, props } = element;
  if (type === Fragment) return resolve(props.children);
  if (typeof type === "string") {
    const children = resolve(props.children);
    return children instanceof Promise
      ? children.then((found) => toElement(type, props, found))
      : toElement(type, props, children);
  }
  // Of a component of the browser's the server has no more than its name.
  const isOurs = typeof type === "function" && !("$$typeof" in type);
  return isOurs ? resolve((type as (props: object) => ReactNode)(props)) : new Moving(type, props, null);
}

function resolveAll(nodes: (Resolved | Promise<Resolved>)[]): Resolved | Promise<Resolved> {
  if (nodes.some((node) => node instanceof Promise))
    return Promise.all(nodes.map(async (node) => await node)).then(resolveAll);
  const found = nodes as ComponentChildren[];
  return found.some((node) => node instanceof Moving) ? new Moving(Fragment, {}, found) : found;
}

function toElement(type: string, props: object, children: Resolved): Resolved {
  if (children instanceof Moving) return new Moving(type, props, children);
  const html = { ...props, suppressHydrationWarning: undefined };
  // What stands in it is its text, before which HTML drops a line's end.
  if (type === "textarea" && "defaultValue" in props) {
    const text = String(props.defaultValue).replaceAll(">", GREATER);
    return h(type, { ...html, defaultValue: undefined, children: text.replace(/^\n/, "\n\n") });
  }
  // As React, which never takes a program for text.
  if (type === "script" && typeof children === "string")
    return h(type, { ...html, children: null, dangerouslySetInnerHTML: { __html: toText(children) } });
  return h(type, { ...html, children: children as ComponentChildren });
}

/** In place of ">" in a text, which preact would leave as it is: a sign that nothing shows, and so nobody types. */
const GREATER = "\ue000";
/** A text as it was. */
export const toText = (resolved: string): string => resolved.replaceAll(GREATER, ">");

/** Elements as HTML, the same as React's own. */
export const toHtml = (children: ComponentChildren): string =>
  renderToString(h(Inside, { children })).replaceAll(GREATER, "&gt;");
const Inside = (props: { children: ComponentChildren }) => props.children;
