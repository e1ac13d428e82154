import { useTranslations } from "next-intl";
import { SEATS } from "@/lib/core/trip";
import { Choices, DateFields, Form, Question, Row, TextField, type Typed } from "./form";

/** The flight: its length, and what makes the plan fit better. */
export function FlightForm({ typed, fromCheck }: { typed: Typed; fromCheck: boolean }) {
  const t = useTranslations("plan");
  const form = useTranslations("form");
  return (
    <Form action={fromCheck ? "/plan/flight?from=check" : "/plan/flight"}>
      <Question typed={typed} path="duration" legend={t("duration.legend")} hint={t("duration.hint")}>
        <Row>
          {(["hours", "minutes"] as const).map((part) => (
            <TextField
              key={part}
              typed={typed}
              name={`duration.${part}`}
              label={t(`duration.${part}`)}
              errorIn="group"
              numeric="whole"
              size={2}
            />
          ))}
        </Row>
      </Question>
      <Question
        typed={typed}
        path="departureDate"
        legend={form("optional", { label: t("departureDate.legend") })}
        hint={t("departureDate.hint")}
      >
        <DateFields typed={typed} name="departureDate" />
        <TextField
          typed={typed}
          name="departureTime"
          label={t("departureTime.label")}
          hint={t("departureTime.hint")}
          size={5}
        />
      </Question>
      <Question
        typed={typed}
        path="seat"
        legend={form("optional", { label: t("seat.legend") })}
        hint={t("seat.hint")}
        radios
      >
        <Choices
          typed={typed}
          name="seat"
          options={SEATS.map((seat) => ({ value: seat, label: t(`seat.options.${seat}`) }))}
        />
      </Question>
      <TextField
        typed={typed}
        name="name"
        label={form("optional", { label: t("name.label") })}
        hint={t("name.hint")}
      />
      <button type="submit" className="button">
        {form(fromCheck ? "saveChange" : "continue")}
      </button>
    </Form>
  );
}
