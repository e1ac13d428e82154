import { LANGUAGES, type LanguageCode } from "@/lib/core/places/languages";
import type { Messages } from "@/messages/languages";

type Words = Pick<Messages, "crew">;

/**
 * What to say to the crew and to a doctor, in each of these languages: its name, both sentences, and that nobody has
 * checked them. Takes its words as they are, so that the site, the card and the in-flight page all draw it.
 */
export function CrewSentences(props: {
  words: Words;
  languages: readonly LanguageCode[];
  className?: string | undefined;
}) {
  const { crew } = props.words;
  return (
    <ul className={props.className}>
      {props.languages.map((language) => {
        const { tag, dir } = LANGUAGES[language];
        const { own, english, ...said } = crew[language];
        return (
          <li key={language} lang={tag} dir={dir}>
            <p>
              <b>{own}</b>
              {language !== "en" && (
                <bdi lang="en">
                  {" "}
                  · {english}, {crew.unchecked}
                </bdi>
              )}
            </p>
            <p>{said.crew}</p>
            <p>{said.doctor}</p>
          </li>
        );
      })}
    </ul>
  );
}
