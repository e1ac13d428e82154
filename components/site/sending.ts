// Runs on every page: the button of a form on its way says so, and a second press sends nothing again. A file that is
// too large is not sent at all: the page says so, and what else was typed on it stays.

/** So many milliseconds an answer may take before anything is said: most are there sooner. */
const SOON = 400;
/** And so many until the button is itself again, when nothing came: somebody stopped the page. */
const STOPPED = 30_000;

const { word = "", sign = "" } = document.currentScript?.dataset ?? {};
/** What puts each form that was sent back as it was. */
const sent = new Map<HTMLFormElement, () => void>();

addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  if (event.defaultPrevented || form.method !== "post") return;
  if (sent.has(form) || isTooLarge(form)) {
    event.preventDefault();
    return;
  }
  const button = toButton(form, event.submitter);
  if (!button) return;
  const shown = [...button.childNodes];
  const said = document.createElement("p");
  said.className = "visually-hidden";
  said.setAttribute("role", "status");
  document.body.append(said);
  // It stays where the focus is, and its value in what is sent: so it is not disabled.
  button.setAttribute("aria-disabled", "true");
  const soon = setTimeout(() => {
    const words = button.dataset.sending ?? word;
    button.style.minWidth = `${button.offsetWidth}px`;
    button.replaceChildren(drawSign(), words);
    said.textContent = words;
  }, SOON);
  const undo = () => {
    clearTimeout(soon);
    clearTimeout(stopped);
    said.remove();
    button.removeAttribute("aria-disabled");
    button.style.minWidth = "";
    button.replaceChildren(...shown);
    sent.delete(form);
  };
  const stopped = setTimeout(undo, STOPPED);
  sent.set(form, undo);
});

// Gone back to: the page as it was left.
addEventListener("pageshow", () => sent.forEach((undo) => undo()));

/** The button that was pressed; of a form sent without one, or by the one that only the Enter key presses, the one that goes on. */
function toButton(form: HTMLFormElement, pressed: HTMLElement | null): HTMLElement | null | undefined {
  if (pressed && !pressed.hasAttribute("aria-hidden")) return pressed;
  const buttons = [...form.elements].filter((one): one is HTMLElement => one.matches("[type=submit]"));
  return buttons.find((one) => one.matches(".button:not(.button-secondary)")) ?? buttons.at(-1);
}

/** Whether a form brings more than its field of files allows: then it says so, and lets go of them. */
function isTooLarge(form: HTMLFormElement): boolean {
  const field = form.querySelector<HTMLInputElement>("[data-limit]");
  if (!field) return false;
  for (const earlier of form.querySelectorAll(".error")) earlier.remove();
  field.removeAttribute("aria-invalid");
  const bytes = [...(field.files ?? [])].reduce((sum, { size }) => sum + size, 0);
  if (bytes <= Number(field.dataset.limit)) return false;
  const problem = document.createElement("p");
  problem.className = "error";
  problem.setAttribute("role", "alert");
  problem.id = `${field.id}-large`;
  problem.textContent = field.dataset.large ?? "";
  field.before(problem);
  field.value = "";
  field.setAttribute("aria-invalid", "true");
  field.setAttribute("aria-errormessage", problem.id);
  field.focus();
  return true;
}

/** The sign of what is being saved. */
function drawSign(): Element {
  const make = (name: string) => document.createElementNS("http://www.w3.org/2000/svg", name);
  const [svg, path] = [make("svg"), make("path")];
  svg.setAttribute("class", "sending");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", sign);
  svg.append(path);
  return svg;
}
