import { toAirportText, type Airport } from "@/lib/core/places/airport";
import { PATHS } from "@/lib/core/paths";
import type { AirportWords } from "./airport-input";

// The script of the flight's form, in the browser alone: each line for an airport becomes a combobox that offers airports
// while one types (the ARIA authoring practices' editable combobox with a list). What is in the line stays the traveller's.

const QUIET_MILLISECONDS = 150;
const SHORTEST_SEARCH = 2;

for (const box of document.querySelectorAll<HTMLElement>("[data-airport]")) {
  const [input, list, status] = [
    box.querySelector("input"),
    box.querySelector("ul"),
    box.querySelector<HTMLElement>("[role=status]"),
  ];
  if (input && list && status)
    makeCombobox({ input, list, status, words: JSON.parse(box.dataset.airport ?? "") as Words });
}

type Words = Pick<AirportWords, "found" | "none">;
type Parts = { input: HTMLInputElement; list: HTMLUListElement; status: HTMLElement; words: Words };

function makeCombobox({ input, list, status, words }: Parts): void {
  let airports: readonly Airport[] = [];
  let active = -1;
  let timer = 0;
  let request = new AbortController();
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  show([], "");

  function show(found: readonly Airport[], said: string): void {
    airports = found;
    status.textContent = said;
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(found.length > 0));
    list.replaceChildren(
      ...found.map((airport, index) => {
        const option = document.createElement("li");
        option.id = `${list.id}-${index}`;
        option.setAttribute("role", "option");
        option.textContent = toAirportText(airport);
        option.onclick = () => choose(airport);
        return option;
      }),
    );
    mark(-1);
  }

  function mark(index: number): void {
    active = index;
    for (const [at, option] of [...list.children].entries())
      option.setAttribute("aria-selected", String(at === index));
    const option = list.children[index];
    if (option) input.setAttribute("aria-activedescendant", option.id);
    else input.removeAttribute("aria-activedescendant");
    option?.scrollIntoView({ block: "nearest" });
  }

  function stop(): void {
    window.clearTimeout(timer);
    request.abort();
  }

  function close(): void {
    stop();
    show([], "");
  }

  function choose(airport: Airport): void {
    input.value = toAirportText(airport);
    close();
  }

  function search(afterMilliseconds: number): void {
    stop();
    const text = input.value;
    if (text.trim().length < SHORTEST_SEARCH) {
      show([], "");
      return;
    }
    const mine = (request = new AbortController());
    timer = window.setTimeout(() => {
      void findAirports(text, mine.signal).then((found) => {
        if (found === null || mine.signal.aborted) return;
        show(found, found.length > 0 ? (words.found[found.length - 1] ?? "") : words.none);
      });
    }, afterMilliseconds);
  }

  input.oninput = () => search(QUIET_MILLISECONDS);
  input.onblur = close;
  // The line keeps the focus, so that leaving it is what closes the list.
  list.onpointerdown = (event) => event.preventDefault();
  input.onkeydown = (event) => {
    const [open, chosen] = [airports.length > 0, airports[active]];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!open) {
        search(0);
        return;
      }
      // One place before the first is the line itself.
      const places = airports.length + 1;
      mark(((active + 1 + (event.key === "ArrowDown" ? 1 : -1) + places) % places) - 1);
    } else if (event.key === "Enter" && chosen) {
      event.preventDefault();
      choose(chosen);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      close();
    }
  };
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
