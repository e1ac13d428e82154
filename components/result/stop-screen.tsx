import { useMessages, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Country } from "@/lib/core/places/airport";
import { findLanguages, orderLanguages } from "@/lib/core/places/languages";
import { CrewSentences } from "./crew-sentences";
import styles from "./stop-screen.module.css";
import { StopWords } from "./stop-words";

/**
 * The fixed screen for a warning sign: what to do on the ground, on board and after a flight, and what to say in other
 * languages. It takes the flight's countries and a way back to the answers and nothing else: the text never depends
 * on which sign was ticked. It is in no frame of the site: the page has nothing else.
 */
export function StopScreen(props: { countries: readonly Country[]; back: ReactNode }) {
  const { countries } = props;
  const words = useMessages();
  const t = useTranslations();
  const here = findLanguages(countries);
  const others = orderLanguages(countries).filter((language) => !here.includes(language));
  return (
    <main id="main" tabIndex={-1} className={styles.main}>
      <h1>{t("stop.title")}</h1>
      <p>{t("stop.lead")}</p>
      <StopWords words={words} countries={countries} styles={styles} />
      <section className={styles.part} aria-labelledby="stop-languages">
        <h2 id="stop-languages">{t("crew.title")}</h2>
        <p>{t("crew.lead")}</p>
        {here.length > 0 && <CrewSentences words={words} languages={here} className={styles.languages} />}
        <details className="screen-only">
          <summary>{t(here.length > 0 ? "crew.more" : "crew.all", { count: others.length })}</summary>
          <CrewSentences words={words} languages={others} className={styles.languages} />
        </details>
      </section>
      <div className="screen-only">{props.back}</div>
    </main>
  );
}
