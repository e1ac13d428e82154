import words from "@/messages/en/broken.json";
import { PATHS } from "@/lib/core/paths";
import { Main } from "./main";

/**
 * What stands in place of a page that failed. Its words are a file of their own: every page carries them to the
 * browser, which has no use for the rest of the catalogue.
 */
export function Broken({ retry }: { retry: () => void }) {
  return (
    <Main title={words.title} lead={<span role="alert">{words.text}</span>}>
      <p className="actions">
        <button className="button" type="button" onClick={retry}>
          {words.retry}
        </button>
        <a href={PATHS.home}>{words.home}</a>
      </p>
    </Main>
  );
}
