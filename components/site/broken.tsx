"use client";

import { createContext, use } from "react";
import english from "@/messages/en/broken.json";
import { PATHS } from "@/lib/core/paths";
import { Main } from "./main";

/**
 * The words of {@link Broken} in the page's language. In English they are a file of their own: every page carries them to
 * the browser, which has no use for the rest of the catalogue. English also stands where not even the language is known.
 */
export const BrokenWords = createContext(english);

/** What stands in place of a page that failed. */
export function Broken({ retry }: { retry: () => void }) {
  const words = use(BrokenWords);
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
