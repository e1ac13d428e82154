import { answerForm, seeOther } from "@/lib/server/form";
import { makeSecret } from "@/lib/server/owner";
import { keepNextSecret, readNextSecret } from "@/lib/server/session";

export const POST = answerForm(async () => {
  // The browser holds the new key before the first trip is sealed under it: a change stopped half-way can go on.
  await keepNextSecret((await readNextSecret()) ?? makeSecret());
  return seeOther("/your-data/key");
});
