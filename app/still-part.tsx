"use client";

import { createElement } from "react";

/**
 * A part of a page that React leaves as it came: the server writes the mark of its place (still.tsx). Should it have to draw all of the page again, after
 * another program changed it, say, the part is read from the page as it stands.
 */
export function StillPart(props: { tag: string; part: number; mark: string; attributes: object }) {
  const { tag, part, mark, attributes } = props;
  const html = {
    get __html() {
      if (typeof document === "undefined") return mark;
      return document.querySelector(`[data-still="${part}"]`)?.innerHTML ?? "";
    },
  };
  return createElement(tag, {
    ...attributes,
    "data-still": part,
    suppressHydrationWarning: true,
    dangerouslySetInnerHTML: html,
  });
}
