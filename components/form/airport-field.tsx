import { useTranslations } from "next-intl";
import { toAirportText, type Airport } from "@/lib/core/places/airport";
import { textOf } from "@/lib/core/typed/fields";
import { isolate } from "@/lib/core/isolate";
import { AirportInput } from "./airport-input";
import { Choices, FieldError, Question, type Typed } from "./form";
import { NoteText } from "./input-field";
import formStyles from "./form.module.css";

/** Most airports a search finds, so that each count has its words. */
const FOUND_MAX = 10;

/** An airport by code, city or name; and which one is meant, when what was typed may mean several. */
export function AirportField(props: {
  typed: Typed;
  name: string;
  label: string;
  note?: string | undefined;
  choices: readonly Airport[];
}) {
  const { typed, name } = props;
  const t = useTranslations("plan.airport");
  const text = textOf(typed.fields, name);
  const issue = typed.issues.find(({ path }) => path === name);
  const ids = { hint: `${name}-hint`, note: `${name}-note`, error: `${name}-error` };
  const describedBy = [ids.hint, props.note && ids.note, issue && ids.error].filter(Boolean).join(" ");
  const counts = Array.from({ length: FOUND_MAX }, (_, index) => t("found", { count: index + 1 }));
  return (
    <>
      <div className="field">
        <label className="label" htmlFor={name}>
          {props.label}
        </label>
        <p className="hint" id={ids.hint}>
          {t("hint")}
        </p>
        {props.note && <NoteText id={ids.note}>{props.note}</NoteText>}
        {issue && <FieldError issue={issue} id={ids.error} />}
        <AirportInput
          name={name}
          className={`input ${formStyles.full ?? ""}`}
          defaultValue={typed.fields[name]?.[0] ?? ""}
          invalid={issue !== undefined}
          describedBy={describedBy}
          words={{ list: props.label, found: counts, none: t("none") }}
        />
      </div>
      {props.choices.length > 0 && (
        <Question typed={typed} path={`${name}Which`} legend={t("which", { text: isolate(text) })} radios>
          <Choices
            typed={typed}
            name={`${name}Which`}
            options={props.choices.map((airport) => ({ value: airport.iata, label: toAirportText(airport) }))}
          />
        </Question>
      )}
    </>
  );
}
