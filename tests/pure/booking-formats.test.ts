import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { WINDOWS_ZONES } from "@/lib/server/booking/windows-zones";
import { hasZone } from "@/lib/server/flights/zones";
import { calendar, mail, pageWith, reservation } from "../support/bookings";
import { boardingPass, pdf, photo, picture, pkpass, SYMBOLS, walletPass } from "../support/passes";
import { AROUND, readFileHere, readHere, sayBooking } from "../support/read-booking";
import { readText } from "@/lib/server/booking/read";
import { settleBooking } from "@/lib/server/booking/settle";
import { readBooking } from "@/lib/server/booking/door";
import { bookingSchema } from "@/http/openapi";

const read = (text: string) => sayBooking(readHere(text));
/** A file of a shape: what is read is the same in a thread, whose start takes longer than the reading. */
const readFile = async (file: Uint8Array) => sayBooking(await readFileHere(file));
const NOW = new Date("2026-11-30T12:00:00Z");
/** As the server reads it, in a thread of its own, with time for a slow machine. */
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
  test.each<readonly [string, string, readonly string[]]>([
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
      "Outlook's, in a zone of Windows that it does not describe",
      `DTSTART;TZID=GMT Standard Time:20261201T210500\nDTEND;TZID=GMT Standard Time:20261202T095500\nSUMMARY:Flight SQ 321 LHR to SIN`,
      ["LHR 2026-12-01 21:05 > SIN 2026-12-02 17:55 SQ 321"],
    ],
    [
      "Outlook's, in a zone of Windows for each end",
      `DTSTART;TZID="W. Europe Standard Time":20261201T220500\nDTEND;TZID=Singapore Standard Time:20261202T175500\nSUMMARY:Flight LH 778 FRA to SIN`,
      ["FRA 2026-12-01 22:05 > SIN 2026-12-02 17:55 LH 778"],
    ],
    [
      "one in a zone that nobody knows: the clocks are asked",
      `DTSTART;TZID=Customized Time Zone:20261201T210500\nDTEND;TZID=Customized Time Zone:20261202T095500\nSUMMARY:Flight SQ 321 LHR to SIN`,
      ["LHR ? > SIN ? SQ 321"],
    ],
    [
      "one in a zone that nobody knows, where both airports have one zone",
      `DTSTART;TZID=Customized Time Zone:20261201T210500\nDTEND;TZID=Customized Time Zone:20261201T221500\nSUMMARY:Flight BA 1430 LHR to EDI`,
      ["LHR 2026-12-01 21:05 > EDI 2026-12-01 22:15 BA 1430"],
    ],
    [
      "one that says how long it lasts",
      `DTSTART:20261201T210500Z\nDURATION:PT12H50M\nSUMMARY:Flight SQ 321 LHR to SIN`,
      ["LHR 2026-12-01 21:05 > SIN 2026-12-02 17:55 SQ 321"],
    ],
    [
      "one in local time that says how long it lasts",
      `DTSTART;TZID=Europe/London:20261201T210500\nDURATION:PT770M\nSUMMARY:Flight SQ 321 LHR to SIN`,
      ["LHR 2026-12-01 21:05 > SIN 2026-12-02 17:55 SQ 321"],
    ],
    [
      "one of all day that lasts a day, which tells no times",
      `DTSTART;VALUE=DATE:20261201\nDURATION:P1D\nSUMMARY:Flight SQ 321 LHR to SIN`,
      ["LHR 2026-12-01 > SIN ? SQ 321"],
    ],
    [
      "one that lasts for ever, whose arrival is asked",
      `DTSTART:20261201T210500Z\nDURATION:P9999999999W\nSUMMARY:Flight SQ 321 LHR to SIN`,
      ["LHR 2026-12-01 21:05 > SIN ? SQ 321"],
    ],
    ...["0000", "0001", "1999", "2037", "9999"].map(
      (year) =>
        [
          `one of the year ${year}, whose clocks are asked`,
          `DTSTART:${year}1231T210500Z\nDTEND:${year}1231T235959Z\nSUMMARY:Flight SQ 321 LHR to SIN`,
          ["LHR ? > SIN ? SQ 321"],
        ] as const,
    ),
    ...["constructor", "__proto__", "hasOwnProperty"].map(
      (zone) =>
        [
          `one in a zone that is called ${zone}`,
          `DTSTART;TZID=${zone}:20261201T210500\nDTEND;TZID=${zone}:20261202T095500\nSUMMARY:Flight SQ 321 LHR to SIN`,
          ["LHR ? > SIN ? SQ 321"],
        ] as const,
    ),
    [
      "a cancelled flight",
      `DTSTART:20261201T210500Z\nSTATUS:CANCELLED\nSUMMARY:Flight BA 11 LHR to SIN`,
      ["cancelled 1"],
    ],
    ...[
      "Check-in opens: SQ 321 LHR-SIN",
      "Boarding SQ 321 LHR-SIN",
      "Lounge before flight SQ 321 LHR-SIN",
      "Travel to airport for flight SQ 321 LHR-SIN",
      "Pick up mum from flight SQ 321 LHR-SIN",
      "Reminder: pack for flight SQ 321 LHR-SIN",
    ].map((title): readonly [string, string, readonly string[]] => [
      `what is done beside a flight, whose clocks are asked: ${title}`,
      `DTSTART:20261201T183000Z\nDTEND:20261201T203000Z\nSUMMARY:${title}`,
      ["LHR ? > SIN ? SQ 321"],
    ]),
    [
      "a flight that its title says is cancelled",
      `DTSTART:20261201T210500Z\nSUMMARY:Canceled: Flight BA 11 LHR to SIN`,
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

  test("of a flight and what is done before it is that flight", () => {
    const flight = "DTSTART:20261201T210500Z\nDTEND:20261202T095500Z\nSUMMARY:SQ 321 LHR-SIN";
    const before = "DTSTART:20261130T210500Z\nSUMMARY:Check-in opens: SQ 321 LHR-SIN";
    const said = ["LHR 2026-12-01 21:05 > SIN 2026-12-02 17:55 SQ 321"];
    expect(read(calendar([before, flight]))).toEqual(said);
    expect(read(calendar([flight, before]))).toEqual(said);
  });

  test("of one flight on two days, between which nobody comes back, asks which it is", () => {
    const on = (day: string) => `DTSTART:202612${day}T210500Z\nDURATION:PT12H50M\nSUMMARY:SQ 321 LHR-SIN`;
    expect(read(calendar([on("01"), on("02")]))[0]).toMatch(
      /^LHR 2026-12-01 21:05 or 2026-12-02 21:05 > SIN/,
    );
    expect(read(calendar([on("01"), on("08")]))).toHaveLength(2);
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

test("the zones of Windows are CLDR's", () => {
  type Zones = { supplemental: { windowsZones: { mapTimezones: { mapZone: Record<string, string> }[] } } };
  const file = "node_modules/cldr-core/supplemental/windowsZones.json";
  const { supplemental } = JSON.parse(readFileSync(file, "utf8")) as Zones;
  const rows = supplemental.windowsZones.mapTimezones.map(({ mapZone }) => mapZone);
  expect(WINDOWS_ZONES).toEqual(
    Object.fromEntries(
      rows.filter(({ _territory }) => _territory === "001").map(({ _other, _type }) => [_other, _type]),
    ),
  );
  for (const zone of Object.values(WINDOWS_ZONES)) expect(hasZone(zone), zone).toBe(true);
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
      "whose offset is none, which is asked",
      spot({ departureTime: "2027-03-04T20:15:00+99:99" }),
      ["SFO ? > JFK 2027-03-05 06:30 UA 110"],
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
  ])("%s is read from JSON, a page, microdata and a mail", async (_, value, said) => {
    // A clock that its offset contradicts is told in either order.
    const sorted = (lines: readonly string[]) => lines.map((line) => line.split(" ").toSorted().join(" "));
    expect(sorted(read(JSON.stringify(value)))).toEqual(sorted(said));
    expect(sorted(read(pageWith(value)))).toEqual(sorted(said));
    // A graph refers from one thing to another: microdata has things in things.
    if (!JSON.stringify(value).includes("@graph"))
      expect(sorted(read(microdata(value)))).toEqual(sorted(said));
    expect(sorted(await readFile(bytes(mail(pageWith(value)))))).toEqual(sorted(said));
  });

  test("called by what objects are made of goes from thread to thread as nothing", async () => {
    const types = ["constructor", "__proto__", "toString"].map((type) => ({ "@type": type }));
    expect(await readApart(JSON.stringify([...types, spot({})]))).toEqual([SAID]);
  });

  test("of hundreds of flights is settled as far as two hundred", () => {
    const many = Array.from({ length: 400 }, (_, number) =>
      spot({ flightNumber: String(number + 1), arrivalAirport: { name: `Nowhere ${number}` } }),
    );
    expect(read(JSON.stringify(many)).slice(-1)).toEqual(["more 392"]);
  });

  test("whose instants are local times asks, where the words of its mail or page say so", async () => {
    const times = { departureTime: "2026-12-01T08:25:00Z", arrivalTime: "2026-12-01T11:20:00Z" };
    const [from, to] = [{ iataCode: "LHR" }, { iataCode: "JFK" }];
    const page = pageWith(
      spot({ ...times, flightNumber: "UA 117", departureAirport: from, arrivalAirport: to }),
    );
    const words = (said: string) => `Flight UA 117 LHR-JFK\n${said}\nDuration: 7h 55m`;
    const asked = ["LHR 2026-12-01 08:25 > JFK 2026-12-01 06:20 or 2026-12-01 11:20 UA 117"];
    const mailed = (text: string) => readFile(bytes(mail(page, text)));
    expect(await mailed(words("1 Dec 2026 08:25 - 11:20"))).toEqual(asked);
    const said = words("1 Dec 2026 08:25 - 11:20").replaceAll("\n", "</p><p>");
    expect(read(page.replace("<body>", `<body><p>${said}</p>`))).toEqual(asked);
    // Words that agree, or tell of another day or flight, ask nothing.
    const plain = ["LHR 2026-12-01 08:25 > JFK 2026-12-01 06:20 UA 117"];
    expect(await mailed(words("1 Dec 2026 08:25 - 06:20"))).toEqual(plain);
    expect(await mailed(words("8 Dec 2026 08:25 - 11:20"))).toEqual(plain);
    expect(await mailed(words("1 Dec 2026 08:25 - 11:20").replace("117", "118"))).toEqual(plain);
  });

  test("in microdata has its airline's name", () => {
    expect(readHere(microdata(spot({})))?.legs[0]?.airline).toBe("United");
  });
});

/** What JSON-LD says, in microdata. */
function microdata(value: unknown): string {
  function toItem(item: object, prop: string): string {
    const { "@type": type = "Thing", "@id": id, ...rest } = item as Record<string, unknown>;
    const named = typeof id === "string" ? ` itemid="${id}"` : "";
    return `<div${prop} itemscope itemtype="http://schema.org/${String(type).replace("http://schema.org/", "")}"${named}>${Object.entries(
      rest,
    )
      .map(([name, inner]) => toElement(name, inner))
      .join("")}</div>`;
  }
  const toElement = (name: string, inner: unknown): string => {
    if (typeof inner === "object" && inner !== null) return toItem(inner, ` itemprop="${name}"`);
    if (typeof inner !== "string" || name === "@context") return "";
    if (name.endsWith("Time")) return `<time itemprop="${name}" datetime="${inner}">then</time>`;
    if (name.endsWith("Status")) return `<link itemprop="${name}" href="${inner}"/>`;
    return name === "iataCode"
      ? `<b itemprop="${name}">${inner}</b>`
      : `<meta itemprop="${name}" content="${inner}"/>`;
  };
  return `<div>${[value]
    .flat()
    .map((item) => toItem(item as object, ""))
    .join("")}</div>`;
}

/** Lines as Amadeus prints them. */
const AMADEUS = [
  [
    "Amadeus, with its head and a name",
    "--- TST RLR SFP ---\nRP/NCE6X0980/NCE6X0980            AA/SU  23NOV26/1021Z   2BXKLM\n  1.SMITH/JOHN MR\n  2  AF 007 Y 12DEC 6 CDGJFK HK1  1010 1235  12DEC  E  AF/2BXKLM",
    ["CDG 2026-12-12 10:10 > JFK 2026-12-12 12:35 AF 7"],
  ],
  [
    "Amadeus, with a star after the day of the week",
    "  2  LH 455 C 03JAN 7*SFOFRA HK1       1440 1020  04JAN  E  LH/ABCDEF",
    ["SFO 2027-01-03 14:40 > FRA 2027-01-04 10:20 LH 455"],
  ],
  [
    "Amadeus, sold by another airline",
    "  4  DL8552 K 15JAN 4 CDGJFK HK1          1005 1215   15JAN A  /DCDL*ABCDEF /E",
    ["CDG 2027-01-15 10:05 > JFK 2027-01-15 12:15 DL 8552"],
  ],
  [
    "Amadeus, with a way that is not flown",
    "  2  SQ 321 Y 03DEC 4 LHRSIN HK2  2 2205 1855+1 77W E 0 DB\n     OPERATED BY SINGAPORE AIRLINES\n  3  ARNK\n  4  SQ 221 Y 06DEC 7 SINSYD HK2  3 0050 1150   388 E 0",
    [
      "LHR 2026-12-03 22:05 > SIN 2026-12-04 18:55 SQ 321",
      "SIN 2026-12-06 00:50 > SYD 2026-12-06 11:50 SQ 221",
    ],
  ],
  [
    "Amadeus, with a change of planes",
    "  2  EK 004 Y 10DEC 4 LHRDXB HK1       2020 0720  11DEC  E  EK/ABC123\n  3  EK 412 Y 11DEC 5 DXBSYD HK1       1015 0700  12DEC  E  EK/ABC123",
    [
      "LHR 2026-12-10 20:20 > DXB 2026-12-11 07:20 EK 4",
      "DXB 2026-12-11 10:15 > SYD 2026-12-12 07:00 EK 412",
    ],
  ],
  [
    "Amadeus, over the date line",
    "2. QF 012 J 20DEC 7 LAXSYD HK1 2230 0830 22DEC E QF/ABC",
    ["LAX 2026-12-20 22:30 > SYD 2026-12-22 08:30 QF 12"],
  ],
  [
    "Amadeus, in more than half a year",
    "1  SQ 321 Y 15JUL 4 LHRSIN HK1  2 2205 1855+1",
    ["LHR 2027-07-15 22:05 > SIN 2027-07-16 18:55 SQ 321"],
  ],
  [
    "Amadeus, with a day of arrival that is counted from the departure",
    "  2  EK 004 Y 31OCT 7 LHRDXB HK1  2020 0720  01NOV  E",
    ["LHR 2027-10-31 20:20 > DXB 2027-11-01 07:20 EK 4"],
  ],
  [
    "Amadeus, of an airline with a digit",
    "  5  U21234 Y 14DEC 1 LGWGVA HK1          0610 0850  14DEC  E  U2/K1ABCD",
    ["LGW 2026-12-14 06:10 > GVA 2026-12-14 08:50 U2 1234"],
  ],
] as const;

/** Lines as Galileo prints them. */
const GALILEO = [
  [
    "Galileo, by halves of the day",
    " 1. UA  987 K  09DEC ORDCDG HK1   600P #901A  O*       E WE",
    ["ORD 2026-12-09 18:00 > CDG 2026-12-10 09:01 UA 987"],
  ],
  [
    "Galileo, of two passengers",
    " 2. LH  400 Y  10DEC FRAJFK HK2  1025   1305  O        E TH  1",
    ["FRA 2026-12-10 10:25 > JFK 2026-12-10 13:05 LH 400"],
  ],
  [
    "Galileo, with room before its stop",
    " 1 . KL  601 V  12DEC AMSLAX HK1   955A 1140A  O*       E SA",
    ["AMS 2026-12-12 09:55 > LAX 2026-12-12 11:40 KL 601"],
  ],
  [
    "Galileo, with its head and a name",
    "XX8G5T/12 LONOU  P12345 AG 99999992 25NOV\n  1.1SMITH/JOHNMR\n 1. VS    3 Y  13DEC LHRJFK HK1   1130   1440  O*       E SU",
    ["LHR 2026-12-13 11:30 > JFK 2026-12-13 14:40 VS 3"],
  ],
  [
    "Galileo, two days later",
    " 1. QF   12 J  20DEC LAXSYD HK1  1030P *830A  O        E SU",
    ["LAX 2026-12-20 22:30 > SYD 2026-12-22 08:30 QF 12"],
  ],
  [
    "Galileo, the day before",
    " 4. HA  446 Y  14DEC AKLHNL HK1   0030 -1000  O  E MO",
    ["AKL 2026-12-14 00:30 > HNL 2026-12-13 10:00 HA 446"],
  ],
  [
    "Galileo, a segment that is not confirmed any more",
    " 2. LH  400 Y  10DEC FRAJFK UN1  1025   1305  O        E TH",
    ["cancelled 1"],
  ],
  [
    "Sabre, with a star before the places",
    " 2 BA1589J 12DEC S*LHRJFK SS1  925A 1225P /DCBA /E",
    ["LHR 2026-12-12 09:25 > JFK 2026-12-12 12:25 BA 1589"],
  ],
] as const;

/** Days that are no flight's, on the lines before the flight that leaves on 1 December. */
const OTHER_DAYS = [
  "Order date: 30 Nov 2026",
  "Purchased on 30 Nov 2026",
  "Invoice date 30 Nov 2026",
  "Free cancellation until 30 Nov 2026",
  "Reservation made 30 Nov 2026",
  "Online check-in opens 30 Nov 2026 21:05",
  "Check-in opens at 20:05 on 30 Nov 2026",
  "Booking date\n30 Nov 2026",
  "Booked on\n30 Nov 2026\n10:00",
  "Rechnungsdatum: 30.11.2026",
  "Date de naissance : 3 novembre 2006",
  "Jane Doe, 3 November 1980",
  "Jane Doe, 03.11.80",
  "From: Jane <j@example.org>\nDate: Mon, 30 Nov 2026 at 10:00\nSubject: Your trip",
  "Von: Jane Doe\nGesendet: Montag, 30. November 2026 10:00\nAn: Joe\nBetreff: Flug",
  "From:\nJane Doe\nSent:\n30 Nov 2026 10:00\nSubject:\nTrip",
  "On Mon, 30 Nov 2026 at 10:00, Jane wrote:",
  "Am Mo., 30. Nov. 2026 um 10:00 Uhr schrieb Jane <j@example.org>:",
].map(
  (line) =>
    [
      `a day that is no flight's: ${line.replaceAll("\n", ", ")}`,
      `${line}\nSQ 321 LHR-SIN\n1 Dec 2026 21:05 - 17:55`,
      ["LHR 2026-12-01 21:05 > SIN 2026-12-02 17:55 SQ 321"],
    ] as const,
);

/** What a flight of 1 December says of its times, and what is read of it. */
const TIMES = (
  [
    ["Boarding\n07:40\nDeparture\n08:25", "08:25", "?"],
    ["Boarding\nDeparture\n07:40\n08:25", "08:25", "?"],
    ["Boarding Departure\n07:40 08:25", "08:25", "?"],
    ["Boarding Departure 07:40 08:25", "08:25", "?"],
    ["Departure\nArrival\n08:25\n11:20", "08:25", "2026-12-01 11:20"],
    ["Boarding 07:40\nDeparture 08:25\nArrival 11:20", "08:25", "2026-12-01 11:20"],
    ["Einsteigen: 07:40\nAbflug: 08:25\nAnkunft: 11:20", "08:25", "2026-12-01 11:20"],
    ["Departure 08:25\nGate closes\n08:05", "08:25", "?"],
    ["Departure gate closes 08:05", null, "?"],
    ["Departure 08:25\nBe at the airport by 05:25", "08:25", "?"],
    ["Departure 08:25\nCall us from 09:00", "08:25", "?"],
    ["08:25\nTaxi pick-up 04:30", "08:25", "?"],
    ["Breakfast 07:00\nDeparture 08:25", "08:25", "?"],
    ["at 08:25", "08:25", "?"],
    ["Outbound\n08:25\nLHR\n11:20\nJFK", "08:25", "2026-12-01 11:20"],
    ["Departure scheduled 08:25\nArrival scheduled 11:20", "08:25", "2026-12-01 11:20"],
    ["Départ prévu à 08:25\nArrivée prévue à 11:20", "08:25", "2026-12-01 11:20"],
    ["Departure 08:25\nArrival at the airport: 06:25", "08:25", "?"],
    ["Abcd\n07:40\nEfgh\n08:25", null, "?"],
    ["Biniş\n07:40\nKalkış\n08:25", "08:25", "?"],
    ["Ombordstigning 07:40\nAvgång 08:25\nAnkomst 11:20", "08:25", "2026-12-01 11:20"],
    ["Wejście na pokład\n07:40\nWylot\n08:25\nPrzylot\n11:20", "08:25", "2026-12-01 11:20"],
    ["Lähtö 08:25\nSaapuminen 11:20", "08:25", "2026-12-01 11:20"],
    ["Beszállás: 07:40\nIndulás: 08:25\nÉrkezés: 11:20", "08:25", "2026-12-01 11:20"],
    ["Nástup 07:40\nOdlet 08:25\nPřílet 11:20", "08:25", "2026-12-01 11:20"],
    ["Επιβίβαση\n07:40\nΑναχώρηση\n08:25\nΆφιξη\n11:20", "08:25", "2026-12-01 11:20"],
    ["Посадка\n07:40\nВылет\n08:25\nПрилёт\n11:20", "08:25", "2026-12-01 11:20"],
    ["الصعود\n07:40\nالمغادرة\n08:25\nالوصول\n11:20", "08:25", "2026-12-01 11:20"],
    ["עלייה למטוס\n07:40\nהמראה\n08:25\nנחיתה\n11:20", "08:25", "2026-12-01 11:20"],
    ["Giờ lên máy bay\n07:40\nKhởi hành\n08:25\nĐến\n11:20", "08:25", "2026-12-01 11:20"],
    ["搭乗時刻\n07:40\n出発時刻\n08:25\n到着時刻\n11:20", "08:25", "2026-12-01 11:20"],
    ["登机时间\n07:40\n起飞时间\n08:25\n到达时间\n11:20", "08:25", "2026-12-01 11:20"],
    ["탑승\n07:40\n출발\n08:25\n도착\n11:20", "08:25", "2026-12-01 11:20"],
    ["Naik pesawat\n07:40\nKeberangkatan\n08:25\nKedatangan\n11:20", "08:25", "2026-12-01 11:20"],
    ["Vertrek 08:25 uur", "08:25", "?"],
    ["Vertrek: 08:25 uur\nAankomst: 11:20 uur", "08:25", "2026-12-01 11:20"],
    ["Departs: 08:25 hrs\nArrives: 11:20 hrs", "08:25", "2026-12-01 11:20"],
    ["Départ : 08:25 heures\nArrivée : 11:20 heures", "08:25", "2026-12-01 11:20"],
    ["08:25 horas 11:20 horas", "08:25", "2026-12-01 11:20"],
    ["08:25 - 11:20, 7:55 hours", "08:25", "2026-12-01 11:20"],
    ["08:25 h\nGate closes 08:05", "08:25", "?"],
  ] as const
).map(
  ([said, leaves, comes]) =>
    [
      `times: ${said.replaceAll("\n", ", ")}`,
      `BA 117 LHR-JFK 1 Dec 2026\n${said}`,
      [`LHR 2026-12-01${leaves === null ? "" : ` ${leaves}`} > JFK ${comes} BA 117`],
    ] as const,
);

/** Days and times in other words than most. */
const WRITTEN = (
  [
    ["SQ321 LHR-SIN 2026-12-01 21:05 17:55", "2026-12-01 21:05 > SIN 2026-12-02 17:55"],
    [
      "SQ 321 LHR-SIN 1 Dec 2026 departs 21:05 hours arrives 17:55 hours on 2 Dec 2026",
      "2026-12-01 21:05 > SIN 2026-12-02 17:55",
    ],
    ...["13-12-2026", "13. 12. 2026", "13.12.2026", "2026. 12. 13.", "13/12/2026", "13-12-26"].map(
      (day) => [`SQ 321 LHR-SIN ${day} 21:05`, "2026-12-13 21:05 > SIN ?"] as const,
    ),
    ...["1.12.2026", "Di., 01.12.2026", "Mardi 01/12/2026", "Tue 12/01/2026", "01-12-2026 (Tue)"].map(
      (day) => [`SQ 321 LHR-SIN ${day} 21:05`, "2026-12-01 21:05 > SIN ?"] as const,
    ),
    ["29 Nov 2026\nSQ 321 LHR-SIN 10-12-2026 21:05", "? > SIN ?"],
    ["SQ 321 LHR-SIN 10-12-2026 21:05. Ticket 25 Nov 2026", "? > SIN ?"],
    ["SQ 321 LHR-SIN 10-xyz-2026 21:05. Ticket 25 Nov 2026", "? > SIN ?"],
    ["SQ 321 LHR-SIN 45/46/2026 21:05. Ticket 25 Nov 2026", "? > SIN ?"],
    ["SQ 321 LHR-SIN 1 Dec 2026 21:05 – 17:55 (2 Dec)", "2026-12-01 21:05 > SIN 2026-12-02 17:55"],
    ["SQ 321 LHR-SIN 21:05 (1 Dec) – 17:55 (Wed, 2 Dec)", "2026-12-01 21:05 > SIN 2026-12-02 17:55"],
    ["SQ 321 LHR-SIN 1 Dec 2026 Scheduled 21:05 Estimated 22:40", "2026-12-01 > SIN ?"],
    ["SQ 321 LHR-SIN 1 Dec 2026 Planmäßig 21:05 Voraussichtlich 22:40", "2026-12-01 > SIN ?"],
    ["SQ 321 LHR-SIN 1 Dec 2026 scheduled 21:05 - 17:55", "2026-12-01 21:05 > SIN 2026-12-02 17:55"],
    ["SQ 321 LHR-SIN 1 Dec 2026 New departure time 21:05 (was 19:25)", "2026-12-01 21:05 > SIN ?"],
    ["1 Dec 2026 leave home 17:45, SQ 321 LHR-SIN 21:05", "2026-12-01 > SIN ?"],
    ["1 Dec 2026 alarm 17:45, SQ 321 LHR-SIN 21:05 - 17:55", "2026-12-01 21:05 > SIN 2026-12-02 17:55"],
    ["SQ 321 LHR-SIN 1 Dec 2026 21:05 (be there 19:05)", "2026-12-01 21:05 > SIN ?"],
    ["SQ 321 LHR-SIN 1 Dec 2026 21:05, alarm 17:00", "2026-12-01 21:05 > SIN ?"],
    [
      "SQ 321 1 Dec 2026\nVarış: Singapore (SIN) 17:55\nKalkış: London (LHR) 21:05",
      "2026-12-01 21:05 > SIN 2026-12-02 17:55",
    ],
    ["SQ 321 1 Dec 2026\nTill: Singapore (SIN)\nFrån: London (LHR)\n21:05", "2026-12-01 21:05 > SIN ?"],
    [
      "SQ 321 LHR-SIN 1 Dec 2026 21:05 UTC+00:00 - 17:55 UTC+08:00",
      "2026-12-01 21:05 > SIN 2026-12-02 17:55",
    ],
    ["SQ 321 LHR-SIN 1 Dec 2026 21:05 (GMT+0) - 17:55 (GMT+8)", "2026-12-01 21:05 > SIN 2026-12-02 17:55"],
    [
      "SQ 321 LHR-SIN 1 Dec 2026 22:05 GMT+1 - 10:55 GMT+1",
      "2026-12-01 22:05 or 2026-12-01 21:05 > SIN 2026-12-02 10:55 or 2026-12-02 17:55",
    ],
    ["SQ 321 LHR-SIN 10-12-2026 21:05, donderdag 10 december", "2026-12-10 21:05 > SIN ?"],
    ["Call +44 20 10-12-26\nSQ 321 LHR-SIN 1 Dec 2026 21:05", "2026-12-01 21:05 > SIN ?"],
    ["SQ 321 LHR-SIN 2026/12/1 21:05 17:55 +1", "2026-12-01 21:05 > SIN 2026-12-02 17:55"],
    ["Tue 1 Dec SQ 321 LHR-SIN 21:05-17:55 +1", "2026-12-01 21:05 > SIN 2026-12-02 17:55"],
    ["SQ 321 LHR-SIN\nDepart 1 Dec 21:05", "2026-12-01 21:05 > SIN ?"],
    ["SQ 321 LHR-SIN Tue, Dec 1 21:05 - 17:55", "2026-12-01 21:05 > SIN 2026-12-02 17:55"],
    ["SQ 321 LHR-SIN 1 Dec 21:05 - 17:55", "2026-12-01 21:05 > SIN 2026-12-02 17:55"],
    ["SQ 321 LHR-SIN mardi 1 décembre 21h05", "2026-12-01 21:05 > SIN ?"],
    [
      "SQ\u00a0321 LHR\u00a0–\u00a0SIN 1\u00a0Dec\u00a02026 21:05\u202f–\u202f17:55",
      "2026-12-01 21:05 > SIN 2026-12-02 17:55",
    ],
    ["SQ\u00a0321 LHR\u2011SIN 1\u00a0Dec\u00a02026\u200b 21:05", "2026-12-01 21:05 > SIN ?"],
    ["SQ 321 LHR-SIN 2026年12月24日 21:05 17:55", "2026-12-24 21:05 > SIN 2026-12-25 17:55"],
    ...[
      "9:05 p. m.",
      "9:05P",
      "午後9:05",
      "下午9:05",
      "오후 9:05",
      "9:05 μ.μ.",
      "9:05 م",
      "9:05 CH",
      "ÖS 9:05",
      "9:05 em",
      "kl. 21.05",
      "klo 21.05",
      "21u05",
      "9.05 pm",
    ].map((time) => [`SQ 321 LHR-SIN 1 Dec 2026 ${time}`, "2026-12-01 21:05 > SIN ?"] as const),
    ["SQ 321 LHR-SIN 2026年12月1日下午9:05 - 下午5:55", "2026-12-01 21:05 > SIN 2026-12-02 17:55"],
    ["SQ 321 LHR-SIN 1 Dec 2026 9:05 – 5:55 PM", "2026-12-01 > SIN ?"],
    ["SQ 321 LHR-SIN 1 Dec 2026 9:05 pm - 5:55", "2026-12-01 21:05 > SIN ?"],
    ["SQ 321 LHR-SIN 1 Dec 2026 9:05 em Lisboa", "2026-12-01 > SIN ?"],
    ["SQ 321 LHR-SIN 1 Dec 2026 09:05 em Lisboa", "2026-12-01 09:05 > SIN ?"],
    ["SQ 321 LHR-SIN 1 Dec 2026 9:05 k.k.", "2026-12-01 > SIN ?"],
    ["SQ 321 LHR-SIN 1 Dec 2026 ore 21.05 - 17.55", "2026-12-01 21:05 > SIN 2026-12-02 17:55"],
    ["SQ 321 LHR-SIN 1 Dec 2026 21.05-17.55", "2026-12-01 21:05 > SIN 2026-12-02 17:55"],
    ["SQ 321 LHR-SIN 1 Dec 2026, 10.12 - 11.12", "2026-12-01 > SIN ?"],
    ["SQ 321 LHR-SIN 12月24日 21:05 17:55", "2026-12-24 21:05 > SIN 2026-12-25 17:55"],
    ["SQ 321 LHR-SIN 2026년 12월 24일 21:05", "2026-12-24 21:05 > SIN ?"],
    // The first such day to come, or of the weeks before; a day of the week that it has decides.
    ["SQ 321 LHR-SIN Saturday, 19 June 21:05 - 17:55", "2027-06-19 21:05 > SIN 2027-06-20 17:55"],
    ["SQ 321 LHR-SIN Sun, Jun 20 21:05 - 17:55 +1", "2027-06-20 21:05 > SIN 2027-06-21 17:55"],
    ["SQ 321 LHR-SIN 7月15日(木) 21:05", "2027-07-15 21:05 > SIN ?"],
    ["SQ 321 LHR-SIN 1 Jun 21:05", "2027-06-01 21:05 > SIN ?"],
    ["SQ 321 LHR-SIN 15 Nov 21:05", "2026-11-15 21:05 > SIN ?"],
    ["SQ 321 LHR-SIN Thu 16 Jul 21:05", "2026-07-16 21:05 > SIN ?"],
    ["SQ 321 LHR-SIN Sat 18 Jun 21:05", "? > SIN ?"],
    [
      "SQ 321 LHR-SIN departs 2026-12-01T21:05:00, arrives 2026-12-02T17:55",
      "2026-12-01 21:05 > SIN 2026-12-02 17:55",
    ],
    ["SQ 321 LHR-SIN departs 2026-12-01T21:05+01:00", "2026-12-01 > SIN ?"],
    ["SQ 321 LHR-SIN departs 2026-12-01T21:05Z", "2026-12-01 > SIN ?"],
    ["SQ 321 LHR-SIN 1 Dec 2026 departs 21:05 UTC", "2026-12-01 > SIN ?"],
  ] as const
).map(([text, said]) => [`words like ${text.replaceAll("\n", ", ")}`, text, [`LHR ${said} SQ 321`]] as const);

/** Three capitals that are no airport, or are one by what stands beside them. */
const CAPITALS = (
  [
    ["PNR: X7K9PL\nBA 117\n12 Dec 2026\nLondon Heathrow 08:25\nNew York JFK 11:20", "BA 117"],
    ["Passenger: DOE/JANE MRS\nBA 117\n12 Dec 2026\nLondon Heathrow 08:25\nNew York JFK 11:20", "BA 117"],
    ["Passenger: ANN LEE\nBA 117\n12 Dec 2026\nLondon Heathrow 08:25\nNew York JFK 11:20", "BA 117"],
    ["SAT 12 DEC 2026 BA 117\nLondon Heathrow 08:25\nNew York JFK 11:20", "BA 117"],
    ["SAT 12 DEC\nLondon Heathrow (LHR) 08:25\nNew York 11:20\nBA 117", "BA 117"],
    ["Breakfast 07:00\nBA 117\n12 Dec 2026\nLondon Heathrow 08:25\nNew York JFK 11:20", "BA 117"],
    ["SAT 12 DEC 2026 BA 117 LHR-JFK 08:25 11:20", "BA 117"],
    ["JANE DOE (MRS) 12 Dec 2026 BA 117 LHR-JFK 08:25 11:20", "BA 117"],
    ["JANE DOE MRS 12 Dec 2026 BA 117 LHR-JFK 08:25 11:20", "BA 117"],
    ["Desk open MON - SUN. BA 117 LHR-JFK 12 Dec 2026 08:25 11:20", "BA 117"],
    ["From: London Heathrow\nTo: New York (JFK)\nBA 117\n12 Dec 2026\n08:25 - 11:20", "BA 117"],
  ] as const
).map(([text, number]) => {
  const to = text.includes("New York 11:20") ? "New York" : "JFK";
  const said = `LHR 2026-12-12 08:25 > ${to} 2026-12-12 11:20 ${number}`;
  return [`capitals: ${text.replaceAll("\n", ", ")}`, text, [said]] as const;
});

/** What is written like a flight number, and is none. */
const NUMBERS = [
  "EK 4 A380 LHR-DXB",
  "EK004\nAircraft: A380\nLHR-DXB",
  "EK 4 (A321neo) LHR-DXB",
  "EK 4 B789 LHR-DXB",
  "EK 4 Airbus A3 80 LHR-DXB",
  "EK 4 LHR-DXB Gate B12",
  "Booking reference: AB1234\nEK 4 LHR-DXB",
  "EK 4\nBooking: AB1234\nLHR-DXB",
  "AB1234\nFlight EK 4 LHR-DXB",
].map(
  (line) =>
    [
      `a number that is no flight's: ${line.replaceAll("\n", ", ")}`,
      `${line}\n10 Dec 2026 20:20 07:20 +1`,
      ["LHR 2026-12-10 20:20 > DXB 2026-12-11 07:20 EK 4"],
    ] as const,
);

/** Words of a flight that is cancelled, and of one that only might be. */
const CANCELLED = (
  [
    ["We're sorry, flight BA 117 (LHR-JFK), 1 Dec 2026 08:25 - 11:20 is CANCELLED", true],
    ["Vol annulé : BA 117 LHR-JFK 1 déc. 2026 08:25 - 11:20", true],
    ["Ihr Flug BA 117 LHR-JFK am 1. Dezember 2026 08:25 - 11:20 wurde annulliert", true],
    ["BA 117 LHR-JFK 1 Dec 2026 08:25 - 11:20\nStatus: Cancelled", true],
    ["BA 117 LHR-JFK 1 Dec 2026 08:25 - 11:20\nIf your flight is cancelled, we pay you back.", false],
    ["BA 117 LHR-JFK 1 Dec 2026 08:25 - 11:20\nThis booking can be cancelled until 30 Nov 2026.", false],
    ["BA 117 LHR-JFK 1 Dec 2026 08:25 - 11:20\nFlights that were cancelled by us are paid back.", false],
  ] as const
).map(
  ([text, is]) =>
    [
      `a flight ${is ? "" : "not "}cancelled: ${text.replaceAll("\n", ", ")}`,
      text,
      [is ? "cancelled 1" : "LHR 2026-12-01 08:25 > JFK 2026-12-01 11:20 BA 117"],
    ] as const,
);

describe("pasted words", () => {
  const SHAPES: readonly (readonly [string, string, readonly string[]])[] = [
    ...AMADEUS,
    ...GALILEO,
    ...OTHER_DAYS,
    ...TIMES,
    ...WRITTEN,
    ...CAPITALS,
    ...NUMBERS,
    ...CANCELLED,
    [
      "a cancelled flight and a new one",
      "Your cancelled flight: BA 117 LHR-JFK 1 Dec 2026 08:25 - 11:20\nYour new flight: BA 175 LHR-JFK 1 Dec 2026 11:15 - 14:10",
      ["LHR 2026-12-01 11:15 > JFK 2026-12-01 14:10 BA 175", "cancelled 1"],
    ],
    [
      "names in capitals below a weekday",
      "EK 4\nTHU 10 DEC 2026\nLONDON GATWICK 20:20\nDUBAI DXB 07:20",
      ["LGW 2026-12-10 20:20 > DXB 2026-12-11 07:20 EK 4"],
    ],
    [
      "names, with zones behind their times",
      "CX 500 10 Dec 2026\nHong Kong 10:25 HKT\nTokyo Narita 15:15 JST",
      ["HKG 2026-12-10 10:25 > NRT 2026-12-10 15:15 CX 500"],
    ],
    [
      "names, with zones in brackets",
      "CX 500 10 Dec 2026\nHong Kong 10:25 (HKT)\nTokyo Narita 15:15 (JST)",
      ["HKG 2026-12-10 10:25 > NRT 2026-12-10 15:15 CX 500"],
    ],
    [
      "a route, with zones in brackets",
      "AI 161 DEL-LHR 10 Dec 2026 02:45 (IST) - 06:50 (GMT)",
      ["DEL 2026-12-10 02:45 > LHR 2026-12-10 06:50 AI 161"],
    ],
    [
      "a code that is a zone elsewhere",
      "TK 1980 1 Dec 2026\n08:25 LHR\n15:20 IST",
      ["LHR 2026-12-01 08:25 > IST 2026-12-01 15:20 TK 1980"],
    ],
    [
      "a code that is a title elsewhere",
      "AF 100 1 Dec 2026\nMarseille MRS 08:25\nLondon Heathrow LHR 09:20",
      ["MRS 2026-12-01 08:25 > LHR 2026-12-01 09:20 AF 100"],
    ],
    ["nobody but who flies", "Passenger: ANN LEE\nBA 117 1 Dec 2026 08:25 - 11:20", ["unreadable"]],
    [
      "two days of which nobody knows whose they are, which is asked",
      "30 Nov 2026\nSQ 321 LHR-SIN\n1 Dec 2026 21:05 - 17:55",
      ["LHR ? > SIN ? SQ 321"],
    ],
    [
      "a day in a word that nobody knows, and the flight's, which is asked",
      "Anything 30 Nov 2026 10:00 London (LHR)\n1 Dec 2026 21:05 Singapore (SIN)\nSQ 321",
      ["LHR ? > SIN ? SQ 321"],
    ],
    [
      "two days as a range",
      "BA 15 London (LHR) - Singapore (SIN)\n10 Dec 2026 - 11 Dec 2026\n21:05 - 17:55",
      ["LHR 2026-12-10 21:05 > SIN 2026-12-11 17:55 BA 15"],
    ],
    [
      "two days as a range, with those of the week",
      "BA 15\nThu, 10 Dec – Fri, 11 Dec\n9:05 PM LHR\n5:55 PM SIN",
      ["LHR 2026-12-10 21:05 > SIN 2026-12-11 17:55 BA 15"],
    ],
    [
      "two days with a stroke between",
      "BA 15 LHR 21:05 - SIN 17:55\n10 December 2026 / 11 December 2026",
      ["LHR 2026-12-10 21:05 > SIN 2026-12-11 17:55 BA 15"],
    ],
    [
      "Google, with two days",
      "London to Singapore\nThu, Dec 10 – Fri, Dec 11\nBritish Airways 15\n9:05 PM LHR\n5:55 PM SIN",
      ["LHR 2026-12-10 21:05 > SIN 2026-12-11 17:55"],
    ],
    [
      "two days of one month",
      "BA 15 LHR-SIN Thu 10 - Fri 11 Dec 2026 21:05 - 17:55",
      ["LHR 2026-12-10 21:05 > SIN 2026-12-11 17:55 BA 15"],
    ],
    [
      "two days of one month, without room between",
      "BA 15 LHR-SIN 10-11 December 2026 21:05 - 17:55",
      ["LHR 2026-12-10 21:05 > SIN 2026-12-11 17:55 BA 15"],
    ],
    [
      "two days of a stay, which is asked",
      "Your trip 10-24 December 2026\nBA 15 LHR-SIN 21:05 - 17:55",
      ["LHR ? > SIN ? BA 15"],
    ],
    [
      "two days in other words, which is asked",
      "Your trip 10 Dec 2026 - 11 Dec 2026\nBA 15 LHR-SIN 21:05 - 17:55",
      ["LHR ? > SIN ? BA 15"],
    ],
    [
      "a time after @",
      "From: London Heathrow (LHR)\nTo: Singapore (SIN)\nDate: 10 December 2026 @ 21:05\nFlight: BA 15",
      ["LHR 2026-12-10 21:05 > SIN ? BA 15"],
    ],
    [
      "a day at each end",
      "London (LHR) 1 Dec 2026 21:05\nSingapore (SIN) 2 Dec 2026 17:55",
      ["LHR 2026-12-01 21:05 > SIN 2026-12-02 17:55"],
    ],
    [
      "a day of arrival alone",
      "SQ 321 LHR-SIN\nDeparts 21:05\nArrives 2 Dec 2026 17:55",
      ["LHR ? > SIN 2026-12-02 17:55 SQ 321"],
    ],
    [
      "the birthday of who flies, and no other day",
      "Jane Doe, 3 November 1980. SQ 321 LHR-SIN 21:05 - 17:55 +1",
      ["LHR ? > SIN ? SQ 321"],
    ],
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
      "flights below one day, and the way back",
      "Tue 1 Dec 2026\nBA 117 LHR-JFK 08:25 - 11:20\nAA 171 JFK-SFO 13:30 - 17:10\nTue 8 Dec 2026\nBA 286 SFO-LHR 19:25 - 13:45",
      [
        "LHR 2026-12-01 08:25 > JFK 2026-12-01 11:20 BA 117",
        "JFK 2026-12-01 13:30 > SFO 2026-12-01 17:10 AA 171",
        "later 1",
      ],
    ],
    [
      "flights below one day, the second on the next",
      "Tue 1 Dec 2026\nBA 15 LHR-SIN 21:05 - 17:55\nSQ 221 SIN-SYD 20:40 - 07:10",
      [
        "LHR 2026-12-01 21:05 > SIN 2026-12-02 17:55 BA 15",
        "SIN 2026-12-02 20:40 > SYD 2026-12-03 07:10 SQ 221",
      ],
    ],
    [
      "flights below one day, the second from another airport, which is asked in its place",
      "Tue 1 Dec 2026\nBA 117 LHR-JFK 08:25 - 11:20\nAA 171 EWR-SFO 13:30 - 17:10\nTue 8 Dec 2026\nBA 286 SFO-LHR 19:25 - 13:45",
      ["LHR 2026-12-01 08:25 > JFK 2026-12-01 11:20 BA 117", "EWR ? > SFO ? AA 171", "later 1"],
    ],
    [
      "flights below one day without their times",
      "Tue 1 Dec 2026\nBA 117 LHR-JFK\nAA 171 JFK-SFO\nTue 8 Dec 2026\nBA 286 SFO-LHR",
      ["LHR 2026-12-01 > JFK ? BA 117", "JFK ? > SFO ? AA 171", "later 1"],
    ],
    [
      "flights below one day whose numbers come last",
      "Dec 10, 2026\n10:25 Frankfurt (FRA)\n13:05 New York (JFK)\nLH 400\n16:00 New York (JFK)\n19:30 Los Angeles (LAX)\nUA 1234",
      [
        "FRA 2026-12-10 10:25 > JFK 2026-12-10 13:05 LH 400",
        "JFK 2026-12-10 16:00 > LAX 2026-12-10 19:30 UA 1234",
      ],
    ],
    [
      "names between codes and their times",
      "BA 117\n1 Dec 2026\nLHR\nLondon Heathrow\n08:25\nJFK\nNew York\n11:20",
      ["LHR 2026-12-01 08:25 > JFK 2026-12-01 11:20 BA 117"],
    ],
    [
      "names above times, the codes elsewhere",
      "BA 2736 LGW-GVA\n1 December 2026\nLondon Gatwick\n10:25\nGeneva\n13:05",
      ["LGW 2026-12-01 10:25 > GVA 2026-12-01 13:05 BA 2736"],
    ],
    [
      "times with their zones, of which one tells two",
      "BA 117\n1 Dec 2026\nLondon LHR 08:25 GMT\nNew York JFK 11:20 EST",
      ["LHR 2026-12-01 08:25 > JFK 2026-12-01 11:20 BA 117"],
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
  ];
  test.each(SHAPES)("in the shape of %s", (_, text, said) => {
    expect(read(text)).toEqual(said);
  });

  test.each(SHAPES)(
    "in the shape of %s, as the rows of a web page and the rich text of a mail",
    async (_, text, said) => {
      const rows = text.split("\n").map((line) => `<tr><td>${line.replaceAll("<", "&lt;")}</td></tr>`);
      const page = `<!doctype html><html><head><title>Your trip</title></head><body><table>${rows.join("")}</table></body></html>`;
      expect(read(page)).toEqual(said);
      expect(await readFile(bytes(mail(page)))).toEqual(said);
    },
  );

  // The letters of the font that every reader of PDFs brings along.
  test.each(
    SHAPES.filter((shape) => /^[ -~\n]+$/.test(shape[1]) && !OTHER_DAYS.some((day) => day === shape)),
  )("in the shape of %s, on a PDF's page", async (_, text, said) => {
    expect(await readFile(pdf(text.split("\n")))).toEqual(said);
  });
});

test.each([
  ["Dauer: 12:50 Std.", 770],
  ["Durée : 12h50", 770],
  ["flight time 12:50", 770],
  ["Duration\n12:50", 770],
  ["(13h50)", 830],
  ["(12:50)", 770],
  ["12 h 50", 770],
  ["12:50 Std.", 770],
  ["Duration 13 hours", 780],
  ["Duration: 770 min", 770],
  ["FRA-SIN (770 min)", 770],
  ["Flight time: 22:05", null],
  ["Arrive at the airport early (180 min).", null],
  ["Online check-in closes (60 min) before", null],
  ["Be there (4 hours) before departure", null],
  ["Be there 2h 30min before departure", null],
  ["Be there (2h30) before departure", null],
  ["Layover 2h 30min", null],
])("a length is no arrival: %s", (said, minutes) => {
  const text = `Flug LH 778\nFrankfurt (FRA) - Singapur (SIN)\n1. Dezember 2026, 21:05 Uhr\n${said}`;
  for (const each of [text, `<html><p>${text.replaceAll("\n", "</p><p>")}</p></html>`]) {
    expect(read(each)).toEqual(["FRA 2026-12-01 21:05 > SIN ? LH 778"]);
    expect(readHere(each)?.legs[0]?.durationMinutes).toBe(minutes);
  }
});

test("a clock is none the less one where all have a unit, or it has a label", () => {
  expect(read("IB 6403 MAD-MEX 1 Dec 2026 21:05 h - 02:55 h +1")).toEqual([
    "MAD 2026-12-01 21:05 > MEX 2026-12-02 02:55 IB 6403",
  ]);
  expect(read("AF 256 CDG-SIN 1 Dec 2026\nDépart 21h05\nArrivée 17h55 +1\nDurée 12h50")).toEqual([
    "CDG 2026-12-01 21:05 > SIN 2026-12-02 17:55 AF 256",
  ]);
});

describe("a Wallet pass of labels alone", () => {
  const places = [
    { key: "origin", label: "London", value: "LHR" },
    { key: "destination", label: "Singapore", value: "SIN" },
  ];
  const passOf = (fields: Readonly<Record<string, string>>, primaryFields: readonly object[] = places) =>
    walletPass({
      primaryFields,
      auxiliaryFields: [
        { key: "flight", label: "FLIGHT", value: "SQ 321" },
        ...Object.entries(fields).map(([label, value], index) => ({ key: `field${index}`, label, value })),
      ],
    });
  test.each<[string, object, string]>([
    [
      "takes no day of a booking",
      passOf({ "Booking date": "3 Nov 2026", "Flight date": "1 Dec 2026", DEPARTS: "21:05" }),
      "LHR 2026-12-01 21:05 > SIN ?",
    ],
    ["takes no day of birth", passOf({ "Date of birth": "3 Nov 1980", DEPARTS: "21:05" }), "LHR ? > SIN ?"],
    [
      "takes no day of issue",
      passOf({ "Ausgestellt am (Datum)": "3 Nov 2026", Abflug: "1 Dec 2026 21:05" }),
      "LHR 2026-12-01 21:05 > SIN ?",
    ],
    [
      "takes the flight's day before any other",
      passOf({ Date: "3 Nov 2026", "Travel date": "1 Dec 2026", DEPARTS: "21:05" }),
      "LHR 2026-12-01 21:05 > SIN ?",
    ],
    [
      "takes neither of two days",
      passOf({ Date: "3 Nov 2026", "Some date": "1 Dec 2026", DEPARTS: "21:05" }),
      "LHR ? > SIN ?",
    ],
    [
      "reads a half of the day in any language",
      passOf({ Date: "1 Dec 2026", Salida: "9:05 p. m." }),
      "LHR 2026-12-01 21:05 > SIN ?",
    ],
    [
      "asks where a clock and its offset differ",
      passOf({ Departure: "2026-12-01T22:05+01:00" }),
      "LHR 2026-12-01 22:05 or 2026-12-01 21:05 > SIN ?",
    ],
    [
      "reads an instant",
      passOf({ Departure: "2026-12-01T21:05Z", Arrival: "2026-12-02T09:55Z" }),
      "LHR 2026-12-01 21:05 > SIN 2026-12-02 17:55",
    ],
    [
      "reads places by their names",
      passOf({ Departure: "1 Dec 2026 21:05" }, [
        { key: "a", label: "From", value: "London Heathrow" },
        { key: "b", label: "To", value: "Singapore Changi" },
      ]),
      "LHR 2026-12-01 21:05 > SIN ?",
    ],
  ])("%s", async (_, pass, said) => {
    expect(await readFile(pkpass(pass))).toEqual([`${said} SQ 321`]);
  });
});

describe("of a way out and back, what is next", () => {
  const TWO = "HA 12 HNL-LAX 1 Dec 2026 21:00 - 05:00 +1\nHA 11 LAX-HNL 8 Dec 2026 09:00 - 12:30";
  const next = (text: string, now: string) =>
    sayBooking(settleBooking(readText(text, AROUND), new Date(now)))[0]?.slice(0, 14);
  test.each([
    ["before it leaves, where UTC has another day", TWO, "2026-12-02T02:00Z", "HNL 2026-12-01"],
    ["in the air", TWO, "2026-12-02T12:00Z", "HNL 2026-12-01"],
    ["once it has come in", TWO, "2026-12-02T13:01Z", "LAX 2026-12-08"],
    [
      "without its times, on the last clock of its day",
      TWO.replaceAll(/ \d\d:\d\d.*/g, ""),
      "2026-12-02T11:59Z",
      "HNL 2026-12-01",
    ],
    [
      "without its times, after that",
      TWO.replaceAll(/ \d\d:\d\d.*/g, ""),
      "2026-12-02T12:01Z",
      "LAX 2026-12-08",
    ],
    ["when all is over, the first", TWO, "2027-01-02T12:00Z", "HNL 2026-12-01"],
  ])("%s", (_, text, now, said) => {
    expect(next(text, now)).toBe(said);
  });
});

describe("a mail without markup that brings another", () => {
  const inner = (type: string, words: string) =>
    `From: BA <b@example.org>\r\nSubject: Your trip\r\nDate: Mon, 30 Nov 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n\r\n${words}\r\n`;
  const plain = inner("text/plain", "BA 117 LHR-JFK\r\n1 Dec 2026 08:25 - 11:20");
  const rich = inner("text/html", "<p>BA 117 LHR-JFK</p><p>1 Dec 2026 08:25 - 11:20</p>");
  const around = (mail: string, more = "") =>
    `From: a@example.org\r\nSubject: Fwd\r\nDate: Mon, 30 Nov 2026 11:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\nContent-Type: message/rfc822${more}\r\n\r\n${mail}\r\n--B--\r\n`;
  const attached = "\r\nContent-Disposition: attachment; filename=trip.eml";
  test.each([
    ["in it", around(plain)],
    ["as rich text", around(rich)],
    ["as a file", around(plain, attached)],
    ["as a file of rich text", around(rich, attached)],
    ["from a mailbox's file", `From b@example.org Mon Nov 30 10:00:00 2026\n${plain}`],
    ["after a blank line", `\r\n${plain}`],
  ])("%s is read by its words, not by when it was sent", async (_, text) => {
    expect(await readFile(bytes(text))).toEqual(["LHR 2026-12-01 08:25 > JFK 2026-12-01 11:20 BA 117"]);
  });
});

describe("the text of a boarding pass's barcode", () => {
  test.each([
    [
      "without more than it must have",
      "M1DESMARAIS/LUC       EABC123 YULFRAAC 0834 326J001A0025 100",
      ["YUL 2026-11-22 > FRA ? AC 834 1A"],
    ],
    [
      "with a ticket and a frequent flyer's number",
      "M1ANDERSON/MARIA      EXX1234 LHRJFKBA 0117 335Y031K0104 147>3180 OO6335BBA              2912512345678903 BA BA 12345678            2PC ",
      ["LHR 2026-12-01 > JFK ? BA 117 31K"],
    ],
    [
      "of the fifth version",
      "M1TESTER/ADA          EDEF456 FRAJFKLH 0400 344C006A0009 35D>5181WW6343BLH              2A2201234567890 1                          N*30600000K09         ",
      ["FRA 2026-12-10 > JFK ? LH 400 6A"],
    ],
    [
      "of the sixth",
      "M1GRAENZE/JOERG       EW8ZK4Q CDGSINAF 0256 340Y052H0233 15C>6180 K6340BAF 2A05712345678901                           N",
      ["CDG 2026-12-06 > SIN ? AF 256 52H"],
    ],
    [
      "of an airline with a digit",
      "M1SMITH/J             EK3ABCD LGWGVAU2 8471 348Y012C0041 100",
      ["LGW 2026-12-14 > GVA ? U2 8471 12C"],
    ],
    [
      "of two flights",
      "M2LOPEZ/ANA           EQWERTY MADMEXIB 6403 336Y024L0080 100QWERTY MEXCUNAM 0445 337Y008F0019 100",
      ["MAD 2026-12-02 > MEX ? IB 6403 24L", "MEX 2026-12-03 > CUN ? AM 445 8F"],
    ],
    [
      "with its signature",
      "M1KIM/MINJI           EABCDEF ICNLAXKE 0017 336Y044B0200 300^160MEUCIQDR0123456789",
      ["ICN 2026-12-02 > LAX ? KE 17 44B"],
    ],
    [
      "of an infant, in the new year",
      "M1OBRIEN/PAT          EABC123 DUBBOSEI 0139 001Y INF0001 100",
      ["DUB 2027-01-01 > BOS ? EI 139"],
    ],
    [
      "of a day that no year near has, which is asked",
      "M1OBRIEN/PAT          EABC123 DUBBOSEI 0139 366Y    0001 100",
      ["DUB ? > BOS ? EI 139"],
    ],
  ])("%s", (_, text, said) => {
    expect(read(text)).toEqual(said);
  });

  /** Eight flights around the world, each with a boarding pass of its own. */
  const AROUND_THE_WORLD = ["LHR", "DXB", "SIN", "SYD", "AKL", "HNL", "LAX", "JFK", "LHR"];
  const LEGS = AROUND_THE_WORLD.slice(1).map((to, index) => ({
    from: AROUND_THE_WORLD[index] ?? "",
    to,
    airline: ["EK", "U2", "9W", "BA"][index % 4] ?? "",
    number: 7 * 11 ** (index % 4),
    day: `2026-12-0${index + 1}`,
    seat: `${9 * index + 1}${"ABCDEFHK"[index]}`,
  }));
  const SAID = LEGS.map(
    ({ from, to, airline, number, day, seat }) => `${from} ${day} > ${to} ? ${airline} ${number} ${seat}`,
  );

  test.each(SYMBOLS)("is read from eight pictures of %s", async (symbol) => {
    const how = [
      {},
      { type: "image/jpeg" },
      { type: "image/webp" },
      { around: 300 },
      { turned: 90 },
      { turned: 180 },
      { around: 120, type: "image/jpeg" },
      {},
    ] as const;
    const pictures = await Promise.all(
      LEGS.map((leg, index) => picture(boardingPass([leg]), symbol, how[index])),
    );
    expect(await readApart(...pictures)).toEqual(SAID);
  });

  test("is read from eight PDFs", async () => {
    const pages = await Promise.all(
      LEGS.map(async (leg, index) =>
        pdf([], await photo(boardingPass([leg]), SYMBOLS[index % 4] ?? "Aztec")),
      ),
    );
    expect(await readApart(...pages)).toEqual(SAID);
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
