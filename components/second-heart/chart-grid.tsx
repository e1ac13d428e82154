import { WALKING_PRESSURE } from "@/lib/core/evidence/limb";
import type { TraceScale } from "./trace-scale";
import styles from "./trace.module.css";

const TICKS = [0, 30, 60, 90] as const;

/** What a line of pressure stands on: its scale in mmHg, and the band that was measured in walking people. */
export function ChartGrid({ scale }: { scale: TraceScale }) {
  const { left, right } = scale.area;
  const [top, bottom] = [scale.y(WALKING_PRESSURE.to), scale.y(WALKING_PRESSURE.from)];
  return (
    <>
      <rect className={styles.band} x={left} y={top} width={right - left} height={bottom - top} />
      {TICKS.map((pressure) => (
        <g key={pressure}>
          <path className={styles.grid} d={`M${left} ${scale.y(pressure)}H${right}`} />
          <text className={styles.tick} x={left - 7} y={scale.y(pressure)} dy="0.35em">
            {pressure}
          </text>
        </g>
      ))}
    </>
  );
}
