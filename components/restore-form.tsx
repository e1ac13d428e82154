import { useTranslations } from "next-intl";
import { GROUP_LETTERS, GROUPS, type CodeProblem } from "@/lib/core/recovery-code";
import styles from "./restore-form.module.css";
import { useListWords } from "./words";

/** A code carried behind the # of the address fills the field, and leaves the address at once. */
const TAKE_CODE = `{
  const code = location.hash.slice(1);
  if (/[0-9A-Za-z]{4}/.test(code)) document.getElementById("code").value = code;
  if (code.length > 20) history.replaceState(history.state, "", location.pathname);
}`;

/** Where a recovery code is typed, with what is wrong with the one typed before. */
export function RestoreForm(props: {
  action: string;
  typed: string;
  problem: CodeProblem | { readonly kind: "unknown" } | null;
  /** Trips that this browser already has: they come along. */
  tripsHere: number;
  nonce: string;
}) {
  const { problem } = props;
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
          maxLength={500}
          defaultValue={props.typed}
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? "code-hint code-error" : "code-hint"}
        />
        <script nonce={props.nonce}>{TAKE_CODE}</script>
      </div>
      {props.tripsHere > 0 && <p className="notice">{t("merge", { count: props.tripsHere })}</p>}
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
