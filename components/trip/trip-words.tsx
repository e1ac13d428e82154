import { useTranslations } from "next-intl";
import { useDateWords, useMinutes } from "../site/words";

/** What a trip is called and described by. */
export type TripWordsInput = {
  readonly name: string;
  /** Calendar day of departure, or null. */
  readonly departureDate: string | null;
  /** Wall time where the first leg departs, "2026-12-01T21:05", or null. */
  readonly departureLocal: string | null;
  /** Codes of the airports in the order they are passed; none when one is not known. */
  readonly route: readonly string[];
  readonly legMinutes: readonly number[];
};

const total = (trip: TripWordsInput) => trip.legMinutes.reduce((sum, each) => sum + each, 0);

const routeOf = ({ route }: TripWordsInput) => route.join(" – ");

/** What the traveller called the trip; else its route, or its length. `unnamed` words the length, in minutes. */
export function nameTrip(trip: TripWordsInput, unnamed: (minutes: number) => string): string {
  return trip.name || routeOf(trip) || unnamed(total(trip));
}

/** The words for a trip's name, date and length, the same on every page. */
export function useTripWords() {
  const t = useTranslations("trips");
  const day = useDateWords();
  const sayMinutes = useMinutes();
  // One word of the line that it stands in.
  const sayTotal = (trip: TripWordsInput) => sayMinutes(total(trip)).replaceAll(" ", "\u00a0");
  return {
    name: (trip: TripWordsInput) =>
      nameTrip(trip, (minutes) => t("unnamed", { duration: sayMinutes(minutes) })),
    /** Null without a date. */
    date: (trip: TripWordsInput) => {
      if (trip.departureDate === null) return null;
      const date = day(trip.departureDate);
      return trip.departureLocal === null ? date : t("at", { date, time: trip.departureLocal.slice(11, 16) });
    },
    length: (trip: TripWordsInput) =>
      trip.legMinutes.length > 1
        ? t("flights", { count: trip.legMinutes.length, duration: sayTotal(trip) })
        : t("flight", { duration: sayTotal(trip) }),
  };
}

/** Where a trip goes, when it departs and, until it has `begun`, how long it is, in a line. */
export function TripLead({ trip, begun = false }: { trip: TripWordsInput; begun?: boolean }) {
  const words = useTripWords();
  const facts = [
    ...(trip.route.length > 0 ? [routeOf(trip)] : []),
    ...(words.date(trip) === null ? [] : [words.date(trip)]),
    ...(begun && trip.route.length > 0 ? [] : [words.length(trip)]),
  ];
  return (
    <>
      {trip.name !== "" && (
        <>
          <bdi>{trip.name}</bdi>
          {" · "}
        </>
      )}
      {facts.join(" · ")}
    </>
  );
}

/** A trip's name, or its length where it has none. */
export function TripName({ trip }: { trip: TripWordsInput }) {
  return <bdi>{useTripWords().name(trip)}</bdi>;
}
