import { useTranslations } from "next-intl";
import { textOf, type Fields } from "@/lib/core/typed/fields";
import type { Flight } from "@/lib/core/typed/flight";
import { clockAt } from "@/lib/core/time";
import { DEFAULT_PREFERENCES, type Leg } from "@/lib/core/plan/trip";
import { PATHS } from "@/lib/core/paths";
import { Folded, Group, List, Row } from "./answer-rows";
import { useDateWords, useListWords, useMinutes, useWords } from "../site/words";

/** A flight as told, and as its clocks come out. */
export type FlightWithClocks = {
  readonly flight: Flight;
  readonly legs: readonly Leg[];
  readonly layoverMinutes: readonly number[];
};

type Line = {
  readonly input: string;
  readonly name: string;
  readonly value: string;
  /** Left as the form has it. */
  readonly usual?: boolean;
};

/** The flights as told, each answer with a way to change it; what was worked out says so. */
export function FlightRows({ told, fields }: { told: FlightWithClocks; fields: Fields }) {
  const t = useTranslations("check");
  const plan = useTranslations("plan");
  const names = useWords("form.names");
  const legLines = useLegLines();
  const { flight } = told;
  const several = told.legs.length > 1;
  const { setEveryMinutes, walkEveryMinutes } = flight.preferences;
  const rest: Line[] = [
    {
      input: "preferences.setEveryMinutes",
      name: plan("pace.setEveryMinutes"),
      value: plan("pace.minutes", { minutes: setEveryMinutes }),
      usual: setEveryMinutes === DEFAULT_PREFERENCES.setEveryMinutes,
    },
    {
      input: "preferences.walkEveryMinutes",
      name: plan("pace.walkEveryMinutes"),
      value: plan("pace.minutes", { minutes: walkEveryMinutes }),
      usual: walkEveryMinutes === DEFAULT_PREFERENCES.walkEveryMinutes,
    },
    {
      input: "name",
      name: names.say("name"),
      value: flight.name || t("notGiven"),
      usual: flight.name === "",
    },
  ];
  return (
    <>
      {told.legs.map((_, leg) => (
        <Group key={leg} title={several ? plan("leg", { number: leg + 1 }) : t("flight")}>
          <Lines lines={[...legLines(told, leg, fields), ...(several ? [] : rest)]} />
        </Group>
      ))}
      {several && (
        <Group title={t("flights")}>
          <Lines lines={rest} />
        </Group>
      )}
    </>
  );
}

/** What was told, and folded under it what was left as it was. */
function Lines({ lines }: { lines: readonly Line[] }) {
  const t = useTranslations("check");
  const toRow = ({ input, name, value }: Line) => (
    <Row key={input} name={name} href={`${PATHS.plan}?from=check#${input}`}>
      <bdi>{value}</bdi>
    </Row>
  );
  const usual = lines.filter((line) => line.usual);
  const told = lines.filter((line) => !line.usual);
  return (
    <>
      {told.length > 0 && <List>{told.map(toRow)}</List>}
      {usual.length > 0 && (
        <Folded title={t("usual")}>
          <List>{usual.map(toRow)}</List>
        </Folded>
      )}
    </>
  );
}

function useLegLines() {
  const t = useTranslations("check");
  const sayMinutes = useMinutes();
  const plan = useTranslations("plan");
  const names = useWords("form.names");
  const date = useDateWords();
  const list = useListWords("semicolon");
  return ({ flight, legs, layoverMinutes }: FlightWithClocks, index: number, fields: Fields): Line[] => {
    const asked = flight.itinerary.legs[index];
    const minutes = legs[index]?.durationMinutes ?? 0;
    const stem = `legs.${index}`;
    const line = (
      path: string,
      input: string,
      value: string | null,
      usual = value === t("notGiven"),
    ): Line[] => (value === null ? [] : [{ input: `${stem}.${input}`, name: names.say(path), value, usual }]);
    const length = t("durationValue", { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
    const clock = (local: string | undefined, airport: string | undefined) => {
      if (local === undefined) return null;
      const time = local.slice(11, 16);
      return airport === undefined ? time : t("clockAt", { time, airport });
    };
    const layover = index > 0 ? (layoverMinutes[index - 1] ?? 0) : null;
    const departureDate = asked?.departureLocal ?? (index === 0 ? flight.departureDate : null);
    const missing = index === 0 ? t("notGiven") : null;
    return [
      ...line("layover", "layover.hours", layover === null ? null : sayMinutes(layover)),
      ...line(
        "duration",
        "duration.hours",
        asked?.durationMinutes === undefined ? t("workedOut", { length }) : length,
      ),
      ...line("from", "from", textOf(fields, `${stem}.from`) || null),
      ...line(
        "departureDate",
        "departureDate.day",
        departureDate === null ? missing : date(departureDate.slice(0, 10)),
      ),
      ...line("departureTime", "departureTime", clock(asked?.departureLocal, asked?.from) ?? missing),
      ...line("to", "to", textOf(fields, `${stem}.to`) || null),
      ...line(
        "arrivalDate",
        "arrivalDate.day",
        asked?.arrivalLocal === undefined ? null : date(asked.arrivalLocal.slice(0, 10)),
      ),
      ...line("arrivalTime", "arrivalTime", clock(asked?.arrivalLocal, asked?.to)),
      ...line(
        "seat",
        "seat",
        plan(`seat.options.${asked?.seat ?? "unknown"}`),
        (asked?.seat ?? "unknown") === "unknown",
      ),
      ...line(
        "sleep.one",
        "sleep.how",
        list(
          (legs[index]?.sleep ?? []).map(({ startMinute, endMinute }) => {
            const at = (minute: number) => clockAt(asked?.departureLocal ?? "", minute).time;
            const into = {
              from: sayMinutes(startMinute),
              to: sayMinutes(endMinute),
              length: sayMinutes(endMinute - startMinute),
            };
            return asked?.departureLocal === undefined
              ? t("sleepInto", into)
              : t("sleepClock", { ...into, clockFrom: at(startMinute), clockTo: at(endMinute) });
          }),
        ) || t("sleepNone"),
        (legs[index]?.sleep ?? []).length === 0,
      ),
    ];
  };
}
