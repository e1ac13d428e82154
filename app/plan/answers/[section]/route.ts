import { postSection } from "@/lib/core/draft";
import { sectionSchema } from "@/lib/core/questionnaire";
import { keepingForm, readForm, seeOther } from "@/lib/server/form";
import { changePlanInProgress } from "@/lib/server/plan-in-progress";

type Context = { params: Promise<{ section: string }> };

export const POST = keepingForm(async (request: Request, { params }: Context): Promise<Response> => {
  const form = await readForm(request);
  if (!form.ok) return form.response;
  const section = sectionSchema.safeParse((await params).section);
  if (!section.success) return seeOther("/plan/about-you");
  const fromCheck = new URL(request.url).searchParams.get("from") === "check";
  return seeOther(
    await changePlanInProgress(
      (draft, today) => postSection(draft, section.data, form.fields, today, fromCheck),
      new Date(),
    ),
  );
});
