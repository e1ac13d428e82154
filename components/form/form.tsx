import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DATE_PARTS, type FieldIssue, type Fields } from "@/lib/core/typed/fields";
import type { AgoUnit } from "@/lib/core/typed/questionnaire";
import styles from "./form.module.css";
import { ErrorText, InputField, NoteText } from "./input-field";
import { useIssueWords } from "../site/words";

/** What was typed, and what is wrong with it: every field takes both, and finds its own. */
export type Typed = { readonly fields: Fields; readonly issues: readonly FieldIssue[] };

/** A form that posts, checked by the server alone, so that every message is ours and says what to do. */
/* `close`: it is one of several in a row, and keeps to few screens. */
export function Form(props: { action: string; id?: string; close?: boolean; children: ReactNode }) {
  return (
    <form
      id={props.id}
      className={`${props.close ? `stack-tight ${styles.close}` : "stack-loose"} ${styles.form}`}
      method="post"
      action={props.action}
      noValidate
      autoComplete="off"
    >
      {props.children}
    </form>
  );
}

/** Everything to put right, at the top of the page, each a link to its field. Takes the focus when it appears. */
export function ErrorSummary({ issues, children }: { issues: readonly FieldIssue[]; children?: ReactNode }) {
  const t = useTranslations("errors");
  const say = useIssueWords();
  if (issues.length === 0) return null;
  return (
    <div id="problem" className={`notice stack-tight ${styles.summary}`} role="alert" tabIndex={-1} autoFocus>
      <h2>{t("title")}</h2>
      <ul>
        {issues.map((issue) => (
          <li key={issue.path}>
            <a href={`#${issue.path}`}>{say(issue)}</a>
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}

/** One line of text with its label, hint and error. Named by its path, which is its `id` too. */
export function TextField(props: {
  typed: Typed;
  name: string;
  label: string;
  hint?: string | undefined;
  note?: string | undefined;
  /** Where the error is said: here, or by the group this input is part of. */
  errorIn?: "here" | "group";
  /** A keypad of digits, on a phone: only where no word is natural, since it hides the letters. */
  numeric?: "whole" | "decimal";
  /** Room for about so many characters; the whole line when left out. */
  size?: 2 | 4 | 5;
  autoComplete?: string;
}) {
  const { typed, errorIn = "here", ...rest } = props;
  const say = useIssueWords();
  const issue = typed.issues.find(({ path }) => path === props.name);
  const here = errorIn === "here";
  return (
    <InputField
      {...rest}
      part={!here}
      error={here && issue ? say(issue) : null}
      invalid={issue !== undefined}
      typed={typed.fields[props.name]?.[0]}
    />
  );
}

/** One question: its legend, hint and error, said together by a screen reader, and its inputs. */
export function Question(props: {
  typed: Typed;
  /** The question's path: its issues carry it as `field`. */
  path: string;
  legend: string;
  /** The legend is on show elsewhere, and only said here. */
  quiet?: boolean;
  hint?: string | undefined;
  /** Where what stands in its inputs comes from, when nobody typed it. */
  note?: string | undefined;
  /** What counts as a yes, for those who want to know more. */
  counts?: string | undefined;
  /** The group of radios this is shown for: see {@link Choices}. */
  when?: string | undefined;
  radios?: boolean;
  children: ReactNode;
}) {
  const { path } = props;
  const t = useTranslations("form");
  const issues = props.typed.issues.filter(({ field }) => field === path);
  // A row has a hint of its own.
  const hintId = `${path}-${props.quiet ? "unsure" : "hint"}`;
  const describedBy = [
    props.hint && hintId,
    props.note && `${path}-note`,
    issues.length > 0 && `${path}-error`,
  ]
    .filter(Boolean)
    .join(" ");
  return (
    <fieldset
      className={`${styles.question} ${issues.length > 0 ? styles.wrong : ""} ${props.when ? styles.followUp : ""}`}
      data-when={props.when}
      role={props.radios ? "radiogroup" : undefined}
      aria-invalid={props.radios && issues.length > 0 ? true : undefined}
      aria-describedby={describedBy || undefined}
    >
      <legend className={props.quiet ? "visually-hidden" : styles.legend}>{props.legend}</legend>
      {props.hint && (
        <p className="hint" id={hintId}>
          {props.hint}
        </p>
      )}
      {props.note && <NoteText id={`${path}-note`}>{props.note}</NoteText>}
      {props.counts && (
        <details className={styles.counts}>
          <summary>{t("whatCounts")}</summary>
          <p>{props.counts}</p>
        </details>
      )}
      {issues.length > 0 && (
        <div id={`${path}-error`}>
          {issues.map((issue) => (
            <FieldError key={issue.path} issue={issue} />
          ))}
        </div>
      )}
      {props.children}
    </fieldset>
  );
}

/** Radios stand side by side when no label has more characters than this and none has a hint. */
const SHORT_LABEL = 14;

export type Option = {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** The groups of questions that choosing this shows, space-separated, matching their `when`. */
  readonly reveals?: string | undefined;
};

/**
 * Radios or checkboxes of one question. The first one's `id` is the question's path, so that links lead to it.
 * Follow-up questions are shown by CSS once their radio is chosen, and always where CSS cannot.
 */
export function Choices(props: {
  typed: Typed;
  name: string;
  many?: boolean;
  /** Each is named by its value, the first one too: something else on the page has the path for its `id`. */
  named?: boolean;
  options: readonly Option[];
}) {
  const { name, options } = props;
  const chosen = props.typed.fields[name] ?? [];
  const inRow = !props.many && options.every(({ label, hint }) => !hint && label.length <= SHORT_LABEL);
  return (
    <div className={inRow ? styles.choicesInRow : styles.choices}>
      {options.map(({ value, label, hint, reveals }, index) => {
        const id = index === 0 && !props.named ? name : `${name}.${value}`;
        return (
          <div key={value} className={styles.choice}>
            <input
              type={props.many ? "checkbox" : "radio"}
              id={id}
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
              data-reveals={reveals}
              aria-describedby={hint && `${name}.${value}-hint`}
            />
            <label htmlFor={id}>{label}</label>
            {hint && (
              <p className="hint" id={`${name}.${value}-hint`}>
                {hint}
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** Day, month and year, typed. Errors are said by the question it stands in. */
export function DateFields(props: { typed: Typed; name: string; birthday?: boolean }) {
  const t = useTranslations("form");
  return (
    <div className={styles.row}>
      {DATE_PARTS.map((part) => (
        <TextField
          key={part}
          typed={props.typed}
          name={`${props.name}.${part}`}
          label={t(part)}
          errorIn="group"
          // A month has a name, and may be typed by it.
          {...(part !== "month" && { numeric: "whole" })}
          size={part === "day" ? 2 : 4}
          {...(props.birthday && { autoComplete: `bday-${part}` })}
        />
      ))}
    </div>
  );
}

/** A date, or "about how long ago": two ways to say when, of which one is filled in. */
export function DateOrAgo(props: { typed: Typed; name: string; units: readonly AgoUnit[] }) {
  const t = useTranslations("form");
  const { typed, name } = props;
  return (
    <>
      <Way label={t("onDate")} id={`${name}.on`}>
        <DateFields typed={typed} name={name} />
      </Way>
      <Or />
      <Way label={t("ago")} id={`${name}.since`}>
        <div className={styles.row}>
          <TextField
            typed={typed}
            name={`${name}.ago`}
            label={t("agoNumber")}
            errorIn="group"
            numeric="decimal"
            size={4}
          />
          <div className="field">
            <label className={styles.part} htmlFor={`${name}.unit`}>
              {t("agoUnit")}
            </label>
            <select
              className="input"
              id={`${name}.unit`}
              name={`${name}.unit`}
              defaultValue={typed.fields[`${name}.unit`]?.[0] ?? ""}
              aria-invalid={typed.issues.some(({ path }) => path === `${name}.unit`) ? true : undefined}
            >
              <option value="">{t("agoChoose")}</option>
              {props.units.map((unit) => (
                <option key={unit} value={unit}>
                  {t(`units.${unit}`)}
                </option>
              ))}
            </select>
          </div>
        </div>
      </Way>
    </>
  );
}

/** One of two ways to answer a question, with its own name. */
export function Way(props: { id: string; label: string; children: ReactNode }) {
  return (
    <div className={styles.way} role="group" aria-labelledby={`${props.id}-label`}>
      <p className={styles.wayLabel} id={`${props.id}-label`}>
        {props.label}
      </p>
      {props.children}
    </div>
  );
}

/** A field, and beside it another way to answer. */
export const Aside = ({ children }: { children: ReactNode }) => (
  <div className={styles.aside}>{children}</div>
);

/** Inputs of one question side by side, as far as there is room. */
export function Row({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}

/** The word "or" between two ways. */
export function Or() {
  return <p className={styles.or}>{useTranslations("form")("or")}</p>;
}

/** What is wrong with a field, beside it. */
export function FieldError({ issue, id }: { issue: FieldIssue; id?: string }) {
  const say = useIssueWords();
  return <ErrorText id={id}>{say(issue)}</ErrorText>;
}
