import { useTranslations } from "next-intl";
import { NOTE_TOPICS, type Note } from "@/lib/core/notes";
import { useSourceList } from "./guidance";
import styles from "./notes.module.css";

/** What to arrange with the airline, where to sit and what to mind on board, each with who says so. */
export function NotesView({ notes }: { notes: readonly Note[] }) {
  const t = useTranslations("notes");
  const sourceList = useSourceList();
  if (notes.length === 0) return null;
  return (
    <section className="panel stack" aria-labelledby="notes">
      <h2 id="notes">{t("title")}</h2>
      {NOTE_TOPICS.map((topic) => {
        const rows = notes.filter((note) => note.topic === topic);
        if (rows.length === 0) return null;
        return (
          <div key={topic} className="stack-tight">
            <h3 className={styles.topic}>{t(`topics.${topic}`)}</h3>
            <ul className={styles.rows}>
              {rows.map(({ id, sources }) => (
                <li key={id}>
                  <p>{t(`rows.${id}`)}</p>
                  <p className={styles.source}>{sourceList(sources)}</p>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
