import { ChartGrid } from "./chart-grid";
import { traceScale, type Sample } from "./trace-scale";
import styles from "./trace.module.css";

/** How much time the line of the moving leg holds. */
export const TRACE_SECONDS = 30;
const scale = traceScale({
  width: 320,
  height: 128,
  left: 34,
  right: 314,
  top: 10,
  bottom: 116,
  seconds: TRACE_SECONDS,
});

/** The last samples as a line that ends at the right. */
export function traceLine(samples: readonly Sample[]): string {
  return scale.line(samples, (samples.at(-1)?.[0] ?? 0) - TRACE_SECONDS);
}

/** The frame for that line, with its scale in mmHg and the band that was measured in walking people. */
export function TraceFrame({ title, samples }: { title: string; samples: readonly Sample[] }) {
  const { width, height } = scale.area;
  return (
    <svg
      className={styles.trace}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={title}
      focusable="false"
    >
      <ChartGrid scale={scale} />
      <path className={styles.line} data-trace="" d={traceLine(samples)} />
    </svg>
  );
}
