import { useTranslations } from "next-intl";
import {
  EXERCISE_CODES,
  EXERCISES,
  findExerciseCode,
  type Exercise,
  type ExerciseCode,
} from "@/lib/core/plan/exercises";
import { isFrontMove } from "@/lib/core/figure/motion";
import { MOVES, type Move } from "@/lib/core/figure/poses";
import { exercisePath } from "@/lib/core/paths";

import styles from "./exercise.module.css";
import { FactList } from "../site/fact-list";
import type { Variant } from "../figure/drawing";
import { MoveFigure } from "../figure/move-figure";
import { MovingFigure } from "../figure/moving-figure";
import { SourceLink } from "../site/source-link";
import { useListWords } from "../site/words";

/** One move: in motion, in steps, its dose and place, who changes it, and where it comes from. */
export function ExerciseView({ code }: { code: ExerciseCode }) {
  const t = useTranslations("moves");
  const names = useTranslations("exercises");
  const label = t("drawing", { name: names(`${code}.name`) });
  return (
    <div className={styles.view}>
      <div className={styles.top}>
        <div className={styles.drawing}>
          <MovingFigure
            move={MOVES[code]}
            variant={{}}
            label={label}
            words={{ play: t("motion.play"), pause: t("motion.pause"), next: t("motion.next") }}
          >
            <MoveFigure code={code} label={label} />
          </MovingFigure>
        </div>
        <div className="stack">
          <Steps code={code} />
          <Facts code={code} />
        </div>
      </div>
      <Variants code={code} />
      <Changes code={code} />
      <Evidence code={code} />
      <Others code={code} />
    </div>
  );
}

function Steps({ code }: { code: ExerciseCode }) {
  const t = useTranslations("moves");
  const words = useTranslations("exercises");
  const { comfortOnly }: Exercise = EXERCISES[code];
  const keyOf = (step: number) => `${code}.steps.${step}` as "X1.steps.1";
  return (
    <section className="stack-tight" aria-labelledby="steps">
      <h2 id="steps">{t("steps")}</h2>
      <ol className={styles.steps}>
        {[1, 2, 3].map((step) => words.has(keyOf(step)) && <li key={step}>{words(keyOf(step))}</li>)}
      </ol>
      <p className="soft">{words("stop")}</p>
      {comfortOnly && <p className="notice">{t("comfortOnly")}</p>}
      {code === "X6" && <p className="notice">{t("weak")}</p>}
    </section>
  );
}

function Facts({ code }: { code: ExerciseCode }) {
  const t = useTranslations("moves");
  const says = useTranslations("evidence.exercises");
  const list = useListWords("semicolon");
  const { repetitions, eachSide, holdSeconds, secondsPerRepetition, where, muscles }: Exercise =
    EXERCISES[code];
  const seconds = Math.round(repetitions * secondsPerRepetition) * (eachSide ? 2 : 1);
  return (
    <section className="stack-tight" aria-labelledby="facts">
      <h2 id="facts">{t("facts")}</h2>
      <FactList
        facts={[
          {
            name: t("dose"),
            value: says("dose", {
              repetitions,
              sides: eachSide ? "each" : "both",
              hold: holdSeconds,
              seconds,
            }),
          },
          { name: t("whereTitle"), value: says(`where.${where}`) },
          { name: t("musclesTitle"), value: list(muscles.map((muscle) => t(`muscles.${muscle}`))) },
        ]}
      />
    </section>
  );
}

type VariantName = "left" | "right" | "short" | "pregnant" | "cast" | "transferSeat";
const VARIANTS: Readonly<Record<VariantName, Variant>> = {
  left: { side: "left" },
  right: { side: "right" },
  short: { short: true },
  pregnant: { pregnant: true },
  cast: { cast: true },
  transferSeat: { transferSeat: true },
};

/** The variants whose drawing tells more than the plain one. */
function toVariants(code: ExerciseCode): readonly VariantName[] {
  const { eachSide, changes, where }: Exercise = EXERCISES[code];
  const move: Move = MOVES[code];
  if (isFrontMove(move) || where === "U") return [];
  const has = (who: string, then: string) => changes.some((one) => one.who === who && one.then === then);
  const whole = move.view !== "leg";
  const shown: readonly (readonly [VariantName, boolean])[] = [
    ["right", eachSide],
    ["left", eachSide],
    ["short", has("shortLegs", "support")],
    ["pregnant", whole && has("pregnant", "light")],
    ["cast", has("cast", "toesFree") || code === "X20"],
    ["transferSeat", has("pressureSores", "armrests")],
  ];
  return shown.filter(([, holds]) => holds).map(([name]) => name);
}

function Variants({ code }: { code: ExerciseCode }) {
  const t = useTranslations("moves");
  const variants = toVariants(code);
  if (variants.length === 0) return null;
  return (
    <section className="stack-tight" aria-labelledby="variants">
      <h2 id="variants">{t("variantsTitle")}</h2>
      <ul className={styles.variants}>
        {variants.map((name) => (
          <li key={name}>
            <div className={styles.variant}>
              <MoveFigure code={code} variant={VARIANTS[name]} />
            </div>
            {t(`variants.${name}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Changes({ code }: { code: ExerciseCode }) {
  const lists = useTranslations("lists");
  const t = useTranslations("moves");
  const names = useTranslations("exercises");
  const { changes }: Exercise = EXERCISES[code];
  return (
    <section className="stack-tight" aria-labelledby="changes">
      <h2 id="changes">{t("changesTitle")}</h2>
      {changes.length === 0 && <p>{t("noChanges")}</p>}
      <ul className="measure">
        {changes.map(({ who, then }) => {
          const other = findExerciseCode(then);
          return (
            <li key={who}>
              <strong>{lists("label", { name: t(`who.${who}`) })}</strong>{" "}
              {other === null ? (
                t(`then.${then as "light"}`)
              ) : (
                <a href={exercisePath(other)}>{t("instead", { name: names(`${other}.inSentence`) })}</a>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Evidence({ code }: { code: ExerciseCode }) {
  const t = useTranslations("moves");
  const passages = useTranslations("sources.passages");
  const { sources }: Exercise = EXERCISES[code];
  return (
    <section className="stack-tight" aria-labelledby="sources">
      <h2 id="sources">{t("evidenceTitle")}</h2>
      <p className="soft measure">{t("evidenceLead")}</p>
      <ul className={`measure ${styles.sources}`}>
        {sources.map((id) => (
          <li key={id}>
            <SourceLink id={id} />
            <p>{passages(id)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Others({ code }: { code: ExerciseCode }) {
  const t = useTranslations("moves");
  const names = useTranslations("exercises");
  const index = EXERCISE_CODES.indexOf(code);
  const others = [
    { words: "before", other: EXERCISE_CODES[index - 1] },
    { words: "after", other: EXERCISE_CODES[index + 1] },
  ] as const;
  return (
    <nav className="actions screen-only" aria-label={t("nav")} data-online="">
      {others.map(
        ({ words, other }) =>
          other && (
            <a key={words} className="button button-secondary" href={exercisePath(other)}>
              {t(words, { name: names(`${other}.name`) })}
            </a>
          ),
      )}
    </nav>
  );
}
