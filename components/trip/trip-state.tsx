import { useTranslations } from "next-intl";
import { useMinutes } from "@/components/site/words";

/** When a trip is, seen from now. `leaves`: in so many minutes, or whole days where only the day is known. */
export type TripState =
  | { readonly is: "undated" | "air" | "landed" | "over" }
  | { readonly is: "leaves"; readonly minutes: number }
  | { readonly is: "leavesOn"; readonly days: number };

const DAY = 1440;

/** A trip's state in a word or two. */
export function TripStateWords({ state }: { state: TripState }) {
  const t = useTranslations("trips.state");
  const sayMinutes = useMinutes();
  if (state.is === "leavesOn") return <>{t("days", { days: state.days })}</>;
  if (state.is !== "leaves") return <>{t(state.is)}</>;
  const days = Math.floor(state.minutes / DAY);
  return <>{days > 0 ? t("days", { days }) : t("in", { time: sayMinutes(state.minutes) })}</>;
}
