import { useTranslations } from "next-intl";
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
  const words = moves.map(({ code, repetitions, holdSeconds, side }) => {
    const parts = [
      t("move", { name: names(`${code}.name`), repetitions }),
      ...(holdSeconds > 0 ? [t("hold", { seconds: holdSeconds })] : []),
      ...(side === "both" ? [] : [t(side)]),
    ];
    return parts.join(" ");
  });
  return <p className={className}>{words.join(", ")}</p>;
}
