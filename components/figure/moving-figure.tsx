"use client";

import { useEffect, useState, useSyncExternalStore, type ReactNode } from "react";
import { toPositions, toSeconds } from "@/lib/core/figure/motion";
import type { Move } from "@/lib/core/figure/poses";
import type { Variant } from "./drawing";
import { Moment } from "./moment";
import styles from "./moving-figure.module.css";

const REDUCED = "(prefers-reduced-motion: reduce)";
/** The first time round takes no less than this, so that a quick move can be followed. */
const SLOW_SECONDS = 4;

function watchMotion(onChange: () => void) {
  const query = matchMedia(REDUCED);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

/**
 * A move in motion. It goes round once, slowly, by itself, and then at its tempo for as long as asked. Under reduced
 * motion nothing moves: the button shows one position after the other. Without JavaScript the still stays.
 */
export function MovingFigure(props: {
  move: Move;
  variant: Variant;
  label: string;
  words: { readonly play: string; readonly pause: string; readonly next: string };
  /** The still, with its arrows. */
  children: ReactNode;
}) {
  const { move, words } = props;
  const motion = useSyncExternalStore<"free" | "reduced" | null>(
    watchMotion,
    () => (matchMedia(REDUCED).matches ? "reduced" : "free"),
    () => null,
  );
  const [playing, setPlaying] = useState<"once" | "on" | "off">("once");
  const [seconds, setSeconds] = useState<number | null>(null);
  const total = toSeconds(move);
  const over = playing === "once" && seconds !== null && seconds >= total;
  const moves = motion === "free" && playing !== "off" && !over;

  useEffect(() => {
    if (!moves) return;
    const rate = playing === "once" ? Math.min(1, total / SLOW_SECONDS) : 1;
    let last: number | null = null;
    let frame = requestAnimationFrame(function tick(now) {
      const passed = last === null ? 0 : (Math.min(100, now - last) / 1000) * rate;
      last = now;
      setSeconds((before) => (before ?? 0) + passed);
      frame = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(frame);
  }, [moves, playing, total]);

  const press = () => {
    if (motion === "reduced") setSeconds(nextPosition(move, seconds));
    else setPlaying(moves ? "off" : "on");
  };
  const isStill = seconds === null || over;
  return (
    <div className={styles.moving}>
      <div className={styles.stage}>{isStill ? props.children : <Moment {...props} seconds={seconds} />}</div>
      {motion !== null && (
        <button type="button" className="button button-secondary screen-only" onClick={press}>
          {motion === "reduced" ? words.next : moves ? words.pause : words.play}
        </button>
      )}
    </div>
  );
}

/** The moment at which the next position has been reached; null, the still, after the last one. */
function nextPosition(move: Move, seconds: number | null): number | null {
  if (seconds === null) return 0;
  return toPositions(move).find((at) => at > seconds + 0.001) ?? null;
}
