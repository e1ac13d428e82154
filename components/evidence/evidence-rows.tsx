import { useTranslations } from "next-intl";
import { sourceAnchor, type EvidenceEntry } from "@/lib/core/evidence/evidence";
import { KNOWN, SOURCES, wasSoughtAgain, type SourceId } from "@/lib/core/advice/sources";
import { PATHS } from "@/lib/core/paths";
import { KnownMark, SourceLink, sourceName } from "../site/source-link";
import styles from "./evidence-rows.module.css";

/** What each mark means. */
export function KnownList() {
  const t = useTranslations("sources.known");
  return (
    <ul className={styles.known}>
      {KNOWN.map((known) => (
        <li key={known}>
          <KnownMark known={known} /> {t(known)}
        </li>
      ))}
    </ul>
  );
}

function SourceList({ title, ids, page }: { title: string; ids: readonly SourceId[]; page: string }) {
  if (ids.length === 0) return null;
  return (
    <div className={styles.sources}>
      <p className={styles.label}>{title}</p>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <SourceLink id={id} page={page} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/**
 * One row of a table: its words, when it holds, and what it rests on. `page` is where the sources stand: this page
 * when it is empty, and the whole one where a filter may have left them out.
 */
export function EvidenceRow({ entry, page }: { entry: EvidenceEntry; page: string }) {
  const t = useTranslations("evidence");
  return (
    <article className={styles.row} id={entry.anchor} aria-labelledby={`${entry.anchor}-title`}>
      <div className={styles.head}>
        <h3 id={`${entry.anchor}-title`}>{entry.title}</h3>
        <p className={styles.id} translate="no">
          {entry.class === null ? entry.id : `${entry.class} · ${entry.id}`}
        </p>
      </div>
      <div className={styles.body}>
        {entry.says.map((sentence, index) => (
          <p key={index}>{sentence}</p>
        ))}
        {entry.sides.length > 0 && (
          <div className={styles.sources}>
            <p className={styles.label}>{t("sides")}</p>
            <ul>
              {entry.sides.map(({ source, says }, index) => (
                <li key={index}>
                  <SourceLink id={source} page={page} /> {says}
                </li>
              ))}
            </ul>
          </div>
        )}
        <SourceList title={t("rests")} ids={entry.sources} page={page} />
        <SourceList title={t("together")} ids={entry.together} page={page} />
      </div>
    </article>
  );
}

/** One source: what it says in our own words, how that is known, where it can be opened, and what rests on it. */
export function SourceRow({ id, uses }: { id: SourceId; uses: number }) {
  const t = useTranslations("evidence");
  const words = useTranslations("sources");
  const { key, title, known, url } = SOURCES[id];
  const anchor = sourceAnchor(id);
  return (
    <article className={styles.row} id={anchor} aria-labelledby={`${anchor}-title`}>
      <div className={styles.head}>
        <h3 id={`${anchor}-title`} translate="no">
          {sourceName(id)}
        </h3>
        <p className={styles.id}>
          <span translate="no">{id}</span> · {t("key", { key })}
        </p>
      </div>
      <div className={styles.body}>
        <p>{words(`passages.${id}`)}</p>
        <p className="soft" translate="no">
          {title}
        </p>
        <p>
          <KnownMark known={known} /> {words(`known.${known}`)}
        </p>
        {wasSoughtAgain(id) && <p className="soft">{words("again", { found: words(`found.${id}`) })}</p>}
        <p className={styles.address}>
          {url === null ? (
            t("noAddress")
          ) : (
            <a href={url} translate="no">
              {url}
            </a>
          )}
        </p>
        <p className={styles.sources}>
          <a href={`${PATHS.evidence}?source=${id}#rows`}>{t("usedBy", { count: uses })}</a>
        </p>
      </div>
    </article>
  );
}
