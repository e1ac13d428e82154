import { answerForm } from "@/http/form";
import { forgetBrowser } from "@/http/forget-browser";

export const POST = answerForm(async () => forgetBrowser("/your-data?done=forgotten"));
