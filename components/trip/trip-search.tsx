import { useTranslations } from "next-intl";
import { Panel } from "../site/panel";
import styles from "./trip-search.module.css";
import { PATHS } from "@/lib/core/paths";

export const WHENS = ["all", "upcoming", "past"] as const;

/** What was typed to search saved trips; days as "2026-12-01", empty without one. */
export type SearchTyped = {
  readonly q: string;
  readonly from: string;
  readonly until: string;
  readonly when: (typeof WHENS)[number];
};

/** Searches saved trips by name, place and day of departure; folded while there are few. */
export function TripSearchForm(props: { typed: SearchTyped; asked: boolean; folded: boolean }) {
  const t = useTranslations("trips.search");
  const { typed, asked } = props;
  return (
    <search>
      <Panel id="search" title={t("title")} folded={props.folded}>
        <form action={PATHS.trips} className={styles.form}>
          <div className={`field ${styles.words}`}>
            <label className="label" htmlFor="q">
              {t("words")}
            </label>
            <input
              className="input"
              id="q"
              name="q"
              type="search"
              dir="auto"
              maxLength={100}
              defaultValue={typed.q}
            />
          </div>
          {(["from", "until"] as const).map((name) => (
            <div key={name} className="field">
              <label className="label" htmlFor={name}>
                {t(name)}
              </label>
              <input className="input" id={name} name={name} type="date" defaultValue={typed[name]} />
            </div>
          ))}
          <div className="field">
            <label className="label" htmlFor="when">
              {t("when")}
            </label>
            <select className="input" id="when" name="when" defaultValue={typed.when}>
              {WHENS.map((when) => (
                <option key={when} value={when}>
                  {t(`whens.${when}`)}
                </option>
              ))}
            </select>
          </div>
          <p className="actions">
            <button className="button button-secondary" type="submit">
              {t("find")}
            </button>
            {asked && <a href={PATHS.trips}>{t("clear")}</a>}
          </p>
        </form>
      </Panel>
    </search>
  );
}
