"use client";

import { useEffect, useId, useRef, useState, useSyncExternalStore, type KeyboardEvent } from "react";
import { toAirportText, type Airport } from "@/lib/core/places/airport";
import { PATHS } from "@/lib/core/paths";
import styles from "./airport-input.module.css";

/** What the list says, made ready on the server. */
export type AirportWords = {
  /** The list's name. */
  readonly list: string;
  /** How many were found, for 1, 2, 3 … airports. */
  readonly found: readonly string[];
  readonly none: string;
};

const QUIET_MILLISECONDS = 150;
const SHORTEST_SEARCH = 2;

/**
 * A line of text for an airport; once scripts run, a combobox that offers airports while one types (the ARIA
 * authoring practices' editable combobox with a list). Nothing has to be chosen: what is typed is posted, and the
 * server reads it. The input is never controlled, so what was typed before the scripts came stays.
 */
export function AirportInput(props: {
  name: string;
  className: string;
  defaultValue: string;
  invalid: boolean;
  describedBy: string | undefined;
  words: AirportWords;
}) {
  const { words } = props;
  const listId = useId();
  const scripted = useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
  const input = useRef<HTMLInputElement>(null);
  const pending = useRef({ timer: 0, request: new AbortController() });
  const [airports, setAirports] = useState<readonly Airport[]>([]);
  const [active, setActive] = useState(-1);
  const [status, setStatus] = useState("");
  const open = airports.length > 0;
  const optionId = (index: number) => `${listId}-${index}`;

  useEffect(() => () => stop(pending.current), []);
  useEffect(() => {
    document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [active, listId]);

  function show(found: readonly Airport[], said: string) {
    setAirports(found);
    setActive(-1);
    setStatus(said);
  }

  function close() {
    stop(pending.current);
    show([], "");
  }

  function choose(airport: Airport | undefined) {
    if (airport && input.current) input.current.value = toAirportText(airport);
    close();
  }

  function search(text: string, afterMilliseconds: number) {
    stop(pending.current);
    if (text.trim().length < SHORTEST_SEARCH) {
      show([], "");
      return;
    }
    const request = new AbortController();
    const timer = window.setTimeout(() => {
      void findAirports(text, request.signal).then((found) => {
        if (found === null || request.signal.aborted) return;
        show(found, found.length > 0 ? (words.found[found.length - 1] ?? "") : words.none);
      });
    }, afterMilliseconds);
    pending.current = { timer, request };
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const moves = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!open) search(event.currentTarget.value, 0);
      // One place before the first is the line itself.
      else setActive(((active + 1 + moves[event.key] + airports.length + 1) % (airports.length + 1)) - 1);
    } else if (event.key === "Enter" && open && active >= 0) {
      event.preventDefault();
      choose(airports[active]);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      close();
    }
  }

  return (
    <div className={styles.box}>
      <input
        ref={input}
        className={props.className}
        id={props.name}
        name={props.name}
        type="text"
        dir="auto"
        defaultValue={props.defaultValue}
        autoComplete="off"
        autoCapitalize="words"
        spellCheck={false}
        aria-invalid={props.invalid || undefined}
        aria-describedby={props.describedBy}
        {...(scripted && {
          role: "combobox",
          "aria-autocomplete": "list",
          "aria-expanded": open,
          "aria-controls": listId,
          "aria-activedescendant": active >= 0 ? optionId(active) : undefined,
        })}
        onInput={(event) => search(event.currentTarget.value, QUIET_MILLISECONDS)}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <ul id={listId} className={styles.list} role="listbox" aria-label={words.list} hidden={!open}>
        {airports.map((airport, index) => (
          <li
            key={airport.iata}
            id={optionId(index)}
            className={styles.option}
            role="option"
            aria-selected={index === active}
            // The line keeps the focus, so that leaving it is what closes the list.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(airport)}
          >
            {toAirportText(airport)}
          </li>
        ))}
      </ul>
      <p className="visually-hidden" role="status">
        {status}
      </p>
    </div>
  );
}

const subscribeToNothing = () => () => undefined;

function stop({ timer, request }: { timer: number; request: AbortController }): void {
  window.clearTimeout(timer);
  request.abort();
}

/** Null when the search was given up, or the network is gone: the line takes what is typed all the same. */
async function findAirports(text: string, signal: AbortSignal): Promise<readonly Airport[] | null> {
  try {
    const response = await fetch(`${PATHS.apiAirports}?q=${encodeURIComponent(text)}`, { signal });
    return response.ok ? ((await response.json()) as { airports: readonly Airport[] }).airports : null;
  } catch {
    return null;
  }
}
