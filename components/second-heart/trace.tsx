import styles from "./trace.module.css";

/** A moment, in seconds, and the pressure at the ankle then, in mmHg. */
export type Sample = readonly [seconds: number, pressure: number];

const MOST = 100;
const TICKS = [0, 30, 60, 90] as const;

type Area = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly seconds: number;
};

/** Where a time (seconds) and a pressure (0 to 100 mmHg) stand in a chart. */
export function traceScale(area: Area) {
  const { left, right, top, bottom, seconds } = area;
  const x = (time: number) => Math.round(left + ((right - left) * time) / seconds);
  const y = (pressure: number) => Math.round(bottom - ((bottom - top) * pressure) / MOST);
  /** Samples as a line whose left end is at this time; what is earlier stands there too. */
  const line = (samples: readonly Sample[], from: number) => {
    const points = samples.map(([time, pressure]) => {
      const across = left + ((right - left) * Math.max(0, time - from)) / seconds;
      return `${across.toFixed(1)} ${(bottom - ((bottom - top) * pressure) / MOST).toFixed(1)}`;
    });
    return points.length < 2 ? "" : `M${points.join("L")}`;
  };
  return { area, ticks: TICKS, x, y, line };
}

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
  const { left, right, width, height } = scale.area;
  return (
    <svg
      className={styles.trace}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={title}
      focusable="false"
    >
      <rect
        className={styles.band}
        x={left}
        y={scale.y(30)}
        width={right - left}
        height={scale.y(20) - scale.y(30)}
      />
      {scale.ticks.map((pressure) => (
        <g key={pressure}>
          <path className={styles.grid} d={`M${left} ${scale.y(pressure)}H${right}`} />
          <text className={styles.tick} x={left - 6} y={scale.y(pressure) + 4}>
            {pressure}
          </text>
        </g>
      ))}
      <path className={styles.line} data-trace="" d={traceLine(samples)} />
    </svg>
  );
}
