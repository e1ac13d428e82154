import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SiteFooter } from "./site-footer";
import { SiteHeader, type Place } from "./site-header";

/**
 * A page among the others of the site: the way past the navigation, the wordmark and the places to go above it, the
 * disclaimer below. A screen that must stand alone is not in one.
 */
export function SiteFrame(props: {
  place?: Place | undefined;
  brief?: boolean | undefined;
  children: ReactNode;
}) {
  const t = useTranslations("app");
  return (
    <>
      <a className="skip-link" href="#main">
        {t("skip")}
      </a>
      <SiteHeader place={props.place} />
      {props.children}
      <SiteFooter brief={props.brief ?? false} />
    </>
  );
}
