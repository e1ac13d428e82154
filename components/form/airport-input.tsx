import styles from "./airport-input.module.css";

/** What the list says. */
export type AirportWords = {
  /** The list's name. */
  readonly list: string;
  /** How many were found, for 1, 2, 3 … airports. */
  readonly found: readonly string[];
  readonly none: string;
};

/**
 * A line of text for an airport, and what its script (airport-script.ts) offers airports in while one types. Nothing has
 * to be chosen: what is typed is posted, and the server reads it.
 */
export function AirportInput(props: {
  name: string;
  className: string;
  defaultValue: string;
  invalid: boolean;
  describedBy: string | undefined;
  words: AirportWords;
}) {
  const { name, words } = props;
  return (
    <div className={styles.box} data-airport={JSON.stringify({ found: words.found, none: words.none })}>
      <input
        className={props.className}
        id={name}
        name={name}
        type="text"
        dir="auto"
        defaultValue={props.defaultValue}
        autoComplete="off"
        autoCapitalize="words"
        spellCheck="false"
        aria-invalid={props.invalid || undefined}
        aria-describedby={props.describedBy}
      />
      <ul id={`${name}-list`} className={styles.list} role="listbox" aria-label={words.list} hidden />
      <p className="visually-hidden" role="status" />
    </div>
  );
}
