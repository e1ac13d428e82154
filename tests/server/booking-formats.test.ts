import { describe, expect, test } from "vitest";
import { calendar, mail, pageWith, reservation } from "../support/bookings";
import { readHere, sayBooking } from "../support/read-booking";
import { readBooking } from "@/lib/server/booking/door";
import { bookingSchema } from "@/http/openapi";

const read = (text: string) => sayBooking(readHere(text));
const NOW = new Date("2026-11-30T12:00:00Z");
/** As the server reads it, with time for a slow machine. */
const readApart = async (...brought: (string | Uint8Array)[]) =>
  sayBooking(await readBooking(brought, NOW, { memoryMb: 192, milliseconds: 60_000 }));
const bytes = (text: string) => new TextEncoder().encode(text);

const ZONES = `
BEGIN:VTIMEZONE
TZID:GMT Standard Time
BEGIN:STANDARD
DTSTART:16010101T000000
TZOFFSETFROM:+0000
TZOFFSETTO:+0000
END:STANDARD
END:VTIMEZONE
BEGIN:VTIMEZONE
TZID:Singapore Standard Time
BEGIN:STANDARD
DTSTART:16010101T000000
TZOFFSETFROM:+0800
TZOFFSETTO:+0800
END:STANDARD
END:VTIMEZONE`;

describe("a calendar file", () => {
  const SFO_JFK = "SFO 2027-03-04 20:15 > JFK 2027-03-05 06:30 UA 110";
  const UTC = "DTSTART:20270305T041500Z\nDTEND:20270305T113000Z\n";
  const OWN =
    "DTSTART;TZID=America/Los_Angeles:20270304T201500\nDTEND;TZID=America/New_York:20270305T063000\n";
  test.each([
    [
      "Google's from a mail, which names one end alone by its code",
      `${UTC}SUMMARY:Flight to New York (UA 110)\nLOCATION:San Francisco SFO`,
      ["SFO 2027-03-04 20:15 > New York 2027-03-05 06:30 UA 110"],
    ],
    [
      "TripIt's",
      `${UTC}SUMMARY:UA110 SFO to JFK\nLOCATION:San Francisco (SFO)\nDESCRIPTION:Jane is flying from SFO to JFK\\n[Flight] 3/4/2027 UA 110 SFO to JFK\\nConfirmation # RXJ34P`,
      [SFO_JFK],
    ],
    ["Kayak's", `${OWN}SUMMARY:United Airlines 110 SFO → JFK\nDESCRIPTION:Flight UA 110`, [SFO_JFK]],
    [
      "a flight tracker's, with the seat",
      `${OWN}SUMMARY:✈ SFO→JFK • UA 110\nDESCRIPTION:Booking code: RXJ34P\\nSeat: 9A`,
      [`${SFO_JFK} 9A`],
    ],
    [
      "one with names",
      `DTSTART:20261210T092500Z\nDTEND:20261210T180500Z\nSUMMARY:Flight LH 400: Frankfurt - New York JFK`,
      ["Frankfurt 2026-12-10 10:25 > JFK 2026-12-10 13:05 LH 400"],
    ],
    [
      "one in floating times, which are local at each end",
      `DTSTART:20261201T210500\nDTEND:20261202T175500\nSUMMARY:BA 11 LHR-SIN`,
      ["LHR 2026-12-01 21:05 > SIN 2026-12-02 17:55 BA 11"],
    ],
    [
      "one of all day, which tells no times",
      `DTSTART;VALUE=DATE:20261201\nDTEND;VALUE=DATE:20261202\nSUMMARY:Flight BA 11 LHR to SIN`,
      ["LHR 2026-12-01 > SIN ? BA 11"],
    ],
    [
      "one in the zone of its departure alone",
      `DTSTART;TZID=Europe/London:20261201T210500\nDTEND;TZID=Europe/London:20261202T095500\nSUMMARY:Flight BA11 (LHR-SIN)`,
      ["LHR 2026-12-01 21:05 > SIN 2026-12-02 17:55 BA 11"],
    ],
    [
      "one that arrives before it leaves: the arrival is asked",
      `DTSTART:20261201T210500\nDTEND:20261130T175500\nSUMMARY:BA 11 LHR-SIN`,
      ["LHR 2026-12-01 21:05 > SIN ? BA 11"],
    ],
    [
      "one whose instants and words differ",
      `DTSTART:20261201T131300Z\nDTEND:20261202T141400Z\nSUMMARY:Your flight from FRA to EWR\nDESCRIPTION:Flight number: LH 123 \\n Total travel time: 12h 34m \\n\\n Departure - Date: 01 Dec 2026 \\n Time: 01:02 \\n From: Frankfurt (FRA) \\n\\n Arrival \\n Date: 02 Dec 2026 \\n Time: 14:14 \\n At: Newark (EWR)`,
      ["FRA 2026-12-01 14:13 or 2026-12-01 01:02 > EWR 2026-12-02 09:14 or 2026-12-02 14:14 LH 123"],
    ],
    [
      "a cancelled flight",
      `DTSTART:20261201T210500Z\nSTATUS:CANCELLED\nSUMMARY:Flight BA 11 LHR to SIN`,
      ["cancelled 1"],
    ],
    ["a hotel", "DTSTART:20261201T210500Z\nSUMMARY:Check-in at Hotel Adlon", ["hotel 1"]],
    ["a train", "DTSTART:20261201T210500Z\nSUMMARY:Train ICE 712 Frankfurt to Berlin", ["train 1"]],
    ["lunch", "DTSTART:20261201T210500Z\nSUMMARY:Lunch with Ann", ["event 1"]],
  ])("like %s", (_, entry, said) => {
    expect(read(calendar([entry]))).toEqual(said);
  });

  test("like Outlook's, in zones that it describes itself", () => {
    const entry =
      "DTSTART;TZID=GMT Standard Time:20261201T210500\nDTEND;TZID=Singapore Standard Time:20261202T175500\nSUMMARY:Flight SQ 321 from London (LHR) to Singapore (SIN)";
    expect(read(calendar([entry], ZONES))).toEqual(["LHR 2026-12-01 21:05 > SIN 2026-12-02 17:55 SQ 321"]);
  });

  test("that cancels everything holds no flight", () => {
    const entry = "DTSTART:20261201T210500Z\nSUMMARY:Flight BA 11 LHR to SIN";
    expect(read(calendar([entry], "METHOD:CANCEL"))).toEqual(["cancelled 1"]);
  });

  test("of flights out of order, other things and the way back is one journey, and the rest is told", () => {
    const flight = (summary: string, from: string, to: string) =>
      `DTSTART:${from}\nDTEND:${to}\nSUMMARY:${summary}`;
    expect(
      read(
        calendar([
          flight("Flight SQ 221 SIN to SYD", "20261203T010000Z", "20261203T085000Z"),
          flight("Flight SQ 321 LHR to SIN", "20261201T210500Z", "20261202T095500Z"),
          flight("Flight SQ 222 SYD to SIN", "20261220T010000Z", "20261220T090000Z"),
          "DTSTART:20261203T100000Z\nSUMMARY:Hotel Harbour",
        ]),
      ),
    ).toEqual([
      "LHR 2026-12-01 21:05 > SIN 2026-12-02 17:55 SQ 321",
      "SIN 2026-12-03 09:00 > SYD 2026-12-03 19:50 SQ 221",
      "hotel 1",
      "later 1",
    ]);
  });

  test("of nine flights gives eight, and says so", () => {
    const entries = Array.from({ length: 9 }, (_, hour) => {
      const two = (value: number) => String(value).padStart(2, "0");
      const places = ["LHR", "CDG"];
      const at = 2 * hour;
      return `DTSTART:202612${two(1 + Math.floor(at / 24))}T${two(at % 24)}0000Z\nDTEND:202612${two(1 + Math.floor((at + 1) / 24))}T${two((at + 1) % 24)}0000Z\nSUMMARY:Flight BA ${300 + hour} ${places[hour % 2]} to ${places[(hour + 1) % 2]}`;
    });
    const said = read(calendar(entries));
    expect(said.length).toBe(9);
    expect(said.at(-1)).toBe("more 1");
  });
});

describe("markup of schema.org", () => {
  const flight = {
    flightNumber: "110",
    airline: { "@type": "Airline", name: "United", iataCode: "UA" },
    departureAirport: { "@type": "Airport", name: "San Francisco Airport", iataCode: "SFO" },
    arrivalAirport: { "@type": "Airport", name: "John F. Kennedy International Airport", iataCode: "JFK" },
    departureTime: "2027-03-04T20:15:00-08:00",
    arrivalTime: "2027-03-05T06:30:00-05:00",
  };
  const SAID = "SFO 2027-03-04 20:15 > JFK 2027-03-05 06:30 UA 110";
  const spot = (more: object) => reservation({ ...flight, ...more });
  test.each<[string, unknown, readonly string[]]>([
    ["as airlines send it", spot({}), [SAID]],
    ["in a list", [spot({})], [SAID]],
    [
      "in a graph, with the flight by its id",
      {
        "@context": "https://schema.org",
        "@graph": [
          reservation({}, { reservationFor: { "@id": "#f" } }),
          { "@id": "#f", "@type": "Flight", ...flight },
        ],
      },
      [SAID],
    ],
    ["with its number whole", spot({ flightNumber: "UA110" }), [SAID]],
    [
      "with a type by its address and clocks alone",
      {
        ...spot({ departureTime: "2027-03-04T20:15", arrivalTime: "2027-03-05T06:30:00" }),
        "@type": "http://schema.org/FlightReservation",
      },
      [SAID],
    ],
    [
      "in instants",
      spot({ departureTime: "2027-03-05T04:15:00Z", arrivalTime: "2027-03-05T11:30:00Z" }),
      [SAID],
    ],
    ["with a seat", reservation(flight, { airplaneSeat: "9A" }), [`${SAID} 9A`]],
    [
      "with a seat on its ticket",
      reservation(flight, {
        reservedTicket: { "@type": "Ticket", ticketedSeat: { "@type": "Seat", seatNumber: "9A" } },
      }),
      [`${SAID} 9A`],
    ],
    [
      "without times",
      spot({ departureTime: undefined, arrivalTime: undefined, departureDay: "2027-03-04" }),
      ["SFO 2027-03-04 > JFK ? UA 110"],
    ],
    [
      "with airports by name",
      spot({ departureAirport: { name: "London Heathrow" }, arrivalAirport: { name: "Nowhere at all" } }),
      ["LHR 2027-03-05 04:15 or 2027-03-04 20:15 > ? 2027-03-05 06:30 UA 110"],
    ],
    [
      "whose clock and offset do not go together",
      spot({ departureTime: "2027-03-04T20:15:00-05:00" }),
      ["SFO 2027-03-04 20:15 or 2027-03-04 17:15 > JFK 2027-03-05 06:30 UA 110"],
    ],
    [
      "of two passengers on one flight",
      [reservation(flight, { airplaneSeat: "9A" }), reservation(flight, { airplaneSeat: "9B" })],
      [`${SAID} 9A 9B`],
    ],
    [
      "of a cancelled flight",
      reservation(flight, { reservationStatus: "http://schema.org/ReservationCancelled" }),
      ["cancelled 1"],
    ],
    [
      "of other things",
      [
        { "@type": "LodgingReservation" },
        { "@type": "TrainReservation" },
        { "@type": "RentalCarReservation" },
      ],
      ["hotel 1", "train 1", "car 1"],
    ],
  ])("%s is read from JSON, a page and a mail", async (_, value, said) => {
    // A clock that its offset contradicts is told in either order.
    const sorted = (lines: readonly string[]) => lines.map((line) => line.split(" ").toSorted().join(" "));
    expect(sorted(read(JSON.stringify(value)))).toEqual(sorted(said));
    expect(sorted(read(pageWith(value)))).toEqual(sorted(said));
    expect(sorted(await readApart(bytes(mail(pageWith(value)))))).toEqual(sorted(said));
  });

  test("in microdata is read as JSON-LD is", () => {
    const html = `<div itemscope itemtype="http://schema.org/FlightReservation">
      <meta itemprop="reservationNumber" content="RXJ34P"/><link itemprop="reservationStatus" href="http://schema.org/Confirmed"/>
      <div itemprop="underName" itemscope itemtype="http://schema.org/Person"><meta itemprop="name" content="Eva Green"/></div>
      <div itemprop="reservationFor" itemscope itemtype="http://schema.org/Flight"><meta itemprop="flightNumber" content="110"/>
      <div itemprop="airline" itemscope itemtype="http://schema.org/Airline"><span itemprop="name">United</span><meta itemprop="iataCode" content="UA"/></div>
      <div itemprop="departureAirport" itemscope itemtype="http://schema.org/Airport"><b itemprop="iataCode">SFO</b></div>
      <time itemprop="departureTime" datetime="2027-03-04T20:15:00-08:00">evening</time>
      <div itemprop="arrivalAirport" itemscope itemtype="http://schema.org/Airport"><meta itemprop="iataCode" content="JFK"/></div>
      <meta itemprop="arrivalTime" content="2027-03-05T06:30:00-05:00"/></div></div>`;
    expect(read(html)).toEqual([SAID]);
    expect(readHere(html)?.legs[0]?.airline).toBe("United");
  });
});

describe("pasted words", () => {
  test.each([
    [
      "Amadeus, out and back",
      "RP/LONBA0102/\n  1.DOE/JANE MRS\n  2  BA 117 J 01DEC 2 LHRJFK HK1       0825 1120  01DEC  E  BA/ABC123\n  3  BA 178 J 08DEC 2 JFKLHR HK1       0745 1925  08DEC  E  BA/ABC123",
      ["LHR 2026-12-01 08:25 > JFK 2026-12-01 11:20 BA 117", "later 1"],
    ],
    [
      "Amadeus, over midnight",
      "1  SQ 321 Y 03DEC 4 LHRSIN HK1  2 2205 1855+1 77W E 0",
      ["LHR 2026-12-03 22:05 > SIN 2026-12-04 18:55 SQ 321"],
    ],
    [
      "Galileo, with marks for days",
      " 1. BA  117 Y  01DEC LHRJFK HS1   0825  1120  O        E TU\n 2. SQ   25 Y  02DEC JFKFRA HK1   2055 #1055  O  E WE",
      [
        "LHR 2026-12-01 08:25 > JFK 2026-12-01 11:20 BA 117",
        "JFK 2026-12-02 20:55 > FRA 2026-12-03 10:55 SQ 25",
      ],
    ],
    [
      "Sabre, by halves of the day",
      " 1 BA 117Y 01DEC T LHRJFK*SS1   825A 1120A /DCBA /E",
      ["LHR 2026-12-01 08:25 > JFK 2026-12-01 11:20 BA 117"],
    ],
    ["a cancelled segment", "1  SQ 321 Y 03DEC 4 LHRSIN HX1  2 2205 1855+1 77W E 0", ["cancelled 1"]],
    [
      "next year by its month",
      "1  SQ 321 Y 03FEB 4 LHRSIN HK1  2 2205 1855+1 77W E 0",
      ["LHR 2027-02-03 22:05 > SIN 2027-02-04 18:55 SQ 321"],
    ],
    [
      "a sentence",
      "From LHR to SIN, 1 December 2026, departs 21:05, arrives 17:55 the next day",
      ["LHR 2026-12-01 21:05 > SIN 2026-12-02 17:55"],
    ],
    [
      "a confirmation",
      "Passenger: Jane Doe\nFlight BA 117\nDeparts: London Heathrow (LHR) Terminal 5\n1 Dec 2026 08:25\nArrives: New York (JFK) Terminal 7\n1 Dec 2026 11:20\nDuration: 7h 55m\nSeat 12A\nCheck-in opens 05:25\nBooking reference: ABC123",
      ["LHR 2026-12-01 08:25 > JFK 2026-12-01 11:20 BA 117 12A"],
    ],
    [
      "a confirmation of two flights",
      "Flight 1: LH 400\nThu 10 Dec 2026\n10:25 Frankfurt (FRA)\n13:05 New York (JFK)\nFlight 2: UA 1234\nThu 10 Dec 2026\n16:00 New York (JFK)\n19:30 Los Angeles (LAX)",
      [
        "FRA 2026-12-10 10:25 > JFK 2026-12-10 13:05 LH 400",
        "JFK 2026-12-10 16:00 > LAX 2026-12-10 19:30 UA 1234",
      ],
    ],
    [
      "an arrow between names",
      "Singapore Airlines SQ322\nLondon Heathrow → Singapore Changi\n1 Dec 2026, 21:05 – 17:55 +1",
      ["LHR 2026-12-01 21:05 > SIN 2026-12-02 17:55 SQ 322"],
    ],
    [
      "labels",
      "From: London Heathrow\nTo: Singapore Changi\nDate: 1 December 2026\nDeparture time: 21:05\nArrival time: 17:55",
      ["LHR 2026-12-01 21:05 > SIN 2026-12-02 17:55"],
    ],
    [
      "German",
      "Flug LH 400\nAbflug: Frankfurt (FRA) 10. Dezember 2026 10:25 Uhr\nAnkunft: New York (JFK) 10. Dezember 2026 13:05 Uhr",
      ["FRA 2026-12-10 10:25 > JFK 2026-12-10 13:05 LH 400"],
    ],
    [
      "American",
      "Dec 1, 2026\nUA 987\nChicago (ORD) 6:00 PM\nParis (CDG) 9:01 AM +1",
      ["ORD 2026-12-01 18:00 > CDG 2026-12-02 09:01 UA 987"],
    ],
    [
      "a date that may be two, which is asked",
      "BA 117 LHR-JFK 01/12/2026 08:25 11:20",
      ["LHR ? > JFK ? BA 117"],
    ],
    ["three places", "Maybe LHR to JFK or CDG, on 1 Dec 2026 at 10:00", ["unreadable"]],
    ["a letter", "Dear Sir, we moved from ABC to LON. Thanks.", ["unreadable"]],
  ])("in the shape of %s", (_, text, said) => {
    expect(read(text)).toEqual(said);
  });
});

describe("a seat", () => {
  test.each([
    ["9A", "window"],
    ["52C", "unknown"],
    ["11K", "unknown"],
  ])("%s is %s", (seat, kind) => {
    const [leg] = readHere(`BA 117 LHR to JFK 1 Dec 2026 08:25 - 11:20. Seat ${seat}`)?.legs ?? [];
    expect({ seats: leg?.seats, seat: leg?.seat }).toEqual({ seats: [seat], seat: kind });
  });
});

test("what the API answers is what its description says", () => {
  const differing = calendar([
    "DTSTART:20261201T131300Z\nDTEND:20261202T141400Z\nSUMMARY:Your flight from FRA to EWR\nDESCRIPTION:Flight number: LH 123\\nDate: 01 Dec 2026\\nTime: 01:02\\nFrom: Frankfurt (FRA)\\nAt: Newark (EWR)",
    "DTSTART:20261201T210500Z\nSUMMARY:Hotel Adlon",
  ]);
  const booking = readHere(differing);
  expect(booking?.legs[0]?.departure.differs.length).toBe(2);
  expect(bookingSchema.parse(JSON.parse(JSON.stringify(booking)))).toEqual(booking);
});
