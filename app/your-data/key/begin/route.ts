import { answerForm, seeOther } from "@/http/form";
import { makeChange } from "@/lib/server/keys/key-change";
import { giveOwn } from "@/lib/server/keys/keyring";
import { makeSecret } from "@/lib/server/keys/owner";
import { readWriter, setCookies } from "@/http/session";

export const POST = answerForm(async () => {
  const now = new Date();
  const owner = await readWriter(now);
  if (owner === null) return seeOther("/your-data");
  // Always a new one: a key that was here before may be known to somebody.
  const next = makeSecret();
  await setCookies([giveOwn(next, now)]);
  return seeOther(`/your-data/key?change=${makeChange(owner, next, now)}`);
});
