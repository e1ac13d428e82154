import { useTranslations } from "next-intl";
import { HeartMark } from "./heart-mark";
import styles from "./site-header.module.css";

/** Wordmark and the three places a traveller goes. Plain links: they work on any network. */
export function SiteHeader() {
  const app = useTranslations("app");
  const nav = useTranslations("nav");
  return (
    <header className={`${styles.header} screen-only`}>
      <div className={styles.inner}>
        <a className={styles.wordmark} href="/">
          <HeartMark className={styles.mark} />
          {app("name")}
        </a>
        <nav aria-label={nav("label")}>
          <ul className={styles.links}>
            <li>
              <a href="/plan">{nav("plan")}</a>
            </li>
            <li>
              <a href="/trips">{nav("trips")}</a>
            </li>
            <li>
              <a href="/about">{nav("about")}</a>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  );
}
