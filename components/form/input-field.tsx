import { useTranslations } from "next-intl";
import styles from "./form.module.css";

/** A line of text to type, with its label, hint and error. Its id is its name. */
export function InputField(props: {
  name: string;
  label: string;
  /** It is part of a group, which says what is wrong. */
  part?: boolean;
  hint?: string | undefined;
  /** Where what stands in it comes from, when nobody typed it. */
  note?: string | undefined;
  error?: string | null | undefined;
  /** Marked as wrong, wherever that is said. */
  invalid?: boolean;
  numeric?: "whole" | "decimal" | undefined;
  /** Room for about so many characters; the whole line when left out. */
  size?: 2 | 4 | 5 | undefined;
  typed: string | undefined;
  autoComplete?: string | undefined;
}) {
  const { name, hint, note, error, invalid = Boolean(error) } = props;
  const describedBy = [hint && `${name}-hint`, note && `${name}-note`, error && `${name}-error`]
    .filter(Boolean)
    .join(" ");
  return (
    <div className="field">
      <label className={props.part ? styles.part : "label"} htmlFor={name}>
        {props.label}
      </label>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {note && <NoteText id={`${name}-note`}>{note}</NoteText>}
      {error && <ErrorText id={`${name}-error`}>{error}</ErrorText>}
      <input
        className={`input ${props.size ? styles[`size${props.size}`] : styles.full}`}
        id={name}
        name={name}
        type="text"
        dir="auto"
        inputMode={props.numeric && (props.numeric === "whole" ? "numeric" : "decimal")}
        defaultValue={props.typed ?? ""}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy || undefined}
        autoComplete={props.autoComplete ?? "off"}
      />
    </div>
  );
}

/** What is wrong, and said to be so to those who do not see its colour. */
export function ErrorText({ id, children }: { id?: string | undefined; children: string }) {
  const t = useTranslations("errors");
  return (
    <p className="error" id={id}>
      <span className="visually-hidden">{t("prefix")} </span>
      {children}
    </p>
  );
}

/** Where what stands in a field comes from. */
export function NoteText({ id, children }: { id: string; children: string }) {
  return (
    <p className={`hint ${styles.note}`} id={id}>
      <span aria-hidden="true">✓ </span>
      {children}
    </p>
  );
}
