import { useTranslations } from "next-intl";
import { Fragment } from "react";
import type { Lock } from "@/lib/core/saved/saved";
import { tripPath } from "@/lib/core/paths";
import { Icon } from "../site/icon";
import { TripStateWords, type TripState } from "./trip-state";
import { useTripWords, type TripWordsInput } from "./trip-words";
import styles from "./trip-list.module.css";
import { useDateWords } from "../site/words";

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
  DamagedTrip | (TripWordsInput & { readonly id: string; readonly opens: true; readonly lock: Lock | null });
/** A row, and when its trip is. */
export type TripListRow = TripListItem & { readonly state: TripState | null };

/** Saved trips, each a link to its page; one in the air leads to its live screen too. */
export function TripList({ trips }: { trips: readonly TripListRow[] }) {
  const t = useTranslations("trips");
  const words = useTripWords();
  return (
    <ul className={styles.list}>
      {trips.map((trip) => {
        const isAloft = trip.state?.is === "air";
        return (
          <li key={trip.id} className={isAloft ? `${styles.item} ${styles.aloft}` : styles.item}>
            <div className={styles.head}>
              <a className={styles.link} href={tripPath(trip.id)}>
                {trip.opens ? <bdi>{words.name(trip)}</bdi> : t("corrupted")}
              </a>
              {trip.state !== null && trip.state.is !== "undated" && (
                <span className={styles.state}>
                  <TripStateWords state={trip.state} />
                </span>
              )}
            </div>
            {trip.opens && trip.name !== "" && trip.route.length > 0 && <Route stops={trip.route} />}
            {trip.opens ? (
              <p className={styles.facts}>
                <span>{words.date(trip) ?? t("noDate")}</span>
                <span>{words.length(trip)}</span>
              </p>
            ) : (
              <p className={styles.damaged}>
                <Icon name="damaged" className={styles.sign} />
                <span>
                  <DamagedWords trip={trip} />
                </span>
              </p>
            )}
            {trip.opens && trip.lock !== null && (
              <p className={styles.lock}>
                <Icon name="lock" className={styles.sign} />
                {t(`locks.${trip.lock}`)}
              </p>
            )}
            {isAloft && (
              <p>
                <a className={`button ${styles.live}`} href={tripPath(trip.id, "fly")}>
                  {t("live")}
                </a>
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The airports of a trip along a line, an aircraft on its way. */
function Route({ stops }: { stops: readonly string[] }) {
  return (
    <p className={styles.route}>
      {stops.map((stop, index) => (
        <Fragment key={index}>
          {index > 0 && (
            <span className={styles.way} aria-hidden="true">
              {stops.length === 2 && <Icon name="plane" className={styles.plane} />}
            </span>
          )}{" "}
          <span>{stop}</span>
        </Fragment>
      ))}
    </p>
  );
}

/** Which trip it is that does not open, as far as that can be told. */
export function DamagedWords({ trip }: { trip: DamagedTrip }) {
  const t = useTranslations("trips");
  const saved = t("savedOn", { date: useDateWords()(trip.savedOn) });
  return <>{[...(trip.route.length > 0 ? [trip.route.join(" – ")] : []), saved].join(" · ")}</>;
}
