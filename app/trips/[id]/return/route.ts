import { answerForm } from "@/http/form";
import { planAgain } from "../plan-again";

export const POST = answerForm<{ id: string }>(async ({ fields, params: { id } }) =>
  planAgain(fields, id, "return"),
);
