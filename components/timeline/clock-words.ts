import { useTranslations } from "next-intl";
import { useListWords } from "@/components/site/words";
import { readClock, type ShownClock } from "@/lib/core/plan/clocks";

/** The words for clocks, the same everywhere: whose or where each one is, and what the others show. */
export function useClockWords() {
  const t = useTranslations("timeline.clocks");
  const list = useListWords("comma");
  const name = ({ place, whose }: ShownClock) => place?.city ?? t(`whose.${whose}`);
  const reading = (clock: ShownClock, minute: number) =>
    t("reading", { time: readClock(clock, minute).time, place: name(clock) });
  return {
    name,
    /** What one clock shows at a minute, with its place: "21:05 (London)". */
    reading,
    /** What the clocks that are not the traveller's own show then; "" when there is none. */
    others: (clocks: readonly ShownClock[], minute: number) =>
      list(clocks.filter(({ whose }) => whose !== "own").map((clock) => reading(clock, minute))),
  };
}
