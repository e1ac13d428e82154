import { useTranslations } from "next-intl";
import { Notice } from "../site/notice";
import fileInput from "../form/file-input.module.css";
import styles from "./take-away.module.css";
import { PATHS } from "@/lib/core/paths";

/** Taking everything away as a file, bringing it back, a new key, and leaving. */
export function TakeAway(props: {
  /** There is something to export. */
  anything: boolean;
  exportPath: string;
  schemaPath: string;
  importAction: string;
  /** The secret of the owner that an import makes here; null where there is one. */
  makes: string | null;
  imported: { readonly added: number; readonly there: number } | null;
  problem: "none" | "encoding" | "json" | "format" | "version" | "shape" | "large" | null;
  /** Where in the file the problem is. */
  at: string;
  owner: boolean;
  /** A change of key was asked for that could not be made: nothing is changed. */
  keyProblem: boolean;
}) {
  const t = useTranslations("yourData");
  return (
    <>
      <section className="stack-tight" aria-labelledby="export">
        <h2 id="export">{t("exportTitle")}</h2>
        <p>
          {t("export")} <a href={props.schemaPath}>{t("schema")}</a>
        </p>
        {props.anything && (
          <p className="actions">
            <a className="button button-secondary" href={props.exportPath} download>
              {t("exportButton")}
            </a>
          </p>
        )}
        {props.anything && <p className="hint">{t("exportHint")}</p>}
      </section>
      <section className="stack-tight" aria-labelledby="import">
        <h2 id="import">{t("importTitle")}</h2>
        {props.imported && (
          <Notice icon="saved">
            <p>{t("imported", props.imported)}</p>
          </Notice>
        )}
        <form
          method="post"
          action={props.importAction}
          encType="multipart/form-data"
          className="stack-tight"
          noValidate
        >
          {props.makes !== null && <input type="hidden" name="owner" value={props.makes} />}
          <div className="field">
            <label className="label" htmlFor="file">
              {t("importLabel")}
            </label>
            <p className="hint" id="file-hint">
              {t("importHint")}
            </p>
            {props.problem && (
              <p className="error" id="file-error" role="alert">
                {t(`importProblem.${props.problem}`, { at: props.at })}
              </p>
            )}
            <input
              className={fileInput.input}
              id="file"
              name="file"
              type="file"
              accept=".json,application/json"
              aria-invalid={props.problem ? true : undefined}
              aria-describedby={props.problem ? "file-hint file-error" : "file-hint"}
            />
          </div>
          <p className="actions">
            <button className="button button-secondary" type="submit" data-sending={t("importing")}>
              {t("importButton")}
            </button>
          </p>
        </form>
      </section>
      {props.owner && (
        <section className="stack-tight" aria-labelledby="key">
          <h2 id="key">{t("keyTitle")}</h2>
          {props.keyProblem && (
            <Notice icon="failed" urgent>
              <p>{t("keyProblem")}</p>
            </Notice>
          )}
          <p>{t("key")}</p>
          <form method="post" action={PATHS.newKeyBegin}>
            <button className="button button-secondary" type="submit">
              {t("keyButton")}
            </button>
          </form>
        </section>
      )}
      {props.anything && (
        <section className="stack-tight" aria-labelledby="leave">
          <h2 id="leave">{t("leaveTitle")}</h2>
          <ul className={styles.leave}>
            <li>
              <a href={PATHS.forgetBrowser}>{t("forget.title")}</a>
              <p className="hint">{t("forgetHint")}</p>
            </li>
            <li>
              <a href={PATHS.deleteAll}>{t("delete.title")}</a>
              <p className="hint">{t("deleteHint")}</p>
            </li>
          </ul>
        </section>
      )}
    </>
  );
}
