import { answerForm, seeOther } from "@/http/form";
import { confirmUnder18 } from "@/http/draft";

export const POST = answerForm(async () => {
  return seeOther(await confirmUnder18(new Date()));
});
