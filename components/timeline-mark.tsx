import type { Entry } from "@/lib/core/plan";
import styles from "./timeline-mark.module.css";

/** An entry's sign on the rail: a disc for a seated set, a ring for a quick one, two footprints for a walk. */
export function TimelineMark({ kind }: { kind: Entry["kind"] }) {
  return (
    <svg className={styles.mark} viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      {kind === "seatedSet" && <circle className={styles.markFill} cx="14" cy="14" r="7" />}
      {kind === "quickSet" && <circle className={styles.markRing} cx="14" cy="14" r="5" />}
      {kind === "walk" && (
        <>
          <rect className={styles.markGround} x="1" y="1" width="26" height="26" rx="9" />
          <Feet className={styles.markFoot} />
        </>
      )}
    </svg>
  );
}

/** Two footprints, one before the other, in a square of 28. */
export function Feet({ className }: { className: string | undefined }) {
  return (
    <path
      className={className}
      d="M9.6 12.2c-2 0-3-1.7-3-3.8C6.6 6.1 7.7 4.3 9.3 4.3c1.7 0 2.700 1.900 2.700 4 0 2.300-.7 3.900-2.400 3.900Zm-1.900 2.300h3.800c0 2-.6 3.200-1.900 3.200s-1.900-1.200-1.900-3.200ZM18.400 18.200c-1.700 0-2.400-1.600-2.400-3.900 0-2.100 1-4 2.700-4 1.600 0 2.700 1.800 2.700 4.100 0 2.100-1 3.800-3 3.800Zm-1.900 2.300h3.800c0 2-.6 3.200-1.900 3.200s-1.900-1.200-1.900-3.200Z"
    />
  );
}
