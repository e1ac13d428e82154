import { useTranslations } from "next-intl";
import { SYMPTOMS } from "@/lib/core/advice/options";
import styles from "./minor-tips.module.css";

/** What is good for anyone on a long flight. Words: `minor.tips.<id>`. */
export const MINOR_TIPS = ["wriggle", "walk", "water", "clothes", "bags"] as const;
/** When to ask a doctor first, under 18. Words: `minor.ask.<id>`. */
export const MINOR_ASK_FIRST = [
  "clot",
  "clotting",
  "cancer",
  "sickleCell",
  "kidneyHeart",
  "line",
  "castOperation",
  "wheelchair",
  "pill",
  "pregnancy",
] as const;

/**
 * General tips for a traveller under 18, and the adult with a child: no questions, no group, no timed plan, nothing
 * kept. The heading of the page is the caller's.
 */
export function MinorTips() {
  const t = useTranslations("minor");
  const signs = useTranslations("signs");
  const guidance = useTranslations("guidance");
  return (
    <div className={styles.tips}>
      <section className="stack-tight" aria-labelledby="minor-tips">
        <h2 id="minor-tips">{t("tipsTitle")}</h2>
        <ul>
          {MINOR_TIPS.map((tip) => (
            <li key={tip}>{t(`tips.${tip}`)}</li>
          ))}
        </ul>
        <p>{t("leaveOut")}</p>
      </section>
      <section className="notice stack-tight" aria-labelledby="minor-ask">
        <h2 id="minor-ask">{t("askTitle")}</h2>
        <p>{t("askLead")}</p>
        <ul>
          {MINOR_ASK_FIRST.map((item) => (
            <li key={item}>{t(`ask.${item}`)}</li>
          ))}
        </ul>
        <p>{t("noMedicine")}</p>
        <p>{guidance("longerLists")}</p>
      </section>
      <section className="stack-tight" aria-labelledby="minor-signs">
        <h2 id="minor-signs">{signs("title")}</h2>
        <ul>
          {SYMPTOMS.map((sign) => (
            <li key={sign}>{signs(sign)}</li>
          ))}
        </ul>
        <p>
          {t("signsAct")} {signs("silent")}
        </p>
      </section>
    </div>
  );
}
