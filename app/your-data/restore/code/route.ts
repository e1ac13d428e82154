import { textOf, typedOf } from "@/lib/core/typed/fields";
import { answerForm, seeOther } from "@/http/form";
import { parseCode } from "@/lib/server/keys/owner";
import { keepTypedCode, readOwner, replaceKey } from "@/http/session";
import { findOwner } from "@/lib/server/store/find-owner";
import { moveTrips } from "@/lib/server/store/move-trips";
import { countTrips } from "@/lib/server/store/trips";
import { PATHS } from "@/lib/core/paths";

export const POST = answerForm(async ({ fields }) => {
  const now = new Date();
  const typed = typedOf(fields, "code");
  const read = parseCode(typed);
  const restored = read.ok ? await findOwner([read.secret], now) : null;
  if (restored === null) {
    await keepTypedCode(typed);
    return seeOther(`${PATHS.restore}?problem=code#code`);
  }
  const visitor = await readOwner(now);
  const isOther = visitor !== null && visitor.hash !== restored.hash;
  const joins = isOther && textOf(fields, "join") === "yes";
  const moved = joins ? await moveTrips(visitor, restored, now) : 0;
  const left = isOther && !joins ? (await countTrips(visitor)).trips : 0;
  await replaceKey(restored, visitor, now);
  await keepTypedCode("");
  return seeOther(`${PATHS.trips}?restored=${moved}${left > 0 ? `&left=${left}` : ""}`);
});
