import { postBooking } from "@/lib/core/saved/draft";
import { readBooking } from "@/lib/server/booking/door";
import { fillFlight } from "@/lib/server/booking/fill";
import { isUnreadKind } from "@/lib/server/booking/picture-kind";
import { seeOther } from "@/http/form";
import { changePlanInProgress } from "@/http/draft";
import { PATHS } from "@/lib/core/paths";

/** Fills the flight form in from what was brought, or says on it why nothing was read. */
export async function fillFromBooking(brought: readonly (Uint8Array | string)[]): Promise<Response> {
  if (brought.length === 0) return seeOther(`${PATHS.plan}?booking=none#booking`);
  const now = new Date();
  const booking = await readBooking(brought, now);
  if (booking === null) {
    const isPicture = brought.some((each) => typeof each !== "string" && isUnreadKind(each));
    return seeOther(`${PATHS.plan}?booking=${isPicture ? "pictureKind" : "unreadable"}#booking`);
  }
  if (booking.legs.length === 0) return seeOther(`${PATHS.plan}?booking=noFlight#booking`);
  return seeOther(
    await changePlanInProgress((draft) => postBooking(draft, fillFlight(booking, draft.flight)), now),
  );
}
