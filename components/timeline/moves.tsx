import { useTranslations } from "next-intl";
import { Fragment } from "react";
import type { ExerciseDose } from "@/lib/core/plan/plan";
import type { Manner } from "@/lib/core/plan/repertoire";
import { exercisePath } from "@/lib/core/paths";

/** The moves of one entry on a line, each with how often, how long it is held and which leg; then what to leave out. */
export function Moves({
  exercises,
  setNote,
  className,
}: {
  exercises: readonly ExerciseDose[];
  setNote: Manner["setNote"];
  className?: string | undefined;
}) {
  const names = useTranslations("exercises");
  const t = useTranslations("timeline.dose");
  const notes = useTranslations("timeline.setNotes");
  const lists = useTranslations("lists");
  // A walk says so itself, in words for the seat.
  const moves = exercises.filter(({ code }) => code !== "X18");
  if (moves.length === 0) return null;
  return (
    <p className={className}>
      {moves.map(({ code, repetitions, holdSeconds, side }, index) => {
        const parts = [
          t("move", { name: names(`${code}.name`), repetitions }),
          ...(holdSeconds > 0 ? [t("hold", { seconds: holdSeconds })] : []),
          ...(side === "both" ? [] : [t(side)]),
        ];
        return (
          <Fragment key={`${code}${side}`}>
            {index > 0 && lists("comma")}
            <a className="quiet" href={exercisePath(code)}>
              {parts.join(" ")}
            </a>
          </Fragment>
        );
      })}
      {setNote !== null && `. ${notes(setNote)}`}
    </p>
  );
}
