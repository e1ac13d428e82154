import { useTranslations } from "next-intl";
import { legCount, type LegAsks } from "@/lib/core/typed/flight-fields";
import { LEGS_MAX } from "@/lib/core/plan/trip";
import { PATHS } from "@/lib/core/paths";
import { BookedOthers } from "./booked-leg";
import styles from "./flight-form.module.css";
import { Form, TextField, type Typed } from "./form";
import { LegFields } from "./leg-fields";
import { PaceFields } from "./pace-fields";

/** The flights, from the length of one alone to eight with airports, times, seats and sleep; and how often to move. */
export function FlightForm(props: {
  typed: Typed;
  /** What there is to ask about each leg besides its own questions. */
  asks: readonly LegAsks[];
  /** The length of each leg in minutes, where everything typed can be read. */
  legMinutes: readonly number[];
  /** Minutes between the legs, where everything typed can be read. */
  layoverMinutes: readonly number[];
  fromCheck: boolean;
}) {
  const { typed, fromCheck } = props;
  const t = useTranslations("plan");
  const form = useTranslations("form");
  const count = legCount(typed.fields);
  return (
    <Form action={fromCheck ? `${PATHS.planFlight}?from=check` : PATHS.planFlight}>
      {/* What Enter presses is the first button there is: going on, not taking a flight away. */}
      <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true">
        {form("continue")}
      </button>
      <BookedOthers fields={typed.fields} />
      {Array.from({ length: count }, (_, leg) => (
        <LegFields
          key={leg}
          typed={typed}
          leg={leg}
          asks={props.asks[leg]}
          legMinutes={props.legMinutes[leg]}
          layoverMinutes={props.layoverMinutes[leg - 1]}
          several={count > 1}
        />
      ))}
      {count < LEGS_MAX && (
        <div className={styles.add}>
          <button type="submit" className="button button-secondary" name="do" value="addLeg">
            {t("addLeg")}
          </button>
          <p className="hint">{t("addLegHint", { max: LEGS_MAX })}</p>
        </div>
      )}
      <PaceFields typed={typed} />
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
