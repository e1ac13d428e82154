import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SavedTrip } from "@/lib/core/saved/saved-schema";
import type { Owner } from "@/lib/server/keys/owner";
import type { ListedTrip, TripSearch } from "@/lib/server/store/trip-list";
import { ENGINES, freshServer, type Server } from "@/tests/support/database";
import { savedTrip } from "@/tests/support/saved-trip";

const NOW = new Date("2026-11-22T12:00:00Z");
const DAY_MS = 86_400_000;
const nameOf = (trip: ListedTrip) => (trip.corrupted ? "corrupted" : trip.trip.name);

/** A trip departing so many days from now; null: without a date. */
function trip(name: string, inDays: number | null, [from, to] = ["LHR", "SIN"]): SavedTrip {
  const date = inDays === null ? null : new Date(NOW.getTime() + inDays * DAY_MS).toISOString();
  return savedTrip({
    name,
    departureDate: date?.slice(0, 10) ?? null,
    itinerary: { legs: [{ from, to, durationMinutes: 600, seat: "aisle", sleep: [] }], layoverMinutes: [] },
    clocks: { zoneData: "2026f", legs: [{ departureAt: date, durationMinutes: 600 }] },
  });
}

describe.each(ENGINES)("the list on %s", (engine) => {
  let server: Server;
  beforeAll(async () => {
    server = await freshServer(engine);
  });
  afterAll(() => server.close());

  const ownerOf = async (trips: readonly SavedTrip[], savedOn: (index: number) => Date = () => NOW) => {
    const owner = server.toOwner(server.makeSecret());
    for (const [index, each] of trips.entries())
      await server.createTrip(owner, server.makeTripId(), each, null, NOW, savedOn(index));
    return owner;
  };
  const find = (owner: Owner, search: Partial<TripSearch>, after: string | null = null, size?: number) =>
    server.listTrips(owner, { ...server.ALL_TRIPS, ...search }, after, NOW, size);
  const namesOf = async (owner: Owner, search: Partial<TripSearch>) => {
    const { upcoming, past } = await find(owner, search);
    return [...upcoming, ...past].map(nameOf);
  };
  /** The names on every page, one after the other. */
  async function pagesOf(owner: Owner, size: number, search: Partial<TripSearch> = {}) {
    const pages: string[][] = [];
    let after: string | null = null;
    do {
      const page = await find(owner, search, after, size);
      pages.push([...page.upcoming.map(nameOf), ...page.past.map(nameOf)]);
      after = page.next;
    } while (after !== null && pages.length < 50);
    return pages;
  }

  test("page by page is the whole list in its order, also where many share a moment", async () => {
    const trips = [
      ...[1, 1, 1, 1, 2, 3].map((days, index) => trip(`coming ${index}`, days)),
      ...[0, 1, 2, 3].map((index) => trip(`some day ${index}`, null)),
      ...[-2, -2, -2, -2, -3].map((days, index) => trip(`past ${index}`, days)),
    ];
    const owner = await ownerOf(trips, (index) => new Date(NOW.getTime() + (index % 2) * 1000));
    const [all = []] = await pagesOf(owner, 100);
    expect(all).toHaveLength(15);
    expect(all.slice(4, 6)).toEqual(["coming 4", "coming 5"]);
    expect(all.at(-1)).toBe("past 4");
    for (const size of [1, 2, 3, 7]) {
      const pages = await pagesOf(owner, size);
      expect(pages.flat(), `pages of ${size}`).toEqual(all);
      expect(pages).toHaveLength(Math.ceil(15 / size));
    }
    expect((await pagesOf(owner, 4, { when: "past" })).flat()).toEqual(all.slice(10));
    expect((await pagesOf(owner, 4, { when: "upcoming" })).flat()).toEqual(all.slice(0, 10));
  });

  test("goes on where it was, whatever was deleted or added meanwhile", async () => {
    const owner = await ownerOf([1, 2, 3, 4, 5].map((days) => trip(`${days}`, days)));
    const page = await find(owner, {}, null, 2);
    await server.deleteTrip(owner, page.upcoming[1]?.id ?? "");
    await server.createTrip(owner, server.makeTripId(), trip("first", 0), null, NOW);
    expect((await find(owner, {}, page.next, 2)).upcoming.map(nameOf)).toEqual(["3", "4"]);
  });

  test.each([
    "",
    "past",
    "past.1.2",
    "past.1.2.AAAA",
    "upcoming..2.AAAAAAAAAAAAAAAAAAAAAA",
    "' OR 1=1 --",
    // Years before Christ, and after 2200.
    "upcoming.-99999999999999.0.AAAAAAAAAAAAAAAAAAAAAA",
    "upcoming.0.-99999999999999.AAAAAAAAAAAAAAAAAAAAAA",
    "past.99999999999999.0.AAAAAAAAAAAAAAAAAAAAAA",
    "undated..99999999999999.AAAAAAAAAAAAAAAAAAAAAA",
  ])("from nowhere is from the beginning: %j", async (after) => {
    const owner = await ownerOf([trip("one", 1)]);
    expect((await find(owner, {}, after)).upcoming.map(nameOf)).toEqual(["one"]);
  });

  test("goes on from the first and the last instants that can be saved", async () => {
    const ends = ["1900-01-01T00:00:00Z", "2199-12-31T00:00:00Z"].map((date) =>
      trip(date.slice(0, 4), (Date.parse(date) - NOW.getTime()) / DAY_MS),
    );
    const owner = await ownerOf([...ends, ...ends], (index) => new Date(ends.length > index ? 0 : -2e12));
    expect(await pagesOf(owner, 1)).toEqual([["2199"], ["2199"], ["1900"], ["1900"]]);
  });

  test("is found by name, code, city and country, in any case, with or without accents", async () => {
    const owner = await ownerOf([
      trip("Müllers' wedding", 1, ["LHR", "GRU"]),
      trip("Work", 2, ["ZRH", "SIN"]),
      trip("Zürich again", null, ["LHR", "ZRH"]),
    ]);
    expect(await namesOf(owner, { words: "MULLER" })).toEqual(["Müllers' wedding"]);
    expect(await namesOf(owner, { words: "sao paulo" })).toEqual(["Müllers' wedding"]);
    expect(await namesOf(owner, { words: "gru" })).toEqual(["Müllers' wedding"]);
    expect(await namesOf(owner, { words: "zurich" })).toEqual(["Work", "Zürich again"]);
    expect(await namesOf(owner, { words: "again  LHR" })).toEqual(["Zürich again"]);
    expect(await namesOf(owner, { words: "singapore work" })).toEqual(["Work"]);
    expect(await namesOf(owner, { words: "ork" })).toEqual([]);
    expect(await namesOf(owner, { words: "%" })).toHaveLength(3);
  });

  test("is found by what is a terminal in an airport's name, and no other is", async () => {
    const owner = await ownerOf([trip("T5", 1, ["LHR", "GRU"]), trip("Terminal 2, Oma", 2), trip("Work", 3)]);
    expect(await namesOf(owner, { words: "T5" })).toEqual(["T5"]);
    expect(await namesOf(owner, { words: "t5 gru" })).toEqual(["T5"]);
    expect(await namesOf(owner, { words: "Terminal 2" })).toEqual(["Terminal 2, Oma"]);
    expect(await namesOf(owner, { words: "Terminal 5" })).toEqual([]);
  });

  test("is found by the day of departure, both ends included, past and to come", async () => {
    const owner = await ownerOf([trip("A", -3), trip("B", 0), trip("C", 1), trip("D", 20), trip("E", null)]);
    expect(await namesOf(owner, { from: "2026-11-22" })).toEqual(["B", "C", "D"]);
    expect(await namesOf(owner, { until: "2026-11-22" })).toEqual(["B", "A"]);
    expect(await namesOf(owner, { from: "2026-11-23", until: "2026-11-23" })).toEqual(["C"]);
    expect(await namesOf(owner, { from: "2026-11-01", words: "sin", when: "past" })).toEqual(["A"]);
    expect(await namesOf(owner, { from: "2026-12-01", until: "2026-11-01" })).toEqual([]);
  });

  test("a search goes from page to page too, and is over when nothing more fits", async () => {
    const owner = await ownerOf(
      Array.from({ length: 12 }, (_, i) => trip(i % 3 === 0 ? `fits ${i}` : "no", i)),
    );
    expect(await pagesOf(owner, 2, { words: "fits" })).toEqual([
      ["fits 0", "fits 3"],
      ["fits 6", "fits 9"],
    ]);
  });

  test("a trip that does not open is listed, found by its place, and never by a name", async () => {
    const owner = await ownerOf([trip("Whole", 1), trip("Damaged", 2)]);
    const [, damaged] = (await find(owner, {})).upcoming;
    const where = { ownerHash_id: { ownerHash: owner.hash, id: damaged?.id ?? "" } };
    await server.db().trip.update({ where, data: { sealed: Uint8Array.of(1, 2, 3) } });
    expect(await namesOf(owner, {})).toEqual(["Whole", "corrupted"]);
    expect(await namesOf(owner, { words: "heathrow" })).toEqual(["Whole", "corrupted"]);
    expect(await namesOf(owner, { words: "damaged" })).toEqual([]);
  });
});
