import { useTranslations } from "next-intl";
import { useMinutes } from "@/components/site/words";
import type { ReactNode } from "react";
import { isRead } from "@/lib/core/typed/booked";
import { DATE_PARTS, textOf } from "@/lib/core/typed/fields";
import { LENGTHS, toLengthChoice, type LegAsks } from "@/lib/core/typed/flight-fields";
import { SEATS, type DurationMismatch } from "@/lib/core/plan/trip";
import { AirportField } from "./airport-field";
import { BookedChoice, BookedLeg } from "./booked-leg";
import styles from "./flight-form.module.css";
import { Choices, DateFields, Question, Row, TextField, type Typed } from "./form";
import { NoteText } from "./input-field";
import { SleepFields } from "./sleep-fields";

/** One leg: its length and when it leaves; airports, arrival, seat and sleep behind a line each until they are wanted. */
export function LegFields(props: {
  typed: Typed;
  /** Counted from 0. */
  leg: number;
  asks: LegAsks | undefined;
  /** Its length in minutes, where it is known. */
  legMinutes: number | undefined;
  /** Minutes since the leg before, where they are known. */
  layoverMinutes: number | undefined;
  several: boolean;
}) {
  const { typed, leg, asks, several } = props;
  const t = useTranslations("plan");
  const sayMinutes = useMinutes();
  const form = useTranslations("form");
  const stem = `legs.${leg}`;
  const number = leg + 1;
  const noteOf = (...inputs: string[]) =>
    isRead(typed.fields, leg, ...inputs) ? t("booking.mark") : undefined;
  const dateOf = (end: string) => DATE_PARTS.map((part) => `${end}Date.${part}`);
  const isOpen = (...inputs: string[]) =>
    inputs.some(
      (input) =>
        Object.keys(typed.fields).some(
          (name) => name.startsWith(`${stem}.${input}`) && !isUnsaid(textOf(typed.fields, name)),
        ) || typed.issues.some(({ path }) => path.startsWith(`${stem}.${input}`)),
    );
  return (
    <section
      className={several ? styles.leg : styles.only}
      id={stem}
      tabIndex={-1}
      aria-labelledby={several ? `${stem}-title` : undefined}
    >
      {several && (
        <div className={styles.legHead}>
          <h2 id={`${stem}-title`}>{t("leg", { number })}</h2>
          <button type="submit" className="button-link" name="do" value={`removeLeg.${leg}`}>
            {t("removeLeg")} <span className="visually-hidden">{t("leg", { number })}</span>
          </button>
        </div>
      )}
      <BookedLeg typed={typed} leg={leg} />
      {leg > 0 && (
        <Question
          typed={typed}
          path={`${stem}.layover`}
          legend={t("layover.legend")}
          hint={
            props.layoverMinutes === undefined
              ? t("layover.hint")
              : t("layover.known", { length: sayMinutes(props.layoverMinutes) })
          }
        >
          <HoursAndMinutes typed={typed} stem={`${stem}.layover`} />
        </Question>
      )}
      <Question
        typed={typed}
        path={`${stem}.duration`}
        legend={t("duration.legend")}
        hint={
          props.legMinutes === undefined || isOpen("duration")
            ? t("duration.hint")
            : t("duration.known", { length: sayMinutes(props.legMinutes) })
        }
        note={noteOf("duration.hours", "duration.minutes")}
      >
        <HoursAndMinutes typed={typed} stem={`${stem}.duration`} />
      </Question>
      {asks?.length && <Length typed={typed} path={`${stem}.lengthBy`} length={asks.length} />}
      <BookedChoice typed={typed} leg={leg} what="departure" />
      <Question
        typed={typed}
        path={`${stem}.departureDate`}
        legend={form("optional", { label: t("departureDate.legend") })}
        hint={t(leg === 0 ? "departureDate.hint" : "departureDate.hintLater")}
        note={noteOf(...dateOf("departure"), "departureTime")}
      >
        <DateFields typed={typed} name={`${stem}.departureDate`} />
        <TextField
          typed={typed}
          name={`${stem}.departureTime`}
          label={t("departureTime.label")}
          hint={t("departureTime.hint")}
          size={5}
        />
      </Question>
      <Twice typed={typed} path={`${stem}.departureUtcOffset`} offsets={asks?.departure ?? []} />
      <More
        title={t("more.route")}
        open={isOpen("from", "to", "arrival", "booking.from", "booking.to", "booking.arrival")}
      >
        <p className="hint">{t("more.routeHint")}</p>
        <BookedChoice typed={typed} leg={leg} what="from" />
        <AirportField
          typed={typed}
          name={`${stem}.from`}
          label={t("from.label")}
          note={noteOf("from")}
          choices={asks?.from ?? []}
        />
        <BookedChoice typed={typed} leg={leg} what="to" />
        <AirportField
          typed={typed}
          name={`${stem}.to`}
          label={t("to.label")}
          note={noteOf("to")}
          choices={asks?.to ?? []}
        />
        <BookedChoice typed={typed} leg={leg} what="arrival" />
        <Question
          typed={typed}
          path={`${stem}.arrivalDate`}
          legend={t("arrivalDate.legend")}
          hint={t("arrivalDate.hint")}
          note={noteOf(...dateOf("arrival"), "arrivalTime")}
        >
          <DateFields typed={typed} name={`${stem}.arrivalDate`} />
          <TextField
            typed={typed}
            name={`${stem}.arrivalTime`}
            label={t("arrivalTime.label")}
            hint={t("arrivalTime.hint")}
            size={5}
          />
        </Question>
        <Twice typed={typed} path={`${stem}.arrivalUtcOffset`} offsets={asks?.arrival ?? []} />
      </More>
      <More title={t("more.seat")} open={isOpen("seat", "sleep")}>
        <div className="field">
          <label className="label" htmlFor={`${stem}.seat`}>
            {t("seat.legend")}
          </label>
          <p className="hint" id={`${stem}.seat-hint`}>
            {t("seat.hint")}
          </p>
          {noteOf("seat") !== undefined && <NoteText id={`${stem}.seat-note`}>{t("booking.mark")}</NoteText>}
          <select
            className="input"
            id={`${stem}.seat`}
            name={`${stem}.seat`}
            defaultValue={textOf(typed.fields, `${stem}.seat`) || "unknown"}
            aria-describedby={`${stem}.seat-hint${noteOf("seat") === undefined ? "" : ` ${stem}.seat-note`}`}
          >
            {SEATS.toReversed().map((seat) => (
              <option key={seat} value={seat}>
                {t(`seat.options.${seat}`)}
              </option>
            ))}
          </select>
        </div>
        <SleepFields typed={typed} leg={leg} />
      </More>
    </section>
  );
}

/** What a question says before anybody has answered it. */
const isUnsaid = (text: string) => ["", "unknown", "none"].includes(text);

/** Which of two lengths is right: the one typed, or the one that the times make. */
function Length(props: { typed: Typed; path: string; length: DurationMismatch }) {
  const t = useTranslations("plan.length");
  const sayMinutes = useMinutes();
  const { typed, path, length } = props;
  const told = { stated: sayMinutes(length.statedMinutes), computed: sayMinutes(length.computedMinutes) };
  const options = LENGTHS.map((by) => ({ value: toLengthChoice(by, length), label: t(by, told) }));
  return (
    <Question typed={typed} path={path} legend={t("legend")} hint={t("hint")} radios>
      <Choices typed={typed} name={path} options={options} />
    </Question>
  );
}

function HoursAndMinutes({ typed, stem }: { typed: Typed; stem: string }) {
  const t = useTranslations("plan.duration");
  return (
    <Row>
      {(["hours", "minutes"] as const).map((part) => (
        <TextField
          key={part}
          typed={typed}
          name={`${stem}.${part}`}
          label={t(part)}
          errorIn="group"
          // "13h 55m" and "13:55" are typed where hours are asked for.
          {...(part === "minutes" && { numeric: "whole" })}
          size={part === "hours" ? 5 : 2}
        />
      ))}
    </Row>
  );
}

/** Which of the two times a clock shows twice when it goes back. */
function Twice(props: { typed: Typed; path: string; offsets: readonly string[] }) {
  const t = useTranslations("plan.twice");
  const [first, second] = props.offsets;
  if (first === undefined || second === undefined) return null;
  return (
    <Question
      typed={props.typed}
      path={props.path}
      legend={t(props.path.includes("departure") ? "departure" : "arrival")}
      hint={t("hint")}
      radios
    >
      <Choices
        typed={props.typed}
        name={props.path}
        options={[
          { value: first, label: t("first", { offset: first }) },
          { value: second, label: t("second", { offset: second }) },
        ]}
      />
    </Question>
  );
}

/** Questions that most people can leave alone, behind a line that says what they are. */
export function More(props: { title: string; open: boolean; children: ReactNode }) {
  return (
    <details className={styles.more} open={props.open}>
      <summary>{props.title}</summary>
      <div className={styles.within}>{props.children}</div>
    </details>
  );
}
