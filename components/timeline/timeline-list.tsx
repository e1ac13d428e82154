import { useTranslations } from "next-intl";
import { useListWords, useMinutes } from "@/components/site/words";
import type { ReactNode } from "react";
import { readClock, type ShownClock } from "@/lib/core/plan/clocks";
import type { EntryNow, Movement } from "@/lib/core/air/replan";
import { isKey, type PromptView, type ShownLeg } from "@/lib/core/air/shown";
import { arrivalOf } from "@/lib/core/plan/phases";
import { useClockWords } from "./clock-words";
import { Moves } from "./moves";
import { TimelineMark } from "./timeline-mark";
import { toList, type Line, type ListPart } from "./timeline-segments";
import styles from "./timeline-list.module.css";

type Shared = {
  readonly leg: ShownLeg;
  /** What stands beside a prompt, to say that it was done or missed; null for none. */
  readonly actions: (entry: EntryNow) => ReactNode;
};

/** A leg as a list, in order of time: stretches of the flight and the prompts in them. */
export function TimelineList(props: Shared & { view: PromptView }) {
  const t = useTranslations("timeline");
  const { leg } = props;
  const brief = props.view === "few";
  const end = arrivalOf(leg);
  return (
    <div className={brief ? `${styles.list} ${styles.brief}` : styles.list}>
      <ClockHead clocks={leg.clocks} />
      <ol className={styles.segments}>
        {toList(leg, props.view).map((part) => (
          <Part key={part.startMinute} part={part} leg={leg} brief={brief} actions={props.actions} />
        ))}
        <li className={styles.arrival}>
          <Head minute={end} clocks={leg.clocks} title={t("arrival")} />
        </li>
      </ol>
    </div>
  );
}

const PART_STYLES: Record<ListPart["kind"], string | undefined> = {
  taxiOut: styles.belt,
  climb: styles.belt,
  cruise: styles.cruise,
  meal: styles.meal,
  sleep: styles.sleep,
  descent: styles.belt,
  landing: styles.belt,
};

function Part({ part, leg, brief, actions }: Shared & { part: ListPart; brief: boolean }) {
  const t = useTranslations("timeline");
  const sayMinutes = useMinutes();
  const list = useListWords("comma");
  const belt = part.kind !== "sleep" && part.beltOn;
  const note = list([t("until", { time: sayMinutes(part.endMinute) }), ...(belt ? [t("beltOn")] : [])]);
  return (
    <li className={[styles.segment, PART_STYLES[part.kind], belt && styles.belt].filter(Boolean).join(" ")}>
      {part.headed && (
        <Head minute={part.startMinute} clocks={leg.clocks} title={t(`phases.${part.kind}`)} note={note} />
      )}
      {part.lines.length > 0 && (
        <ol className={styles.entries}>
          {part.lines.map((line) => (
            <LineRow
              key={`${line.type}${line.minute}`}
              line={line}
              leg={leg}
              brief={brief}
              actions={actions}
            />
          ))}
        </ol>
      )}
    </li>
  );
}

/** The first line of a stretch: when, what, and what the other clocks show then. */
function Head(props: { minute: number; clocks: readonly ShownClock[]; title: string; note?: string }) {
  const { others } = useClockWords();
  const elsewhere = others(props.clocks, props.minute);
  return (
    <div className={styles.row}>
      <Times minute={props.minute} clocks={props.clocks} />
      <span className={styles.rail} />
      <p className={styles.segmentHead}>
        <span className={styles.segmentTitle}>{props.title}</span>{" "}
        {props.note !== undefined && <span className={styles.segmentNote}>{props.note}</span>}{" "}
        {elsewhere !== "" && <span className={styles.elsewhere}>{elsewhere}</span>}
      </p>
    </div>
  );
}

function LineRow({ line, leg, brief, actions }: Shared & { line: Line; brief: boolean }) {
  const t = useTranslations("timeline");
  const lists = useTranslations("lists");
  const sayMinutes = useMinutes();
  const times = <Times minute={line.minute} clocks={leg.clocks} />;
  if (line.type === "now")
    return (
      <li className={`${styles.row} ${styles.now}`} id="now-line">
        {times}
        <span className={styles.rail}>
          <span className={styles.nowMark} />
        </span>
        <p className={styles.nowText}>{t("nowLine")}</p>
      </li>
    );
  if (line.type === "beside")
    return (
      <li className={`${styles.row} ${styles.done}`}>
        {times}
        <Rail kind={line.kind} />
        <p className={styles.body}>
          <span className={styles.what}>
            {t(line.kind === "walk" ? "besideWalk" : "beside", {
              count: line.count,
              time: sayMinutes(line.lastMinute),
            })}
          </span>
        </p>
      </li>
    );
  const { entry } = line;
  return (
    <li className={`${styles.row} ${styles[entry.kind]} ${styles[entry.state]}`} id={entry.id}>
      {times}
      <Rail kind={entry.kind} />
      <div className={styles.body}>
        <p className={styles.what}>
          {t(`kinds.${entry.kind}`)}{" "}
          <span className={styles.length}>
            {t("minutes", { minutes: entry.durationMinutes })}
            {(entry.state === "done" || entry.state === "missed") &&
              `${lists("comma")}${t(`state.${entry.state}`)}`}
          </span>
        </p>
        {brief ? (
          <Between entry={entry} leg={leg} actions={actions(entry)} />
        ) : (
          <EntryText entry={entry} leg={leg} actions={actions(entry)} />
        )}
      </div>
    </li>
  );
}

/** Of the few that matter: how many sets lie between this one and the next or, of one that was due, what can be said of it. */
function Between({ entry, leg, actions }: { entry: EntryNow; leg: ShownLeg; actions: ReactNode }) {
  const t = useTranslations("timeline");
  const lists = useTranslations("lists");
  const sayMinutes = useMinutes();
  const later = leg.entries.slice(leg.entries.indexOf(entry) + 1);
  const next = later.findIndex(isKey);
  const sets = next < 0 ? later.length : next;
  return (
    <>
      {sets > 0 && actions === null && <p className={styles.between}>{t("between", { count: sets })}</p>}
      {actions !== null && (
        <details className={styles.details}>
          <summary>
            {t("saySo")}
            <span className="visually-hidden">
              {lists("comma")}
              {sayMinutes(entry.startMinute)}
            </span>
          </summary>
          {actions}
        </details>
      )}
    </>
  );
}

function EntryText({ entry, leg, actions }: { entry: EntryNow; leg: ShownLeg; actions: ReactNode }) {
  const t = useTranslations("timeline");
  const lists = useTranslations("lists");
  const sayMinutes = useMinutes();
  const { setNote, plainWalk } = leg.manner;
  const edge = entry.why === "beforeSleep" || entry.why === "afterWaking";
  return (
    <>
      {entry.kind === "walk" && (
        <p className={styles.moves}>
          {t(`walk.${leg.seat}`)} {plainWalk && t("plainWalk")}
        </p>
      )}
      <Moves exercises={entry.exercises} setNote={setNote} className={styles.moves} />
      <details className={styles.details}>
        <summary>
          {t(actions === null ? "whyTitle" : "whyTitleDue")}
          <span className="visually-hidden">
            {lists("comma")}
            {sayMinutes(entry.startMinute)}
          </span>
        </summary>
        <p>{t(`why.${entry.why}`)}</p>
        <p>{t(`missed.${edge ? entry.why : entry.kind === "walk" ? "walk" : "set"}`)}</p>
        {actions}
      </details>
    </>
  );
}

const Rail = ({ kind }: { kind: Movement["kind"] }) => (
  <span className={styles.rail}>
    <TimelineMark kind={kind} />
  </span>
);

/** What the two times of each line are, above the first. */
function ClockHead({ clocks }: { clocks: readonly ShownClock[] }) {
  const t = useTranslations("timeline");
  const { name } = useClockWords();
  const own = clocks.find(({ whose }) => whose === "own");
  return (
    <p className={styles.clockHead} aria-hidden="true">
      {own && <span className={styles.first}>{name(own)}</span>}
      <span className={own ? styles.second : styles.first}>{t("sincePushback")}</span>
    </p>
  );
}

/** The traveller's own clock first, when it is known, and the time since pushback. */
function Times({ minute, clocks }: { minute: number; clocks: readonly ShownClock[] }) {
  const t = useTranslations("timeline");
  const lists = useTranslations("lists");
  const sayMinutes = useMinutes();
  const own = clocks.find(({ whose }) => whose === "own");
  const clock = own && readClock(own, minute);
  const since = sayMinutes(minute);
  if (!clock)
    return (
      <p className={styles.times}>
        <span className={styles.first}>{since}</span>{" "}
        <span className="visually-hidden">{t("sincePushback")}</span>
      </p>
    );
  return (
    <p className={styles.times}>
      <span className={styles.first}>{clock.time}</span>{" "}
      {clock.daysLater > 0 && (
        <span className={styles.day}>{t("daysLater", { days: clock.daysLater })} </span>
      )}
      <span className="visually-hidden">
        {own.place === null ? t("yourClock") : t("clockOf", { place: own.place.city })}
        {lists("comma")}
      </span>
      <span className={styles.second}>{since}</span>{" "}
      <span className="visually-hidden">{t("sincePushback")}</span>
    </p>
  );
}
