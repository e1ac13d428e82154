import "server-only";

/** Next's own scripts, and what they find in a page: nothing that a page of ours is told by. */
const SCRIPTS = [
  /<script src="\/_next\/[^"]*"[^>]*><\/script>/g,
  /<script[^>]*>(?:\(?self\.__next_f|\(globalThis\["TURBOPACK"\])[^]*?<\/script>/g,
  /<link rel="preload" as="script"[^>]*>/g,
];
/** A part that came late, which a script puts in its place. */
const LATE = /<template id="B:|<div hidden id="S:/;
/** What every page of ours has, and none that a script is to fill. */
const WHOLE = '<main id="main"';

/**
 * A page without the scripts by which Next would draw it again in the browser: for one with nothing to draw
 * (app/still.tsx) they are most of what a phone has to fetch and all that it has to run. Our own scripts stay.
 */
export const withoutScripts = (html: string): string =>
  LATE.test(html) || !html.includes(WHOLE)
    ? html
    : SCRIPTS.reduce((rest, script) => rest.replace(script, ""), html);
