import { useTranslations } from "next-intl";
import { tripPath } from "@/lib/core/paths";
import type { Difference } from "@/lib/core/saved/saved";
import { FactList } from "../site/fact-list";
import { Notice } from "../site/notice";
import { useListWords } from "../site/words";
import { NameField } from "../trip/name-field";
import styles from "./save-form.module.css";
import { TripLead, type TripWordsInput } from "../trip/trip-words";

const PROBLEMS = {
  stale: { title: "stale.title", text: "stale.text" },
  missing: { title: "stale.title", text: "stale.missing" },
  other: { title: "other.title", text: "other.text" },
  changed: { title: "changed.title", text: "changed.text" },
} as const;

/** Keeps a plan as a saved trip: its name, whether the answers stay with it, and what saving puts in the browser. */
export function SaveForm(props: {
  action: string;
  /** The id the trip has or will have: a save sent again after its answer was lost finds it. */
  tripId: string;
  /** Stands for the plan on the page: no other is saved from it. */
  shown: string;
  name: string;
  /** Whether the saved trip being changed keeps its answers; never for a new one. */
  keepsAnswers: boolean;
  /** Where the notes to take are, when there is something to ask: they are made from the answers. */
  notes: string | null;
  editing: boolean;
  /**
   * Its trip was changed or deleted elsewhere since this edit began; or this is another plan than the one that was to be
   * saved, or the same one changed since.
   */
  problem: keyof typeof PROBLEMS | null;
  /** The trip as it is saved now, null when there is none that opens, and as this would save it. */
  saved: TripWordsInput | null;
  yours: TripWordsInput;
  /** What the two differ in. */
  differ: readonly Difference[];
}) {
  const t = useTranslations("save");
  const list = useListWords();
  const { problem, differ } = props;
  const plain = problem !== "stale" && problem !== "missing";
  return (
    <section className="panel stack" aria-labelledby="save">
      <h2 id="save">{props.editing ? t("updateTitle") : t("title")}</h2>
      <form method="post" action={props.action} className="stack" noValidate autoComplete="off">
        {problem !== null && (
          <Notice icon="failed" urgent id="problem">
            <h3>{t(PROBLEMS[problem].title)}</h3>
            <p>{t(PROBLEMS[problem].text)}</p>
            {problem === "stale" && (
              <>
                <FactList
                  facts={[
                    {
                      name: t("stale.saved"),
                      value: props.saved ? <TripLead trip={props.saved} /> : t("stale.unreadable"),
                    },
                    { name: t("stale.yours"), value: <TripLead trip={props.yours} /> },
                    ...(props.saved
                      ? [
                          {
                            name: t("stale.differ"),
                            value:
                              differ.length > 0
                                ? list(differ.map((part) => t(`stale.parts.${part}`)))
                                : t("stale.alike"),
                          },
                        ]
                      : []),
                  ]}
                />
                <p>
                  <a href={tripPath(props.tripId)}>{t("stale.theirs")}</a>
                </p>
              </>
            )}
          </Notice>
        )}
        <input type="hidden" name="trip" value={props.tripId} />
        <input type="hidden" name="shown" value={props.shown} />
        <NameField label={t("name")} value={props.name} hint={t("nameHint")} />
        <div className={styles.keep}>
          <input
            type="checkbox"
            id="keepAnswers"
            name="keepAnswers"
            value="yes"
            defaultChecked={props.keepsAnswers}
            aria-describedby="keepAnswers-hint"
          />
          <label htmlFor="keepAnswers">{t("answers")}</label>
          <p className="hint" id="keepAnswers-hint">
            {props.notes !== null && t("answersNotes")}{" "}
            {t("answersHint", { dated: props.yours.departureDate === null ? "no" : "yes" })}
          </p>
          {props.notes !== null && (
            <p>
              <a href={props.notes}>{t("notes")}</a>
            </p>
          )}
        </div>
        <p className="hint">{t("cookie")}</p>
        <div className="actions">
          {plain && (
            <>
              <button className="button" type="submit" data-sending={t("saving")}>
                {props.editing ? t("update") : t("save")}
              </button>
              <button
                className="button button-secondary"
                type="submit"
                data-sending={t("saving")}
                name="then"
                value="return"
              >
                {t("saveAndReturn")}
              </button>
            </>
          )}
          {problem === "stale" && (
            <button className="button" type="submit" data-sending={t("saving")} name="how" value="over">
              {t("stale.mine")}
            </button>
          )}
          {!plain && (
            <button
              className="button button-secondary"
              type="submit"
              data-sending={t("saving")}
              name="how"
              value="copy"
            >
              {t("stale.copy")}
            </button>
          )}
        </div>
      </form>
    </section>
  );
}
