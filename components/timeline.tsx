import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Entry } from "@/lib/core/plan";
import type { EntryNow } from "@/lib/core/replan";
import { isKey, PROMPT_VIEWS, type PromptView, type ShownLeg } from "@/lib/core/shown";
import { formatMinutes } from "@/lib/core/time";
import { FlightPicture } from "./flight-picture";
import { TimelineList } from "./timeline-list";
import { TimelineMark } from "./timeline-mark";
import styles from "./timeline.module.css";

/**
 * The plan as a list and a picture: what to do when, why then, what to do if it is missed, and what is going on
 * around it.
 */
export function TimelineView(props: {
  legs: readonly ShownLeg[];
  /** What stands between two legs. */
  layovers: readonly { readonly walkMinutes: number }[];
  /** The traveller does not walk: SEATED_ONLY. */
  seatedOnly: boolean;
  /** Under three hours in all: no travel advice reaches that far down. */
  short: boolean;
  /** How much is shown; null when there is nothing to choose. */
  prompts: PromptView | null;
  /** What stands beside a prompt of a leg (counted from 1), to say that it was done or missed. */
  actions?: (leg: number, entry: EntryNow) => ReactNode;
}) {
  const t = useTranslations("timeline");
  const { legs, prompts } = props;
  const view = prompts ?? "all";
  const kinds = (["seatedSet", "quickSet", "walk"] as const).filter((kind) =>
    legs.some(({ entries }) => entries.some((entry) => entry.kind === kind)),
  );
  return (
    <section className={styles.timeline} aria-labelledby="timeline">
      <div className="stack-tight">
        <h2 id="timeline">{t("title")}</h2>
        {props.short && <p className="notice">{t("short")}</p>}
        {prompts !== null && <PromptViews legs={legs} view={prompts} />}
        <p className={styles.intro}>
          <ClockIntro legs={legs} /> {t("beltRule")}
        </p>
      </div>
      {legs.map((leg, index) => {
        const layover = props.layovers[index];
        const count = (kind: Entry["kind"]) => leg.entries.filter((entry) => entry.kind === kind).length;
        return (
          <div key={index} className={styles.leg}>
            {legs.length > 1 && (
              <h3>
                {t("leg", { number: index + 1, duration: formatMinutes(leg.phases.at(-1)?.endMinute ?? 0) })}
              </h3>
            )}
            <div className={styles.listFirst}>
              {leg.entries.length === 0 && <p>{t("noEntries")}</p>}
              <TimelineList
                leg={leg}
                view={view}
                actions={(entry) => props.actions?.(index + 1, entry) ?? null}
              />
            </div>
            <div className={styles.overview}>
              <FlightPicture
                leg={leg}
                label={t("picture.label", {
                  sets: count("seatedSet") + count("quickSet"),
                  walks: count("walk"),
                  clocks: leg.clocks.length + 1,
                })}
              />
              <ul className={styles.legend} aria-label={t("legend")}>
                {kinds.map(
                  (kind) =>
                    count(kind) > 0 && (
                      <li key={kind}>
                        <TimelineMark kind={kind} />
                        {t(`counts.${kind}`, { count: count(kind) })}
                      </li>
                    ),
                )}
              </ul>
              <StillnessFigures stillness={leg.stillness} />
            </div>
            {layover && (
              <p className={styles.layover}>
                {props.seatedOnly ? t("layoverSeated") : t("layover", { minutes: layover.walkMinutes })}
              </p>
            )}
          </div>
        );
      })}
      <IfMissed />
    </section>
  );
}

/** On paper, what to do about a missed prompt is said once. */
function IfMissed() {
  const t = useTranslations("timeline");
  return (
    <div className={styles.paperOnly}>
      <h3>{t("missedTitle")}</h3>
      <ul>
        {(["set", "walk", "beforeSleep", "afterWaking"] as const).map((missed) => (
          <li key={missed}>{t(`missed.${missed}`)}</li>
        ))}
      </ul>
    </div>
  );
}

/** Every prompt, or the few that matter: two links, of which one is where the reader is. */
function PromptViews({ legs, view }: { legs: readonly ShownLeg[]; view: PromptView }) {
  const t = useTranslations("timeline.views");
  const hidden = legs.flatMap(({ entries }) => entries).filter((entry) => !isKey(entry)).length;
  return (
    <div className={styles.views}>
      <nav className={`${styles.tabs} screen-only`} aria-label={t("label")}>
        {PROMPT_VIEWS.map((one) => (
          <a key={one} href={`?prompts=${one}#timeline`} aria-current={one === view ? "true" : undefined}>
            {t(one)}
          </a>
        ))}
      </nav>
      {view === "few" && <p className={styles.fewText}>{t("fewText", { count: hidden })}</p>}
    </div>
  );
}

/** Which clock is bold, and what the times under it count from. */
function ClockIntro({ legs }: { legs: readonly ShownLeg[] }) {
  const t = useTranslations("timeline.clocks");
  const own = legs[0]?.clocks.find(({ whose }) => whose === "own");
  if (!own) return t("elapsedOnly");
  const place = own.place === null ? t("unknown") : t("at", { place: own.place.city });
  return t("both", { place });
}

function StillnessFigures({ stillness }: { stillness: ShownLeg["stillness"] }) {
  const t = useTranslations("timeline.stillness");
  const figures = [
    ["awake", stillness.longestAwakeMinutes],
    ...(stillness.longestAsleepMinutes > 0 ? ([["asleep", stillness.longestAsleepMinutes]] as const) : []),
    ["withoutWalk", stillness.longestWithoutWalkMinutes],
  ] as const;
  return (
    <div className={styles.stillness} role="group" aria-label={t("title")}>
      <p className={styles.stillnessTitle}>{t("title")}</p>
      <dl className={styles.figures}>
        {figures.map(([name, minutes]) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>{formatMinutes(minutes)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{t("note")}</p>
    </div>
  );
}
