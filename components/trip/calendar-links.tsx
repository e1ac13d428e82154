import { useTranslations } from "next-intl";
import styles from "./calendar-links.module.css";
import { Panel } from "../site/panel";
import { tripPath } from "@/lib/core/paths";

const MORE = ["late", "rings", "again", "heed"] as const;

/** A saved trip's calendar files, and what calendars make of them; or why there are none. */
export function CalendarLinks(props: {
  id: string;
  /** How many prompts each file holds. */
  few: number;
  every: number;
  /** The days after the flight come with them. */
  days: boolean;
  /** Some flight has no known departure, and so no prompts here. */
  leavesOut: boolean;
  /** Why there is no file. */
  missing: "locked" | "short" | "undated" | null;
  /** An earlier file has been taken: one more can cancel what it held. */
  handedOut: boolean;
}) {
  const t = useTranslations("calendar");
  const href = tripPath(props.id, "calendar.ics");
  return (
    <Panel id="calendar" title={t("title")} folded>
      {props.missing === null ? (
        <>
          <p>
            {t("lead")} {props.days && t("days")} {props.leavesOut && t("leavesOut")}
          </p>
          <div className="stack-tight">
            <a className={`button button-secondary ${styles.main}`} href={href}>
              {t("few")}
            </a>
            <p className="hint">{t("fewCount", { count: props.few })}</p>
          </div>
          <p>
            <a className="button-link" href={`${href}?prompts=every`}>
              {t("every", { count: props.every })}
            </a>
          </p>
        </>
      ) : (
        <>
          <p>{t(`missing.${props.missing}`)}</p>
          {props.handedOut && (
            <p>
              <a className="button-link" href={href}>
                {t("takeBack")}
              </a>
            </p>
          )}
        </>
      )}
      {(props.missing === null || props.handedOut) && (
        <details>
          <summary className="button-link">{t("moreTitle")}</summary>
          <ul className="small">
            {MORE.map((each) => (
              <li key={each}>{t(`more.${each}`)}</li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  );
}
