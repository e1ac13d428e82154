import { zipSync } from "fflate";
import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readBooking } from "@/lib/server/booking/door";
import { fillFlight } from "@/lib/server/booking/fill";
import built from "@/lib/server/generated/booking-worker.json";
import { isUnreadKind } from "@/lib/server/booking/picture-kind";
import { calendar, mail, PLANTED } from "../support/bookings";
import { everyFormat } from "../support/every-booking";
import { sayBooking, TODAY } from "../support/read-booking";
import { boardingPass, pdf, photo, picture, pkpass, pkpasses, SYMBOLS, walletPass } from "../support/passes";
import { countTurns } from "@/tests/support/turns";
import { IS_LONG } from "@/tests/support/long";

const NOW = new Date(`${TODAY}T12:00:00Z`);
/** What is hostile has as long as the site gives it; by `npm run test:long` four times as long. */
const HOSTILE_MS = IS_LONG ? 8000 : 2000;
/** With time for a slow machine. */
const PATIENT = { memoryMb: 192, milliseconds: 120_000 };
const read = (...brought: (string | Uint8Array)[]) => readBooking(brought, NOW, PATIENT);
const say = async (...brought: (string | Uint8Array)[]) => sayBooking(await read(...brought));
const bytes = (text: string) => new TextEncoder().encode(text);

const LEG = { from: "LHR", to: "SIN", airline: "SQ", number: 321, day: "2026-12-01", seat: "31A" };
const ON = { from: "SIN", to: "SYD", airline: "SQ", number: 221, day: "2026-12-03", seat: "40C" };
const SAID = "LHR 2026-12-01 > SIN ? SQ 321 31A";
const SAID_ON = "SIN 2026-12-03 > SYD ? SQ 221 40C";

describe("a boarding pass's barcode", () => {
  test.each([
    ["its text", async () => boardingPass([LEG])],
    ...SYMBOLS.map(
      (format) => [`a picture of ${format}`, () => picture(boardingPass([LEG]), format)] as const,
    ),
    ["a photo in JPEG", () => picture(boardingPass([LEG]), "Aztec", { type: "image/jpeg", around: 300 })],
    [
      "a screenshot in WebP",
      () => picture(boardingPass([LEG]), "QRCode", { type: "image/webp", around: 120 }),
    ],
    ["a photo turned", () => picture(boardingPass([LEG]), "Aztec", { around: 200, turned: 90 })],
    ["a photo askew", () => picture(boardingPass([LEG]), "QRCode", { around: 200, turned: 12 })],
  ] as const)("is read from %s", async (_, make) => {
    expect(await say(await make())).toEqual([SAID]);
  });

  test("of several flights is a journey", async () => {
    expect(await say(await picture(boardingPass([LEG, ON]), "PDF417"))).toEqual([SAID, SAID_ON]);
  });

  test("on a PDF's page goes with the words beside it", async () => {
    const code = await photo(boardingPass([LEG]), "Aztec");
    const lines = ["Flight SQ 321", "London (LHR) 1 Dec 2026 21:05", "Singapore (SIN) 17:55 +1"];
    expect(await say(pdf(lines, code))).toEqual(["LHR 2026-12-01 21:05 > SIN 2026-12-02 17:55 SQ 321 31A"]);
    expect(await say(pdf(lines))).toEqual(["LHR 2026-12-01 21:05 > SIN 2026-12-02 17:55 SQ 321"]);
    expect(await say(pdf([], code))).toEqual([SAID]);
  });
});

describe("a Wallet pass", () => {
  const places = {
    primaryFields: [
      { key: "origin", label: "London", value: "LHR" },
      { key: "destination", label: "Singapore", value: "SIN" },
    ],
  };
  const flight = { key: "flight", label: "FLIGHT", value: "SQ 321" };
  const semantics = {
    airlineCode: "SQ",
    flightNumber: 321,
    departureAirportCode: "LHR",
    destinationAirportCode: "SIN",
    currentDepartureDate: "2026-12-01T21:05Z",
    currentArrivalDate: "2026-12-02T09:55Z",
    seats: [{ seatRow: "31", seatNumber: "A" }],
    passengerName: { familyName: PLANTED.family, givenName: PLANTED.given },
    confirmationNumber: PLANTED.booking,
  };
  const FULL = "LHR 2026-12-01 21:05 > SIN 2026-12-02 17:55 SQ 321 31A";
  const labels = (...auxiliaryFields: object[]) =>
    walletPass({ ...places, auxiliaryFields: [flight, ...auxiliaryFields] });
  const date = { key: "date", label: "DATE", value: "01DEC26" };
  test.each<[string, unknown, readonly string[]]>([
    ["with semantic tags", walletPass(places, { semantics }), [FULL]],
    [
      "with tags in its fields",
      walletPass({ ...places, headerFields: [{ key: "f", label: "", value: "SQ 321", semantics }] }),
      [FULL],
    ],
    ["with a barcode", walletPass(places, { barcodes: [{ message: boardingPass([LEG]) }] }), [SAID]],
    [
      "in the old form, with one barcode",
      walletPass(places, { barcode: { message: boardingPass([LEG]) } }),
      [SAID],
    ],
    [
      "with labels alone",
      labels(
        date,
        { key: "boarding", label: "BOARDING", value: "20:20" },
        { key: "departs", label: "DEPARTS", value: "21:05" },
        { key: "seat", label: "SEAT", value: "31A" },
      ),
      ["LHR 2026-12-01 21:05 > SIN ? SQ 321 31A"],
    ],
    [
      "with labels of whole dates",
      labels(
        { key: "departTime", label: "DEPARTS", value: "TUE., DEC 01, 2026, 9:05 PM" },
        { key: "arriveTime", label: "ARRIVES", value: "WED., DEC 02, 2026, 5:55 PM" },
      ),
      ["LHR 2026-12-01 21:05 > SIN 2026-12-02 17:55 SQ 321"],
    ],
    [
      "with dates as the format has them",
      labels({
        key: "departure",
        label: "Departure",
        value: "2026-12-01T21:05:00",
        dateStyle: "PKDateStyleShort",
      }),
      ["LHR 2026-12-01 21:05 > SIN ? SQ 321"],
    ],
    [
      "whose tags and labels differ",
      { ...labels({ key: "departs", label: "DEPARTS", value: "1 Dec 2026 22:05" }), semantics },
      ["LHR 2026-12-01 21:05 or 2026-12-01 22:05 > SIN 2026-12-02 17:55 SQ 321 31A"],
    ],
    [
      "with all three, which agree",
      { ...labels(date), semantics, barcodes: [{ message: boardingPass([LEG]) }] },
      [FULL],
    ],
    [
      "of an old year, which its label tells",
      {
        ...labels({ ...date, value: "01DEC19" }),
        barcodes: [{ message: boardingPass([{ ...LEG, day: "2019-12-01" }]) }],
      },
      ["LHR 2019-12-01 > SIN ? SQ 321 31A"],
    ],
    ["that is void", walletPass(places, { semantics, voided: true }), ["cancelled 1"]],
    ["of a train", walletPass({ ...places, transitType: "PKTransitTypeTrain" }), ["train 1"]],
    ["of a concert", { eventTicket: {} }, ["event 1"]],
  ])("%s, by itself and in a file of several", async (_, pass, said) => {
    expect(await say(pkpass(pass))).toEqual(said);
    expect(await say(pkpasses([pkpass(pass), pkpass({})]))).toEqual(said);
  });

  test("and others in one file: two flights, two passengers of one", async () => {
    const of = (leg: typeof LEG) => pkpass(walletPass({}, { barcodes: [{ message: boardingPass([leg]) }] }));
    expect(await say(pkpasses([of(ON), of(LEG), of({ ...LEG, seat: "31B" })]))).toEqual([
      "LHR 2026-12-01 > SIN ? SQ 321 31A 31B",
      SAID_ON,
    ]);
    expect(await say(of(LEG), of(ON))).toEqual([SAID, SAID_ON]);
  });
});

describe("a mail", () => {
  const attached = (name: string, type: string, content: Uint8Array) =>
    [
      "From: a@example.org",
      "Subject: Your boarding pass",
      "MIME-Version: 1.0",
      'Content-Type: multipart/mixed; boundary="B"',
      "",
      "--B",
      "Content-Type: text/plain",
      "",
      "Have a good flight.",
      "--B",
      `Content-Type: ${type}; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      "Content-Transfer-Encoding: base64",
      "",
      ...(Buffer.from(content)
        .toString("base64")
        .match(/.{1,76}/g) ?? []),
      "--B--",
      "",
    ].join("\r\n");
  test.each([
    [
      "a calendar file",
      "trip.ics",
      "text/calendar",
      async () =>
        bytes(
          calendar(["DTSTART:20261201T210500Z\nDTEND:20261202T095500Z\nSUMMARY:Flight SQ 321 LHR to SIN"]),
        ),
      "LHR 2026-12-01 21:05 > SIN 2026-12-02 17:55 SQ 321",
    ],
    [
      "a Wallet pass",
      "pass.pkpass",
      "application/vnd.apple.pkpass",
      async () => pkpass(walletPass({}, { barcodes: [{ message: boardingPass([LEG]) }] })),
      SAID,
    ],
    ["a picture", "pass.png", "image/png", () => picture(boardingPass([LEG]), "Aztec"), SAID],
    [
      "a PDF",
      "ticket.pdf",
      "application/pdf",
      async () => pdf(["SQ 321 LHR-SIN", "1 Dec 2026 21:05 17:55 +1"]),
      "LHR 2026-12-01 21:05 > SIN 2026-12-02 17:55 SQ 321",
    ],
  ] as const)("brings %s", async (_, name, type, make, said) => {
    expect(await say(bytes(attached(name, type, await make())))).toEqual([said]);
  });

  test("without markup is read by its words", async () => {
    const text = "Flight SQ 321\r\nLondon (LHR) 1 Dec 2026 21:05\r\nSingapore (SIN) 17:55 +1";
    expect(await say(bytes(mail("<p>See the text.</p>", text)))).toEqual([
      "LHR 2026-12-01 21:05 > SIN 2026-12-02 17:55 SQ 321",
    ]);
  });
});

test("what every reading begins with holds neither schemas nor what decodes pictures and pages", () => {
  expect(built.worker).toContain("FlightReservation");
  expect(built.worker).not.toMatch(/ZodError|ZXing_|GlobalWorkerOptions\.workerSrc/);
});

test("nothing of a person comes out of any format: neither in what is read nor in the form it fills in", async () => {
  for (const [name, brought] of await everyFormat()) {
    const booking = await read(brought);
    expect(sayBooking(booking)[0], name).toMatch(/^LHR 2026-12-01/);
    if (!booking) throw new Error(name);
    const out = JSON.stringify([booking, fillFlight(booking, {})]).toLowerCase();
    for (const secret of Object.values(PLANTED)) expect(out, name).not.toContain(secret.toLowerCase());
  }
});

describe("a file that cannot be read", () => {
  const entry = "DTSTART:20261201T210500Z\nDTEND:20261202T095500Z\nSUMMARY:Flight SQ 321 LHR to SIN";
  test("is told of beside those that can, whatever is wrong with it", async () => {
    const broken = pkpass(walletPass({})).subarray(0, 60);
    expect(await say(broken, bytes("Dear Ann"), bytes(calendar([entry])))).toEqual([
      "LHR 2026-12-01 21:05 > SIN 2026-12-02 17:55 SQ 321",
      "unread 2",
    ]);
    expect(await say(broken)).toEqual(["unreadable"]);
    // What a phone shares beside a file is often no more than its title.
    expect(await say("Boarding pass", bytes(calendar([entry])))).toHaveLength(1);
  });

  const box = (brand: string) =>
    new Uint8Array([0, 0, 0, 36, ...bytes(`ftyp${brand}`), ...new Uint8Array(64)]);
  test.each<[string, Uint8Array]>([
    ["an iPhone's HEIC", box("heic")],
    ["a HEIC of ten bits", box("heix")],
    ["a HEIF by its general name", box("mif1")],
    ["an AVIF", box("avif")],
    ["a camera's raw picture", box("crx ")],
    ["a TIFF", new Uint8Array([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0])],
    ["a BMP", new Uint8Array([...bytes("BM"), 1, 2, 3, 4, 0, 0, 0, 0, 54])],
  ])("is told to be a picture of another kind: %s", async (_, picture) => {
    expect(isUnreadKind(picture)).toBe(true);
    expect(await say(picture)).toEqual(["unreadable"]);
  });

  test("is none of those where it is a picture that is read, a film or words", async () => {
    for (const other of [await picture("x", "QRCode"), box("isom"), bytes("BM 117 LHR to JFK"), bytes("II")])
      expect(isUnreadKind(other)).toBe(false);
  });
});

describe("what is hostile", () => {
  const crc = (data: Buffer) => {
    let value = ~0;
    for (const byte of data) {
      value ^= byte;
      for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
    }
    return ~value >>> 0;
  };
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, sum]);
  };
  /** A PNG that says it is so large, in few bytes. */
  const png = (width: number, height: number) => {
    const head = Buffer.alloc(13);
    head.writeUInt32BE(width, 0);
    head.writeUInt32BE(height, 4);
    head.set([8, 2, 0, 0, 0], 8);
    const rows = deflateSync(Buffer.alloc(4_000_000));
    return new Uint8Array(
      Buffer.concat([
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
        chunk("IHDR", head),
        chunk("IDAT", rows),
        chunk("IEND", Buffer.alloc(0)),
      ]),
    );
  };
  /** An archive whose one file unpacks to far more than it states. */
  const lying = () => {
    const zip = zipSync({ "pass.json": new Uint8Array(60_000_000) });
    for (let at = 0; at + 46 < zip.length; at += 1)
      if (zip[at] === 0x50 && zip[at + 1] === 0x4b && zip[at + 2] === 1 && zip[at + 3] === 2)
        zip.set([0, 1, 0, 0], at + 24);
    return zip;
  };
  /** A picture's head that says it is so large, and nothing after it. */
  const head = (...parts: (string | readonly number[])[]) =>
    new Uint8Array([
      ...parts.flatMap((part) => (typeof part === "string" ? Array.from(bytes(part)) : part)),
      ...new Uint8Array(64),
    ]);
  /** A PDF without a table of its objects, which its reader makes good: pages of these lines. */
  const pages = (count: number, lines: Readonly<Record<number, string>>, box = "0 0 595 842") => {
    const objects = Array.from({ length: count }, (_, index) => {
      const text = `BT /F1 12 Tf 50 780 Td (${lines[index] ?? ""}) Tj ET`;
      return `${2 * index + 4} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[${box}]/Contents ${2 * index + 5} 0 R/Resources<</Font<</F1 3 0 R>>>>>>endobj
${2 * index + 5} 0 obj<</Length ${text.length}>>stream\n${text}\nendstream endobj`;
    });
    const kids = objects.map((_, index) => `${2 * index + 4} 0 R`).join(" ");
    return bytes(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Count ${count}/Kids[${kids}]>>endobj
3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
${objects.join("\n")}
trailer<</Root 1 0 R>>`);
  };
  /** A PDF of one page that unpacks to so many bytes. */
  const unpacking = (size: number) => {
    const stream = deflateSync(Buffer.alloc(size, "0 0 m 9 9 l S "));
    return new Uint8Array(
      Buffer.concat([
        Buffer.from(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Count 1/Kids[4 0 R]>>endobj
4 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R>>endobj
5 0 obj<</Filter/FlateDecode/Length ${stream.length}>>stream\n`),
        stream,
        Buffer.from("\nendstream endobj\ntrailer<</Root 1 0 R>>"),
      ]),
    );
  };
  /** A mail of a mail of a mail. */
  const nested = (depth: number) =>
    `From: a@example.org\r\nMIME-Version: 1.0\r\n${Array.from(
      { length: depth },
      (_, index) => `Content-Type: multipart/mixed; boundary="b${index}"\r\n\r\n--b${index}\r\n`,
    ).join("")}Content-Type: text/plain\r\n\r\n${WORDS}`;
  const WORDS = "Flight SQ 321 LHR-SIN 1 Dec 2026 21:05 17:55 +1";
  const open = (depth: number) => "[".repeat(depth);
  const event = (lines: string) =>
    `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${lines}\r\nEND:VEVENT\r\nEND:VCALENDAR`;
  test.each<[string, () => string | Uint8Array]>([
    ["a zip bomb", () => zipSync({ "pass.json": new Uint8Array(400_000_000) })],
    ["a zip that states less than it holds", lying],
    ["a zip of a zip of a zip", () => pkpasses([pkpasses([pkpasses([pkpass({})])])])],
    ["a zip of a thousand passes", () => pkpasses(Array.from({ length: 1000 }, () => pkpass({})))],
    ["half a zip", () => pkpass(walletPass({})).subarray(0, 60)],
    ["a picture of 60,000 by 60,000", () => png(60_000, 60_000)],
    ["a picture of no size", () => png(0, 0)],
    ["a JPEG of 65,535 by 65,535", () => head([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0xff, 0xff, 0xff, 0xff, 3])],
    ["a GIF of 65,535 by 65,535", () => head("GIF89a", [0xff, 0xff, 0xff, 0xff])],
    [
      "a WebP of 16 million by 16 million",
      () => head("RIFF", [0, 0, 0, 0], "WEBPVP8X", [10, 0, 0, 0, 0, 0, 0, 0], Array<number>(6).fill(0xff)),
    ],
    [
      "a JPEG of a thousand scans",
      () =>
        head(
          [0xff, 0xd8, 0xff, 0xc2, 0, 17, 8, 0, 100, 0, 100, 3],
          Array.from({ length: 1000 }, () => [0xff, 0xda, 0, 2]).flat(),
        ),
    ],
    ["a PDF that unpacks to 200 MB", () => unpacking(200_000_000)],
    ["a PDF of twenty thousand pages that tell nothing", () => pages(20_000, {})],
    ["a PDF whose page is a million metres wide", () => pages(1, { 0: "wide" }, "0 0 3000000000 10")],
    ["a mail of five thousand mails in each other", () => nested(5000)],
    ["half a picture", () => png(300, 300).subarray(0, 60)],
    ["JSON two million brackets deep", () => open(2_000_000)],
    ["JSON of a million values", () => `[${"1,".repeat(1_000_000)}1]`],
    [
      "markup that refers to itself",
      () => JSON.stringify({ "@id": "#a", "@type": "FlightReservation", reservationFor: { "@id": "#a" } }),
    ],
    ["a page a million elements deep", () => `<html>${"<div>".repeat(900_000)}`],
    [
      "a page of unclosed markup",
      () => `<html><script type="application/ld+json">${open(100_000)}<!--<script>`,
    ],
    [
      "a page that names what objects are made of",
      () =>
        `<html><div itemscope itemtype="http://schema.org/FlightReservation"><span itemprop="__proto__ constructor">x</span></div>`,
    ],
    ["a calendar that never ends", () => "BEGIN:VCALENDAR\r\n".repeat(200_000)],
    ["a calendar of a wrong line", () => event("DTSTART")],
    ["a calendar of no dates", () => event("DTSTART:99999999T999999Z\r\nSUMMARY:none")],
    ["a barcode of 60 letters", () => `M1${"A".repeat(58)}`],
    ["a barcode that says it has nine flights", () => boardingPass([LEG]).replace(/^M1/, "M9").slice(0, 50)],
    [
      "a barcode of a length beyond its end",
      () => `${boardingPass([LEG]).slice(0, 58)}FF>8FF`.replace("LHR", "QQQ"),
    ],
    ["words that might match for ever", () => `Flight from ${"A".repeat(60)} ${"Aa to ".repeat(100_000)}`],
    ["numbers without end", () => "1 ".repeat(100_000)],
    ["a PDF that is none", () => "%PDF-1.7\n%%EOF"],
    [
      "a PDF whose pages are each other's",
      () =>
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\ntrailer<</Root 1 0 R>>",
    ],
    ["a program", () => new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 0])],
    ["nothing", () => ""],
    ["more than five megabytes", () => new Uint8Array(5 * 1024 * 1024 + 1)],
  ])("%s cannot be read", async (_, make) => {
    const brought = make();
    const booking = await readBooking([typeof brought === "string" ? bytes(brought) : brought], NOW, {
      memoryMb: 192,
      milliseconds: HOSTILE_MS,
    });
    expect(booking?.legs ?? []).toEqual([]);
  });

  test("is read as far as any booking goes: six pages of a PDF, twenty mails in each other", async () => {
    const said = ["LHR 2026-12-01 21:05 > SIN 2026-12-02 17:55 SQ 321"];
    expect(await say(pages(2000, { 5: WORDS }))).toEqual(said);
    expect(await say(pages(2000, { 6: WORDS }))).toEqual(["unreadable"]);
    expect(await say(bytes(nested(10)))).toEqual(said);
    expect(await say(bytes(nested(30)))).toEqual(["unreadable"]);
  });

  test("is given up in time, while others are answered and the next booking is read", async () => {
    const bomb = bytes(`Flight from ${"Aa to ".repeat(30_000)} ${"BA 1 LHR ".repeat(20_000)}`);
    const { result, turns, longest } = await countTurns(() =>
      Promise.all([
        readBooking([bomb], NOW, { memoryMb: 192, milliseconds: 300 }),
        read(boardingPass([LEG])),
      ]),
    );
    const [first, next] = result;
    expect(first).toBeNull();
    expect(sayBooking(next)).toEqual([SAID]);
    expect(turns).toBeGreaterThan(5);
    expect(longest).toBeLessThan(1 / 2);
  });
});
