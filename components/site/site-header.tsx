import { useTranslations } from "next-intl";
import { HeartMark } from "./heart-mark";
import styles from "./site-header.module.css";
import { PATHS } from "@/lib/core/paths";

const PLACES = ["plan", "trips", "about"] as const;
/** A place that the navigation leads to. */
export type Place = (typeof PLACES)[number];

/** Wordmark and the three places a traveller goes. Plain links: they work on any network. */
export function SiteHeader({ place }: { place?: Place | undefined }) {
  const app = useTranslations("app");
  const nav = useTranslations("nav");
  return (
    <header className={`${styles.header} screen-only`}>
      <div className={styles.inner}>
        <a className={styles.wordmark} href={PATHS.home}>
          <HeartMark className={styles.mark} />
          {app("name")}
        </a>
        <nav aria-label={nav("label")}>
          <ul className={styles.links}>
            {PLACES.map((one) => (
              <li key={one}>
                <a href={`${PATHS.home}${one}`} aria-current={one === place ? "page" : undefined}>
                  {nav(one)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
