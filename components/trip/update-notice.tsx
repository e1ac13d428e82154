import { useTranslations } from "next-intl";
import { tripPath } from "@/lib/core/paths";

/** Today's plan would differ from the one last shown; it changes only by this button. */
export function UpdateNotice(props: {
  id: string;
  version: string;
  /** The plan is locked, and would not be any longer. */
  opens: boolean;
}) {
  const t = useTranslations("trips");
  return (
    <section className="notice stack-tight" aria-labelledby="changed">
      <h2 id="changed">{t("changedTitle")}</h2>
      <p>{t(props.opens ? "changedOpen" : "changed")}</p>
      <form method="post" action={tripPath(props.id, "update")}>
        <input type="hidden" name="version" value={props.version} />
        <button className="button button-secondary" type="submit">
          {t("update")}
        </button>
      </form>
    </section>
  );
}
