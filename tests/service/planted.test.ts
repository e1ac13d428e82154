import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync, gzipSync } from "node:zlib";
import { describe, expect, inject, test } from "vitest";
import type { Answers } from "@/lib/core/advice/questions";
import { QUESTION_PAGES } from "@/lib/core/typed/questionnaire";
import type { Sheet } from "@/lib/core/typed/sheet";
import { makeDatabase } from "@/prisma/postgres.mjs";
import { askAs } from "@/tests/support/asking";
import { mail, pageWith, PLANTED as BOOKED, reservation } from "@/tests/support/bookings";
import { bytesOnDisk, ENGINES, runSql } from "@/tests/support/database";
import { everyFormat } from "@/tests/support/every-booking";
import { foundIn, inflatedFrom } from "@/tests/support/planted";
import { startServer, type Server } from "@/tests/support/server";
import { dated, sheetSaying } from "@/tests/support/sheet";
import { pageForm } from "@/tests/support/traveller";
import { Visitor } from "@/tests/support/visitor";
import { IS_LONG } from "@/tests/support/long";

// Answers that nobody else gives, sent through everything the site does with answers, and then looked for, byte by
// byte, wherever something could have kept them.

const DEPARTS = "2031-12-01";
const ANSWERS = {
  ageYears: 61,
  symptoms: [],
  heightCm: 187.25,
  weightKg: 143.75,
  previousClot: "yes",
  previousClotDaysAgo: 9173,
  clottingDisorder: "strong",
  operation: { kind: "hipOrKneeReplacement", daysAgo: 88 },
  centralLine: "yes",
  bowelDisease: "notSure",
  stockingCautions: ["skinGraft", "legBypass"],
} as const satisfies Answers;
/** Typed into fields where it is wrong, and so kept as it was typed until it is put right. */
const SCRIBBLED = "quokka of 187 feet";
const NAME = "Zanzibar with my lymphoma nurse";
const TYPED = ["187.25", "143.75", SCRIBBLED, NAME, ...Object.values(BOOKED)];
/** What answers, reasons, guidance and constraints are called wherever they are written down. */
const CODES = [
  ...[
    "heightCm",
    "weightKg",
    "ageYears",
    "previousClot",
    "clottingDisorder",
    "hipOrKneeReplacement",
    "centralLine",
  ],
  ...["bowelDisease", "stockingCautions", "skinGraft", "legBypass", "notSure", "overlays", "SOCKS_NO"],
  ...["movableAnkles", "seatedOnly", "shortStature", "toldCanFly", `"MAJOR"`, `"PLAN"`, `"CLEAR"`, `"lock"`],
];
/** In plain columns, and so to be found: whoever finds nothing else can find these. */
const PLAIN = ["DUB-ZNZ", "DUB", "ZNZ"];

const FLIGHT = {
  name: NAME,
  "legs.0.from": "DUB",
  "legs.0.to": "ZNZ",
  ...dated("legs.0.departureDate", DEPARTS),
  "legs.0.departureTime": "21:05",
  "legs.0.duration.hours": "11",
  "legs.0.duration.minutes": "0",
};

test("whoever looks finds a text in every spelling, in whole and deflated, and nothing that is not there", () => {
  const text = "zebrafish 47.5";
  for (const spelled of [
    Buffer.from(text),
    Buffer.from(text, "utf16le"),
    Buffer.from(Buffer.from(text).toString("hex")),
    ...["", "a", "ab"].map((before) => Buffer.from(Buffer.from(`${before}${text}!`).toString("base64url"))),
    inflatedFrom(Buffer.concat([Buffer.alloc(13, 7), deflateRawSync(text)])),
    inflatedFrom(gzipSync(text)),
  ]) {
    const hidden = Buffer.concat([Buffer.alloc(1000, 1), spelled, Buffer.alloc(1000, 2)]);
    expect(foundIn(hidden, [text, "aardvark 47.5"]), spelled.toString("latin1")).toEqual([text]);
  }
});

/** `npm test` plants on one engine, `npm run test:long` on both. */
const engines = IS_LONG ? ENGINES : ENGINES.slice(0, 1);
describe.each(engines)("planted answers on %s", (engine) => {
  test("can be found in no table, file, log, error or cache, while they are typed, kept, shared and refused", async () => {
    const databaseUrl = engine === "sqlite" ? null : await makeDatabase(inject("postgres").address);
    const begun = Date.now();
    const server = await startServer({ env: { DATABASE_URL: databaseUrl ?? "", LOG_LEVEL: "trace" } });
    const settings = { databaseUrl, dataDir: server.dataDir };
    const visitor = new Visitor(server.url);
    try {
      await bringBooking(server, visitor);
      await expectNothing(server, settings, begun);
      await typeAnswers(visitor);
      await expectNothing(server, settings, begun);
      await useTrip(server, visitor);
      await expectNothing(server, settings, begun);
      await goWrong(server, visitor, settings);
      await expectNothing(server, settings, begun);
    } finally {
      await server.stop();
    }
  });
});

type Settings = { readonly databaseUrl: string | null; readonly dataDir: string };

async function send(visitor: Visitor, path: string, fields: Readonly<Record<string, readonly string[]>>) {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields)) for (const value of values) form.append(name, value);
  const answer = await visitor.post(path, form);
  expect(answer.status, path).toBe(303);
  expect(answer.headers.get("cache-control"), path).toContain("no-store");
  return answer.headers.get("location") ?? "";
}

/** A page that shows what was answered, or what follows from it, is stored nowhere on its way. */
async function see(visitor: Visitor, path: string, shows: string): Promise<string> {
  const answer = await visitor.get(path);
  const text = await answer.text();
  expect(answer.status, path).toBe(200);
  expect(text.includes(shows), `${path} shows ${shows}`).toBe(true);
  expect(answer.headers.get("cache-control"), path).toContain("no-store");
  return text;
}

/** Bookings in every format that name their traveller, read, refused and asked for by the API. */
async function bringBooking({ url }: Server, visitor: Visitor): Promise<void> {
  const flight = {
    flightNumber: "321",
    airline: { "@type": "Airline", name: "Singapore Airlines", iataCode: "SQ" },
    departureAirport: { "@type": "Airport", iataCode: "LHR" },
    departureTime: "2031-12-01T21:05:00+00:00",
    arrivalAirport: { "@type": "Airport", iataCode: "SIN" },
    arrivalTime: "2031-12-02T17:55:00+08:00",
  };
  const sent = mail(pageWith(reservation(flight)));
  const bring = async (brought: string | Uint8Array, name: string) => {
    const form = new FormData();
    form.append("file", new File([new Uint8Array(Buffer.from(brought))], name, { type: "message/rfc822" }));
    return (await visitor.post("/plan/booking", form)).headers.get("location") ?? "";
  };
  const nobody = (text: string, where: string) => {
    for (const secret of Object.values(BOOKED)) expect(text.includes(secret), where).toBe(false);
  };
  nobody(await bring(sent, `${BOOKED.family}.eml`), "the address it leads to");
  nobody(await see(visitor, "/plan", "Read from your booking."), "the form");
  expect(await bring(`Dear ${BOOKED.given} ${BOOKED.family}`, "note.eml")).toContain("/plan?booking=");
  const call = (body: string | Uint8Array) =>
    fetch(`${url}/api/v1/booking`, {
      method: "POST",
      headers: { "content-type": "message/rfc822" },
      body: new Uint8Array(Buffer.from(body)),
    });
  for (const [format, brought] of await everyFormat()) {
    nobody(
      await bring(brought, `${BOOKED.family}.${BOOKED.booking}`),
      `the address that a ${format} leads to`,
    );
    nobody(await see(visitor, "/plan", "Read from your booking."), `the form that a ${format} fills in`);
    const answer = await call(brought);
    expect(answer.status, format).toBe(200);
    nobody(await answer.text(), `what the API reads in a ${format}`);
  }
  for (const [body, status] of [
    [sent, 200],
    [`Dear ${BOOKED.given}, booking ${BOOKED.booking}`, 400],
  ] as const) {
    const answer = await call(body);
    expect(answer.status).toBe(status);
    nobody(await answer.text(), "the API's answer");
  }
}

async function typeAnswers(visitor: Visitor): Promise<void> {
  await send(
    visitor,
    "/plan/flight",
    Object.fromEntries(Object.entries(FLIGHT).map(([name, value]) => [name, [value]])),
  );
  const { sections } = sheetSaying(ANSWERS, DEPARTS);
  for (const page of QUESTION_PAGES) await send(visitor, ...pageForm(page, sections));
  await send(visitor, ...scribbled(sections));
  await see(visitor, "/plan/about-you/legs", SCRIBBLED);
}

/** The page that asks for a height, with something else typed there. */
const scribbled = (sections: Sheet["sections"]) =>
  pageForm("legs", { ...sections, body: { ...sections.body, heightCm: [SCRIBBLED] } });

async function useTrip({ url }: Server, visitor: Visitor): Promise<void> {
  const { sections } = sheetSaying(ANSWERS, DEPARTS);
  await send(visitor, ...pageForm("legs", sections));
  await see(visitor, "/plan/check", "187.25");
  const result = await see(visitor, "/plan/result", "When to move");
  const trip = /name="trip" value="([\w-]{22})"/.exec(result)?.[1] ?? "";
  const path = await send(visitor, "/plan/save", { trip: [trip], name: [NAME], keepAnswers: ["yes"] });
  expect(path).toBe(`/trips/${trip}`);
  await see(visitor, path, "When to move");
  await see(visitor, `${path}/doctor`, "187.25");
  await see(visitor, `${path}/card`, "Zanzibar");
  await see(visitor, `${path}/calendar.ics`, "BEGIN:VCALENDAR");
  await see(visitor, `${path}/fly`, "Zanzibar");
  await see(visitor, "/trips", NAME);
  await see(visitor, "/your-data", NAME);
  await see(visitor, "/your-data/export", "143.75");
  await send(visitor, `${path}/progress`, { say: ["late"], minutes: ["50"] });
  const offered = await see(visitor, `${path}/share`, 'name="token"');
  const token = /name="token" value="([\w-]{43})"/.exec(offered)?.[1] ?? "";
  await send(visitor, `${path}/share/made`, { token: [token], days: ["30"] });
  await see(new Visitor(url), `/share/${token}`, "When to move");
  await send(visitor, `${path}/edit`, { part: ["answers"] });
  await see(visitor, "/plan/check", "187.25");
  await send(visitor, ...scribbled(sections));

  const itinerary = { legs: [{ from: "DUB", to: "ZNZ", durationMinutes: 660 }] };
  const headers = { "content-type": "application/json" };
  const call = (answers: object) =>
    askAs(visitor, "/api/v1/plan", { method: "POST", headers, body: JSON.stringify({ itinerary, answers }) });
  for (const [answers, status] of [
    [ANSWERS, 200],
    [{ ...ANSWERS, heightCm: SCRIBBLED }, 400],
  ] as const) {
    const answer = await call(answers);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("cache-control")).toBe("no-store");
  }
}

/** Everything that can go wrong with answers in flight. */
async function goWrong({ url }: Server, visitor: Visitor, settings: Settings): Promise<void> {
  const body = new URLSearchParams({ heightCm: "187.25", weightKg: "143.75", note: SCRIBBLED }).toString();
  const post = (path: string, headers: Record<string, string>, sent: string = body) =>
    askAs(visitor, path, { method: "POST", headers, body: sent });
  const form = { "content-type": "application/x-www-form-urlencoded" };
  const statuses: number[] = [];
  for (const answer of [
    post("/plan/answers/legs", { ...form, origin: "https://elsewhere.example" }),
    post("/plan/answers/legs", { "content-type": `text/plain; x="${SCRIBBLED}"`, origin: url }),
    post("/plan/answers/legs", { ...form, origin: url }, `${body}&`.repeat(2000)),
    post("/plan/answers/legs", { "content-type": "multipart/form-data; boundary=x", origin: url }),
    post(
      "/api/v1/plan",
      { "content-type": "application/json" },
      `{"answers":{"heightCm":187.25,${SCRIBBLED}`,
    ),
    askAs(visitor, `/plan/check?${body}`, { headers: { origin: SCRIBBLED, "user-agent": SCRIBBLED } }),
    askAs(visitor, `/%ff?${body}`),
    askAs(visitor, "/plan/check", { headers: { cookie: `__Host-draft=${SCRIBBLED}; __Host-owner=187.25` } }),
  ])
    statuses.push((await answer).status);
  expect(statuses).toEqual([403, 415, 413, 400, 400, 200, 404, 307]);

  for (const table of ["Draft", "Trip"]) {
    await runSql(settings, `ALTER TABLE "${table}" RENAME TO "Gone"`);
    expect((await post("/plan/answers/legs", { ...form, origin: url })).status).toBe(
      table === "Draft" ? 503 : 303,
    );
    expect((await visitor.get("/plan/check")).status).toBe(table === "Draft" ? 503 : 200);
    expect((await visitor.get("/trips")).status).toBe(table === "Trip" ? 503 : 200);
    await runSql(settings, `ALTER TABLE "Gone" RENAME TO "${table}"`);
  }
}

async function expectNothing(server: Server, settings: Settings, begun: number): Promise<void> {
  const answers = [...TYPED, ...CODES];
  const rows = await everyRow(settings);
  // The table of what may be found: the plain columns, by the same search of the same bytes.
  expect(foundIn(rows.text, answers)).toEqual([]);
  expect(foundIn(Buffer.concat(rows.blobs.map(inflatedFrom)), answers)).toEqual([]);

  const isFile = settings.databaseUrl === null;
  if (isFile)
    expect(readdirSync(settings.dataDir)).toEqual(
      expect.arrayContaining(["second-heart.db", "second-heart.db-wal"]),
    );
  expect(foundIn(await bytesOnDisk(settings), isFile ? answers : [...TYPED, "hipOrKneeReplacement"])).toEqual(
    [],
  );
  if (rows.trips > 0) expect(foundIn(rows.text, PLAIN)).toEqual(PLAIN);

  const log = Buffer.from(server.log());
  expect(foundIn(log, answers)).toEqual([]);
  expect(foundIn(log, [`"started"`])).toEqual([`"started"`]);

  // What Next may have kept beside its build since.
  const build = process.env.NEXT_DIST_DIR ?? ".next-test";
  const written = readdirSync(build, { recursive: true, withFileTypes: true })
    .map((file) => join(file.parentPath, file.name))
    .filter((file) => statSync(file).isFile() && statSync(file).mtimeMs > begun);
  for (const file of written) expect(foundIn(readFileSync(file), TYPED), file).toEqual([]);
}

/** Every row of every table, as a dump would write it, and every binary value by itself. */
async function everyRow(settings: Settings): Promise<{ text: Buffer; blobs: Uint8Array[]; trips: number }> {
  const tables = await runSql(
    settings,
    settings.databaseUrl === null
      ? `SELECT name FROM sqlite_master WHERE type = 'table'`
      : `SELECT table_name::text FROM information_schema.tables WHERE table_schema = 'public'`,
  );
  const lines: string[] = [];
  const blobs: Uint8Array[] = [];
  let trips = 0;
  for (const [table] of tables) {
    const rows = await runSql(settings, `SELECT * FROM "${String(table)}"`);
    if (table === "Trip") trips = rows.length;
    for (const value of rows.flat()) {
      if (value instanceof Uint8Array) blobs.push(value);
      lines.push(value instanceof Uint8Array ? Buffer.from(value).toString("hex") : String(value));
    }
  }
  expect(blobs.length).toBeGreaterThan(0);
  return { text: Buffer.from(lines.join("\n")), blobs, trips };
}
