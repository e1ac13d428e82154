import { useTranslations } from "next-intl";
import { useTripWords, type TripWordsInput } from "./trip-words";
import styles from "./trip-list.module.css";

/** One row of the list. A trip that does not open has an id and nothing else to show. */
export type TripListItem =
  | { readonly id: string; readonly opens: false }
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
          {trip.opens && (
            <p className={styles.facts}>
              <span>{words.date(trip) ?? t("noDate")}</span>
              <span>{words.length(trip)}</span>
            </p>
          )}
          {trip.opens && trip.lock !== null && <p className={styles.lock}>{t(`locks.${trip.lock}`)}</p>}
        </li>
      ))}
    </ul>
  );
}
