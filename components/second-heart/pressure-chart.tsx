import {
  advanceLimb,
  anklePressure,
  LIMB,
  startLimb,
  VALVES,
  workInWalk,
  type Valves,
} from "@/lib/core/evidence/limb";
import { ChartGrid } from "./chart-grid";
import { traceScale, type Sample } from "./trace-scale";
import keyStyles from "./key.module.css";
import styles from "./trace.module.css";

const STILL_SECONDS = 5;
const WALK_SECONDS = 30 * LIMB.step.value;
const SECONDS = 80;
const SAMPLE_SECONDS = 0.1;
const TIMES = [0, 20, 40, 60, 80] as const;
const scale = traceScale({
  width: 640,
  height: 250,
  left: 40,
  right: 628,
  top: 12,
  bottom: 206,
  seconds: SECONDS,
});

/** Someone who stands, walks thirty steps, and stands again. */
function makeWalk(valves: Valves): readonly Sample[] {
  const limb = { posture: "standing", valves } as const;
  let state = startLimb(limb);
  const samples: Sample[] = [[0, anklePressure(state)]];
  for (let time = 0; time < SECONDS; time += SAMPLE_SECONDS) {
    const walked = time - STILL_SECONDS;
    const work = walked >= 0 && walked < WALK_SECONDS ? workInWalk(walked) : [];
    state = advanceLimb(limb, state, work, SAMPLE_SECONDS);
    samples.push([time + SAMPLE_SECONDS, anklePressure(state)]);
  }
  return samples;
}
/** How high each line's name stands, in mmHg. */
const NAMES = { healthy: 34, leaking: 94 } as const satisfies Record<Valves, number>;
const WALKS = VALVES.map((valves) => ({ valves, nameAt: NAMES[valves], d: scale.line(makeWalk(valves), 0) }));

/** The pressure at the ankle over a walk of thirty steps and the rest after it, with healthy and leaking valves. */
export function PressureChart(props: {
  title: string;
  words: Readonly<Record<"walk" | "rest" | "axis" | "unit" | "band" | Valves, string>>;
}) {
  const { title, words } = props;
  const [begins, ends] = [scale.x(STILL_SECONDS), scale.x(STILL_SECONDS + WALK_SECONDS)];
  const { right, bottom } = scale.area;
  return (
    <figure className={styles.figure}>
      <svg className={styles.trace} viewBox="0 0 640 250" role="img" aria-label={title} focusable="false">
        <path className={styles.span} d={`M${begins} 12H${ends}V${bottom}H${begins}Z`} />
        <ChartGrid scale={scale} />
        {TIMES.map((time) => (
          <text key={time} className={styles.time} x={scale.x(time)} y={bottom + 20}>
            {time}
          </text>
        ))}
        <text className={styles.time} x={(begins + ends) / 2} y={bottom + 40}>
          {words.walk}
        </text>
        <text className={styles.time} x={(ends + right) / 2} y={bottom + 40}>
          {words.rest}
        </text>
        {WALKS.map(({ valves, d, nameAt }) => (
          <g key={valves}>
            <path className={styles.line} data-valves={valves} d={d} />
            <text className={styles.name} data-valves={valves} x={right} y={scale.y(nameAt)}>
              {words[valves]}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        <ul className={keyStyles.key}>
          <li>
            <svg className={styles.swatch} viewBox="0 0 36 12" aria-hidden="true" focusable="false">
              <path className={styles.band} d="M0 0H36V12H0Z" />
            </svg>
            {words.band}
          </li>
          <li className="soft">
            {words.unit} · {words.axis}
          </li>
        </ul>
      </figcaption>
    </figure>
  );
}
