import { answerForm } from "@/lib/server/form";
import { leave } from "@/lib/server/leaving";

export const POST = answerForm(async () => leave("/your-data?done=forgotten"));
