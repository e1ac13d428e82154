import { after } from "next/server";
import { h, isValidElement as isDrawn, type ComponentChildren, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { createElement, Fragment, isValidElement, type ReactElement, type ReactNode } from "react";
import { sayStill } from "@/lib/server/run/bare-answer";
import { hold, release } from "./still-held";
import { StillPart } from "./still-part";

/**
 * A page whose parts that stay as they are in the browser are sent once. Next sends a page twice, as HTML and as data
 * by which React draws it again in the browser; here components are called until elements are left, preact writes
 * those out as HTML, and React is handed that HTML with nothing to draw (decision 42). What is around a component of
 * the browser's stays React's; a page with none needs no script of Next's, and says so.
 */
export function still<Props extends object>(page: (props: Props) => ReactNode | Promise<ReactNode>) {
  // While developing, a change shows at once, for which React has to draw.
  if (process.env.NODE_ENV === "development") return page;
  return async function StillPage(props: Props): Promise<ReactNode> {
    const parts = await resolve(page(props) as ReactNode);
    if (!(parts instanceof Moving)) sayStill();
    return handOver(parts);
  };
}

/** The same for what Next draws beside every page, and seldom shows. */
export const drawStill = async (children: ReactNode): Promise<ReactNode> => handOver(await resolve(children));

function handOver(parts: Resolved): ReactNode {
  const ids: string[] = [];
  const drawn = toReact(parts, ids);
  after(() => release(ids));
  return drawn;
}

/** What a component of the browser's is in: React draws it, and takes the ids of the parts held for it. */
class Moving {
  constructor(readonly draw: (ids: string[]) => ReactNode) {}
}
/** Elements with no component left among them. */
type Resolved = ComponentChildren | Moving;

/** Calls components until elements are left. */
function resolve(node: ReactNode): Resolved | Promise<Resolved> {
  if (node === null || node === undefined || typeof node === "boolean") return null;
  // By preact ">" stays as it is, which is right, but not what every reader of HTML takes.
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
  // A component of the browser's is known to the server by its name alone.
  const isOurs = typeof type === "function" && !("$$typeof" in type);
  return isOurs ? resolve((type as (props: object) => ReactNode)(props)) : new Moving(() => element);
}

function resolveAll(nodes: (Resolved | Promise<Resolved>)[]): Resolved | Promise<Resolved> {
  if (nodes.some((node) => node instanceof Promise))
    return Promise.all(nodes.map(async (node) => await node)).then(resolveAll);
  const found = nodes as Resolved[];
  if (!found.some((node) => node instanceof Moving)) return found as ComponentChildren[];
  return new Moving((ids) =>
    found.map((node, index) => createElement(Fragment, { key: index }, toReact(node, ids))),
  );
}

function toElement(type: string, props: object, children: Resolved): Resolved {
  if (children instanceof Moving)
    return new Moving((ids) => createElement(type, props, toReact(children, ids)));
  // As React, which never takes a program for text.
  if (type === "script" && typeof children === "string")
    return h(type, {
      ...props,
      ...NOT_HTML,
      children: null,
      dangerouslySetInnerHTML: { __html: toText(children) },
    });
  return h(type, { ...props, ...NOT_HTML, children });
}

const NOT_HTML = { suppressHydrationWarning: undefined };

/** Form fields, whose values are no HTML, and what has nothing in it: React's own, where it draws what is around them. */
const LEFT_TO_REACT = ["input", "select", "textarea", "br", "hr", "img", "link", "meta"];

/** In place of ">", which preact would write out: a sign that nobody types, for nothing shows it. */
const GREATER = "\ue000";
const toText = (drawn: string): string => drawn.replaceAll(GREATER, ">");
const Inside = (props: { children: ComponentChildren }) => props.children;

/** What React is to draw: elements as HTML that is held for it. */
function toReact(node: Resolved, ids: string[]): ReactNode {
  if (node instanceof Moving) return node.draw(ids);
  if (Array.isArray(node))
    return node.map((child: Resolved, index) => createElement(Fragment, { key: index }, toReact(child, ids)));
  if (typeof node === "string") return toText(node);
  if (!isDrawn(node)) return null;
  const { type, props } = node as VNode<{ children: ComponentChildren }>;
  const tag = String(type);
  const { children, ...attributes } = props;
  if (LEFT_TO_REACT.includes(tag)) return createElement(tag, attributes, children && toReact(children, ids));
  const { dangerouslySetInnerHTML, ...outer } = attributes as {
    dangerouslySetInnerHTML?: { __html: string };
  };
  const id = hold(
    dangerouslySetInnerHTML?.__html ?? renderToString(h(Inside, { children })).replaceAll(GREATER, "&gt;"),
  );
  ids.push(id);
  return createElement(StillPart, { tag, id, attributes: outer });
}
