import { answerBooking } from "@/http/form";
import { fillFromBooking } from "./fill-from-booking";

export const POST = answerBooking(fillFromBooking);
