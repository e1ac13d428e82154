import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PART } from "@/lib/server/run/bare-answer";

/** Next's own scripts, and what they find in a page: nothing that a page of ours is told by. */
const SCRIPTS = [
  /<script src="\/_next\/[^"]*"[^>]*><\/script>/g,
  /<script[^>]*>(?:\(?self\.__next_f|\(globalThis\["TURBOPACK"\])[^]*?<\/script>/g,
  /<link rel="preload" as="script"[^>]*>/g,
];
/** A part that came late, which a script puts in its place. */
const LATE = ['<template id="B:', '<div hidden id="S:'];
/** What every page of ours has, and none that a script is to fill. */
const WHOLE = '<main id="main"';

/**
 * A page of Next's as it leaves: with its parts that React did not have to draw in their places (app/still.tsx); and where
 * nothing in it is drawn again in the browser, with its styles in itself, and without the scripts that would draw it: they
 * are most of what a phone would fetch and all that it would run. Our own scripts stay.
 */
export function finishPage(sent: string, parts: readonly string[], still: boolean): string {
  const whole = still && sent.includes(WHOLE) && !LATE.some((part) => sent.includes(part));
  // What React did not draw is most of a page, and has nothing of Next's in it.
  const drawn = whole ? withoutScripts(sent) : sent;
  const page = drawn.replace(PART, (_, index) => parts[Number(index)] ?? "");
  return whole ? withStyles(page) : page;
}

const withoutScripts = (page: string) => SCRIPTS.reduce((rest, script) => rest.replace(script, ""), page);

const SHEET = /<link rel="stylesheet" href="\/_next\/([^"?]+\.css)[^"]*" nonce="([^"]*)"[^>]*>/g;

/**
 * A page with its styles in itself, so that nothing has to be fetched before it is seen: of a component's, which are its
 * CSS module's, those whose classes it has.
 */
function withStyles(page: string): string {
  const classes = new Set([...classesOf(page)].flatMap((names) => names.split(" ")));
  return page.replace(SHEET, (_, file: string, nonce: string) => {
    const used = sheetOf(file).filter(
      (part) => part.classes.length === 0 || part.classes.some((name) => classes.has(name)),
    );
    return `<style nonce="${nonce}">${used.map(({ css }) => css).join("")}</style>`;
  });
}

const CLASS = ' class="';

/** The class attributes of HTML, each once. */
function classesOf(html: string): Set<string> {
  const found = new Set<string>();
  for (let at = html.indexOf(CLASS); at >= 0; at = html.indexOf(CLASS, at + 1)) {
    const from = at + CLASS.length;
    found.add(html.slice(from, html.indexOf('"', from)));
  }
  return found;
}

type SheetPart = { readonly css: string; readonly classes: readonly string[] };
const sheets = new Map<string, readonly SheetPart[]>();

/** A sheet of this build, by its CSS modules, each on a line of its own; the classes of a module alone have a "_". */
function sheetOf(file: string): readonly SheetPart[] {
  const known = sheets.get(file);
  if (known) return known;
  const path = join(/* turbopackIgnore: true */ process.cwd(), process.env.NEXT_DIST_DIR ?? ".next", file);
  const sheet = readFileSync(path, "utf8")
    .split("\n")
    .map((css) => ({
      css,
      classes: Array.from(css.matchAll(/\.([\w-]+_[\w-]+)/g), ([, name = ""]) => name),
    }));
  sheets.set(file, sheet);
  return sheet;
}
