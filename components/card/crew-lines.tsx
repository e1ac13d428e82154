import { useMessages, useTranslations } from "next-intl";
import type { Country } from "@/lib/core/places/airport";
import { findLanguages, LANGUAGES } from "@/lib/core/places/languages";
import styles from "./crew-lines.module.css";

/** How much is said: in how many languages, those of where the first leg leaves and the last one lands first. */
export type CrewWay = { readonly languages: number; readonly doctor: boolean };
/** From all that a card has lines for to what stays on the fullest. */
export const CREW_WAYS = [
  { languages: 4, doctor: true },
  { languages: 4, doctor: false },
  { languages: 2, doctor: false },
] as const satisfies readonly CrewWay[];

/** What those lines say, for whoever works out how much room they take. */
export function useCrewLines() {
  const t = useTranslations("crew");
  const { crew } = useMessages();
  return (countries: readonly Country[], way: CrewWay): readonly string[] => {
    const lines = findLanguages(countries)
      .slice(0, way.languages)
      .map((language) => {
        const { own, english, ...said } = crew[language];
        return `${own} (${english}*) ${said.crew} ${way.doctor ? said.doctor : ""}`;
      });
    return lines.length === 0 ? [] : [...lines, `* ${t("unchecked")}`];
  };
}

/** What to say to the crew or a doctor in the languages of the flight's ends, a paragraph each; nothing for English. */
export function CrewLines(props: { countries: readonly Country[]; way?: CrewWay | undefined }) {
  const { countries, way = CREW_WAYS[0] } = props;
  const t = useTranslations("crew");
  const { crew } = useMessages();
  const languages = findLanguages(countries).slice(0, way.languages);
  if (languages.length === 0) return null;
  return (
    <section className={styles.lines} aria-label={t("title")}>
      {languages.map((language) => {
        const { tag, dir } = LANGUAGES[language];
        const { own, english, ...said } = crew[language];
        return (
          <p key={language} lang={tag} dir={dir}>
            <b>{own}</b> <bdi lang="en">({english}*)</bdi> {said.crew} {way.doctor && said.doctor}
          </p>
        );
      })}
      <p>* {t("unchecked")}</p>
    </section>
  );
}
