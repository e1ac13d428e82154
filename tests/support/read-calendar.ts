import ICAL from "ical.js";
import nodeIcal from "node-ical";

/** What a calendar file says of one event, as two parsers that share no code agree on. */
export type ReadEvent = {
  readonly uid: string;
  readonly title: string;
  readonly text: string;
  /** UTC instants of a prompt; wall times of what is at its clock wherever the calendar is. */
  readonly start: string;
  readonly end: string;
  readonly sequence: number;
  readonly status: string;
  /** When it rings, like `start`, whatever the alarm is related to; null without an alarm. */
  readonly rings: string | null;
};

/** Reads a calendar file with ical.js and with node-ical. Throws where they differ on what or when. */
export function readCalendar(text: string): readonly ReadEvent[] {
  const [one, other] = [byIcalJs(text), byNodeIcal(text)];
  if (JSON.stringify(one) !== JSON.stringify(other))
    throw new Error(`Two parsers differ:\n${JSON.stringify(one)}\n${JSON.stringify(other)}`);
  return one;
}

/** Whether an event is at its clock wherever the calendar is, and not at an instant. */
export const isFloating = ({ start }: ReadEvent): boolean => !start.endsWith("Z");

function byIcalJs(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    const when = (time: ICAL.Time) =>
      time.zone === ICAL.Timezone.utcTimezone ? time.toJSDate().toISOString() : time.toString().slice(0, 16);
    if (event.startDate.isDate) throw new Error(`${event.uid} is a whole day.`);
    const alarms = component.getAllSubcomponents("valarm").map((alarm) => {
      const trigger = alarm.getFirstProperty("trigger");
      const after = trigger?.getFirstValue();
      if (!(after instanceof ICAL.Duration)) throw new Error(`${event.uid} rings at no time from its event.`);
      const from = trigger?.getFirstParameter("related") === "END" ? event.endDate : event.startDate;
      const at = from.clone();
      at.addDuration(after);
      return when(at);
    });
    return {
      uid: event.uid,
      title: event.summary,
      text: String(component.getFirstPropertyValue("description") ?? ""),
      start: when(event.startDate),
      end: when(event.endDate),
      sequence: event.sequence,
      status: String(component.getFirstPropertyValue("status")),
      rings: onlyOne(alarms),
    };
  });
}

function onlyOne(alarms: readonly string[]): string | null {
  if (alarms.length > 1) throw new Error(`It rings ${alarms.length} times.`);
  return alarms[0] ?? null;
}

/** The value of a property, which may carry parameters. Its types leave out that it may be missing. */
const plain = (value: string | { val: string } | undefined) =>
  typeof value === "object" ? value.val : (value ?? "");

/** A trigger and its parameters, which node-ical leaves untyped. */
function readTrigger(trigger: unknown): { val: string; params: { RELATED?: string } } {
  return typeof trigger === "string"
    ? { val: trigger, params: {} }
    : (trigger as { val: string; params: { RELATED?: string } });
}

function byNodeIcal(text: string): ReadEvent[] {
  return Object.values(nodeIcal.sync.parseICS(text)).flatMap((event) => {
    if (event?.type !== "VEVENT") return [];
    const { uid, summary, description, start, end, sequence, status } = event;
    const two = (value: number) => String(value).padStart(2, "0");
    // What floats comes as the time where the program runs.
    const floats = start.tz !== "Etc/UTC";
    const when = (date: Date) =>
      floats
        ? `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`
        : date.toISOString();
    const alarms = (event.alarms ?? []).map(({ trigger }) => {
      const { val, params } = readTrigger(trigger);
      const from = params.RELATED === "END" ? (end ?? start) : start;
      return when(new Date(from.getTime() + ICAL.Duration.fromString(val).toSeconds() * 1000));
    });
    return [
      {
        uid,
        title: plain(summary),
        text: plain(description),
        start: when(start),
        end: when(end ?? start),
        sequence: Number(sequence),
        status: String(status),
        rings: onlyOne(alarms),
      },
    ];
  });
}
