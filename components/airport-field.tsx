import { useTranslations } from "next-intl";
import { toAirportText, type Airport } from "@/lib/core/airport";
import { textOf } from "@/lib/core/fields";
import { AirportInput } from "./airport-input";
import { Choices, FieldError, Question, type Typed } from "./form";
import formStyles from "./form.module.css";

/** Most airports a search finds, so that each count has its words. */
const FOUND_MAX = 10;

/** An airport by code, city or name; and which one is meant, when what was typed may mean several. */
export function AirportField(props: {
  typed: Typed;
  name: string;
  label: string;
  choices: readonly Airport[];
}) {
  const { typed, name } = props;
  const t = useTranslations("plan.airport");
  const text = textOf(typed.fields, name);
  const issue = typed.issues.find(({ path }) => path === name);
  const ids = { hint: `${name}-hint`, error: `${name}-error` };
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
        {issue && <FieldError issue={issue} id={ids.error} />}
        <AirportInput
          name={name}
          className={`input ${formStyles.full ?? ""}`}
          defaultValue={typed.fields[name]?.[0] ?? ""}
          invalid={issue !== undefined}
          describedBy={issue ? `${ids.hint} ${ids.error}` : ids.hint}
          words={{ list: props.label, found: counts, none: t("none") }}
        />
      </div>
      {props.choices.length > 0 && (
        <Question typed={typed} path={`${name}Which`} legend={t("which", { text })} radios>
          <Choices
            typed={typed}
            name={`${name}Which`}
            options={props.choices.map((airport) => ({
              value: airport.iata,
              label: toAirportText(airport),
              hint: airport.country,
            }))}
          />
        </Question>
      )}
    </>
  );
}
