/** A moment, in seconds, and the pressure at the ankle then, in mmHg. */
export type Sample = readonly [seconds: number, pressure: number];

const MOST = 100;

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
  return { area, x, y, line };
}
export type TraceScale = ReturnType<typeof traceScale>;
