import { answerForm, seeOther } from "@/http/form";
import { makeChange } from "@/lib/server/keys/key-change";
import { giveOwn } from "@/lib/server/keys/keyring";
import { makeSecret } from "@/lib/server/keys/owner";
import { readWriter, setCookies } from "@/http/session";
import { PATHS } from "@/lib/core/paths";

export const POST = answerForm(async () => {
  const now = new Date();
  const owner = await readWriter(now);
  if (owner === null) return seeOther(PATHS.yourData);
  // Always a new one: a key that was here before may be known to somebody.
  const next = makeSecret();
  await setCookies([giveOwn(next, now)]);
  return seeOther(`${PATHS.newKey}?change=${makeChange(owner, next, now)}`);
});
