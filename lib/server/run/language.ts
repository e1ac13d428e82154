import "server-only";
import { LANGUAGES, type Language } from "@/messages/languages";
import { acceptedLanguages } from "./bare-answer";

/**
 * The language to answer in, of those that the site speaks: the one that the header Accept-Language ranks highest, as it
 * is or without its region; the first where it names none of them.
 */
export function chooseLanguage(
  accepted: string | null | undefined,
  spoken: typeof LANGUAGES = LANGUAGES,
): Language {
  const [first, ...others] = spoken;
  if (others.length === 0 || !accepted) return first;
  const ranked = accepted
    .split(",")
    .map((part) => {
      const [tag = "", quality] = part.split(";q=");
      return { tag: tag.trim().toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality);
  for (const { tag } of ranked)
    for (const asked of [tag, tag.split("-")[0]]) {
      const found = spoken.find(({ locale }) => locale.toLowerCase() === asked);
      if (found) return found;
    }
  return first;
}

/** The language to answer a request in. */
export const languageOf = (request: Request): Language =>
  chooseLanguage(request.headers.get("accept-language"));

/** The language to answer the request in hand in. */
export const languageInHand = (): Language => chooseLanguage(acceptedLanguages());
