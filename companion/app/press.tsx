/** @jsxImportSource preact */

const KINDS = { main: "button", plain: "button button-secondary", quiet: "button-link" } as const;

/** A button of a place that is drawn again. What stands in a `slot` takes the focus of what stood there. */
export function Button(props: {
  readonly act: () => unknown;
  readonly label: string;
  readonly kind?: keyof typeof KINDS;
  readonly slot?: string;
}) {
  const { act, label, kind = "plain", slot } = props;
  return (
    <button
      type="button"
      class={KINDS[kind]}
      data-slot={slot}
      onClick={({ currentTarget }) => press(currentTarget, act)}
    >
      {label}
    </button>
  );
}

/** A form that says something: what was typed goes nowhere else. */
export const submitWith =
  (act: (typed: FormData) => unknown) =>
  (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    press(form, () => act(new FormData(form)));
  };

/** Gives a button of the document what it does; hidden there, since without a script it does nothing. */
export function wire(does: string, act: () => unknown): void {
  const button = document.querySelector<HTMLElement>(`[data-do="${does}"]`);
  if (!button) return;
  button.hidden = false;
  button.onclick = () => press(button, act);
}

/** Does what was pressed, folds what it stood in, and looks after the focus. */
function press(pressed: HTMLElement, act: () => unknown): void {
  const details = pressed.closest("details");
  details?.removeAttribute("open");
  void act();
  settleFocus(pressed, details);
}

/** Keeps the focus where the press was; where nothing stands there any more, on what is next, never on a button of it. */
function settleFocus(pressed: HTMLElement, details: HTMLElement | null): void {
  // What is folded has a place all the same, for the browser.
  if (document.querySelector("dialog[open]") || (details === null && isShown(pressed))) return;
  const { slot } = pressed.dataset;
  const places = [
    details?.querySelector<HTMLElement>("summary"),
    slot === undefined ? null : document.querySelector<HTMLElement>(`[data-slot="${slot}"]`),
    document.getElementById("stop"),
    document.getElementById("next"),
  ];
  places.find((place) => place && isShown(place))?.focus({ preventScroll: true });
}

const isShown = (element: Element) => element.isConnected && element.getClientRects().length > 0;
