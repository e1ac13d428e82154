import { useTranslations } from "next-intl";
import { useMinutes } from "@/components/site/words";
import type { ShownClock } from "@/lib/core/plan/clocks";
import { countDone } from "@/lib/core/air/flown-legs";
import type { EntryNow, LegNow } from "@/lib/core/air/replan";
import { useClockWords } from "../timeline/clock-words";
import { EntryForms, Happenings, isOn, Landing, Pushback, type FlyingNow } from "./in-flight-say";
import type { Manner } from "@/lib/core/plan/repertoire";
import { Panel } from "../site/panel";
import { Moves } from "../timeline/moves";
import styles from "./in-flight.module.css";
import { useListWords } from "../site/words";

/** Where the traveller is in the flight, what comes next, and everything that can be said about it. */
export function InFlight(
  props: FlyingNow & {
    stage: "boarding" | "air" | "landed";
    /** Another flight follows whose pushback is asked for elsewhere. */
    onward: boolean;
    /** Where the live page is. */
    live: string;
  },
) {
  const t = useTranslations("flying");
  const sayMinutes = useMinutes();
  const { flown, clocks, stage, to } = props;
  const { minute, stands, planned } = flown;
  const { leg } = planned;
  if (minute === null) return null;
  const next = stands.entries.find(({ state }) => state === "planned");
  const last = stands.entries.findLast(({ startMinute }) => startMinute <= minute);
  const say = (
    <div>
      {stage !== "boarding" && <Landing {...props} />}
      {!props.onward && <Pushback {...props} open={stage === "boarding"} />}
    </div>
  );
  // Read by who is out of the aircraft, as a rule: it leaves the first screen to what to look out for.
  if (stage === "landed")
    return (
      <div className="screen-only" id="now">
        <Panel
          id="now-title"
          title={<Title {...props} />}
          note={t("landedNote")}
          folded={props.problem === null}
        >
          <TimeNow minute={minute} clocks={clocks} />
          {!flown.pushbackSaid && <p className="small soft">{t("assumed")}</p>}
          {say}
        </Panel>
      </div>
    );
  return (
    <section className={`panel ${styles.panel} screen-only`} id="now" aria-labelledby="now-title">
      <div className="stack-tight">
        <h2
          id="now-title"
          className={stage === "air" && props.legCount === 1 ? "visually-hidden" : undefined}
        >
          <Title {...props} />
        </h2>
        <TimeNow minute={minute} clocks={clocks} />
        {!flown.pushbackSaid && (
          <p className="small soft">{t(stage === "boarding" ? "planned" : "assumed")}</p>
        )}
      </div>
      {stage === "air" && (
        <div className={styles.columns}>
          <div className="stack-tight">
            {(last?.state === "unknown" || last?.state === "planned") && (
              <div className={styles.last}>
                <p>{t("lastOne", { what: t(`kinds.${last.kind}`), time: sayMinutes(last.startMinute) })}</p>
                <EntryForms to={to} leg={leg} entry={last} minute={minute} />
              </div>
            )}
            <p>
              <a className="button" href={props.live}>
                {t("live")}
              </a>
            </p>
            <div className={styles.next}>
              {next ? (
                <Next
                  setNote={planned.repertoire.manner.setNote}
                  entry={next}
                  minute={minute}
                  clocks={clocks}
                  asleep={stands.sleep.some(isOn(minute))}
                />
              ) : (
                <p>{t("nothingLeft")}</p>
              )}
            </div>
            <DoneSoFar legs={[stands]} />
          </div>
          <Happenings {...props} minute={minute} />
        </div>
      )}
      {say}
    </section>
  );
}

/** Where in the flight, and of several in which. */
function Title({ stage, legCount, flown }: Parameters<typeof InFlight>[0]) {
  const t = useTranslations("flying");
  const lists = useTranslations("lists");
  return (
    <>
      {t(`titles.${stage}`)}
      {legCount > 1 && `${lists("comma")}${t("leg", { number: flown.planned.leg })}`}
    </>
  );
}

/** Before anything is known of when the flight is: the one thing that can be said. */
export function NotYetFlying(props: FlyingNow) {
  return (
    <div className="screen-only">
      <Pushback {...props} open={false} />
    </div>
  );
}

/** What every clock shows now, each with its name. */
function TimeNow({ minute, clocks }: { minute: number; clocks: readonly ShownClock[] }) {
  const t = useTranslations("flying");
  const sayMinutes = useMinutes();
  const { reading } = useClockWords();
  const since = t(minute < 0 ? "until" : "since", { time: sayMinutes(Math.abs(minute)) });
  return (
    <p className={styles.times}>
      <strong>{since}</strong>
      {clocks.map((clock) => (
        <span key={clock.whose}>{reading(clock, minute)}</span>
      ))}
    </p>
  );
}

function Next(props: {
  entry: EntryNow;
  minute: number;
  clocks: readonly ShownClock[];
  asleep: boolean;
  setNote: Manner["setNote"];
}) {
  const { entry, minute, clocks } = props;
  const t = useTranslations("flying");
  const sayMinutes = useMinutes();
  const { reading } = useClockWords();
  const own = clocks.find(({ whose }) => whose === "own");
  const time = sayMinutes(entry.startMinute);
  const wait = entry.startMinute - minute;
  return (
    <>
      <p className={styles.nextWhat}>
        <span className={styles.label}>{t(props.asleep ? "afterSleep" : "next")}</span>{" "}
        <strong>
          {t(`kinds.${entry.kind}`)} {wait > 0 ? t("in", { time: sayMinutes(wait) }) : t("rightNow")}
        </strong>
      </p>
      <p className="small soft">
        {own ? t("atBoth", { time, clock: reading(own, entry.startMinute) }) : t("at", { time })}
      </p>
      <Moves exercises={entry.exercises} setNote={props.setNote} />
    </>
  );
}

/** What was done on these legs, in one quiet line; nothing when nothing was. */
export function DoneSoFar({ legs }: { legs: readonly LegNow[] }) {
  const t = useTranslations("flying");
  const list = useListWords();
  const { sets, walks } = countDone(legs);
  if (sets + walks === 0) return null;
  const parts = [
    ...(sets > 0 ? [t("sets", { count: sets })] : []),
    ...(walks > 0 ? [t("walks", { count: walks })] : []),
  ];
  return (
    <p className="small soft" data-online="">
      {t("soFar", { done: list(parts) })}
    </p>
  );
}
