import messages from "@/messages/en.json";
import { Page } from "./page";

/**
 * What stands in place of a page that failed. Its words are read straight from the catalogue: whatever broke may
 * have been on the way to them.
 */
export function Broken({ retry }: { retry: () => void }) {
  const words = messages.broken;
  return (
    <Page title={words.title} lead={words.text}>
      <p className="actions">
        <button className="button" type="button" onClick={retry}>
          {words.retry}
        </button>
        <a href="/">{words.home}</a>
      </p>
    </Page>
  );
}
