import { NAME_LENGTH } from "@/lib/core/typed/flight";
import styles from "./name-field.module.css";

/** Where a trip's name is typed: one line, in whatever direction its script is read. */
export function NameField(props: {
  label: string;
  value: string;
  /** Said under the label. */
  hint?: string;
  /** Why what was sent is not taken; null when nothing is wrong. */
  problem?: string | null;
}) {
  const { hint, problem = null } = props;
  const said = [...(hint === undefined ? [] : ["name-hint"]), ...(problem === null ? [] : ["name-error"])];
  return (
    <div className="field">
      <label className="label" htmlFor="name">
        {props.label}
      </label>
      {hint !== undefined && (
        <p className="hint" id="name-hint">
          {hint}
        </p>
      )}
      {problem !== null && (
        <p className="error" id="name-error">
          {problem}
        </p>
      )}
      <input
        className={`input ${styles.name}`}
        id="name"
        name="name"
        type="text"
        dir="auto"
        maxLength={NAME_LENGTH}
        defaultValue={props.value}
        autoComplete="off"
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={said.length > 0 ? said.join(" ") : undefined}
      />
    </div>
  );
}
