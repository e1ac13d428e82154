import { isValidElement, type ReactNode } from "react";
import { toPositions, toSeconds } from "@/lib/core/figure/motion";
import { MOVES, type Move } from "@/lib/core/figure/poses";
import type { ExerciseCode } from "@/lib/core/plan/exercises";
import { VIEW_BOX } from "./drawing";
import { Moment } from "./moment";
import { MoveFigure } from "./move-figure";

/** A moment is drawn about so often, in seconds, on the way from one pose to the next; in between, lines go straight. */
const DRAWN_EVERY = 0.2;
/** No slow way needs more. */
const DRAWN_MOST = 5;

/**
 * A move as a picture that moves by itself, without a script: its still, shown under the address "#still", and a film
 * that goes round at the move's own tempo. `style` is that of the figure and its colours.
 */
export function drawFilm(code: ExerciseCode, style: string): string {
  const move: Move = MOVES[code];
  const seconds = toSeconds(move);
  const times = toTimes(move);
  const frames = times.map((at) => toNodes(<Moment move={move} variant={{}} seconds={at} />));
  const film = { keyTimes: times.map((at) => at / seconds), seconds };
  const still = toNodes(<MoveFigure code={code} />);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${VIEW_BOX[move.view]}">`,
    `<style>${style}svg{color:var(--ink)}#still,#still:target~#film{display:none}#still:target{display:inline}</style>`,
    `<g id="still">${still.map((node) => write([node], null)).join("")}</g>`,
    `<g id="film">${writeAll(frames, film)}</g></svg>`,
  ].join("");
}

/** When the moments are drawn: where a pose is reached and left, and on the way to the next; the end is the start again. */
function toTimes(move: Move): readonly number[] {
  const reached = toPositions(move);
  const times = move.steps.flatMap(({ holdSeconds }, index) => {
    const left = (reached[index] ?? 0) + holdSeconds;
    const way = (reached[index + 1] ?? toSeconds(move)) - left;
    const parts = Math.min(DRAWN_MOST, Math.ceil(way / DRAWN_EVERY));
    const onTheWay = Array.from({ length: parts - 1 }, (_, part) => left + (way * (part + 1)) / parts);
    return [...(holdSeconds > 0 ? [reached[index] ?? 0] : []), left, ...onTheWay];
  });
  return [...times, toSeconds(move)];
}

type Node = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
};

/** Elements as plain nodes; the frame round a drawing is left out. */
function toNodes(node: ReactNode): readonly Node[] {
  if (Array.isArray(node)) return node.flatMap(toNodes);
  if (!isValidElement<Record<string, unknown> & { children?: ReactNode }>(node)) return [];
  const { type, props } = node;
  if (typeof type === "function") return toNodes((type as (own: unknown) => ReactNode)(props));
  const children = toNodes(props.children);
  if (type === "svg" && typeof props.className === "string")
    return [{ tag: "g", attributes: { class: props.className }, children }];
  if (typeof type !== "string") return children;
  const attributes = Object.entries(props).flatMap(([name, value]): [string, string][] =>
    name === "children" || typeof value !== "string" ? [] : [[name === "className" ? "class" : name, value]],
  );
  return [{ tag: type, attributes: Object.fromEntries(attributes), children }];
}

type Film = { readonly keyTimes: readonly number[]; readonly seconds: number };

/** The same element at every moment, those at which it is not there left out: a muscle that only works for a while. */
type Seen = readonly (Node | null)[];

/** What is drawn at every moment, once. */
function writeAll(frames: readonly (readonly Node[])[], film: Film): string {
  const order: string[] = [];
  const named = frames.map((nodes) => {
    const counts = new Map<string, number>();
    let before = -1;
    return new Map(
      nodes.map((node) => {
        const fixed = Object.entries(node.attributes).filter(([attribute]) => attribute !== "d");
        const kind = JSON.stringify([node.tag, fixed]);
        const count = counts.get(kind) ?? 0;
        counts.set(kind, count + 1);
        const name = `${kind}${count}`;
        const at = order.indexOf(name);
        if (at < 0) order.splice(before + 1, 0, name);
        before = at < 0 ? before + 1 : at;
        return [name, node];
      }),
    );
  });
  return order
    .map((name) =>
      write(
        named.map((nodes) => nodes.get(name) ?? null),
        film,
      ),
    )
    .join("");
}

function write(seen: Seen, film: Film | null): string {
  const first = seen.find((node) => node !== null);
  if (!first) return "";
  const { tag } = first;
  const attributes = Object.entries(first.attributes).map(([name, value]) => ` ${name}="${value}"`);
  const children = film
    ? writeAll(
        seen.map((node) => node?.children ?? []),
        film,
      )
    : first.children.map((node) => write([node], null)).join("");
  const inside = `${film ? animate(seen, film) : ""}${children}`;
  return inside === ""
    ? `<${tag}${attributes.join("")}/>`
    : `<${tag}${attributes.join("")}>${inside}</${tag}>`;
}

function animate(seen: Seen, film: Film): string {
  const shapes = seen.map((node, index) => (node ?? nearest(seen, index))?.attributes.d ?? "");
  const isMoving = shapes.some((d) => d !== shapes[0]);
  const isAlways = seen.every((node) => node !== null);
  return [
    isMoving && play("d", shapes, film),
    !isAlways &&
      play(
        "opacity",
        seen.map((node) => (node ? "1" : "0")),
        film,
        ' calcMode="discrete"',
      ),
  ]
    .filter((part) => part !== false)
    .join("");
}

/** What it looked like at the moment nearest to this one, so that it comes and goes in its place. */
const nearest = (seen: Seen, index: number): Node | null =>
  seen
    .map((node, at) => ({ node, away: Math.abs(at - index) }))
    .filter(({ node }) => node !== null)
    .reduce<{ node: Node | null; away: number }>((one, other) => (other.away < one.away ? other : one), {
      node: null,
      away: Infinity,
    }).node;

/** Values at these moments; one that stays is said where it begins and where it ends. */
function play(name: string, all: readonly string[], { keyTimes, seconds }: Film, how = ""): string {
  const kept = all.flatMap((value, index) =>
    value === all[index - 1] && value === all[index + 1] ? [] : [{ value, at: keyTimes[index] ?? 0 }],
  );
  const times = kept.map(({ at }) => Math.round(at * 1000) / 1000).join(";");
  const values = kept.map(({ value }) => value).join(";");
  return `<animate attributeName="${name}" dur="${seconds}s" repeatCount="indefinite"${how} keyTimes="${times}" values="${values}"/>`;
}
