import { useTranslations } from "next-intl";
import styles from "./sleep-offer.module.css";

/** "I'll sleep about … hours", in one tap for each leg that it is offered on. */
export function SleepOffer(props: {
  action: string;
  /** Legs count from 0; no hours, no offer. */
  offers: readonly { readonly leg: number; readonly hours: readonly number[] }[];
  /** The trip has several legs. */
  several: boolean;
}) {
  const t = useTranslations("sleepOffer");
  const offers = props.offers.filter(({ hours }) => hours.length > 0);
  if (offers.length === 0) return null;
  return (
    <section className="panel stack-tight" aria-labelledby="sleep-offer">
      <h2 id="sleep-offer">{t("title")}</h2>
      <p>{t("text")}</p>
      {offers.map(({ leg, hours }) => (
        <form key={leg} method="post" action={props.action} className={styles.line}>
          <input type="hidden" name="leg" value={leg} />
          <p id={`sleep-offer-${leg}`}>{props.several ? t("onLeg", { number: leg + 1 }) : t("about")}</p>
          {hours.map((count) => (
            <button
              key={count}
              className="button button-secondary"
              type="submit"
              name="hours"
              value={count}
              aria-describedby={`sleep-offer-${leg}`}
            >
              {t("hours", { count })}
            </button>
          ))}
        </form>
      ))}
    </section>
  );
}
