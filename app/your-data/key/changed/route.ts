import { answerForm, seeOther } from "@/lib/server/form";
import { toOwner } from "@/lib/server/owner";
import { clearNextSecret, readNextSecret, readOwner, setOwnerCookie } from "@/lib/server/session";
import { moveTrips } from "@/lib/server/trips";

export const POST = answerForm(async () => {
  const now = new Date();
  const owner = await readOwner(now);
  const next = await readNextSecret();
  // Done already: the same post sent again.
  if (owner === null || next === null) return seeOther("/your-data");
  await moveTrips(owner, toOwner(next), now);
  await setOwnerCookie(next);
  await clearNextSecret();
  return seeOther("/your-data?done=key");
});
