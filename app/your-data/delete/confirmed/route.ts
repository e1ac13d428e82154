import { answerForm } from "@/lib/server/form";
import { leave } from "@/lib/server/leaving";
import { readOwner } from "@/lib/server/session";
import { deleteOwner } from "@/lib/server/trips";

export const POST = answerForm(async () => {
  const owner = await readOwner(new Date());
  // Gone already: the same post sent again ends the same way.
  if (owner !== null) await deleteOwner(owner);
  return leave("/your-data?done=deleted");
});
