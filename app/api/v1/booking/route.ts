import { allowOnly, countCall, refuseCall, toJson } from "@/http/api";
import { readBody } from "@/http/body";
import { readBooking } from "@/lib/server/booking/door";
import { BOOKING_LIMIT } from "@/lib/server/booking/limit";
import { isUnreadKind } from "@/lib/server/booking/picture-kind";

/** What a booking, sent as it is, tells of its flights. Stateless: nothing is stored, and nothing of it is logged. */
export async function POST(request: Request): Promise<Response> {
  const refused = await countCall("booking", request);
  if (refused) return refused;
  const body = await readBody(request, BOOKING_LIMIT);
  if (body === "tooLarge") return refuseCall(request, 413, "bookingTooLarge");
  if (body === "tooSlow") return refuseCall(request, 408, "tooSlow");
  const booking = await readBooking([body], new Date());
  if (booking) return toJson(booking);
  return refuseCall(request, 400, isUnreadKind(body) ? "bookingPicture" : "bookingUnread");
}

export const GET = allowOnly("POST");
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
