import { useTranslations } from "next-intl";
import { SLEEP_WAYS } from "@/lib/core/typed/flight-sleep";
import { sleepCount } from "@/lib/core/typed/flight-fields";
import { SLEEPS_MAX } from "@/lib/core/plan/trip";
import styles from "./flight-form.module.css";
import { Choices, Question, Row, TextField, type Typed } from "./form";

/** Sleep on one leg, in the traveller's own terms: about so long, or from when to when; and what it costs. */
export function SleepFields({ typed, leg }: { typed: Typed; leg: number }) {
  const t = useTranslations("plan.sleep");
  const stem = `legs.${leg}.sleep`;
  const how = `${stem}.how`;
  const count = sleepCount(typed.fields, leg);
  const chosen = typed.fields[how] ?? ["none"];
  return (
    <div className={styles.sleep}>
      <Question typed={typed} path={how} legend={t("legend")} hint={t("cost")} radios>
        <Choices
          typed={{ ...typed, fields: { ...typed.fields, [how]: chosen } }}
          name={how}
          options={SLEEP_WAYS.map((way) => ({ value: way, label: t(`ways.${way}`) }))}
        />
      </Question>
      <div className={styles.about}>
        <TextField typed={typed} name={`${stem}.about`} label={t("about")} hint={t("aboutHint")} size={4} />
      </div>
      <div className={styles.rows}>
        <p className={`hint ${styles.into}`}>{t("intoHint")}</p>
        <p className={`hint ${styles.clock}`}>{t("clockHint")}</p>
        {Array.from({ length: count }, (_, row) => (
          <Question
            key={row}
            typed={typed}
            path={`${stem}.${row}`}
            legend={t(count > 1 ? "row" : "only", { number: row + 1 })}
          >
            <Row>
              {(["from", "to"] as const).map((edge) => (
                <TextField
                  key={edge}
                  typed={typed}
                  name={`${stem}.${row}.${edge}`}
                  label={t(edge)}
                  errorIn="group"
                  size={5}
                />
              ))}
            </Row>
          </Question>
        ))}
        {count < SLEEPS_MAX && (
          <button type="submit" className="button-link" name="do" value={`addSleep.${leg}`}>
            {t("add")}
          </button>
        )}
      </div>
    </div>
  );
}
