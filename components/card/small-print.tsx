import { useTranslations } from "next-intl";
import { HeartMark } from "../site/heart-mark";
import { useDateWords } from "../site/words";
import styles from "./seat-card.module.css";

export type Ruleset = { readonly version: string; readonly hash: string; readonly reviewed: boolean };

/** Space to fill in by pen; nothing of it is asked for, or kept. */
export function Pen() {
  const t = useTranslations("card.pen");
  return (
    <section className={styles.pen} aria-label={t("title")}>
      {(["seat", "medicines", "allergies", "contact"] as const).map((field) => (
        <p key={field} className={styles[field]}>
          {t(field)}
        </p>
      ))}
    </section>
  );
}

/** By which rules a card was made, and when. */
export function useFacts(ruleset: Ruleset, madeOn: string, byUtc: boolean): string {
  const t = useTranslations("card");
  const date = useDateWords();
  return [
    t("ruleset", { version: ruleset.version, hash: ruleset.hash.slice(0, 12) }),
    ...(ruleset.reviewed ? [] : [t("draft")]),
    t(byUtc ? "printedUtc" : "printed", { date: date(madeOn) }),
  ].join(" · ");
}

export function SmallPrint({ facts }: { facts: string }) {
  const t = useTranslations("card");
  const app = useTranslations("app");
  return (
    <footer className={styles.small}>
      <p>{t("sheetPrint")}</p>
      <p>
        <HeartMark className={styles.mark} /> {app("name")} · {facts}
      </p>
    </footer>
  );
}
