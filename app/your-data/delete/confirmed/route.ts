import { answerForm } from "@/http/form";
import { forgetBrowser } from "@/http/forget-browser";
import { readOwner } from "@/http/session";
import { deleteOwner } from "@/lib/server/store/owners";
import { PATHS } from "@/lib/core/paths";

export const POST = answerForm(async () => {
  const owner = await readOwner(new Date());
  // Gone already: the same post sent again ends the same way.
  if (owner !== null) await deleteOwner(owner);
  return forgetBrowser(`${PATHS.yourData}?done=deleted`);
});
