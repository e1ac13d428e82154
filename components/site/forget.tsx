import { useTranslations } from "next-intl";
import { PATHS } from "@/lib/core/paths";

/** One button that forgets everything typed so far, and how long it is kept otherwise. */
export function Forget() {
  const t = useTranslations("form");
  return (
    <form method="post" action={PATHS.planForget} className="measure">
      <hr />
      <button type="submit" className="button-link">
        {t("forget")}
      </button>
      <p className="hint">{t("forgetHint")}</p>
    </form>
  );
}
