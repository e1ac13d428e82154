import { setTimeout as sleep } from "node:timers/promises";
import { seeded } from "./seed";
import { formsOf, type Said } from "./traveller";
import { heldBy, Visitor } from "./visitor";

/** Many travellers at once, each with trips that no other has. Bounded in time, and in what each does. */
export type Crowd = {
  /** The address that the site has for travellers. */
  readonly origin: string;
  readonly size: number;
  /** After so many seconds nobody begins another step, but for those whose first trip is not done: they have until `most`. */
  readonly seconds: { readonly usual: number; readonly most: number };
  /** How many trips each plans at most: they fit on one page of the list. */
  readonly trips: number;
  /** Nobody asks any more when all have asked so often together. */
  readonly requests?: number;
  /** How long one waits before each step, in milliseconds: between these two. */
  readonly pause: readonly [least: number, most: number];
  /** The address that the proxy says each comes from. */
  readonly addressOf: (traveller: number) => string;
  /** The whole journey, or only up to the saved trip. */
  readonly journey: "whole" | "plan and save";
};

/** What a crowd saw. */
export type Seen = {
  /** Milliseconds from asking to the last byte of the answer, by step. */
  readonly took: ReadonlyMap<string, readonly number[]>;
  /** What was not as it should be, in words: nothing at best. */
  readonly errors: readonly string[];
  /** From the first step to the last answer. */
  readonly seconds: number;
  /** How many trips the site said it had saved. */
  readonly saved: number;
  /** Opens everything that was saved, and says what is lost, crossed or changed, in words. */
  look(): Promise<readonly string[]>;
};

/** A trip that its traveller knows. */
type Known = {
  name: string;
  readonly said: Said;
  readonly from: string;
  readonly to: string;
  readonly date: string;
  readonly time: string;
  readonly minutes: number;
  readonly age: number;
};

/** Airports with a trip of eight hours or more between any of the one and any of the other. */
const FROM = ["LHR", "FRA", "CDG", "AMS", "MAD", "FCO", "ZRH", "VIE"];
const TO = ["SIN", "JFK", "NRT", "SYD", "GRU", "JNB", "ICN"];
/** Months without a day on which clocks change. */
const MONTHS = [1, 2, 6, 7];
const DAYS = 28;
/** Every how many trips one begins with a booking, and every how many it is named anew. */
const BOOKED = 3;
const RENAMED = 2;
/** How many look at once for what they saved. */
const LOOKING = 10;
/** Of an answer that is wrong, so much is told. */
const QUOTED = 160;

const two = (value: number) => String(value).padStart(2, "0");
/** As pages say a length. */
const spoken = (minutes: number) => `${Math.floor(minutes / 60)} h ${minutes % 60}`;
const inEnglish = (date: string) =>
  new Date(date).toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** The trip of this number: its day, time and length together are no other's, and its name says whose it is. */
function makeTrip(number: number, name: string): Known {
  const from = FROM[number % FROM.length] ?? "";
  const to = TO[number % TO.length] ?? "";
  const day = number % (MONTHS.length * DAYS);
  const [month, ofMonth] = [MONTHS[Math.floor(day / DAYS)] ?? 1, (day % DAYS) + 1];
  const year = new Date().getUTCFullYear() + 2;
  const atMinute = (number * 7) % 1440;
  const time = `${two(Math.floor(atMinute / 60))}:${two(atMinute % 60)}`;
  const minutes = (8 + (number % 9)) * 60 + 11 + (number % 47);
  const age = 20 + (number % 55);
  const flight = {
    name,
    from,
    to,
    "departureDate.day": `${ofMonth}`,
    "departureDate.month": `${month}`,
    "departureDate.year": `${year}`,
    departureTime: time,
    "duration.hours": `${Math.floor(minutes / 60)}`,
    "duration.minutes": `${minutes % 60}`,
  };
  const date = `${year}-${two(month)}-${two(ofMonth)}`;
  return { name, said: { flight, start: { ageYears: `${age}` } }, from, to, date, time, minutes, age };
}

/** The names that travellers give their trips: by them, whatever is another's is known wherever it stands. */
const NAMES = /Zq(\d+)x\d+/g;

/** There is no more time, or everything has been asked: nothing is wrong. */
class Over extends Error {}

class Traveller {
  /** By their addresses; those the site said it has saved. */
  readonly saved = new Map<string, Known>();
  private readonly visitor: Visitor;
  private readonly files = new Set<string>();
  private first = true;
  private looking = false;
  private readonly chance: () => number;

  constructor(
    private readonly number: number,
    private readonly crowd: Crowd,
    private readonly note: (step: string, ms: number) => void,
    private readonly isOver: (first: boolean) => boolean,
  ) {
    this.visitor = this.newVisitor();
    this.chance = seeded(number);
  }

  get key(): string | undefined {
    return this.visitor.cookies.get("__Host-owner") ?? this.visitor.cookies.get("owner");
  }

  private newVisitor(): Visitor {
    const visitor = new Visitor(this.crowd.origin);
    visitor.headers = { "x-forwarded-for": this.crowd.addressOf(this.number) };
    return visitor;
  }

  /** Waits as people do, unless it only looks, and goes on unless there is no more time. */
  async pause(): Promise<void> {
    if (this.looking) return;
    const [least, most] = this.crowd.pause;
    if (!this.isOver(this.first)) await sleep(least + this.chance() * (most - least));
    if (this.isOver(this.first)) throw new Over();
  }

  /** Asks, and reads what is answered to the end: it is whole, says all of this, and nothing of another traveller's. */
  private async ask(
    step: string,
    asked: () => Promise<Response>,
    status: number,
    ...says: readonly string[]
  ): Promise<{ readonly text: string; readonly location: string }> {
    const begun = performance.now();
    const answer = await asked();
    const text = await answer.text();
    this.note(step, performance.now() - begun);
    const wrong = (what: string) => new Error(`${step}, traveller ${this.number}: ${what}`);
    if (answer.status !== status) {
      const words = text.replace(/<(style|script).*?<\/\1>|<[^>]*>/gs, " ").replace(/\s+/g, " ");
      throw wrong(`answered ${answer.status}: ${words.slice(0, QUOTED)}`);
    }
    for (const [name, whose] of text.matchAll(NAMES))
      if (Number(whose) !== this.number) throw wrong(`has ${name}, another's`);
    for (const said of says) if (!text.includes(said)) throw wrong(`does not say ${said}`);
    return { text, location: answer.headers.get("location") ?? "" };
  }

  /** Opens a page, and what it brings that this traveller does not have yet, as a browser does. */
  private async open(step: string, path: string, ...says: readonly string[]): Promise<string> {
    await this.pause();
    const { text } = await this.ask(step, () => this.visitor.get(path), 200, ...says);
    for (const [, file = ""] of text.matchAll(/(?:href|src)="(\/(?:_next\/static|companion)\/[^"#]+)/g)) {
      if (this.files.has(file)) continue;
      this.files.add(file);
      await this.ask("a file of a page", () => this.visitor.get(file), 200);
    }
    return text;
  }

  private async send(step: string, path: string, form: Parameters<Visitor["post"]>[1]): Promise<string> {
    await this.pause();
    return (await this.ask(step, () => this.visitor.post(path, form), 303)).location;
  }

  /** What every page of a trip says of it. */
  private ofTrip({ from, to, date, time, minutes }: Known): readonly string[] {
    return [from, to, inEnglish(date), time, spoken(minutes)];
  }

  /** Goes through the site once: a plan, its trip, and all that is made of it. */
  async travel(trip: number): Promise<void> {
    const mine = makeTrip(this.number + this.crowd.size * trip, `Zq${this.number}x${trip}`);
    await this.open("the start page", "/");
    await this.open("the form of the flight", "/plan");
    const booked = (this.number + trip) % BOOKED === 0 ? await this.bringBooking(mine) : {};

    let at = "/plan";
    for (const [index, [path, typed]] of formsOf(mine.said).entries()) {
      if (index > 0) await this.open("a page of questions", at);
      at = await this.send("a form sent", path, index > 0 ? typed : { ...booked, ...typed });
    }
    if (at !== "/plan/check") throw new Error(`The last form of traveller ${this.number} leads to ${at}`);
    const facts = [mine.name, ...this.ofTrip(mine)];
    await this.open("answers to check", at, ...facts, `${mine.age}`);
    const result = await this.open("a plan", "/plan/result", ...facts);

    const saving = result.lastIndexOf("<form", result.indexOf(`action="/plan/save"`));
    const { action, form } = heldBy(result.slice(saving));
    form.set("name", mine.name);
    form.set("keepAnswers", "yes");
    const place = await this.send("a trip saved", action, form);
    if (!/^\/trips\/[\w-]{22}$/.test(place))
      throw new Error(`Saving leads traveller ${this.number} to ${place}`);
    this.saved.set(place, mine);
    const page = await this.open("a trip", place, ...facts);
    if (this.crowd.journey === "whole") await this.use(place, mine, page);
    this.first = false;
  }

  /** Pastes the words of a booking, and finds them filled in. */
  private async bringBooking({ from, to, date, time }: Known): Promise<Record<string, string>> {
    const form = new FormData();
    const [year, , day] = date.split("-");
    const month = new Date(date).toLocaleDateString("en", { month: "short", timeZone: "UTC" });
    form.append("text", `Flight SQ 321\nFrom (${from}) ${Number(day)} ${month} ${year} ${time}\nTo (${to})`);
    const place = await this.send("a booking read", "/plan/booking", form);
    const page = await this.open(
      "the form of the flight",
      place.replace(/#.*/, ""),
      `(${from})`,
      `(${to})`,
      time,
    );
    const held = [...heldBy(page).form].filter(([name]) => name.startsWith("legs."));
    return Object.fromEntries(held) as Record<string, string>;
  }

  private async use(place: string, mine: Known, page: string): Promise<void> {
    const facts = this.ofTrip(mine);
    const id = place.replace("/trips/", "");
    await this.open(
      "its card",
      `${place}/card`,
      mine.name,
      mine.from,
      mine.to,
      mine.time,
      spoken(mine.minutes),
    );
    await this.pause();
    const { text: calendar } = await this.ask(
      "its calendar",
      () => this.visitor.get(`${place}/calendar.ics`),
      200,
      `${mine.from} to ${mine.to}`,
    );
    const events = calendar.match(/^UID:.*/gm) ?? [];
    if (events.length === 0 || events.some((uid) => !uid.includes(`.${id}@`)))
      throw new Error(`The calendar of ${mine.name} has events of others, or none`);
    await this.open("its page for a doctor", `${place}/doctor`, ...facts, `${mine.age} years`);
    await this.openList();

    const { form } = heldBy(await this.open("sharing it", `${place}/share`));
    const token = form.get("token") as string;
    await this.send("a link made", `${place}/share/made`, { token, days: "7" });
    await this.pause();
    const friend = this.newVisitor();
    const shared = await this.ask("a shared plan", () => friend.get(`/share/${token}`), 200, ...facts);
    if (shared.text.includes(mine.name)) throw new Error(`The shared plan of ${mine.name} says its name`);

    if ((this.number + this.saved.size) % RENAMED === 0) {
      const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? "";
      const name = `${mine.name} again`;
      await this.send("a trip renamed", `${place}/rename`, { version, name });
      mine.name = name;
      await this.open("a trip", place, name, ...facts);
    }
  }

  /** Finds every trip of one's own on the list, and no other. */
  private async openList(): Promise<void> {
    const list = await this.open(
      "the list of trips",
      "/trips",
      ...[...this.saved.values()].map(({ name }) => name),
    );
    const listed = new Set(list.match(/\/trips\/[\w-]{22}(?=")/g));
    if (listed.size !== this.saved.size || [...listed].some((place) => !this.saved.has(place)))
      throw new Error(
        `Traveller ${this.number} saved ${[...this.saved.keys()].join()}, and is shown ${[...listed].join()}`,
      );
  }

  /** Opens all that was saved, and throws unless each is there as it was left. */
  async look(): Promise<void> {
    this.looking = true;
    await this.openList();
    for (const [place, mine] of this.saved) await this.open("a trip", place, mine.name, ...this.ofTrip(mine));
    const { text } = await this.ask("everything exported", () => this.visitor.get("/your-data/export"), 200);
    const { trips } = JSON.parse(text) as { trips: readonly Exported[] };
    const exported = trips.map(({ id, trip, answers }) => {
      const { from, to, departureLocal, durationMinutes } = trip.itinerary.legs[0];
      const age = answers?.sections.start?.ageYears?.[0];
      return [`/trips/${id}`, trip.name, from, to, departureLocal, durationMinutes, age].join(" ");
    });
    const known = Array.from(this.saved, ([place, { name, from, to, date, time, minutes, age }]) =>
      [place, name, from, to, `${date}T${time}`, minutes, age].join(" "),
    );
    if (exported.sort().join() !== known.sort().join())
      throw new Error(`Traveller ${this.number} knows ${known.join()}, and is handed ${exported.join()}`);
  }
}

/** What of an exported trip is compared. */
type Exported = {
  readonly id: string;
  readonly trip: {
    readonly name: string;
    readonly itinerary: {
      readonly legs: readonly [
        {
          readonly from: string;
          readonly to: string;
          readonly departureLocal: string;
          readonly durationMinutes: number;
        },
      ];
    };
  };
  readonly answers: {
    readonly sections: { readonly start?: { readonly ageYears?: readonly string[] } };
  } | null;
};

const reason = (error: unknown) => {
  const { message, cause } = error as Error;
  return cause instanceof Error ? `${message} (${cause.message})` : message;
};

/** Lets a crowd travel, until its time is up or everything is done. Never throws for what the site does: it is told. */
export async function letTravel(crowd: Crowd): Promise<Seen> {
  const took = new Map<string, number[]>();
  const errors: string[] = [];
  const begun = performance.now();
  let asked = 0;
  let looking = false;
  const note = (step: string, ms: number) => {
    if (looking) return;
    asked += 1;
    const all = took.get(step) ?? [];
    all.push(ms);
    took.set(step, all);
  };
  const isOver = (first: boolean) => {
    const { usual, most } = crowd.seconds;
    const late = performance.now() - begun > (first ? most : usual) * 1000;
    return late || asked >= (crowd.requests ?? Infinity);
  };
  const travellers = Array.from(
    { length: crowd.size },
    (_, number) => new Traveller(number, crowd, note, isOver),
  );
  await Promise.all(
    travellers.map(async (traveller) => {
      for (let trip = 0; trip < crowd.trips; trip += 1)
        try {
          await traveller.travel(trip);
        } catch (error) {
          if (error instanceof Over) return;
          errors.push(reason(error));
        }
    }),
  );
  const saved = travellers.reduce((sum, traveller) => sum + traveller.saved.size, 0);
  return {
    took,
    errors,
    saved,
    seconds: (performance.now() - begun) / 1000,
    look: async () => {
      looking = true;
      const wrong: string[] = [];
      const owners = travellers.filter((traveller) => traveller.saved.size > 0);
      const keys = new Set(owners.map(({ key }) => key));
      if (keys.size !== owners.length) wrong.push("Two travellers have one key");
      const left = [...owners];
      const lookOn = async () => {
        for (let next = left.pop(); next; next = left.pop())
          await next.look().catch((error: unknown) => wrong.push(reason(error)));
      };
      await Promise.all(Array.from({ length: LOOKING }, lookOn));
      return wrong;
    },
  };
}

const at = (sorted: readonly number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;

/** How long a part of the answers took at most, in milliseconds, of all steps together or of one. */
export function tellTimes(times: readonly number[]): readonly [p50: number, p95: number, p99: number] {
  const sorted = times.toSorted((one, other) => one - other);
  return [at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99)];
}

/** A plain table: each step, how often, and how long half, 95 and 99 of a hundred took at most. */
export function tableOf({ took, seconds }: Seen): string {
  const all = [...took.values()].flat();
  const row = (name: string, times: readonly number[]) =>
    [
      `  ${name.padEnd(24)}${String(times.length).padStart(8)}`,
      (times.length / seconds).toFixed(1).padStart(10),
      ...tellTimes(times).map((ms) => ms.toFixed(0).padStart(8)),
    ].join("");
  return [
    `  ${"".padEnd(24)}${"requests".padStart(8)}${"a second".padStart(10)}${["p50 ms", "p95 ms", "p99 ms"].map((head) => head.padStart(8)).join("")}`,
    ...Array.from(took, ([step, times]) => row(step, times)),
    row("all", all),
  ].join("\n");
}
