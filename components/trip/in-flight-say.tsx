import { useTranslations } from "next-intl";
import { useListWords, useMinutes } from "@/components/site/words";
import type { ReactNode } from "react";
import { readClock, type ShownClock } from "@/lib/core/plan/clocks";
import { landsLater, type FlownLeg } from "@/lib/core/air/flown-legs";
import type { EntryNow } from "@/lib/core/air/replan";
import { SAID_MINUTES_MAX, type Saying } from "@/lib/core/air/read-said";
import { LANDING_LATER_MAX } from "@/lib/core/plan/timeline";
import type { Stretch } from "@/lib/core/plan/trip";
import { useClockWords } from "../timeline/clock-words";
import styles from "./in-flight.module.css";
import { InputField } from "../form/input-field";

/** Where what is said goes, and what goes with it. */
export type SayTo = {
  readonly action: string;
  /** How much of the list is shown, so that it stays so; null when nothing was chosen. */
  readonly prompts: string | null;
};
/** A flight that is being flown, and where what is said of it goes. */
export type FlyingNow = {
  readonly to: SayTo;
  readonly flown: FlownLeg;
  readonly clocks: readonly ShownClock[];
  /** Flights in this trip. */
  readonly legCount: number;
  /** What was said and could not be read, with what was typed. */
  readonly problem: { readonly saying: Saying; readonly typed: string } | null;
};

/** Done and missed, for an entry that is due; an entry said to be either can be put right. */
export function EntryForms(props: { to: SayTo; leg: number; entry: EntryNow; minute: number }) {
  const t = useTranslations("flying");
  const list = useListWords("comma");
  const sayMinutes = useMinutes();
  const { entry, minute } = props;
  const what = list([t(`kinds.${entry.kind}`), sayMinutes(entry.startMinute)]);
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
export function Happenings({ to, flown, minute }: FlyingNow & { minute: number }) {
  const t = useTranslations("flying");
  const { stands, planned, walkSaidAt } = flown;
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
      {walkSaidAt !== null && (
        <SayForm to={to} leg={leg}>
          <input type="hidden" name="walkedAt" value={walkSaidAt} />
          <button className={styles.small} type="submit" name="say" value="notWalked">
            {t("say.notWalked")}
          </button>
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
export const isOn =
  (minute: number) =>
  ({ startMinute, endMinute }: Stretch) =>
    startMinute <= minute && minute < endMinute;

const HOURS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** When it lands, and what to say when that changes. */
export function Landing({ to, flown, clocks, problem }: FlyingNow) {
  const t = useTranslations("flying");
  const list = useListWords("comma");
  const sayMinutes = useMinutes();
  const { reading } = useClockWords();
  const later = landsLater(flown);
  const arrives = flown.arrivalMinute;
  const at = list([
    t("sincePushback", { time: sayMinutes(arrives) }),
    ...clocks.filter(({ whose }) => whose !== "departure").map((clock) => reading(clock, arrives)),
  ]);
  const wrong = problem?.saying === "later" || problem?.saying === "earlier" ? problem : null;
  return (
    <details className={styles.more} open={wrong !== null}>
      <summary className="button-link">{t("landingTitle")}</summary>
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

/** When it pushed back, in whichever way the traveller knows it. */
export function Pushback({ to, flown, clocks, legCount, problem, open }: FlyingNow & { open: boolean }) {
  const t = useTranslations("flying");
  const lists = useTranslations("lists");
  const { name } = useClockWords();
  const { leg, departureAt } = flown.planned;
  // The clock where this leg departs.
  const there =
    departureAt === null
      ? undefined
      : clocks.find(({ whose }) => whose === (leg === 1 ? "own" : "departure"));
  const wrong = problem !== null && PUSHBACKS.some((saying) => saying === problem.saying) ? problem : null;
  const said = open ? "pushbackSoon" : flown.pushbackSaid ? "pushbackAgain" : "pushbackTitle";
  const title = departureAt === null && !flown.pushbackSaid ? "pushbackUnknown" : said;
  const wrongIn = (saying: Saying) => (wrong?.saying === saying ? wrong : null);
  return (
    <details className={styles.more} open={open || wrong !== null}>
      <summary className="button-link">
        {t(title)}
        {legCount > 1 && `${lists("comma")}${t("leg", { number: leg })}`}
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
  const { name, label, hint, wrong, typed } = props;
  return (
    <InputField name={name} label={label} hint={hint} error={wrong} numeric="whole" size={5} typed={typed} />
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

function SayButton({ saying }: { saying: Exclude<Saying, "done" | "missed" | "notWalked"> }) {
  const t = useTranslations("flying.say");
  return (
    <button className="button button-secondary" type="submit" name="say" value={saying}>
      {t(saying)}
    </button>
  );
}
