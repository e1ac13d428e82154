import { useTranslations } from "next-intl";
import { useListWords, useMinutes } from "@/components/site/words";
import { asksToWalk, type Card, type CardFlight, type DrawnMove, type Look } from "@/lib/core/saved/card";
import type { ExerciseCode } from "@/lib/core/plan/exercises";
import { WHOLE, type Part } from "./parts";
import type { Caption } from "./seat-card-fit";
import { useDateWords } from "../site/words";

/**
 * The route, or the name where there is none; then the cities and the name; then when, how long and where one
 * sits; of one leg alone, which of the trip's it is, and which sheet, or side, of several. A small paper has the cities only of a trip without a name, and no
 * seat.
 */
export function useHeadingWords(isSmall = false): (flight: CardFlight, sheet?: Part) => readonly string[] {
  const t = useTranslations("card");
  const sayMinutes = useMinutes();
  const date = useDateWords();
  const list = useListWords("comma");
  const line = (parts: readonly (string | false | null)[]) => parts.filter(Boolean).join(" · ");
  return (flight, { at, of } = WHOLE) => {
    const { route, name, arrival, part, departureClock: clock } = flight;
    const cities = route.map(({ city }) => city);
    const [first = "", last = ""] = [cities[0], cities.at(-1)];
    const isNamed = cities.every((city) => name.includes(city));
    const stops = list(cities.slice(1, -1));
    const total = sayMinutes(flight.legs.reduce((sum, { minutes }) => sum + minutes, 0));
    const count = flight.legs.length;
    const facts = [
      part && t("legOf", part),
      of > 1 && t(isSmall ? "sideOf" : "sheetOf", { number: at + 1, count: of }),
      flight.departureDate && date(flight.departureDate),
      clock && t(part ? "pushback" : "departs", { clock }),
      arrival && t("arrives", { clock: arrival.clock, days: arrival.daysLater, city: arrival.city }),
      count > 1 ? t("legs", { count, duration: total }) : count === 1 && total,
      !isSmall && flight.seat !== "unknown" && t(`seats.${flight.seat}`),
    ];
    const places = [
      !isNamed &&
        !(isSmall && name) &&
        (stops ? t("citiesBy", { first, last, stops }) : t("citiesTo", { first, last })),
      name,
    ];
    return route.length > 1
      ? [route.map(({ code }) => code).join(" → "), line(places), line(facts)]
      : [name || t("unnamed"), line(facts)];
  };
}

export type Captioned = {
  readonly code: DrawnMove | "X18";
  readonly look: Look;
  /** What the times call it by. */
  readonly number: number | null;
  readonly caption: Caption;
  /** What a small paper has room for of what this traveller does differently. */
  readonly notes: readonly string[];
};

/** What is drawn: the moves by number and, where there are walks, the walk. */
export function useCaptions(): (card: Card) => readonly Captioned[] {
  const t = useTranslations("card");
  const names = useTranslations("exercises");
  const list = useListWords("comma");
  return (card) => {
    const moves = card.moves.map(({ code, dose, look, notes }, index): Captioned => {
      const side = dose.side === "both" ? [] : [t(`sides.${dose.side}`)];
      const { repetitions, holdSeconds: seconds } = dose;
      const cue = side.length > 0 && isOneLegged(code) ? t(`cuesOne.${code}`) : t(`cues.${code}`);
      return {
        code,
        look,
        number: index + 1,
        notes: notes.includes("light") ? [t("notes.light")] : [],
        caption: {
          name: names(`${code}.name`),
          dose: list([t(seconds > 0 ? "doseHold" : "dose", { repetitions, seconds }), ...side]),
          cue: [cue, ...notes.map((note) => t(`notes.${note}`))].join(" "),
        },
      };
    });
    if (!asksToWalk(card)) return moves;
    const cue = [t("cues.X18"), card.manner.plainWalk && t("notes.plainWalk")].filter(Boolean).join(" ");
    const dose = t("walkFor", { minutes: card.kinds.find(({ kind }) => kind === "walk")?.minutes ?? 0 });
    return [
      ...moves,
      { code: "X18", look: {}, number: null, notes: [], caption: { name: t("walk"), dose, cue } },
    ];
  };
}

const ONE_LEGGED = ["X1", "X2", "X3", "X4", "X7", "X8"] as const;
/** Moves whose words differ when one leg alone does them. */
const isOneLegged = (code: ExerciseCode): code is (typeof ONE_LEGGED)[number] =>
  ONE_LEGGED.some((one) => one === code);
