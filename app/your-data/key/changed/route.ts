import { textOf } from "@/lib/core/typed/fields";
import { answerForm, seeOther } from "@/http/form";
import { isMade, readChange } from "@/lib/server/keys/key-change";
import { dropOwn, nameKey } from "@/lib/server/keys/keyring";
import { readKeys, readWriter, setCookies } from "@/http/session";
import { moveTrips } from "@/lib/server/store/move-trips";
import { PATHS } from "@/lib/core/paths";

export const POST = answerForm(async ({ fields }) => {
  const now = new Date();
  const change = textOf(fields, "change");
  const owner = await readWriter(now);
  if (owner === null) return seeOther(PATHS.yourData);
  const keys = await readKeys(now);
  const next = readChange(owner, keys, change, now);
  // Moved already, by the same post sent before: said again.
  const made = next ?? (isMade(owner, change) ? owner : null);
  if (made === null) return seeOther(`${PATHS.yourData}?problem=key#key`);
  if (next !== null) {
    await moveTrips(owner, next, now);
    await setCookies([dropOwn(owner.secret)]);
  }
  await setCookies([nameKey(keys, made.secret, now)]);
  return seeOther(`${PATHS.yourData}?done=key`);
});
