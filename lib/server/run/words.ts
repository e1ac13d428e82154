import "server-only";
import { _createCache, _createIntlFormatters, createTranslator } from "use-intl/core";
import type { Language } from "@/messages/languages";
import { languageInHand } from "./language";

// What pages import as `next-intl` and `next-intl/server` (next.config.js): the same words, asked for without waiting, so
// that a component can be called outside React too (app/still.tsx), and from one translator for all requests. next-intl
// makes its translators, and each formatter of numbers and plurals, anew for every request.

type Translator = ReturnType<typeof createTranslator>;
type Namespace = NonNullable<Parameters<typeof createTranslator>[0]["namespace"]>;

const translators = new WeakMap<Language, Map<Namespace | undefined, Translator>>();
const formatters = _createIntlFormatters(_createCache());

/** The words of a namespace in the language of the request in hand. */
export function useTranslations(namespace?: Namespace): Translator {
  const language = languageInHand();
  let made = translators.get(language);
  if (!made) translators.set(language, (made = new Map<Namespace | undefined, Translator>()));
  let found = made.get(namespace);
  if (!found) {
    const { locale, messages } = language;
    const given = { locale, messages, namespace, timeZone: "UTC", _formatters: formatters };
    made.set(namespace, (found = createTranslator(given as never)));
  }
  return found;
}
export const getTranslations = (namespace?: Namespace): Promise<Translator> =>
  Promise.resolve(useTranslations(namespace));
export const useMessages = () => languageInHand().messages;
export { createTranslator };
