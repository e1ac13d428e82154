import { useTranslations } from "next-intl";
import { EmptySeat } from "../figure/move-figure";
import { Page } from "./page";
import styles from "./not-found.module.css";
import { PATHS } from "@/lib/core/paths";

/** What stands in place of a page that is not there, or is not this visitor's: the two look alike. */
export function NotFoundPage() {
  const t = useTranslations("notFound");
  return (
    <Page title={t("title")} lead={t("text")}>
      <div className={styles.seat}>
        <EmptySeat />
      </div>
      <p className="actions">
        <a className="button" href={PATHS.trips}>
          {t("trips")}
        </a>
        <a href={PATHS.restore}>{t("restore")}</a>
        <a href={PATHS.home}>{t("home")}</a>
      </p>
    </Page>
  );
}
