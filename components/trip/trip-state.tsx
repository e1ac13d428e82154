import { useTranslations } from "next-intl";
import { useMinutes } from "@/components/site/words";

/** When a trip is, seen from now. `leaves`: in so many minutes, less than a day of them; else in so many days. */
export type TripState =
  | { readonly is: "undated" | "air" | "landed" | "over" }
  | { readonly is: "leaves"; readonly minutes: number }
  | { readonly is: "leavesOn"; readonly days: number };

/** A trip's state in a word or two. */
export function TripStateWords({ state }: { state: TripState }) {
  const t = useTranslations("trips.state");
  const sayMinutes = useMinutes();
  if (state.is === "leavesOn") return <>{t("days", { days: state.days })}</>;
  if (state.is === "leaves") return <>{t("in", { time: sayMinutes(state.minutes) })}</>;
  return <>{t(state.is)}</>;
}
