import { useTranslations } from "next-intl";
import { CODE_TEXT_MAX, GROUP_LETTERS, GROUPS, type CodeProblem } from "@/lib/core/saved/recovery-code";
import { RecoveryCode } from "./recovery-code";
import styles from "./restore-form.module.css";
import { useListWords } from "../site/words";

/** A code carried behind the # of the address fills the field, says that it came so, and leaves the address at once. */
const TAKE_CODE = `{
  const code = location.hash.slice(1);
  if (/[0-9A-Za-z]{4}/.test(code) && code.length > 20) {
    document.getElementById("code").value = code;
    document.getElementById("by-link").hidden = false;
  }
  if (code.length > 20) history.replaceState(history.state, "", location.pathname);
}`;

/** Where a recovery code is typed, with what is wrong with the one typed before. */
export function RestoreForm(props: {
  action: string;
  typed: string;
  problem: CodeProblem | { readonly kind: "unknown" } | null;
  /** Trips that this browser has under a key of its own, and that key's code. */
  here: { readonly trips: number; readonly code: readonly string[]; readonly address: string } | null;
  exportPath: string;
  nonce: string;
}) {
  const { here, problem } = props;
  const t = useTranslations("yourData.restore");
  return (
    <form method="post" action={props.action} className="panel stack" noValidate autoComplete="off">
      <div className="field">
        <label className="label" htmlFor="code">
          {t("label")}
        </label>
        <p className="hint" id="code-hint">
          {t("hint")}
        </p>
        {problem && (
          <p className="error" id="code-error" role="alert">
            <Problem problem={problem} />
          </p>
        )}
        <textarea
          className={`input ${styles.code}`}
          id="code"
          name="code"
          rows={4}
          maxLength={CODE_TEXT_MAX}
          defaultValue={props.typed}
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck="false"
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? "code-hint code-error" : "code-hint"}
        />
      </div>
      <div id="by-link" className={`notice ${styles.byLink}`} role="status" hidden>
        <p>
          <strong>{t("byLinkTitle")}</strong>
        </p>
        <p>{t("byLink")}</p>
      </div>
      <script nonce={props.nonce}>{TAKE_CODE}</script>
      <p>{t("readers")}</p>
      {here && (
        <fieldset className={styles.here}>
          <legend className="label">{t("here", { count: here.trips })}</legend>
          <p>{t("hereLeft", { count: here.trips })}</p>
          <details>
            <summary className="button-link">{t("hereCode", { count: here.trips })}</summary>
            <RecoveryCode groups={here.code} address={here.address} label={t("hereGroups")} />
          </details>
          <p>
            <a href={props.exportPath} download>
              {t("hereExport")}
            </a>
          </p>
          <label className={styles.join}>
            <input type="checkbox" name="join" value="yes" />
            <span>{t("join", { count: here.trips })}</span>
          </label>
        </fieldset>
      )}
      <p className="actions">
        <button className="button" type="submit">
          {t("submit")}
        </button>
      </p>
    </form>
  );
}

function Problem({ problem }: { problem: CodeProblem | { readonly kind: "unknown" } }) {
  const t = useTranslations("yourData.restore.problem");
  const list = useListWords();
  const wanted = GROUPS * GROUP_LETTERS;
  switch (problem.kind) {
    case "empty":
    case "several":
    case "unknown":
      return t(problem.kind);
    case "short":
      return t("short", { typed: problem.typed, wanted, groups: Math.floor(problem.typed / GROUP_LETTERS) });
    case "long":
      return t("long", { typed: problem.typed, wanted });
    case "groups":
      return problem.groups.length > 4
        ? t("many", { count: problem.groups.length, first: problem.groups[0] ?? 1 })
        : t("groups", { groups: list(problem.groups.map(String)), count: problem.groups.length });
  }
}
