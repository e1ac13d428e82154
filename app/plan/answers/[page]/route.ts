import { postPage } from "@/lib/core/saved/draft";
import { questionPageSchema } from "@/lib/core/typed/questionnaire";
import { answerForm, seeOther } from "@/http/form";
import { changePlanInProgress } from "@/http/draft";
import { PATHS } from "@/lib/core/paths";

export const POST = answerForm<{ page: string }>(async ({ fields, request, params }) => {
  const page = questionPageSchema.safeParse(params.page);
  if (!page.success) return seeOther(PATHS.aboutYou);
  const fromCheck = new URL(request.url).searchParams.get("from") === "check";
  return seeOther(
    await changePlanInProgress(
      (draft, moment) => postPage(draft, page.data, fields, moment, fromCheck),
      new Date(),
    ),
  );
});
