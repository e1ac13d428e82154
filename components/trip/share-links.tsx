import { useTranslations } from "next-intl";
import { SHARE_DAYS, SHARES_MAX } from "@/lib/core/saved/share";
import { Notice } from "../site/notice";
import styles from "./share-links.module.css";
import { useDateWords } from "../site/words";

/** The share links of a trip: those that work now, each with an end to it, and a way to make another. */
export function ShareLinks(props: {
  /** Where the forms post to: `path`/made and `path`/revoked. */
  path: string;
  origin: string;
  /** The token of the next link, so that a form sent twice makes one; null when the plan is locked. */
  token: string | null;
  links: readonly {
    readonly id: string;
    readonly token: string | null;
    readonly made: string;
    readonly until: string;
  }[];
  /** No room for another. */
  full: boolean;
  done: "made" | "revoked" | null;
}) {
  const t = useTranslations("share");
  const day = useDateWords();
  const { links, path } = props;
  return (
    <>
      {props.done && (
        <Notice icon="saved">
          <p>{t(props.done)}</p>
        </Notice>
      )}
      {props.token === null ? (
        <p className="notice">{t("locked")}</p>
      ) : props.full ? (
        <p className="notice">{t("many", { max: SHARES_MAX })}</p>
      ) : (
        <form
          method="post"
          action={`${path}/made`}
          className={`panel stack-tight ${styles.make}`}
          autoComplete="off"
        >
          <input type="hidden" name="token" value={props.token} />
          <fieldset>
            <legend className="label">{t("days")}</legend>
            <div className={styles.days}>
              {SHARE_DAYS.map((days, index) => (
                <label key={days} className={styles.day}>
                  <input type="radio" name="days" value={days} defaultChecked={index === 1} />
                  {t("daysValue", { days })}
                </label>
              ))}
            </div>
          </fieldset>
          <p className="actions">
            <button className="button" type="submit">
              {t("make")}
            </button>
          </p>
        </form>
      )}
      {links.length > 0 && (
        <section className="stack-tight" aria-labelledby="links">
          <h2 id="links">{t("linksTitle")}</h2>
          <ol className={styles.links}>
            {links.map((link, index) => {
              const number = links.length - index;
              return (
                <li key={link.id} className="stack-tight">
                  {link.token === null ? (
                    <p>{t("unreadable", { until: day(link.until) })}</p>
                  ) : (
                    <div className="field">
                      <label className="label" htmlFor={`link-${number}`}>
                        {t("address", { number })}
                      </label>
                      <input
                        className={`input ${styles.address}`}
                        id={`link-${number}`}
                        type="url"
                        readOnly
                        value={`${props.origin}/share/${link.token}`}
                      />
                    </div>
                  )}
                  <form method="post" action={`${path}/revoked`} className="actions">
                    <span className="hint">
                      {t("until", { made: day(link.made), until: day(link.until) })}
                    </span>
                    <input type="hidden" name="link" value={link.id} />
                    <button className="button-link" type="submit" aria-label={t("revokeThis", { number })}>
                      {t("revoke")}
                    </button>
                  </form>
                </li>
              );
            })}
          </ol>
        </section>
      )}
    </>
  );
}
