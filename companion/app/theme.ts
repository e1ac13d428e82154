import type { Words } from "../document/words";

const KEY = "theme";

/** The cabin button: near-black with dim warm text, until it is put out again; remembered on this device. */
export function watchTheme(fly: Pick<Words["fly"], "cabin" | "cabinOff">): void {
  const root = document.documentElement;
  const button = document.querySelector<HTMLButtonElement>('[data-do="cabin"]');
  if (!button) return;
  const show = () => {
    const cabin = root.dataset.theme === "cabin";
    button.textContent = cabin ? fly.cabinOff : fly.cabin;
  };
  button.hidden = false;
  show();
  button.addEventListener("click", () => {
    if (root.dataset.theme === "cabin") delete root.dataset.theme;
    else root.dataset.theme = "cabin";
    try {
      if (root.dataset.theme) localStorage.setItem(KEY, root.dataset.theme);
      else localStorage.removeItem(KEY);
    } catch {
      // Storage is off in this browser: the light stays as it is until the page closes.
    }
    show();
  });
}
