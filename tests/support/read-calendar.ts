import ICAL from "ical.js";
import nodeIcal from "node-ical";

/** What a calendar file says of one event, as two parsers that share no code agree on. */
export type ReadEvent = {
  readonly uid: string;
  readonly title: string;
  readonly text: string;
  /** UTC instants of a prompt; calendar days of a whole day. */
  readonly start: string;
  readonly end: string | null;
  readonly sequence: number;
  readonly status: string;
  /** Minutes from the start to the alarm; null without one. */
  readonly alarmMinutes: number | null;
};

/** Reads a calendar file with ical.js and with node-ical. Throws where they differ on what or when. */
export function readCalendar(text: string): readonly ReadEvent[] {
  const [one, other] = [byIcalJs(text), byNodeIcal(text)];
  if (JSON.stringify(one.map(comparable)) !== JSON.stringify(other))
    throw new Error(`Two parsers differ:\n${JSON.stringify(one)}\n${JSON.stringify(other)}`);
  return one;
}

const comparable = ({ uid, title, text, start, end, sequence, status }: ReadEvent) => ({
  uid,
  title,
  text,
  start,
  end,
  sequence,
  status,
});

function byIcalJs(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    const when = (time: ICAL.Time) => (time.isDate ? time.toString() : time.toJSDate().toISOString());
    const trigger = component.getFirstSubcomponent("valarm")?.getFirstPropertyValue("trigger");
    if (!event.startDate.isDate && event.startDate.zone !== ICAL.Timezone.utcTimezone)
      throw new Error(`${event.uid} floats: its times are not in UTC.`);
    return {
      uid: event.uid,
      title: event.summary,
      text: String(component.getFirstPropertyValue("description") ?? ""),
      start: when(event.startDate),
      end: event.startDate.isDate ? null : when(event.endDate),
      sequence: event.sequence,
      status: String(component.getFirstPropertyValue("status")),
      alarmMinutes: trigger instanceof ICAL.Duration ? trigger.toSeconds() / 60 : null,
    };
  });
}

/** The value of a property, which may carry parameters. Its types leave out that it may be missing. */
const plain = (value: string | { val: string } | undefined) =>
  typeof value === "object" ? value.val : (value ?? "");

function byNodeIcal(text: string): ReturnType<typeof comparable>[] {
  return Object.values(nodeIcal.sync.parseICS(text)).flatMap((event) => {
    if (event?.type !== "VEVENT") return [];
    const { uid, summary, description, start, end, sequence, status, datetype } = event;
    const isDay = datetype === "date";
    // A whole day comes as midnight where the program runs.
    const two = (value: number) => String(value).padStart(2, "0");
    const day = `${start.getFullYear()}-${two(start.getMonth() + 1)}-${two(start.getDate())}`;
    return [
      {
        uid,
        title: plain(summary),
        text: plain(description),
        start: isDay ? day : start.toISOString(),
        end: isDay ? null : (end?.toISOString() ?? null),
        sequence: Number(sequence),
        status: String(status),
      },
    ];
  });
}
