import { useTranslations } from "next-intl";
import styles from "./site-footer.module.css";
import { PATHS } from "@/lib/core/paths";

/** The short disclaimer, on every page; in one line on those that come after it was read. */
export function SiteFooter({ brief }: { brief: boolean }) {
  const app = useTranslations("app");
  const data = useTranslations("yourData");
  const moves = useTranslations("moves");
  const evidence = useTranslations("evidence");
  const api = useTranslations("api");
  const learn = useTranslations("learn");
  const accessibility = useTranslations("accessibility");
  return (
    <footer className={`${styles.footer} screen-only`}>
      <div className={styles.inner}>
        {brief ? (
          <p className="measure">
            {app("disclaimerBrief")} <a href={PATHS.about}>{app("disclaimerLink")}</a>
          </p>
        ) : (
          <>
            <p className="measure">{app("disclaimer")}</p>
            <p>{app("footerPrivacy")}</p>
          </>
        )}
        <p>
          <a href={PATHS.learn}>{learn("linkShort")}</a> · <a href={PATHS.exercises}>{moves("link")}</a> ·{" "}
          <a href={PATHS.evidence}>{evidence("link")}</a>
        </p>
        <p>
          <a href={PATHS.yourData}>{data("link")}</a> · <a href={PATHS.api}>{api("link")}</a> ·{" "}
          <a href={PATHS.accessibility}>{accessibility("link")}</a>
        </p>
      </div>
    </footer>
  );
}
