import { keepingForm } from "@/lib/server/form";
import type { TripParams } from "../find-trip";
import { planAgain } from "../plan-again";

export const POST = keepingForm(async (request: Request, { params }: TripParams) =>
  planAgain(request, (await params).id, "duplicate"),
);
