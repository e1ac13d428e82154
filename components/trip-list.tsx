import { useTranslations } from "next-intl";
import { useTripWords, type TripWordsInput } from "./trip-words";
import styles from "./trip-list.module.css";
import { useDateWords } from "./words";

/** A trip that does not open: what stands beside what is sealed tells which it is. */
export type DamagedTrip = {
  readonly id: string;
  readonly opens: false;
  /** Codes of the airports in the order they are passed. */
  readonly route: readonly string[];
  /** Calendar day. */
  readonly savedOn: string;
};

/** One row of the list. */
export type TripListItem =
  | DamagedTrip
  | (TripWordsInput & {
      readonly id: string;
      readonly opens: true;
      readonly lock: "STOP" | "CLEAR" | "MINOR" | null;
    });

/** Saved trips, each a link to its page. */
export function TripList({ trips }: { trips: readonly TripListItem[] }) {
  const t = useTranslations("trips");
  const words = useTripWords();
  return (
    <ul className={styles.list}>
      {trips.map((trip) => (
        <li key={trip.id} className={styles.item}>
          <a className={styles.link} href={`/trips/${trip.id}`}>
            {trip.opens ? words.name(trip) : t("corrupted")}
          </a>
          <p className={styles.facts}>
            {trip.opens ? (
              <>
                <span>{words.date(trip) ?? t("noDate")}</span>
                <span>{words.length(trip)}</span>
              </>
            ) : (
              <DamagedWords trip={trip} />
            )}
          </p>
          {trip.opens && trip.lock !== null && <p className={styles.lock}>{t(`locks.${trip.lock}`)}</p>}
        </li>
      ))}
    </ul>
  );
}

/** Which trip it is that does not open, as far as that can be told. */
export function DamagedWords({ trip }: { trip: DamagedTrip }) {
  const t = useTranslations("trips");
  const saved = t("savedOn", { date: useDateWords()(trip.savedOn) });
  return <>{[...(trip.route.length > 0 ? [trip.route.join(" – ")] : []), saved].join(" · ")}</>;
}
