/** What nobody may find again of a booking. */
export const PLANTED = {
  family: "Zwiebelkuchen",
  given: "Quentinella",
  booking: "QX7RZ9",
  ticket: "0162312703474",
  frequent: "FF88112299",
} as const;

/** A calendar of these entries. */
export const calendar = (entries: readonly string[], head = ""): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Tests//EN",
    ...(head === "" ? [] : head.trim().split("\n")),
    ...entries.flatMap((entry, index) => [
      "BEGIN:VEVENT",
      `UID:${index}@example.org`,
      "DTSTAMP:20261101T000000Z",
      ...entry.trim().split("\n"),
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
    "",
  ].join("\r\n");

/** A flight as schema.org has it. */
export const reservation = (flight: object, more: object = {}) => ({
  "@context": "http://schema.org",
  "@type": "FlightReservation",
  reservationNumber: PLANTED.booking,
  reservationStatus: "http://schema.org/ReservationConfirmed",
  underName: { "@type": "Person", name: `${PLANTED.given} ${PLANTED.family}`, email: "q@example.org" },
  programMembershipUsed: { "@type": "ProgramMembership", membershipNumber: PLANTED.frequent },
  ticketNumber: PLANTED.ticket,
  reservationFor: { "@type": "Flight", ...flight },
  ...more,
});

/** A web page with JSON-LD in it. */
export const pageWith = (value: unknown): string =>
  `<!doctype html><html><head><title>Trip</title><script type="application/ld+json">${JSON.stringify(value)}</script></head><body><p>Dear ${PLANTED.given} ${PLANTED.family}, booking ${PLANTED.booking}</p></body></html>`;

/** A mail of a rich text and a plain one. */
export const mail = (html: string, text = "See the other part."): string =>
  [
    "From: Airline <no-reply@airline.example>",
    `To: ${PLANTED.given} ${PLANTED.family} <q@example.org>`,
    `Subject: Your booking ${PLANTED.booking}`,
    "Date: Mon, 30 Nov 2026 10:00:00 +0000",
    "Message-ID: <1@airline.example>",
    "MIME-Version: 1.0",
    'Content-Type: multipart/alternative; boundary="BOUND"',
    "",
    "--BOUND",
    "Content-Type: text/plain; charset=utf-8",
    "",
    text,
    "--BOUND",
    "Content-Type: text/html; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    ...(Buffer.from(html)
      .toString("base64")
      .match(/.{1,76}/g) ?? []),
    "--BOUND--",
    "",
  ].join("\r\n");
