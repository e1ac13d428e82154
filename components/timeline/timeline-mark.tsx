import type { Entry } from "@/lib/core/plan/plan";
import { iconPath } from "../site/icon";
import styles from "./timeline-mark.module.css";

/** An entry's sign on the rail: a disc for a seated set, a ring for a quick one, somebody walking for a walk. */
export function TimelineMark({ kind }: { kind: Entry["kind"] }) {
  return (
    <svg className={styles.mark} viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      {kind === "seatedSet" && <circle className={styles.markFill} cx="14" cy="14" r="7" />}
      {kind === "quickSet" && <circle className={styles.markRing} cx="14" cy="14" r="5" />}
      {kind === "walk" && (
        <>
          <rect className={styles.markGround} x="1" y="1" width="26" height="26" rx="9" />
          <path className={styles.markWalker} d={iconPath("walk")} transform="translate(3 2.2)" />
        </>
      )}
    </svg>
  );
}
