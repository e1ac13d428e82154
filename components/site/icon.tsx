import styles from "./icon.module.css";

/** The signs of the site, in a square of 24: lines of one pen, round at their ends, as the figure's are. */
const ICONS = {
  print:
    "M7 8.5V4h10v4.5M7 17H5.5A1.5 1.5 0 0 1 4 15.5V10.5a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v5a1.5 1.5 0 0 1-1.5 1.5H17M7 14h10v6H7Z",
  phone:
    "M8.5 3.5h7A1.5 1.5 0 0 1 17 5v14a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 7 19V5a1.5 1.5 0 0 1 1.5-1.5ZM10.8 17.3h2.4",
  calendar:
    "M5.5 5.5h13A1.5 1.5 0 0 1 20 7v12a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 19V7a1.5 1.5 0 0 1 1.5-1.5ZM4 10h16M8 3.5V7M16 3.5V7",
  notes:
    "M7.5 3.5H14l4 4V19a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 6 19V5a1.5 1.5 0 0 1 1.5-1.5ZM14 3.5V8h4M9 12h6M9 15.5h6",
  save: "M7 3.5h10a1 1 0 0 1 1 1v16l-6-4.5L6 20.5v-16a1 1 0 0 1 1-1Z",
  /** Somebody on their way, a foot before the other. */
  walk: "M13.3 2.6a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8ZM12.6 8.2 11.7 14.2 14.3 16.6 15.4 21.2M11.7 14.2 10.7 17.4 7.3 21.2M12.5 9 15.5 12.3 18 12.7M12.4 8.8 8.9 10.7 8.2 13.9",
  plane:
    "M4 16.5 20.5 10.2c1.2-.5 1-2.3-.3-2.4-1 0-2 .2-2.9.6L13.6 10 6.9 6.8 5 7.5l4.6 4.1-3.7 1.5-2-1.3-1.4.6 1.5 4.1Z",
  search: "M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM15.3 15.3 20.5 20.5",
  saved: "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM8.2 12.3l2.7 2.8 5-5.8",
  saving: "M12 3.5a8.5 8.5 0 1 1-8.5 8.5M12 7.8V12l3 2.2",
  failed: "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM12 7.5v5.7M12 16.3v.1",
  offline:
    "M3.5 9.3a13 13 0 0 1 5-2.7M12.5 6a13 13 0 0 1 8 3.3M6.8 13a8 8 0 0 1 3.7-2.1M14.5 11.3a8 8 0 0 1 2.7 1.7M12 17.5v.1M4.5 4l15 16",
  expired:
    "M7 3.5h10M7 20.5h10M8 3.5v3.2c0 2.3 4 3.5 4 5.3s-4 3-4 5.3v3.2M16 3.5v3.2c0 2.3-4 3.5-4 5.3s4 3 4 5.3v3.2",
  damaged:
    "M7.5 3.5H14l4 4v4.8l-2.5-1.5-2.3 2.7-2.5-1.7-2.3 2.5L6 12.8V5a1.5 1.5 0 0 1 1.5-1.5ZM14 3.5V8h4M6 17.3l2.4 1.7 2.3-2.5 2.5 1.7 2.3-2.7 2.5 1.5V19a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 6 19Z",
  lock: "M6.5 10.5h11A1.5 1.5 0 0 1 19 12v7a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 19v-7a1.5 1.5 0 0 1 1.5-1.5ZM8 10.5V7.5a4 4 0 0 1 8 0v3M12 14.5v2.2",
} as const;
export type IconName = keyof typeof ICONS;
export const ICON_NAMES = Object.keys(ICONS) as readonly IconName[];

/** A sign beside words that say the same. */
export function Icon({ name, className }: { name: IconName; className?: string | undefined }) {
  return (
    <svg
      className={className ? `${styles.icon} ${className}` : styles.icon}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={ICONS[name]} />
    </svg>
  );
}

/** Its line alone, for a drawing of one's own. */
export const iconPath = (name: IconName): string => ICONS[name];
