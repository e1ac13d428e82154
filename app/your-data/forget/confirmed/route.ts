import { answerForm } from "@/http/form";
import { forgetBrowser } from "@/http/forget-browser";
import { PATHS } from "@/lib/core/paths";

export const POST = answerForm(async () => forgetBrowser(`${PATHS.yourData}?done=forgotten`));
