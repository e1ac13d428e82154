import { seeOther } from "@/http/form";
import { answerBooking } from "@/http/form-file";
import { isShared } from "@/http/sender";
import { PATHS } from "@/lib/core/paths";
import { fillFromBooking } from "../fill-from-booking";

// What a phone shares with the installed product (app/manifest.ts).
export const POST = answerBooking(fillFromBooking, isShared);

/** Where a phone comes back to by itself there is nothing to post: the form is. */
export const GET = () => seeOther(PATHS.plan);
