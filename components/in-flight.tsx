import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { readClock, type ShownClock } from "@/lib/core/clocks";
import { arrivalOf, countDone, landsLater, type FlownLeg, type Stage } from "@/lib/core/flying";
import type { EntryNow, LegNow } from "@/lib/core/replan";
import { SAID_MINUTES_MAX, type Saying } from "@/lib/core/saying";
import { formatMinutes } from "@/lib/core/time";
import { LANDING_LATER_MAX } from "@/lib/core/timeline";
import type { Stretch } from "@/lib/core/trip";
import { useClockWords } from "./clock-words";
import { Moves } from "./moves";
import styles from "./in-flight.module.css";
import { useListWords } from "./words";

/** Where what is said goes, and what goes with it. */
export type SayTo = {
  readonly action: string;
  /** How much of the list is shown, so that it stays so; null when nothing was chosen. */
  readonly prompts: string | null;
};
type Props = {
  readonly to: SayTo;
  readonly flown: FlownLeg;
  readonly clocks: readonly ShownClock[];
  /** Flights in this trip. */
  readonly legCount: number;
  /** What was said and could not be read, with what was typed. */
  readonly problem: { readonly saying: Saying; readonly typed: string } | null;
};

/** Where the traveller is in the flight, what comes next, and everything that can be said about it. */
export function InFlight(
  props: Props & {
    stage: Stage["stage"];
    /** Another flight follows whose pushback is asked for elsewhere. */
    onward: boolean;
    /** Where the page about the weeks after is. */
    after: string;
  },
) {
  const t = useTranslations("flying");
  const { flown, clocks, stage, to } = props;
  const { minute, stands, planned } = flown;
  const { leg } = planned;
  if (minute === null) return null;
  const next = stands.entries.find(({ state }) => state === "planned");
  const last = stands.entries.findLast(({ startMinute }) => startMinute <= minute);
  return (
    <section className={`panel ${styles.panel} screen-only`} id="now" aria-labelledby="now-title">
      <div className="stack-tight">
        <h2 id="now-title">
          {t(`titles.${stage}`)}
          {props.legCount > 1 && `, ${t("leg", { number: leg })}`}
        </h2>
        <TimeNow minute={minute} clocks={clocks} />
        {!flown.told && <p className="small soft">{t(stage === "boarding" ? "planned" : "assumed")}</p>}
        {stage === "landed" && (
          <p>
            {t("landedText")} <a href={props.after}>{t("after")}</a>
          </p>
        )}
      </div>
      {stage === "air" && (
        <div className={styles.columns}>
          <div className="stack-tight">
            <div className={styles.next}>
              {next ? (
                <Next entry={next} minute={minute} clocks={clocks} asleep={stands.sleep.some(isOn(minute))} />
              ) : (
                <p>{t("nothingLeft")}</p>
              )}
            </div>
            {last?.state === "unknown" && (
              <div className={styles.last}>
                <p>
                  {t("lastOne", { what: t(`kinds.${last.kind}`), time: formatMinutes(last.startMinute) })}
                </p>
                <EntryForms to={to} leg={leg} entry={last} minute={minute} />
              </div>
            )}
            <DoneSoFar legs={[stands]} />
          </div>
          <Happenings {...props} minute={minute} />
        </div>
      )}
      <div>
        {stage !== "boarding" && <Landing {...props} />}
        {!props.onward && <Pushback {...props} open={stage === "boarding"} />}
      </div>
    </section>
  );
}

/** Before anything is known of when the flight is: the one thing that can be said. */
export function NotYetFlying(props: Props) {
  return (
    <div className="screen-only">
      <Pushback {...props} open={false} />
    </div>
  );
}

/** What every clock shows now, each with its name. */
function TimeNow({ minute, clocks }: { minute: number; clocks: readonly ShownClock[] }) {
  const t = useTranslations("flying");
  const { reading } = useClockWords();
  const since = t(minute < 0 ? "until" : "since", { time: formatMinutes(Math.abs(minute)) });
  return (
    <p className={styles.times}>
      <strong>{since}</strong>
      {clocks.map((clock) => (
        <span key={clock.whose}>{reading(clock, minute)}</span>
      ))}
    </p>
  );
}

function Next(props: { entry: EntryNow; minute: number; clocks: readonly ShownClock[]; asleep: boolean }) {
  const { entry, minute, clocks } = props;
  const t = useTranslations("flying");
  const { reading } = useClockWords();
  const own = clocks.find(({ whose }) => whose === "own");
  const time = formatMinutes(entry.startMinute);
  const wait = entry.startMinute - minute;
  return (
    <>
      <p className={styles.nextWhat}>
        <span className={styles.label}>{t(props.asleep ? "afterSleep" : "next")}</span>{" "}
        <strong>
          {t(`kinds.${entry.kind}`)} {wait > 0 ? t("in", { time: formatMinutes(wait) }) : t("rightNow")}
        </strong>
      </p>
      <p className="small soft">
        {own ? t("atBoth", { time, clock: reading(own, entry.startMinute) }) : t("at", { time })}
      </p>
      <Moves exercises={entry.exercises} />
    </>
  );
}

/** Done and missed, for an entry that is due; an entry said to be either can be put right. */
export function EntryForms(props: { to: SayTo; leg: number; entry: EntryNow; minute: number }) {
  const t = useTranslations("flying");
  const { entry, minute } = props;
  const what = `${t(`kinds.${entry.kind}`)}, ${formatMinutes(entry.startMinute)}`;
  const sayings = entry.startMinute <= minute ? (["done", "missed"] as const) : (["done"] as const);
  return (
    <SayForm to={props.to} leg={props.leg}>
      <input type="hidden" name="entry" value={entry.id} />
      <input type="hidden" name="kind" value={entry.kind} />
      <span className={styles.choices}>
        {sayings
          .filter((saying) => saying !== entry.state)
          .map((saying) => (
            <button key={saying} className={styles.small} type="submit" name="say" value={saying}>
              {t(saying)} <span className="visually-hidden">({what})</span>
            </button>
          ))}
      </span>
    </SayForm>
  );
}

/** What can be said with one tap. */
function Happenings({ to, flown, minute }: Props & { minute: number }) {
  const t = useTranslations("flying");
  const { stands, planned } = flown;
  const { leg } = planned;
  const phase = stands.phases.find(isOn(minute));
  const asleep = stands.sleep.some(isOn(minute));
  const belt = phase?.kind === "cruise" || phase?.kind === "meal" ? phase.beltOn : null;
  return (
    <div className={styles.happenings}>
      {planned.pace.walks && (
        <SayForm to={to} leg={leg}>
          <SayButton saying="walked" />
        </SayForm>
      )}
      {belt !== null && (
        <SayForm to={to} leg={leg}>
          <SayButton saying={belt ? "beltOff" : "beltOn"} />
        </SayForm>
      )}
      {asleep ? (
        <SayForm to={to} leg={leg}>
          <SayButton saying="woke" />
        </SayForm>
      ) : (
        <SayForm to={to} leg={leg}>
          <span className={styles.joined}>
            <SayButton saying="asleep" />
            <label className="visually-hidden" htmlFor="asleep">
              {t("asleepFor")}
            </label>
            <select className="input" id="asleep" name="asleep" defaultValue="">
              <option value="">{t("untilWoken")}</option>
              {HOURS.map((hours) => (
                <option key={hours} value={hours}>
                  {t("forHours", { hours })}
                </option>
              ))}
            </select>
          </span>
        </SayForm>
      )}
    </div>
  );
}

/** Whether a stretch is going on at a minute. */
const isOn =
  (minute: number) =>
  ({ startMinute, endMinute }: Stretch) =>
    startMinute <= minute && minute < endMinute;

const HOURS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

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

function Landing({ to, flown, clocks, problem }: Props) {
  const t = useTranslations("flying");
  const { reading } = useClockWords();
  const later = landsLater(flown);
  const arrives = arrivalOf(flown.stands);
  const at = [
    t("sincePushback", { time: formatMinutes(arrives) }),
    ...clocks.filter(({ whose }) => whose !== "departure").map((clock) => reading(clock, arrives)),
  ].join(", ");
  const wrong = problem?.saying === "later" || problem?.saying === "earlier" ? problem : null;
  return (
    <details className={styles.more} open={wrong !== null}>
      <summary>{t("landingTitle")}</summary>
      <SayForm to={to} leg={flown.planned.leg}>
        <input type="hidden" name="from" value={later} />
        <p>{t("landsAt", { at })}</p>
        <MinutesField
          name="landing"
          label={t("landingBy")}
          wrong={wrong && t("problems.landing", { max: LANDING_LATER_MAX })}
          typed={wrong?.typed}
        />
        <span className={styles.choices}>
          <SayButton saying="later" />
          <SayButton saying="earlier" />
          {later !== 0 && <SayButton saying="onTime" />}
        </span>
      </SayForm>
    </details>
  );
}

const PUSHBACKS = ["pushedBackAt", "pushedBackLate", "pushedBackAgo"] as const;

function Pushback({ to, flown, clocks, legCount, problem, open }: Props & { open: boolean }) {
  const t = useTranslations("flying");
  const { name } = useClockWords();
  const { leg, departureAt } = flown.planned;
  // The clock where this leg departs.
  const there =
    departureAt === null
      ? undefined
      : clocks.find(({ whose }) => whose === (leg === 1 ? "own" : "departure"));
  const wrong = problem !== null && PUSHBACKS.some((saying) => saying === problem.saying) ? problem : null;
  const said = open ? "pushbackSoon" : flown.told ? "pushbackAgain" : "pushbackTitle";
  const title = departureAt === null && !flown.told ? "pushbackUnknown" : said;
  const wrongIn = (saying: Saying) => (wrong?.saying === saying ? wrong : null);
  return (
    <details className={styles.more} open={open || wrong !== null}>
      <summary>
        {t(title)}
        {legCount > 1 && `, ${t("leg", { number: leg })}`}
      </summary>
      <p>{t("pushbackText")}</p>
      <SayForm to={to} leg={leg}>
        <SayButton saying="pushedBackNow" />
      </SayForm>
      {there && (
        <SayForm to={to} leg={leg}>
          <MinutesField
            name="pushedBackAt"
            label={t("pushedBackAtLabel", { place: name(there) })}
            hint={t("pushedBackAtHint", { time: readClock(there, 0).time })}
            wrong={wrongIn("pushedBackAt") && t("problems.pushedBackAt")}
            typed={wrongIn("pushedBackAt")?.typed}
          />
          <SayButton saying="pushedBackAt" />
        </SayForm>
      )}
      {(departureAt === null ? (["pushedBackAgo"] as const) : (["pushedBackLate"] as const)).map((saying) => (
        <SayForm key={saying} to={to} leg={leg}>
          <MinutesField
            name={saying}
            label={t(`${saying}Label`)}
            wrong={wrongIn(saying) && t("problems.minutes", { max: SAID_MINUTES_MAX })}
            typed={wrongIn(saying)?.typed}
          />
          <SayButton saying={saying} />
        </SayForm>
      ))}
    </details>
  );
}

function MinutesField(props: {
  name: string;
  label: string;
  hint?: string;
  wrong: string | null;
  typed: string | undefined;
}) {
  const { name } = props;
  const described = [props.hint && `${name}-hint`, props.wrong && `${name}-error`].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label className="label" htmlFor={name}>
        {props.label}
      </label>
      {props.hint && (
        <p className="hint" id={`${name}-hint`}>
          {props.hint}
        </p>
      )}
      {props.wrong && (
        <p className="error" id={`${name}-error`}>
          {props.wrong}
        </p>
      )}
      <input
        className="input"
        id={name}
        name={name}
        type="text"
        inputMode="numeric"
        size={5}
        autoComplete="off"
        defaultValue={props.typed}
        aria-invalid={props.wrong ? true : undefined}
        aria-describedby={described || undefined}
      />
    </div>
  );
}

function SayForm({ to, leg, children }: { to: SayTo; leg: number; children: ReactNode }) {
  return (
    <form method="post" action={to.action} className={styles.form} noValidate>
      <input type="hidden" name="leg" value={leg} />
      {to.prompts !== null && <input type="hidden" name="prompts" value={to.prompts} />}
      {children}
    </form>
  );
}

function SayButton({ saying }: { saying: Exclude<Saying, "done" | "missed"> }) {
  const t = useTranslations("flying.say");
  return (
    <button className="button button-secondary" type="submit" name="say" value={saying}>
      {t(saying)}
    </button>
  );
}
