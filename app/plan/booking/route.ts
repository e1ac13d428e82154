import { answerBooking } from "@/http/form-file";
import { fillFromBooking } from "./fill-from-booking";

export const POST = answerBooking(fillFromBooking);
