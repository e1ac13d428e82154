import { useTranslations } from "next-intl";
import { useDateWords } from "./words";

/** Says which day every age, week and "days ago" is counted to. */
export function CountedTo({ departure, today }: { departure: string | null; today: string }) {
  const t = useTranslations("form");
  const date = useDateWords();
  return (
    <p className="soft">
      {departure === null
        ? t("countedToday", { date: date(today) })
        : t("countedTo", { date: date(departure) })}
    </p>
  );
}
