import type { BookingProblem } from "@/components/form/booking-panel";
import { postBooking } from "@/lib/core/saved/draft";
import type { Fields } from "@/lib/core/typed/fields";
import { pickFlight } from "@/lib/core/typed/flight-fields";
import { readBooking } from "@/lib/server/booking/door";
import { fillFlight } from "@/lib/server/booking/fill";
import { isUnreadKind } from "@/lib/server/booking/picture-kind";
import { seeOther } from "@/http/form";
import { changePlanInProgress } from "@/http/draft";
import { PATHS } from "@/lib/core/paths";

/**
 * Fills the flight form in from what was brought, or says on it why nothing was read: then what was typed in it and not
 * sent yet is kept.
 */
export async function fillFromBooking(
  brought: readonly (Uint8Array | string)[],
  typed: Fields | null,
): Promise<Response> {
  const now = new Date();
  const flight = typed && pickFlight(typed);
  const refuse = async (problem: BookingProblem) => {
    if (flight) await changePlanInProgress((draft) => postBooking(draft, flight), now);
    return seeOther(`${PATHS.plan}?booking=${problem}${flight ? "&typing=yes" : ""}#booking`);
  };
  if (brought.length === 0) return refuse("none");
  const booking = await readBooking(brought, now);
  if (booking === null) {
    const isPicture = brought.some((each) => typeof each !== "string" && isUnreadKind(each));
    return refuse(isPicture ? "pictureKind" : "unreadable");
  }
  if (booking.legs.length === 0) return refuse("noFlight");
  return seeOther(
    await changePlanInProgress(
      (draft) => postBooking(draft, fillFlight(booking, flight ?? draft.flight)),
      now,
    ),
  );
}
