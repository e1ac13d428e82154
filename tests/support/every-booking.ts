import { calendar, mail, pageWith, PLANTED, reservation } from "./bookings";
import { boardingPass, pdf, picture, pkpass, pkpasses, walletPass } from "./passes";

/** One booking in every format, each full of what nobody may find again. */
export async function everyFormat(): Promise<readonly (readonly [string, string | Uint8Array])[]> {
  const who = `${PLANTED.given} ${PLANTED.family}, booking ${PLANTED.booking}, ticket ${PLANTED.ticket}, frequent flyer ${PLANTED.frequent}`;
  const markup = reservation(
    {
      flightNumber: "SQ321",
      airline: { name: "Singapore Airlines", iataCode: "SQ" },
      departureAirport: { iataCode: "LHR" },
      arrivalAirport: { iataCode: "SIN" },
      departureTime: "2026-12-01T21:05:00+00:00",
      arrivalTime: "2026-12-02T17:55:00+08:00",
    },
    { airplaneSeat: "31A" },
  );
  const words = `${who}\nFlight SQ 321\nLondon (LHR) 1 Dec 2026 21:05\nSingapore (SIN) 17:55 +1\n${who}`;
  const entry = `DTSTART:20261201T210500Z\nDTEND:20261202T095500Z\nSUMMARY:Flight SQ 321 LHR to SIN\nDESCRIPTION:${who}\nATTENDEE;CN=${PLANTED.given} ${PLANTED.family}:mailto:q@example.org`;
  const coded = boardingPass([
    { from: "LHR", to: "SIN", airline: "SQ", number: 321, day: "2026-12-01", seat: "31A" },
  ]);
  const byCode = pkpass(walletPass({}, { barcodes: [{ message: coded }] }));
  const semantics = {
    departureAirportCode: "LHR",
    destinationAirportCode: "SIN",
    flightCode: "SQ 321",
    currentDepartureDate: "2026-12-01T21:05Z",
    passengerName: { familyName: PLANTED.family, givenName: PLANTED.given },
    confirmationNumber: PLANTED.booking,
    boardingSequenceNumber: PLANTED.ticket,
    membershipProgramNumber: PLANTED.frequent,
  };
  return [
    ["words", words],
    ["calendar", calendar([entry])],
    ["JSON-LD", JSON.stringify(markup)],
    ["page", pageWith(markup)],
    ["mail", Buffer.from(mail(pageWith(markup), words))],
    ["barcode", coded],
    ["picture", await picture(coded, "Aztec")],
    ["photo", await picture(coded, "PDF417", { type: "image/jpeg" })],
    ["pass by its barcode", byCode],
    ["pass by its tags", pkpass(walletPass({}, { semantics }))],
    ["passes", pkpasses([byCode])],
    ["page without markup", `<html><p>${words.split("\n").join("</p><p>")}</p></html>`],
    ["PDF", pdf(words.split("\n"))],
  ];
}
