import { useTranslations } from "next-intl";
import {
  BOOKED_INPUTS,
  BOOKED_OTHERS,
  bookedChoices,
  bookedOthers,
  type Booked,
} from "@/lib/core/typed/booked";
import { textOf, type Fields } from "@/lib/core/typed/fields";
import styles from "./flight-form.module.css";
import { Choices, Question, type Typed } from "./form";
import { useDateWords, useListWords } from "../site/words";

/** What a booking calls a flight, and the inputs that keep what it said. */
export function BookedLeg({ typed, leg }: { typed: Typed; leg: number }) {
  const t = useTranslations("plan.booking");
  const stem = `legs.${leg}.booking`;
  const [flight, airline, seats] = ["flight", "airline", "seats"].map((input) =>
    textOf(typed.fields, `${stem}.${input}`),
  );
  return (
    <>
      <Kept fields={typed.fields} names={BOOKED_INPUTS.map((input) => `legs.${leg}.${input}`)} />
      {`${flight ?? ""}${seats ?? ""}` !== "" && (
        <p className={styles.booked}>
          {[
            flight && t("flight", { flight, airline: airline === "" ? "none" : (airline ?? "none") }),
            seats && t("seats", { seats }),
          ]
            .filter(Boolean)
            .join(" ")}
        </p>
      )}
    </>
  );
}

/** What else was in the booking, and was not read. */
export function BookedOthers({ fields }: { fields: Fields }) {
  const t = useTranslations("plan.booking");
  const others = bookedOthers(fields);
  const isFilled = Object.keys(fields).some((name) => name.endsWith(".booking.read"));
  if (!isFilled) return null;
  return (
    <div className="notice stack-tight" role="status">
      <Kept fields={fields} names={[BOOKED_OTHERS]} />
      <p>{t("filled")}</p>
      {others.length > 0 && (
        <ul>
          {others.map(({ what, count }) => (
            <li key={what}>{t(`others.${what}`, { count })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Which of the things that a booking says is right. */
export function BookedChoice({ typed, leg, what }: { typed: Typed; leg: number; what: Booked }) {
  const t = useTranslations("plan.booking");
  const date = useDateWords();
  const list = useListWords();
  const choices = bookedChoices(typed.fields, leg, what);
  if (choices.length === 0) return null;
  const path = `legs.${leg}.booking.${what}Is`;
  const say = (value: string) => {
    const [day = "", time] = value.split("T");
    if (what === "from" || what === "to") return value;
    return time === undefined ? date(day) : t("clock", { date: date(day), time: time.slice(0, 5) });
  };
  return (
    <Question typed={typed} path={path} legend={t(`differs.${what}`)} hint={t("differs.hint")} radios>
      <Choices
        typed={typed}
        name={path}
        options={choices.map(({ value, by }) => ({
          value,
          label: t("says", { value: say(value), by: list(by.map((witness) => t(`by.${witness}`))) }),
        }))}
      />
    </Question>
  );
}

function Kept({ fields, names }: { fields: Fields; names: readonly string[] }) {
  return names
    .filter((name) => !name.endsWith("Is"))
    .flatMap((name) =>
      (fields[name] ?? []).map((value) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      )),
    );
}
