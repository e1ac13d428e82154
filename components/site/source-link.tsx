import { useTranslations } from "next-intl";
import { sourceAnchor } from "@/lib/core/evidence/evidence";
import { SOURCES, type Known, type SourceId } from "@/lib/core/advice/sources";
import { PATHS } from "@/lib/core/paths";
import styles from "./source-link.module.css";

/** A body with its year, when it has one. */
export function sourceName(id: SourceId): string {
  const { body, year } = SOURCES[id];
  return year === null ? body : `${body} ${year}`;
}

/** How a passage is known, in words and in the shape of its border. */
export function KnownMark({ known }: { known: Known }) {
  const t = useTranslations("evidence.known");
  return (
    <span className={styles.mark} data-known={known}>
      {t(known)}
    </span>
  );
}

/** A source by name, leading to its passage, and how it is known. `page` is empty where the sources stand on this page. */
export function SourceLink({ id, page = PATHS.evidence }: { id: SourceId; page?: string }) {
  return (
    <>
      <a href={`${page}#${sourceAnchor(id)}`} translate="no">
        {sourceName(id)}
      </a>{" "}
      <KnownMark known={SOURCES[id].known} />
    </>
  );
}
