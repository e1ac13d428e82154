import { useTranslations } from "next-intl";
import { Icon } from "../site/icon";
import styles from "./trip-tiles.module.css";

/** What to do with a plan before the flight, each by its address: what is left out cannot be done with this one. */
export function TripTiles(props: {
  card: string;
  keep?: string | false;
  calendar?: string | false;
  save?: string | false;
  notes?: string | false;
}) {
  const t = useTranslations("trips");
  return (
    <ul className={`${styles.tiles} screen-only`}>
      <li>
        <a className={`${styles.tile} ${styles.first}`} href={props.card}>
          <Icon name="print" />
          {t("card")}
        </a>
      </li>
      {props.save && (
        <li>
          <a className={styles.tile} href={props.save}>
            <Icon name="save" />
            {t("saveTile")}
          </a>
        </li>
      )}
      {props.keep && (
        <li>
          <a className={styles.tile} href={props.keep}>
            <Icon name="phone" />
            {t("keep")}
          </a>
        </li>
      )}
      {props.calendar && (
        <li>
          <a className={styles.tile} href={props.calendar}>
            <Icon name="calendar" />
            {t("calendarTile")}
          </a>
        </li>
      )}
      {props.notes && (
        <li>
          <a className={styles.tile} href={props.notes}>
            <Icon name="notes" />
            {t("doctor")}
          </a>
        </li>
      )}
    </ul>
  );
}
