import { useTranslations } from "next-intl";
import { EXERCISE_CODES, EXERCISES, type Exercise } from "@/lib/core/plan/exercises";
import { exercisePath } from "@/lib/core/paths";
import styles from "./exercise-index.module.css";
import { MoveFigure } from "../figure/move-figure";

/** Every move as a drawing with its name, by where it may be done. */
export function ExerciseIndex() {
  const t = useTranslations("moves");
  const names = useTranslations("exercises");
  return (["B", "C", "U"] as const).map((where) => (
    <section key={where} className="stack" aria-labelledby={`where-${where}`}>
      <div className="stack-tight">
        <h2 id={`where-${where}`}>{t(`where.${where}.title`)}</h2>
        <p className="soft measure">{t(`where.${where}.lead`)}</p>
      </div>
      <ul className={styles.moves}>
        {EXERCISE_CODES.filter((code) => EXERCISES[code].where === where).map((code) => {
          const { comfortOnly }: Exercise = EXERCISES[code];
          return (
            <li key={code}>
              <a href={exercisePath(code)} className={styles.move}>
                <span className={styles.figure}>
                  <MoveFigure code={code} />
                </span>
                <span className={styles.name}>{names(`${code}.name`)}</span>
              </a>
              {comfortOnly && <p className="small soft">{t("comfort")}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  ));
}
