import { useTranslations } from "next-intl";
import { useMinutes } from "@/components/site/words";
import type { ReactNode } from "react";
import type { Entry } from "@/lib/core/plan/plan";
import type { EntryNow } from "@/lib/core/air/replan";
import { PROMPT_VIEWS, type PromptView, type ShownLeg } from "@/lib/core/air/shown";
import { arrivalOf } from "@/lib/core/plan/phases";
import { FlightPicture } from "./flight-picture";
import { Panel } from "../site/panel";
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
  /** Under three hours in all: no travel advice reaches that far down. */
  short: boolean;
  /** How much is shown; null when there is nothing to choose. */
  prompts: PromptView | null;
  /** The one flight that is listed, counted from 1; null for all. */
  listed: number | null;
  /** The flight, counted from 1, that stands open where there are several; the first. */
  open?: number;
  /** All of it waits under its heading. */
  folded?: boolean;
  /** What stands beside a prompt of a leg (counted from 1), to say that it was done or missed. */
  actions?: (leg: number, entry: EntryNow) => ReactNode;
}) {
  const t = useTranslations("timeline");
  const sayMinutes = useMinutes();
  const { legs, prompts, listed } = props;
  const view = prompts ?? "all";
  // Said only to whom the plan asks to walk, on board or between flights.
  const walks =
    legs.some(({ entries }) => entries.some(({ kind }) => kind === "walk")) ||
    props.layovers.some(({ walkMinutes }) => walkMinutes > 0);
  const intro = (
    <>
      {props.short && <p className="notice">{t("short")}</p>}
      {prompts !== null && <PromptViews view={prompts} listed={listed} />}
      <p className={styles.intro}>{t(walks ? "beltRule" : "beltRuleSeated")}</p>
    </>
  );
  const list = (
    <>
      {legs.map((leg, index) => {
        const layover = props.layovers[index];
        const number = index + 1;
        const isListed = listed === null || listed === number;
        const duration = sayMinutes(arrivalOf(leg));
        const body = (
          <div className={styles.leg}>
            <Overview leg={leg} walks={walks} drawn={isListed} />
            {leg.entries.length === 0 && <p>{t("noEntries")}</p>}
            {isListed ? (
              <TimelineList
                leg={leg}
                view={view}
                actions={(entry) => props.actions?.(number, entry) ?? null}
              />
            ) : (
              <p>
                <a href={hrefOf(number, prompts)}>{t("listLeg", { number })}</a>
              </p>
            )}
            {layover && (
              <p className={styles.layover}>
                {walks ? t("layover", { minutes: layover.walkMinutes }) : t("layoverSeated")}
              </p>
            )}
          </div>
        );
        if (legs.length === 1) return <div key={index}>{body}</div>;
        return (
          <details
            key={index}
            className={styles.folded}
            name="flight"
            open={number === (listed ?? props.open ?? 1)}
          >
            <summary>
              <h3>{t("leg", { number, duration })}</h3>
            </summary>
            {body}
          </details>
        );
      })}
    </>
  );
  if (props.folded)
    return (
      <>
        <Panel id="timeline" title={t("title")} folded>
          {intro}
          {list}
        </Panel>
        <WhyThen legs={legs} walks={walks} />
      </>
    );
  return (
    <section className={styles.timeline} aria-labelledby="timeline">
      <div className="stack-tight">
        <h2 id="timeline">{t("title")}</h2>
        {intro}
      </div>
      {list}
      <WhyThen legs={legs} walks={walks} />
    </section>
  );
}

/** The flight at a glance: its picture, and what it comes to. */
function Overview({ leg, walks, drawn }: { leg: ShownLeg; walks: boolean; drawn: boolean }) {
  const t = useTranslations("timeline");
  const sayMinutes = useMinutes();
  const count = (kind: Entry["kind"]) => leg.entries.filter((entry) => entry.kind === kind).length;
  const kinds = (["walk", "seatedSet", "quickSet"] as const).filter((kind) => count(kind) > 0);
  return (
    <div className={styles.overview}>
      {drawn && (
        <FlightPicture
          leg={leg}
          walks={walks}
          label={t("picture.label", {
            sets: count("seatedSet") + count("quickSet"),
            walks: count("walk"),
            clocks: leg.clocks.length + 1,
          })}
        />
      )}
      <ul className={styles.legend} aria-label={t("legend")}>
        {kinds.map((kind) => (
          <li key={kind}>
            <TimelineMark kind={kind} />
            {t(`counts.${kind}`, { count: count(kind) })}
          </li>
        ))}
        <li>{t("stillness.most", { time: sayMinutes(leg.stillness.longestAwakeMinutes) })}</li>
      </ul>
    </div>
  );
}

/** Why the times are what they are, what to do about a missed one, and how long one stays still: said once. */
function WhyThen({ legs, walks }: { legs: readonly ShownLeg[]; walks: boolean }) {
  const t = useTranslations("timeline");
  const kinds = ["set", "walk", "beforeSleep", "afterWaking"] as const;
  return (
    <Panel id="why-then" title={t("whyThen")} folded>
      <p>
        <ClockIntro legs={legs} />
      </p>
      {legs.map(({ stillness }, index) => (
        <StillnessFigures
          key={index}
          stillness={stillness}
          walks={walks}
          number={legs.length > 1 ? index + 1 : null}
        />
      ))}
      <div className="stack-tight">
        <h3>{t("missedTitle")}</h3>
        <ul>
          {kinds
            .filter((missed) => walks || missed !== "walk")
            .map((missed) => (
              <li key={missed}>{t(`missed.${missed}`)}</li>
            ))}
        </ul>
      </div>
    </Panel>
  );
}

/** The page with this flight listed, and as much of it. */
function hrefOf(listed: number | null, view: PromptView | null): string {
  const query = new URLSearchParams({
    ...(view !== null && { prompts: view }),
    ...(listed !== null && { leg: String(listed) }),
  });
  return `?${query.toString()}#timeline`;
}

/** Every prompt, or the few that matter: two links, of which one is where the reader is. */
function PromptViews({ view, listed }: { view: PromptView; listed: number | null }) {
  const t = useTranslations("timeline.views");
  return (
    <nav className={`${styles.tabs} screen-only`} aria-label={t("label")}>
      {PROMPT_VIEWS.map((one) => (
        <a key={one} href={hrefOf(listed, one)} aria-current={one === view ? "true" : undefined}>
          {t(one)}
        </a>
      ))}
    </nav>
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

function StillnessFigures(props: {
  stillness: ShownLeg["stillness"];
  walks: boolean;
  /** Of several flights, which. */
  number: number | null;
}) {
  const { stillness, walks } = props;
  const t = useTranslations("timeline.stillness");
  const sayMinutes = useMinutes();
  const figures = [
    ["awake", stillness.longestAwakeMinutes],
    ...(stillness.longestAsleepMinutes > 0 ? ([["asleep", stillness.longestAsleepMinutes]] as const) : []),
    ...(walks ? ([["withoutWalk", stillness.longestWithoutWalkMinutes]] as const) : []),
  ] as const;
  return (
    <div className={styles.stillness}>
      <h3>{props.number === null ? t("title") : t("titleOf", { number: props.number })}</h3>
      <dl className={styles.figures}>
        {figures.map(([name, minutes]) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>{sayMinutes(minutes)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{t(walks ? "note" : "noteSeated")}</p>
    </div>
  );
}
