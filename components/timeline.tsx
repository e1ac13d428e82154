import { useTranslations } from "next-intl";
import type { Entry, LegPlan, Plan } from "@/lib/core/plan";
import { clockAt, formatMinutes, type Clock, toLegStarts } from "@/lib/core/time";
import type { Leg, Seat } from "@/lib/core/trip";
import { Moves } from "./moves";
import { TimelineMark } from "./timeline-mark";
import { type Segment, toSegments } from "./timeline-segments";
import styles from "./timeline.module.css";

type ReadyPlan = Extract<Plan, { status: "ready" }>;

/** The plan as a list: what to do when, why then, and what is going on around it. */
export function TimelineView(props: {
  plan: ReadyPlan;
  /** The legs the plan is for, in its order. */
  legs: readonly Leg[];
  layoverMinutes: readonly number[];
  /** Wall time where the first leg departs, "2026-12-01T21:05", or null. */
  departureLocal: string | null;
  /** The traveller does not walk: SEATED_ONLY. */
  seatedOnly: boolean;
  /** Under three hours in all: no travel advice reaches that far down. */
  short: boolean;
}) {
  const t = useTranslations("timeline");
  const { departureLocal, plan } = props;
  const starts = toLegStarts(props.legs, props.layoverMinutes);
  return (
    <section className={styles.timeline} aria-labelledby="timeline">
      <div className="stack-tight">
        <h2 id="timeline">{t("title")}</h2>
        {props.short && <p className="notice">{t("short")}</p>}
        <p className="soft">
          {departureLocal === null ? t("clocks.elapsedOnly") : t("clocks.both")} {t("beltRule")}
        </p>
      </div>
      {plan.legs.map((leg, index) => {
        const start = starts[index] ?? 0;
        const layover = plan.layovers[index];
        return (
          <div key={index} className={styles.leg}>
            {plan.legs.length > 1 && (
              <h3>{t("leg", { number: index + 1, duration: formatMinutes(durationOf(leg)) })}</h3>
            )}
            <LegList
              leg={leg}
              sleep={props.legs[index]?.sleep ?? []}
              seat={props.legs[index]?.seat ?? "unknown"}
              clock={(minute) => (departureLocal === null ? null : clockAt(departureLocal, start + minute))}
            />
            {layover && (
              <p className={styles.layover}>
                {props.seatedOnly ? t("layoverSeated") : t("layover", { minutes: layover.walkMinutes })}
              </p>
            )}
          </div>
        );
      })}
    </section>
  );
}

function LegList(props: {
  leg: LegPlan;
  sleep: Leg["sleep"];
  seat: Seat;
  clock: (minute: number) => Clock | null;
}) {
  const t = useTranslations("timeline");
  const { stillness, entries } = props.leg;
  const count = (kind: Entry["kind"]) => entries.filter((entry) => entry.kind === kind).length;
  const segments = toSegments(props.leg, props.sleep);
  const end = durationOf(props.leg);
  return (
    <>
      <ul className={styles.legend} aria-label={t("legend")}>
        {(["seatedSet", "quickSet", "walk"] as const).map(
          (kind) =>
            count(kind) > 0 && (
              <li key={kind}>
                <TimelineMark kind={kind} />
                {t(`counts.${kind}`, { count: count(kind) })}
              </li>
            ),
        )}
      </ul>
      <p className={styles.stillness}>
        {t("stillness.awake", { time: formatMinutes(stillness.longestAwakeMinutes) })}{" "}
        {stillness.longestAsleepMinutes > 0 &&
          t("stillness.asleep", { time: formatMinutes(stillness.longestAsleepMinutes) })}{" "}
        {t("stillness.withoutWalk", { time: formatMinutes(stillness.longestWithoutWalkMinutes) })}
      </p>
      {entries.length === 0 && <p>{t("noEntries")}</p>}
      <ol className={styles.segments}>
        {segments.map((segment) => (
          <SegmentRow key={segment.startMinute} segment={segment} seat={props.seat} clock={props.clock} />
        ))}
        <li className={styles.arrival}>
          <div className={styles.row}>
            <Times minute={end} clock={props.clock(end)} />
            <span className={styles.rail} />
            <p className={styles.segmentTitle}>{t("arrival")}</p>
          </div>
        </li>
      </ol>
    </>
  );
}

const SEGMENT_STYLES: Record<Segment["kind"], string | undefined> = {
  taxiOut: styles.belt,
  climb: styles.belt,
  cruise: styles.cruise,
  meal: styles.meal,
  sleep: styles.sleep,
  descent: styles.belt,
  landing: styles.belt,
};

function SegmentRow(props: { segment: Segment; seat: Seat; clock: (minute: number) => Clock | null }) {
  const { segment } = props;
  const t = useTranslations("timeline");
  const belt = segment.kind !== "sleep" && segment.beltOn;
  return (
    <li className={[styles.segment, SEGMENT_STYLES[segment.kind]].join(" ")}>
      <div className={styles.row}>
        <Times minute={segment.startMinute} clock={props.clock(segment.startMinute)} />
        <span className={styles.rail} />
        <p className={styles.segmentHead}>
          <span className={styles.segmentTitle}>{t(`phases.${segment.kind}`)}</span>
          <span className={styles.segmentNote}>
            {t("until", { time: formatMinutes(segment.endMinute) })}
            {belt && `, ${t("beltOn")}`}
          </span>
        </p>
      </div>
      {segment.entries.length > 0 && (
        <ol className={styles.entries}>
          {segment.entries.map((entry) => (
            <li key={entry.id} className={`${styles.row} ${styles.entry} ${styles[entry.kind]}`}>
              <Times minute={entry.startMinute} clock={props.clock(entry.startMinute)} />
              <span className={styles.rail}>
                <TimelineMark kind={entry.kind} />
              </span>
              <div className={styles.body}>
                <p className={styles.what}>
                  {t(`kinds.${entry.kind}`)}{" "}
                  <span className={styles.length}>{t("minutes", { minutes: entry.durationMinutes })}</span>
                </p>
                {entry.kind === "walk" && <p className={styles.moves}>{t(`walk.${props.seat}`)}</p>}
                <Moves exercises={entry.exercises} className={styles.moves} />
                <p className={styles.why}>{t(`why.${entry.why}`)}</p>
              </div>
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}

/** The traveller's own clock first, when it is known, and the time since pushback. */
function Times(props: { minute: number; clock: Clock | null }) {
  const t = useTranslations("timeline");
  const since = formatMinutes(props.minute);
  if (props.clock === null) {
    return (
      <p className={styles.times}>
        <span className={styles.first}>{since}</span>{" "}
        <span className="visually-hidden">{t("sincePushback")}</span>
      </p>
    );
  }
  return (
    <p className={styles.times}>
      <span className={styles.first}>{props.clock.time}</span>{" "}
      {props.clock.daysLater > 0 && (
        <span className={styles.day}>{t("daysLater", { days: props.clock.daysLater })} </span>
      )}
      <span className="visually-hidden">{t("yourClock")}, </span>
      <span className={styles.second}>{since}</span>{" "}
      <span className="visually-hidden">{t("sincePushback")}</span>
    </p>
  );
}

function durationOf(leg: LegPlan): number {
  return leg.phases.at(-1)?.endMinute ?? 0;
}
