import { postSection } from "@/lib/core/draft";
import { sectionSchema } from "@/lib/core/questionnaire";
import { answerForm, seeOther } from "@/lib/server/form";
import { changePlanInProgress } from "@/lib/server/plan-in-progress";

export const POST = answerForm<{ section: string }>(async ({ fields, request, params }) => {
  const section = sectionSchema.safeParse(params.section);
  if (!section.success) return seeOther("/plan/about-you");
  const fromCheck = new URL(request.url).searchParams.get("from") === "check";
  return seeOther(
    await changePlanInProgress(
      (draft, today) => postSection(draft, section.data, fields, today, fromCheck),
      new Date(),
    ),
  );
});
