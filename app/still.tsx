import { isValidElement as isDrawn, type ComponentChildren, type VNode } from "preact";
import { createElement, Fragment, type ReactNode } from "react";
import { keepPart, partMark, sayStill } from "@/lib/server/run/bare-answer";
import { Moving, resolve, toHtml, toText, type Resolved } from "./still-html";
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
    return toReact(parts);
  };
}

/** The same for what Next draws beside every page, and seldom shows. */
export const drawStill = async (children: ReactNode): Promise<ReactNode> => toReact(await resolve(children));

/** Form fields, whose values are no HTML, and what has nothing in it: React's own, where it draws what is around them. */
const LEFT_TO_REACT = ["input", "select", "textarea", "br", "hr", "img", "link", "meta"];

/** What React is to draw: of what stays as it is, the place that it has in the page (http/page.ts). */
function toReact(node: Resolved): ReactNode {
  if (node instanceof Moving) {
    const { type, props, parts } = node;
    return parts === null ? createElement(type, props) : createElement(type, props, toReact(parts));
  }
  if (Array.isArray(node))
    return node.map((child: Resolved, index) => createElement(Fragment, { key: index }, toReact(child)));
  if (typeof node === "string") return toText(node);
  if (!isDrawn(node)) return null;
  const { type, props } = node as VNode<Attributes>;
  const { children, dangerouslySetInnerHTML, ...attributes } = props;
  const tag = String(type);
  if (LEFT_TO_REACT.includes(tag)) return createElement(tag, attributes, children && toReact(children));
  const part = keepPart(dangerouslySetInnerHTML?.__html ?? toHtml(children));
  return createElement(StillPart, { tag, part, mark: partMark(part), attributes });
}
type Attributes = { children: ComponentChildren; dangerouslySetInnerHTML?: { __html: string } };
