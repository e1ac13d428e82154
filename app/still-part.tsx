"use client";

import { createElement } from "react";
import { heldHtml } from "./still-held";

/**
 * A part of a page that React leaves as it came (still.tsx). Should it have to draw all of the page again, after
 * another program changed it, say, the part is read from the page as it stands.
 */
export function StillPart(props: { tag: string; id: string; attributes: object }) {
  const { tag, id, attributes } = props;
  const html = {
    get __html() {
      if (typeof document === "undefined") return heldHtml(id);
      return document.querySelector(`[data-still="${id}"]`)?.innerHTML ?? "";
    },
  };
  return createElement(tag, {
    ...attributes,
    "data-still": id,
    suppressHydrationWarning: true,
    dangerouslySetInnerHTML: html,
  });
}
