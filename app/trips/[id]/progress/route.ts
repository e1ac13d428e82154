import { textOf } from "@/lib/core/typed/fields";
import { PROMPT_VIEWS } from "@/lib/core/air/shown";
import { answerForm, seeOther } from "@/http/form";
import { sayOnTrip } from "@/lib/server/trip/trip-progress";
import { tripPath } from "@/lib/core/paths";
import { readTripWriter } from "../find-trip";

/** What a traveller says in the air. */
export const POST = answerForm<{ id: string }>(async ({ fields, params: { id } }) => {
  const now = new Date();
  const owner = await readTripWriter(id, now);
  if (owner === null) return seeOther(tripPath(id));
  const outcome = await sayOnTrip(owner, id, fields, now);

  const query = new URLSearchParams();
  const prompts = PROMPT_VIEWS.find((view) => view === textOf(fields, "prompts"));
  if (prompts) query.set("prompts", prompts);
  if (outcome.kind === "unreadable") {
    query.set("unread", outcome.saying);
    query.set("typed", outcome.typed);
  }
  const at = outcome.kind === "unreadable" ? outcome.field : outcome.kind === "said" ? outcome.entryId : null;
  return seeOther(`${tripPath(id)}${query.size > 0 ? `?${query}` : ""}#${at ?? "now"}`);
});
