import "server-only";
import { instantSchema } from "../../core/bounds";
import type { SavedTrip } from "../../core/saved/saved-schema";
import { fold } from "../flights/airport-names";
import { searchWords } from "../flights/airport-search";
import { placeWords } from "../flights/airports";
import { db } from "./db";
import type { Owner } from "../keys/owner";
import { openName, openTripAlone, type Named, type TripRow } from "./trip-row";

/** How many trips a page of the list has. */
export const PAGE_TRIPS = 20;
/** How many rows one search opens at most before it asks to go on. */
const OPENED_MAX = 100;
const SEARCHED_AT_ONCE = 50;
const DAY_MS = 86_400_000;
/** No trip lasts this long, from the day it departs to the latest its last leg can arrive. */
const LONGEST_DAYS = 30;

/** A trip as the list shows it: without its answers. */
export type ListedTrip = TripRow &
  ({ readonly corrupted: false; readonly trip: SavedTrip } | { readonly corrupted: true });

/** What to list. */
export type TripSearch = {
  readonly when: "all" | "upcoming" | "past";
  /** Each word has to begin a word of the name, or of a place: an airport's code, city, name or country. */
  readonly words: string;
  /** Calendar days of departure, both included. A trip without a date is in neither. */
  readonly from: string | null;
  readonly until: string | null;
};
export const ALL_TRIPS: TripSearch = { when: "all", words: "", from: null, until: null };

/** One page. `next`: where the list goes on, or null at its end. */
export type TripPage = {
  readonly upcoming: readonly ListedTrip[];
  readonly past: readonly ListedTrip[];
  readonly next: string | null;
};

/**
 * One page of an owner's trips. Upcoming: in the air or yet to come, the first to end first, then those without a date,
 * newest first. Past: latest first.
 *
 * `after` is the `next` of the page before; anything else gives the first page. A page takes as long wherever it is,
 * and however many trips there are: it begins at its place in the index. A search opens the owner's rows one after
 * the other, since names are sealed; after a hundred it gives what it found and goes on at `next`.
 */
export async function listTrips(
  owner: Owner,
  search: TripSearch,
  after: string | null,
  now: Date,
  size = PAGE_TRIPS,
): Promise<TripPage> {
  const found: { place: Place; trip: ListedTrip }[] = [];
  const toPage = (next: Place | undefined): TripPage => {
    const list = (past: boolean) =>
      found.flatMap(({ place, trip }) => ((place.part === "past") === past ? [trip] : []));
    return { upcoming: list(false), past: list(true), next: next ? toText(next) : null };
  };
  const words = searchWords(search.words);
  const asked = words.length > 0 || search.from !== null || search.until !== null;
  let last: Place | undefined;
  let opened = 0;
  for await (const { part, row } of eachRow(
    owner,
    search,
    parsePlace(after),
    now,
    asked ? SEARCHED_AT_ONCE : size + 1,
  )) {
    if (opened === OPENED_MAX) return toPage(last);
    const { id, version, airports, departureAt, arrivalAt, createdAt } = row;
    const plain = { id, version, airports, departureAt, arrivalAt, createdAt };
    const place = { part, arrivalAt: row.arrivalAt, createdAt: row.createdAt, id: row.id };
    if (!asked && found.length === size) return toPage(found.at(-1)?.place);
    opened += 1;
    last = place;
    if (asked && !fits(row, openName(owner, row), words, search)) continue;
    if (found.length === size) return toPage(found.at(-1)?.place);
    const trip = openTripAlone(owner, row);
    const listed: ListedTrip =
      trip === null ? { ...plain, corrupted: true } : { ...plain, corrupted: false, trip };
    found.push({ place, trip: listed });
  }
  return toPage(undefined);
}

const PARTS = ["upcoming", "undated", "past"] as const;
type Part = (typeof PARTS)[number];
/** Where a row stands: its part of the list and its keys there. */
type Place = {
  readonly part: Part;
  readonly arrivalAt: Date | null;
  readonly createdAt: Date;
  readonly id: string;
};

async function* eachRow(owner: Owner, search: TripSearch, after: Place | null, now: Date, atOnce: number) {
  const dated = search.from !== null || search.until !== null;
  for (const part of PARTS.slice(after === null ? 0 : PARTS.indexOf(after.part))) {
    if (part === "past" ? search.when === "upcoming" : search.when === "past") continue;
    if (part === "undated" && dated) continue;
    let place = after?.part === part ? after : null;
    for (;;) {
      const rows = await findRows(owner, part, search, place, now, atOnce);
      for (const row of rows) yield { part, row };
      const last = rows.at(-1);
      if (last === undefined || rows.length < atOnce) break;
      place = { part, ...last };
    }
  }
}

function findRows(
  owner: Owner,
  part: Part,
  search: TripSearch,
  place: Place | null,
  now: Date,
  take: number,
) {
  const order = part === "upcoming" ? "asc" : "desc";
  const day = (date: string, days: number) => new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS);
  return db().trip.findMany({
    where: {
      ownerHash: owner.hash,
      AND: [
        place === null ? within(part, now) : beyond(place),
        // The days are compared exactly once the row is open; this keeps to their stretch of the index.
        ...(search.from === null ? [] : [{ arrivalAt: { gte: day(search.from, -1) } }]),
        ...(search.until === null ? [] : [{ arrivalAt: { lt: day(search.until, LONGEST_DAYS) } }]),
      ],
    },
    select: {
      id: true,
      version: true,
      airports: true,
      departureAt: true,
      arrivalAt: true,
      durations: true,
      createdAt: true,
      eraseBy: true,
      sealed: true,
      sealedAnswers: true,
    },
    orderBy: [{ arrivalAt: order }, { createdAt: order }, { id: order }],
    take,
  });
}

function within(part: Part, now: Date) {
  if (part === "undated") return { arrivalAt: null };
  return { arrivalAt: part === "upcoming" ? { gte: now } : { lt: now } };
}

/** What comes after a place: its own key finds it in the index, the rest steps over those that tie with it. */
function beyond({ part, arrivalAt, createdAt, id }: Place) {
  if (arrivalAt === null)
    return {
      arrivalAt: null,
      createdAt: { lte: createdAt },
      OR: [{ createdAt: { lt: createdAt } }, { id: { lt: id } }],
    };
  const [from, after] = part === "upcoming" ? (["gte", "gt"] as const) : (["lte", "lt"] as const);
  return {
    arrivalAt: { [from]: arrivalAt },
    OR: [
      { arrivalAt: { [after]: arrivalAt } },
      { createdAt: { [after]: createdAt } },
      { createdAt, id: { [after]: id } },
    ],
  };
}

/** Whether a trip is what is searched for; `named` is null for one that does not open. */
function fits(
  row: TripRow,
  named: Named | null,
  words: readonly string[],
  { from, until }: TripSearch,
): boolean {
  const day = named === null ? (row.departureAt?.toISOString().slice(0, 10) ?? null) : named.departureDate;
  if (from !== null && (day === null || day < from)) return false;
  if (until !== null && (day === null || day > until)) return false;
  if (words.length === 0) return true;
  const places = row.airports.split(/[,-]/).map(placeWords);
  const text = ` ${named === null ? "" : fold(named.name)}${places.join("")}`;
  return words.every((word) => text.includes(word));
}

const toText = ({ part, arrivalAt, createdAt, id }: Place) =>
  [part, arrivalAt?.getTime() ?? "", createdAt.getTime(), id].join(".");

/** Whether a row can have this instant, in milliseconds: one that may be typed, or the end of a trip that departs then. */
const canBeSaved = (text = "") =>
  [0, LONGEST_DAYS].some((days) => {
    const instant = new Date(Number(text) - days * DAY_MS).toISOString();
    return instantSchema.safeParse(instant).success;
  });

/** A place as an address names it; null for one that no row can stand at: an engine may refuse to look for that. */
function parsePlace(text: string | null): Place | null {
  const [, part, arrival, created, id] =
    /^(upcoming|undated|past)\.(-?\d{1,14})?\.(-?\d{1,14})\.([\w-]{22})$/.exec(text ?? "") ?? [];
  const known = PARTS.find((each) => each === part);
  if (known === undefined || id === undefined || (arrival === undefined) !== (known === "undated"))
    return null;
  if (![arrival ?? created, created].every(canBeSaved)) return null;
  return {
    part: known,
    arrivalAt: arrival === undefined ? null : new Date(Number(arrival)),
    createdAt: new Date(Number(created)),
    id,
  };
}
