import { isWeekday } from "../../core/typed/typed-words";
import { labelOf, readLabel, saysMore, sideOfWords, unknownLabelOf, type Side } from "./labels";
import { isPlaceName } from "./lone-codes";
import { lineOf, type Mark } from "./mark";
import { dayAfter, type Around, type When } from "./telling";

type Moment = Extract<Mark, { is: "day" | "time" }>;
type Day = Extract<Mark, { is: "day" }>;
type Time = Extract<Mark, { is: "time" }>;

const isMoment = (mark: Mark): mark is Moment => mark.is === "day" || mark.is === "time";

/** What may stand between a day and a time that belong together, and between two of one kind that do. */
const JOIN =
  /^[ \t]*(?:h|hrs?|hours|uhr|uur|heures|horas|ore)?\.?[ \t]*[,;|(]?[ \t]*(?:[-–]|at|um|à|a las|alle|om|kl\.?|on|am|le|el|il|op)?[ \t]*\n?[ \t]*$/i;
const RANGE = /^[ \t]*(?:[-–—/→]|to|until|till|bis|à|a|al|tot)[ \t]*$/i;

/** Marks in their order, with the ends that the labels of days and times say; without those that are no flight's. */
export function settleMoments(marks: readonly Mark[], text: string, around: Around): readonly Mark[] {
  let before = null as {
    readonly mark: Moment;
    readonly said: Side | "none";
    readonly isAlone: boolean;
  } | null;
  const settled: Mark[] = [];
  let [end, named] = [0, null as string | null];
  for (const mark of marks) {
    // What follows a time without words is named as that time.
    const beside = mark.is === "time" ? unknownLabelOf(text, end, mark.at) : null;
    // What an airport is called, between its code and its time, labels nothing.
    const words = beside !== null && isPlaceName(beside, around) ? null : beside;
    const begins = words === null || words.startsWith("\n") ? null : sideOfWords(words);
    const isOn = mark.is === "time" && named !== null && !/\p{L}{2}/u.test(text.slice(end, mark.at));
    named = words ?? (isOn ? named : null);
    end = mark.end;
    if (!isMoment(mark)) {
      settled.push(mark);
      continue;
    }
    const own = readLabel(labelOf(text, mark.at), mark.is) ?? begins;
    const last = settled.at(-1);
    if (isDay(mark) && last?.is === "time" && mark.days.length === 1 && isIn(text, last.end, mark)) {
      settled.splice(-1, 1, { ...last, on: mark.days[0] ?? "" });
      continue;
    }
    const gap: string | null = before === null ? null : text.slice(before.mark.end, mark.at);
    const joined: boolean =
      gap !== null && isJoined(before?.mark.is, gap, mark, text) && before?.isAlone === true;
    const isRange: boolean = gap !== null && before?.said === "none" && RANGE.test(gap);
    const said: Side | "none" = own ?? (before !== null && (joined || isRange) ? before.said : null);
    const first = settled.at(-1);
    const lead = first
      ? text.slice(Math.max(lineOf(text, first.at), settled.at(-2)?.end ?? 0), first.at)
      : "";
    if (
      isDay(mark) &&
      first?.is === "day" &&
      first === before?.mark &&
      isPair(first, mark, own, lead, gap ?? "")
    ) {
      settled.splice(-1, 1, { ...first, side: "from" }, { ...mark, side: "to" });
      before = { mark, said: null, isAlone: true };
      continue;
    }
    const told: Moment = {
      ...mark,
      side: said === "none" ? null : said,
      ...(mark.is === "time" && { named }),
    };
    before = { mark: told, said, isAlone: !joined };
    if (said !== "none") settled.push(told);
  }
  return [...byLine(settled, text)].flatMap(([start, line]) => {
    const isFlights = line.some(
      (mark) =>
        mark.is === "place" ||
        mark.is === "day" ||
        mark.is === "flight" ||
        (mark.is === "time" && mark.side !== null),
    );
    const isOthers = !isFlights && saysMore(restOf(text, start, line));
    return line.flatMap((mark, index): Mark[] => {
      if (mark.is === "day")
        return [
          { ...mark, isNamed: index === 0 && mark.side === null && saysMore(text.slice(start, mark.at)) },
        ];
      return mark.is === "time" && isOthers ? [] : [mark];
    });
  });
}

/** Whether a day stands in brackets just behind a time: "02:30 (2 Dec)". */
const isIn = (text: string, end: number, { at, end: last }: Day) =>
  /^ ?\((?:\p{L}+[.,]* )?$/u.test(text.slice(end, at)) && text[last] === ")";

/** Whether two days are a range, the same or the next, whose words say nothing else of them: those of the two ends. */
function isPair(one: Day, two: Day, own: Side | "none", lead: string, gap: string): boolean {
  const [day, next] = [one.days[0], two.days[0]];
  return (
    RANGE.test(gap.replace(/\p{L}+[.,]*/gu, (word) => (isWeekday(word) ? "" : word))) &&
    one.days.length === 1 &&
    two.days.length === 1 &&
    day !== undefined &&
    (next === day || next === dayAfter(day, 1)) &&
    one.side !== "to" &&
    (own === null || own === "to") &&
    (one.side === "from" || !saysMore(lead))
  );
}

/** Marks by the line on which they stand, by where it begins. */
function byLine(marks: readonly Mark[], text: string): ReadonlyMap<number, readonly Mark[]> {
  const lines = new Map<number, Mark[]>();
  let start = 0;
  for (const mark of marks) {
    for (
      let next = text.indexOf("\n", start);
      next !== -1 && next < mark.at;
      next = text.indexOf("\n", start)
    )
      start = next + 1;
    const line = lines.get(start);
    if (line) line.push(mark);
    else lines.set(start, [mark]);
  }
  return lines;
}

/** Whether a moment belongs to the one before it. Below a day, its time stands alone; below a time, a day is another's. */
const isJoined = (before: string | undefined, gap: string, { is, end }: Moment, text: string): boolean =>
  before !== is &&
  gap.length <= 12 &&
  JOIN.test(gap) &&
  (!gap.includes("\n") || (is === "time" && /^[ \t]*(?:\n|$)/.test(text.slice(end, end + 20))));

/** A line without what stands marked on it. */
function restOf(text: string, start: number, marks: readonly Mark[]): string {
  const end = text.indexOf("\n", start);
  const ends = [start, ...marks.map((mark) => mark.end)];
  return [...marks.map(({ at }) => at), end === -1 ? text.length : end]
    .map((at, index) => text.slice(ends[index], at))
    .join(" ");
}

/** Days between departure and arrival: over the date line one less, on the longest flights two more. */
const isNext = (day: string, next: string) => next >= dayAfter(day, -1) && next <= dayAfter(day, 2);

/** The years before and after today in which words tell of a flight to plan. */
const isNear = (day: string, today: string) =>
  day >= dayAfter(today, -366) && day <= dayAfter(today, 2 * 366);

/** The first day on which a clock with an offset shows its time after another with its own; undefined without both. */
function firstDay(day: string, leaves: Time | undefined, comes: Time | undefined): string | undefined {
  if (!leaves?.time || !leaves.offset || !comes?.time || !comes.offset) return undefined;
  const at = (on: string, time: string, offset: string) => Date.parse(`${on}T${time}:00${offset}`);
  const left = at(day, leaves.time, leaves.offset);
  const [time, offset] = [comes.time, comes.offset];
  return [-1, 0, 1, 2].map((days) => dayAfter(day, days)).find((on) => at(on, time, offset) > left);
}

/** When a flight leaves and comes in, as far as its marks say it plainly. */
export function toWhens(
  marks: readonly Mark[],
  turned: boolean,
  today: string,
): { readonly departure?: When; readonly arrival?: When } {
  const { leaves, comes } = toTimes(marks, turned);
  const days = toDays(marks, today);
  const [day, nextDay] = [leaves?.on ?? days.day, comes?.on ?? days.nextDay];
  if (day === undefined && nextDay === undefined) return {};
  const comesOn =
    nextDay ??
    (day !== undefined && typeof comes?.later === "number" ? dayAfter(day, comes.later) : undefined) ??
    (day !== undefined ? firstDay(day, leaves, comes) : undefined);
  const timeOf = (time: Time | undefined) =>
    time?.time ? { time: time.time, ...(time.offset && { offset: time.offset }) } : {};
  const arrival = {
    ...(comesOn !== undefined && { day: comesOn }),
    ...(comes?.offset && comesOn === undefined ? {} : timeOf(comes)),
  };
  return {
    ...(day !== undefined && { departure: { day, ...timeOf(leaves) } }),
    ...(Object.keys(arrival).length > 0 && { arrival }),
  };
}

function toDays(
  marks: readonly Mark[],
  today: string,
): { readonly day?: string | undefined; readonly nextDay?: string | undefined } {
  const near = marks
    .flatMap((mark) =>
      mark.is === "day" && (mark.days.length === 0 || mark.days.some((day) => isNear(day, today)))
        ? [mark]
        : [],
    )
    .map((mark) => ({ ...mark, days: mark.days.filter((day) => isNear(day, today)) }));
  const sure = new Set(near.flatMap(({ days }) => (days.length === 1 ? days : [])));
  // "10/12/2026" is the tenth of December where that stands beside it in words.
  const all = near.map((mark) => {
    const told = mark.days.filter((day) => sure.has(day));
    return told.length === 1 ? { ...mark, days: told } : mark;
  });
  const of = (side: Side) => [
    ...new Set(all.filter((mark) => mark.side === side).flatMap(({ days }) => days)),
  ];
  const [leaves, ...moreLeave] = of("from");
  const [comes, ...moreCome] = of("to");
  const [one, two, ...more] = of(null).filter((day) => day !== leaves && day !== comes);
  if (all.some(({ days }) => days.length !== 1) || moreLeave.length > 0 || moreCome.length > 0) return {};
  if (leaves !== undefined) {
    const isPair =
      comes === undefined && one !== undefined && two === undefined && isPaired(marks, leaves, one);
    return { day: leaves, nextDay: isPair ? one : comes };
  }
  if (comes !== undefined) {
    const isPair = one !== undefined && two === undefined && isNext(one, comes);
    return { day: isPair ? one : undefined, nextDay: comes };
  }
  if (one === undefined || two === undefined) return { day: one };
  return more.length === 0 && isPaired(marks, one, two) ? { day: one, nextDay: two } : {};
}

/**
 * Whether two days are those of the two ends: each end is told in the same order, as "place, day, time, place, day,
 * time", with nothing unknown before a day. Any other day beside the flight's is somebody else's.
 */
function isPaired(marks: readonly Mark[], one: string, two: string): boolean {
  const told = marks.filter((mark) => isMoment(mark) || mark.is === "place");
  if (!isNext(one, two) || told.some((mark) => mark.is === "day" && mark.isNamed)) return false;
  const key = (mark: Mark) =>
    JSON.stringify(
      mark.is === "day"
        ? mark.days
        : mark.is === "time"
          ? [mark.time, mark.at]
          : mark.is === "place" && mark.place,
    );
  const keys = told.map(key);
  const firsts = told.filter((mark, index) => keys.indexOf(key(mark)) === index);
  const lasts = told.filter((mark, index) => keys.lastIndexOf(key(mark)) === index);
  return [told, firsts, lasts].some(
    (some) =>
      /^(?:pp)?([pdt]{2,})\1(?:pp)?$/.test(some.map(({ is }) => is[0]).join("")) &&
      some.find(isDay)?.days[0] === one,
  );
}
const isDay = (mark: Mark): mark is Day => mark.is === "day";

/** The times of the two ends: by their labels, else by their order; of more than two that may be, none. */
function toTimes(
  marks: readonly Mark[],
  turned: boolean,
): { readonly leaves?: Time | undefined; readonly comes?: Time | undefined } {
  const told = marks.filter((mark): mark is Time => mark.is === "time");
  const times = told.filter(({ time, side }, index) =>
    time === null || side === null
      ? time === null ||
        (told.findIndex((other) => other.time === time && other.side === null) === index &&
          !told.some((other) => other.time === time && other.side !== null))
      : told.findIndex((other) => other.time === time && other.side === side) === index,
  );
  const [leaves, ...moreLeave] = times.filter(({ side }) => side === "from");
  const [comes, ...moreCome] = times.filter(({ side }) => side === "to");
  const others = orderedTimes(
    times.filter(({ side }) => side === null),
    leaves ?? comes,
  );
  if (moreLeave.length > 0 || moreCome.length > 0) return {};
  const only = (some: readonly Time[]) => (some.length === 1 ? some[0] : undefined);
  if (leaves && comes) return { leaves, comes };
  if (leaves) return { leaves, comes: only(others.filter(({ at }) => at > leaves.at !== turned)) };
  if (comes) return { comes, leaves: only(others.filter(({ at }) => at < comes.at !== turned)) };
  const [early, late, ...more] = turned ? others.toReversed() : others;
  return more.length > 0 ? {} : { leaves: early, comes: late };
}

/** Times without a side that their order can tell: those that are named as nothing else, else those of one name. */
function orderedTimes(times: readonly Time[], told: Time | undefined): readonly Time[] {
  const cells = new Set(times.flatMap(({ named }) => (named?.startsWith("\n") ? [named] : [])));
  const isPlain = ({ named }: Time) =>
    named === null || (named.startsWith("\n") && cells.size === 1 && told === undefined);
  const plain = times.filter(isPlain);
  if (told !== undefined || plain.length > 1) return plain;
  const [first, ...others] = times;
  if (first === undefined || (plain.length > 0 && isPlain(first))) return plain;
  return plain.length === 0 && others.every(({ named }) => named === first.named) ? times : [];
}
