import { useTranslations } from "next-intl";
import type { DaySpan } from "@/lib/core/today";
import { useDateWords } from "../site/words";

/** Says which day every age, week and "days ago" is counted to. */
export function CountedTo({ departure, today }: { departure: string | null; today: DaySpan }) {
  const t = useTranslations("form");
  const date = useDateWords();
  return (
    <p className="soft">
      {departure === null
        ? t("countedToday", { first: date(today.earliest), last: date(today.latest) })
        : t("countedTo", { date: date(departure) })}
    </p>
  );
}
