import { useTranslations } from "next-intl";
import styles from "./booking-panel.module.css";
import fileInput from "./file-input.module.css";
import { ErrorText } from "./input-field";
import { PATHS } from "@/lib/core/paths";

/** Why a booking filled nothing in. */
export const BOOKING_PROBLEMS = ["none", "unreadable", "noFlight", "pictureKind", "tooLarge"] as const;
export type BookingProblem = (typeof BOOKING_PROBLEMS)[number];

/** What a phone offers for the file: its camera too. An iPhone makes its own kind of picture one of these first. */
const ACCEPTED =
  "image/jpeg,image/png,image/webp,application/pdf,text/calendar,.ics,application/vnd.apple.pkpass,.pkpass,application/vnd.apple.pkpasses,.pkpasses,message/rfc822,.eml,text/html,.html,text/plain,.txt,application/json,.json";

/**
 * Reads a file as soon as it is chosen, and what is dropped or pasted anywhere on the page but in a field. What was typed
 * of the flight and not sent goes along.
 */
const BRING = `{
  const panel = document.getElementById("booking"), form = panel.querySelector("form");
  const { file, text } = form.elements;
  const bring = (event, data) => {
    const words = data?.getData("text/plain");
    if (!data?.files.length && !words) return;
    event.preventDefault();
    panel.open = true;
    panel.scrollIntoView();
    if (data.files.length) file.files = data.files; else text.value = words;
    form.requestSubmit();
  };
  panel.querySelector("[data-drop]").hidden = false;
  panel.dataset.reads = "";
  let typed;
  oninput = ({ target }) => target.form !== form && (typed = target.form);
  form.onformdata = ({ formData: it }) => typed && it.append("typed", new URLSearchParams(new FormData(typed)));
  file.onchange = () => file.files.length && form.requestSubmit();
  ondragover = (event) => event.preventDefault();
  ondrop = (event) => bring(event, event.dataTransfer);
  addEventListener("paste", (event) => {
    if (event.clipboardData?.files.length || !event.target.closest?.("input, textarea")) bring(event, event.clipboardData);
  });
}`.replace(/\n +/g, "\n");

/**
 * A booking, as a file or pasted, to fill in the flights with.
 *
 * @param open whether it stands open: before a flight is typed it does
 */
export function BookingPanel(props: {
  problem: BookingProblem | null;
  open: boolean;
  /** The most that may be sent, in bytes. */
  limit: number;
  nonce: string;
}) {
  const { problem, nonce } = props;
  const t = useTranslations("plan.booking");
  const said = problem === null ? "" : " booking-problem";
  return (
    <details
      className={`panel ${styles.panel}`}
      id="booking"
      open={props.open || problem !== null}
      suppressHydrationWarning
    >
      <summary>{t("title")}</summary>
      <form
        className="stack-tight"
        method="post"
        action={PATHS.planBooking}
        encType="multipart/form-data"
        autoComplete="off"
      >
        <p className="hint">{t("lead")}</p>
        {problem !== null && <ErrorText id="booking-problem">{t(`problems.${problem}`)}</ErrorText>}
        <div className="field">
          <label className="label" htmlFor="booking.file">
            {t("file")}
          </label>
          <p className="hint" id="booking.file-hint">
            {t("fileHint")}{" "}
            <span data-drop="" hidden suppressHydrationWarning>
              {t("drop")}
            </span>
          </p>
          <input
            className={fileInput.input}
            type="file"
            id="booking.file"
            name="file"
            accept={ACCEPTED}
            multiple
            data-limit={props.limit}
            data-large={t("problems.tooLarge")}
            aria-invalid={problem !== null || undefined}
            aria-describedby={`booking.file-hint${said}`}
          />
        </div>
        <details className="field">
          <summary>{t("paste")}</summary>
          <label className="hint" htmlFor="booking.text">
            {t("pasteHint")}
          </label>
          <textarea className={`input ${styles.paste}`} id="booking.text" name="text" rows={4} />
        </details>
        <button type="submit" className="button button-secondary" data-sending={t("reading")}>
          {t("read")}
        </button>
      </form>
      <script nonce={nonce} suppressHydrationWarning>
        {BRING}
      </script>
    </details>
  );
}
