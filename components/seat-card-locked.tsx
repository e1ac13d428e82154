import { useTranslations } from "next-intl";

/** Cards without a plan: a warning sign, a wait for a doctor's word, and a child's. */
export type LockedKind = "STOP" | "CLEAR" | "MINOR";

/** What a card says that must hold no times and no moves; the warning signs follow it. */
export function LockedWords({ kind }: { kind: LockedKind }) {
  return kind === "STOP" ? <Stop /> : kind === "CLEAR" ? <Clear /> : <Minor />;
}

function Stop() {
  const t = useTranslations("stop");
  return (
    <>
      <h2>{t("title")}</h2>
      <h3>{t("emergency.title")}</h3>
      <p>{t("emergency.anySign")}</p>
      <h3>{t("urgent.title")}</h3>
      <p>{t("urgent.otherSign")}</p>
      <p>{t("urgent.before")}</p>
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
        {(["wriggle", "walk", "water", "clothes", "bags"] as const).map((tip) => (
          <li key={tip}>{t(`tips.${tip}`)}</li>
        ))}
      </ul>
    </>
  );
}

export function MinorAsk() {
  const t = useTranslations("minor");
  return (
    <>
      <h3>{t("askTitle")}</h3>
      <p>{t("askLead")}</p>
      <ul>
        {(["clot", "line", "cancer", "kidneyHeart", "castOperation", "pill"] as const).map((item) => (
          <li key={item}>{t(`ask.${item}`)}</li>
        ))}
      </ul>
      <p>{t("noMedicine")}</p>
    </>
  );
}
