import { createTranslator } from "next-intl";
import type { Words } from "@/lib/core/evidence/rule-words";
import messages from "@/messages/en";

const t = createTranslator({
  locale: "en",
  messages,
  onError: (error) => {
    throw error;
  },
});
type Key = Parameters<typeof t>[0];

/** The catalogue by whole paths, as the pages say it. A message that is not there throws. */
export const words: Words = {
  say: (path, values) => t(path as Key, values as never),
  has: (path) => t.has(path as Key),
};
