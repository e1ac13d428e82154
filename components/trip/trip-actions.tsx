import { useTranslations } from "next-intl";
import { NAME_LENGTH } from "@/lib/core/typed/flight";
import { tripPath } from "@/lib/core/paths";
import { Panel } from "../site/panel";
import { NameField } from "./name-field";
import styles from "./trip-actions.module.css";

/** What can be done with a saved trip. */
export function TripActions(props: {
  id: string;
  version: string;
  name: string;
  /** Its answers are kept. */
  answered: boolean;
  /** Its day is known: the answers go by that, else by the last save. */
  dated: boolean;
  /** The name that was sent is too long. */
  nameLong: boolean;
  /** There is something to ask a doctor: the notes to take stand elsewhere. */
  doctor: boolean;
  /** It has a plan to take along. */
  flies: boolean;
  /** It is in the air or flown: its card, and that no answers are kept, stand here and not above. */
  begun: boolean;
}) {
  const t = useTranslations("trips");
  const save = useTranslations("save");
  const { id } = props;
  return (
    <Panel id="actions" title={t("actionsTitle")} folded={!props.nameLong}>
      {props.begun && !props.answered && <p className="small soft">{t("answersNotKept")}</p>}
      <ul className={styles.list}>
        {props.begun && (
          <li>
            <a className="button-link" href={tripPath(id, "card")}>
              {t("card")}
            </a>
          </li>
        )}
        {(!props.doctor || props.begun) && (
          <li>
            <a className="button-link" href={tripPath(id, "doctor")}>
              {t("doctor")}
            </a>
          </li>
        )}
        {props.flies && (
          <li>
            <a className="button-link" href={tripPath(id, "fly")}>
              {t("fly")}
            </a>
          </li>
        )}
        <li>
          <EditButton id={id} part="flight" label={t("editFlight")} />
        </li>
        <li>
          <EditButton id={id} part="answers" label={t(props.answered ? "changeAnswers" : "answerAgain")} />
        </li>
        {(["return", "duplicate"] as const).map((again) => (
          <li key={again}>
            <form method="post" action={tripPath(id, again)}>
              <button className="button-link" type="submit">
                {t(again)}
              </button>
            </form>
          </li>
        ))}
        <li>
          <details open={props.nameLong}>
            <summary className="button-link">{t("rename")}</summary>
            <form
              method="post"
              action={tripPath(id, "rename")}
              className={`stack-tight ${styles.form}`}
              noValidate
            >
              <input type="hidden" name="version" value={props.version} />
              <NameField
                label={t("newName")}
                value={props.name}
                problem={props.nameLong ? t("nameLong", { max: NAME_LENGTH }) : null}
              />
              <p>
                <button className="button button-secondary" type="submit" data-sending={save("saving")}>
                  {t("saveName")}
                </button>
              </p>
            </form>
          </details>
        </li>
        <li>
          <a className="button-link" href={tripPath(id, "share")}>
            {t("share")}
          </a>
        </li>
        <li>
          <a className="button-link" href={tripPath(id, "delete")}>
            {t("delete")}
          </a>
        </li>
      </ul>
      {props.answered && <p className="hint">{t("answersKept", { dated: props.dated ? "yes" : "no" })}</p>}
    </Panel>
  );
}

/** Begins an edit of a saved trip: a post, since it puts a plan in progress. */
export function EditButton(props: { id: string; part: "flight" | "answers"; label: string }) {
  return (
    <form method="post" action={tripPath(props.id, "edit")}>
      <button className="button-link" type="submit" name="part" value={props.part}>
        {props.label}
      </button>
    </form>
  );
}
