import styles from "./second-heart-drawing.module.css";

/**
 * A seated traveller from chest to toes: one line of blood runs up from the sole, through the calf, to the heart.
 * The heart and the calf share a colour: they do the same work. Purely an illustration; the words are the
 * caller's, in `title`.
 */
export function SecondHeartDrawing({ title }: { title: string }) {
  return (
    <svg className={styles.drawing} viewBox="0 -100 520 652" role="img" aria-label={title} focusable="false">
      {/* The seat */}
      <path
        className={styles.seat}
        d="M44 40c-2-26 12-42 34-42h20c22 0 34 14 36 38l20 318c1 12 8 18 20 18h118c22 0 34 12 34 30v8c0 20-12 32-34 32H112c-26 0-44-14-46-42L44 40Z"
      />
      <path className={styles.seat} d="M112 442h150l18 94h-40l-14-50h-88l-6 50H96z" />
      <path className={styles.floor} d="M20 536h484" />

      {/* The traveller */}
      <path
        className={styles.body}
        d="M170 44c2-10 2-14 0-24-26-10-42-32-38-60 4-28 26-48 54-46 30 2 50 26 48 54-2 20-12 34-26 44-2 10 0 16 6 22 26 10 38 34 38 66-1 60-12 104-6 164 50-10 104-8 138 2 34 10 44 38 42 70-4 44-8 88-6 122 1 18 20 24 44 30 24 7 38 18 38 32 0 10-10 16-26 16H352c-16 0-24-10-20-26 4-14 12-30 10-44-2-14-32-36-36-64-3-22 4-38 2-54-44 10-100 16-146 10-34-4-46-28-48-64-4-84-8-138-2-190 4-36 26-52 58-60Z"
      />
      <path className={styles.fold} d="M246 264c-24 5-42 12-56 24" />

      {/* The calf, and the heart */}
      <path
        className={styles.pump}
        d="M344 340c-20 8-31 26-28 52 4 28 28 48 34 92 14-34 27-68 25-104-1-22-13-36-31-40Z"
      />
      <path className={styles.fibre} d="M335 362c-8 14-9 30-4 46 5 14 14 26 18 42M348 362c0 24 4 44 6 66" />
      <path
        className={styles.pump}
        d="M186 164c-20-14-39-29-39-49 0-14 10-24 23-24 7 0 13 4 16 10 4-6 10-10 17-10 13 0 23 10 23 24 0 20-20 35-40 49Z"
      />

      {/* The way up */}
      <path
        className={styles.vein}
        d="M454 520c-34-2-60-6-76-16-14-10-18-28-16-50 3-32 12-66 8-98-4-26-20-42-44-46-34-6-80 2-108-2-26-4-36-20-36-44 0-30 8-56 8-84"
      />
      <g className={styles.valves}>
        <path d="m410 525-12-10 13-8" />
        <path d="m354 474 8-14 11 12" />
        <path d="m360 416 11-12 7 15" />
        <path d="m354 342-2-15 15 5" />
        <path d="m300 316-13-9 13-9" />
        <path d="m236 318-14-8 12-10" />
        <path d="m174 272 8-14 11 12" />
        <path d="m178 216 10-12 8 14" />
      </g>
    </svg>
  );
}
