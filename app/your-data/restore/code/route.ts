import { textOf } from "@/lib/core/fields";
import { tidyRecoveryCode } from "@/lib/core/recovery-code";
import { answerForm, countForm, seeOther } from "@/lib/server/form";
import { parseCode, toOwner } from "@/lib/server/owner";
import { keepTypedCode, readOwner, setOwnerCookie } from "@/lib/server/session";
import { isKnown, moveTrips } from "@/lib/server/trips";

/** A cookie's worth of what was typed; a code is 77 signs. */
const KEPT_LENGTH = 200;

export const POST = answerForm(async ({ fields, request }) => {
  const refused = await countForm("restore", request, fields);
  if (refused) return refused;

  const typed = textOf(fields, "code");
  const read = parseCode(typed);
  const restored = read.ok ? toOwner(read.secret) : null;
  if (restored === null || !(await isKnown(restored))) {
    await keepTypedCode(tidyRecoveryCode(typed).slice(0, KEPT_LENGTH));
    return seeOther("/your-data/restore?problem=code#code");
  }
  const now = new Date();
  const visitor = await readOwner(now);
  const moved = visitor === null ? 0 : await moveTrips(visitor, restored, now);
  await setOwnerCookie(restored.secret);
  await keepTypedCode("");
  return seeOther(`/trips?restored=${moved}`);
});
