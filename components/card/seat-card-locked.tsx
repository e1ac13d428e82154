import { useMessages, useTranslations } from "next-intl";
import type { Country } from "@/lib/core/places/airport";
import type { Lock } from "@/lib/core/saved/saved";
import { useListWords } from "../site/words";
import { MINOR_ASK_FIRST, MINOR_TIPS } from "../result/minor-tips";
import styles from "./seat-card-locked.module.css";
import { StopWords } from "../result/stop-words";

/** Cards without a plan: a warning sign, a wait for a doctor's word, a child's, and questions to answer again. */
export type LockedKind = Lock;

/** What a card says that must hold no times and no moves. */
export function LockedWords({ kind, countries }: { kind: LockedKind; countries: readonly Country[] }) {
  switch (kind) {
    case "STOP":
      return <Stop countries={countries} />;
    case "CLEAR":
      return <Clear />;
    case "MINOR":
      return <Minor />;
    case "AGAIN":
      return <Again />;
  }
}

function Again() {
  const t = useTranslations("again");
  return (
    <>
      <h2>{t("title")}</h2>
      <p>{t("why")}</p>
      <p>{t("card")}</p>
    </>
  );
}

/** The screen for a warning sign, on paper. */
function Stop({ countries }: { countries: readonly Country[] }) {
  const words = useMessages();
  return (
    <>
      <h2>{words.stop.title}</h2>
      <StopWords words={words} countries={countries} styles={styles} />
    </>
  );
}

function Clear() {
  const t = useTranslations();
  return (
    <>
      <h2>{t("clear.title")}</h2>
      <p>{t("clear.lead")}</p>
      <p>{t("card.unlock")}</p>
    </>
  );
}

function Minor() {
  return (
    <>
      <MinorTips />
      <MinorAsk />
    </>
  );
}

/** A child's card, in two parts: what is good for anyone, and when to ask a doctor first. */
export function MinorTips() {
  const t = useTranslations("minor");
  return (
    <>
      <h2>{t("tipsTitle")}</h2>
      <ul>
        {MINOR_TIPS.map((tip) => (
          <li key={tip}>{t(`tips.${tip}`)}</li>
        ))}
      </ul>
    </>
  );
}

export function MinorAsk() {
  const lists = useTranslations("lists");
  const t = useTranslations("minor");
  const list = useListWords("semicolon");
  return (
    <>
      <h3>{t("askTitle")}</h3>
      <p>
        {t("askLead")} {lists("sentence", { text: list(MINOR_ASK_FIRST.map((item) => t(`ask.${item}`))) })}
      </p>
      <p>{t("noMedicine")}</p>
    </>
  );
}
