import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportedTripSchema } from "@/lib/core/saved/export";
import { extremesOf } from "@/tests/support/extremes";
import { startServer, type Server } from "@/tests/support/server";
import { Visitor } from "@/tests/support/visitor";
import { dated } from "@/tests/support/sheet";

const FLIGHT = {
  "legs.0.from": "LHR",
  "legs.0.to": "SIN",
  ...dated("legs.0.departureDate", "2031-12-01"),
  "legs.0.departureTime": "21:05",
  "legs.0.duration.hours": "13",
  "legs.0.duration.minutes": "55",
};
const PAGES = [
  "",
  "/fly",
  "/doctor",
  "/after",
  "/share",
  "/delete",
  "/calendar.ics",
  "/calendar.ics?prompts=every",
  ...["a4", "letter", "a6", "wallet"].map((paper) => `/card?paper=${paper}`),
];

type Exported = { trips: [{ id: string; trip: { name: string } }] };

describe("a file to import, at a real server", () => {
  let server: Server;
  let visitor: Visitor;
  let file: Exported;
  beforeAll(async () => {
    server = await startServer();
    visitor = new Visitor(server.url);
    await visitor.save("Far", { flight: FLIGHT, keepAnswers: true });
    file = (await (await visitor.get("/your-data/export")).json()) as Exported;
  });
  afterAll(() => server.stop());

  const send = async (
    content: string | Buffer<ArrayBuffer>,
    by = visitor,
    owner?: string,
  ): Promise<string> => {
    const form = new FormData();
    if (owner !== undefined) form.append("owner", owner);
    form.append("file", new File([content], "second-heart.json", { type: "application/json" }));
    const answer = await by.post("/your-data/import", form);
    expect(answer.status).toBe(303);
    return answer.headers.get("location") ?? "";
  };

  test("of eight megabytes of empty trips is refused, and others are answered meanwhile", async () => {
    const { trips, ...head } = file;
    expect(trips).toHaveLength(1);
    const empty = `${JSON.stringify(head).slice(0, -1)},"trips":[${"{},".repeat(2_700_000)}{}]}`;
    const refused = send(empty, new Visitor(server.url));
    const other = new Visitor(server.url);
    for (let turn = 0; turn < 5; turn += 1) expect((await other.get("/api/health")).status).toBe(200);
    expect(await refused).toContain("problem=json");
    expect((await visitor.get("/trips")).status).toBe(200);
  });

  test("sent twice at once from a browser without trips makes one owner", async () => {
    const page = await (await new Visitor(server.url).get("/your-data")).text();
    const owner = /name="owner" value="([^"]+)"/.exec(page)?.[1];
    const tabs = [new Visitor(server.url), new Visitor(server.url)];
    const text = JSON.stringify(file);
    expect((await Promise.all(tabs.map((tab) => send(text, tab, owner)))).sort()).toEqual([
      "/your-data?added=0&there=1#import",
      "/your-data?added=1&there=0#import",
    ]);
    expect(new Set(tabs.map(({ cookies }) => JSON.stringify([...cookies]))).size).toBe(1);
    // A page that knows its owner names no other.
    expect(await (await visitor.get("/your-data")).text()).not.toContain('name="owner"');
  });

  test("is read as UTF-8, marked as such or not, and as nothing else: never half", async () => {
    const [trip] = file.trips;
    const named = { ...file, trips: [{ ...trip, trip: { ...trip.trip, name: "Zürich – 東京" } }] };
    const text = JSON.stringify(named);
    const plain = JSON.stringify(file);
    const swapped = (one: string) => Buffer.from(one, "utf16le").swap16();
    const broken = Buffer.from(text);
    const refused = {
      "UTF-16, marked": Buffer.from(`\ufeff${text}`, "utf16le"),
      "UTF-16, big end first, marked": swapped(`\ufeff${text}`),
      "UTF-16 of plain letters": Buffer.from(plain, "utf16le"),
      "UTF-16 of plain letters, big end first": swapped(plain),
      "Latin-1": Buffer.from(text, "latin1"),
      "UTF-8 with half a letter": broken.subarray(0, broken.indexOf("ü") + 1),
      "UTF-8 with a wrong byte": Buffer.from(broken.map((byte) => (byte === 0xc3 ? 0xff : byte))),
      "a picture": Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    };
    const stranger = new Visitor(server.url);
    for (const [what, content] of Object.entries(refused))
      expect(await send(content, stranger), what).toContain("problem=encoding");
    const page = await (await stranger.get("/your-data?problem=encoding")).text();
    expect(page).toContain("save it again with the encoding “UTF-8”");
    expect(await (await stranger.get("/trips")).text()).toContain("No saved trips yet");
    for (const content of [`\ufeff${text}`, text.replaceAll(",", ",\r\n")]) {
      const other = new Visitor(server.url);
      expect(await send(content, other)).toContain("added=1");
      expect(await (await other.get("/trips")).text()).toContain("Zürich – 東京");
    }
  });

  test("of thousands of trips is read while others are answered, and names the first wrong one", async () => {
    const [trip] = file.trips;
    const many = Array.from({ length: 1500 }, () => trip);
    const sent = send(JSON.stringify({ ...file, trips: [...many, {}] }), new Visitor(server.url));
    for (let turn = 0; turn < 5; turn += 1) {
      const answer = visitor.get("/api/health").then(({ status }) => status);
      // Answered before the file is read: however slow the machine is, the reading is slower.
      expect(await Promise.race([answer, sent])).toBe(200);
    }
    expect(await sent).toContain("at=trips.1500.id");
  });

  test("with trips as extreme as they may be shows each on every page, and with no 500", async () => {
    const [whole] = file.trips;
    const wanted =
      /^trip\.(departureDate|clocks\.legs\.0|itinerary\.legs\.0\.(seat|departureLocal)|shown\.plan\.legs\.0\.entries (empty|without)|shown\.plan\.legs\.0\.entries\.0\.(at|durationMinutes)|progress|name)/;
    const extreme = [...extremesOf<object>(whole)].filter(
      ({ at, value }) => wanted.test(at) && exportedTripSchema.safeParse(value).success,
    );
    expect(extreme.length).toBeGreaterThan(8);
    const trips = extreme.map(({ at, value }, index) => {
      const id = `${String(index).padStart(21, "x")}A`;
      return { at, trip: { ...(value as Exported["trips"][0]), id } };
    });
    const stranger = new Visitor(server.url);
    const sent = trips.map(({ trip }) => trip);
    expect(await send(JSON.stringify({ ...file, trips: sent }), stranger)).toContain(`added=${trips.length}`);
    for (const { trip, at } of trips)
      for (const page of PAGES) {
        const answer = await stranger.get(`/trips/${trip.id}${page}`);
        expect(answer.status, `${at}: ${page}`).toBeLessThan(500);
      }
    for (const page of ["/trips", "/trips?q=far", "/your-data", "/your-data/export"])
      expect((await stranger.get(page)).status, page).toBe(200);
    expect(server.log()).not.toContain('"msg":"request failed"');
  });
});
