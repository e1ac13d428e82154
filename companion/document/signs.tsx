/** @jsxImportSource preact */
import type { Country } from "@/lib/core/places/airport";
import { orderLanguages } from "@/lib/core/places/languages";
import { CrewSentences } from "@/components/result/crew-sentences";
import { StopWords } from "@/components/result/stop-words";
import type { Messages } from "@/messages/languages";
import { fill } from "./words";

type SignsProps = { readonly messages: Messages; readonly countries: readonly Country[] };

/** Warning signs, one tap away: the fixed screen as it stands, and a button that leaves nothing else of the page. */
export function Signs(props: SignsProps) {
  const { fly, signs, stop } = props.messages;
  return (
    <section class="panel" id="signs" aria-labelledby="signs-title">
      <div class="going">
        <h2 id="signs-title">{fly.signs.title}</h2>
        <p>{fly.signs.lead}</p>
        <p>
          <button type="button" class="button" data-do="stop" hidden>
            {fly.signs.stop}
          </button>
        </p>
        <p class="small soft">
          {fly.signs.stay} {signs.silent} {signs.puffyFeet}
        </p>
      </div>
      <div id="stop" tabIndex={-1} hidden>
        <h2>{stop.title}</h2>
        <p>
          <b>{fly.signs.stopped}</b>
        </p>
        <p>
          <button type="button" class="button-link" data-do="unstop">
            {fly.signs.mistake}
          </button>
        </p>
      </div>
      <StopAndSay {...props} />
    </section>
  );
}

/** The words of the fixed screen for a warning sign, and what to say in every language, folded. */
export function StopAndSay({ messages, countries }: SignsProps) {
  const { crew, fly } = messages;
  const styles = { facts: "facts", numbers: "numbers", sentence: "crew" };
  const languages = orderLanguages(countries);
  return (
    <>
      <StopWords words={messages} countries={countries} styles={styles} />
      <p>{fly.signs.crew}</p>
      <section id="languages" aria-labelledby="languages-title">
        <h2 id="languages-title">{crew.title}</h2>
        <p>{crew.lead}</p>
        <details>
          <summary>{fill(crew.all, { count: languages.length })}</summary>
          <CrewSentences words={messages} languages={languages} className="languages" />
        </details>
      </section>
    </>
  );
}
