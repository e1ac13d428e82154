import { useTranslations } from "next-intl";
import { useMinutes } from "@/components/site/words";
import type { ShownLeg } from "@/lib/core/air/shown";
import { arrivalOf } from "@/lib/core/plan/phases";
import { iconPath } from "../site/icon";
import { useClockWords } from "./clock-words";
import { chooseStep, toLanes, toProfile, toTicks, type LaneMark, type Lanes } from "./timeline-lanes";
import styles from "./flight-picture.module.css";

/**
 * The whole flight at a glance: every clock that is known, and lanes for belt, meals, sleep, sets and walks. The list
 * says all of it in words.
 */
export function FlightPicture({ leg, label, walks }: { leg: ShownLeg; label: string; walks: boolean }) {
  const names = LANES.filter((name) => walks || name !== "walks");
  return (
    <figure className={styles.picture}>
      <Drawing leg={leg} label={label} names={names} />
    </figure>
  );
}

/** In the order drawn; a plan without walks has no lane for them. */
const LANES = ["belt", "meals", "sleep", "sets", "walks"] as const satisfies readonly (keyof Lanes)[];
type DrawingProps = { leg: ShownLeg; label: string; names: readonly (typeof LANES)[number][] };

/** Sizes are those of the drawing: a unit is about a pixel. */
const SIZE = { width: 524, left: 100, right: 20, axis: 22, profile: 54, lane: 28 } as const;

function Drawing({ leg, label, names }: DrawingProps) {
  const t = useTranslations("timeline.picture");
  const sayMinutes = useMinutes();
  const { name: nameOf } = useClockWords();
  const duration = arrivalOf(leg);
  const { width, left, right, axis, profile, lane } = SIZE;
  const x = (minute: number) => round(left + ((width - left - right) * minute) / duration);
  const step = chooseStep(duration, 7);
  const lanes = toLanes(leg);

  const [own, ...others] = leg.clocks;
  const above = [...(own ? [own] : []), null];
  const top = above.length * axis + 6;
  const ground = top + profile;
  const laneY = (index: number) => ground + 12 + (index + 0.5) * lane;
  const bottom = laneY(names.length - 1) + lane / 2 + 6;
  const height = bottom + others.length * axis + 4;
  const [up, level, leave, down] = toProfile(leg);
  const high = ground - profile;
  const bend = (from: number, to: number, fromY: number, toY: number) =>
    `H${x(from)}C${x((from + to) / 2)} ${fromY} ${x((from + to) / 2)} ${toY} ${x(to)} ${toY}`;
  const flown = `M${x(0)} ${ground}${bend(up, level, ground, high)}${bend(leave, down, high, ground)}H${x(duration)}`;

  return (
    <svg className={styles.drawing} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <path className={styles.sky} d={`${flown}Z`} />
      {lanes.sleep.map(({ startMinute, endMinute }) => (
        <rect
          key={startMinute}
          className={styles.night}
          x={x(startMinute)}
          y={top}
          width={round(x(endMinute) - x(startMinute))}
          height={bottom - top}
          rx="6"
        />
      ))}
      {toTicks(null, duration, step, sayMinutes).map(({ minute }) => (
        <path key={minute} className={styles.grid} d={`M${x(minute)} ${top}V${bottom}`} />
      ))}
      <path className={styles.flown} d={flown} />
      {[...above, ...others].map((clock, index) => {
        const y = index < above.length ? (index + 0.7) * axis : bottom + (index - above.length + 0.75) * axis;
        return (
          <g key={index} className={clock !== null && clock === own ? styles.own : styles.clock}>
            <text className={styles.name} x={left - 10} y={y} textAnchor="end">
              {fit(clock === null ? t("since") : nameOf(clock), 14)}
            </text>
            {toTicks(clock, duration, step, sayMinutes).map(({ minute, text }) => (
              <text key={minute} x={x(minute)} y={y} textAnchor={anchorAt(minute, step)}>
                {text}
              </text>
            ))}
          </g>
        );
      })}
      {names.map((name, index) => (
        <g key={name}>
          <path className={styles.lane} d={`M${left} ${laneY(index)}H${width - right}`} />
          <text className={styles.name} x={left - 10} y={laneY(index) + 4} textAnchor="end">
            {t(name)}
          </text>
        </g>
      ))}
      <Spans lanes={lanes} line={(from, to, index) => `M${x(from)} ${laneY(index)}H${x(to)}`} />
      {leg.minute !== null && <path className={styles.now} d={`M${x(leg.minute)} ${top - 4}V${bottom}`} />}
      {lanes.sets.map((entry) => (
        <SetMark key={entry.id} entry={entry} cx={x(entry.startMinute)} cy={laneY(3)} />
      ))}
      {lanes.walks.map((entry) => (
        <WalkMark key={entry.id} entry={entry} cx={x(entry.startMinute)} cy={laneY(4)} />
      ))}
      {leg.minute !== null && (
        <g
          className={styles.nowSign}
          transform={`translate(${clamp(x(leg.minute), left + 41, width - 41)} ${ground})`}
        >
          <rect x="-41" y="-11" width="82" height="20" rx="10" />
          <text y="3.5" textAnchor="middle">
            {t("now", { time: sayMinutes(leg.minute) })}
          </text>
        </g>
      )}
    </svg>
  );
}

/** The stretches of the first three lanes, each a line from minute to minute. */
function Spans(props: { lanes: Lanes; line: (from: number, to: number, lane: number) => string }) {
  return (["belt", "meals", "sleep"] as const).flatMap((name, index) =>
    props.lanes[name].map(({ startMinute, endMinute }) => (
      <path
        key={`${name}${startMinute}`}
        className={styles[name]}
        d={props.line(startMinute, endMinute, index)}
      />
    )),
  );
}

type MarkProps = { entry: LaneMark; cx: number; cy: number };

function SetMark({ entry, cx, cy }: MarkProps) {
  const quick = entry.kind === "quickSet";
  return (
    <circle
      className={`${quick ? styles.quick : styles.set} ${styles[entry.state]}`}
      cx={cx}
      cy={cy}
      r={quick ? 3.2 : 4.4}
    />
  );
}

function WalkMark({ entry, cx, cy }: MarkProps) {
  return (
    <g
      className={`${styles.walk} ${styles[entry.state]}`}
      transform={`translate(${cx - 9} ${cy - 9}) scale(.64)`}
    >
      <rect x="1" y="1" width="26" height="26" rx="9" />
      <path className={styles.walker} d={iconPath("walk")} transform="translate(2.4 2)" />
    </g>
  );
}

const fit = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
const round = (value: number) => Math.round(value * 10) / 10;
const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
/** The first time on an axis must not run into its name. */
const anchorAt = (minute: number, step: number) => (minute < step / 8 ? "start" : "middle");
