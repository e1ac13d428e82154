import { useTranslations } from "next-intl";
import { Fragment } from "react";
import type { ExerciseDose } from "@/lib/core/plan";

/** The moves of one entry on a line, each with how often, how long it is held and which leg. */
export function Moves({
  exercises,
  className,
}: {
  exercises: readonly ExerciseDose[];
  className?: string | undefined;
}) {
  const names = useTranslations("exercises");
  const t = useTranslations("timeline.dose");
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
            {index > 0 && ", "}
            <a className="quiet" href={`/exercises/${code}`}>
              {parts.join(" ")}
            </a>
          </Fragment>
        );
      })}
    </p>
  );
}
