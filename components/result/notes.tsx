import { useTranslations } from "next-intl";
import { NOTE_TOPICS, type Note } from "@/lib/core/plan/notes";
import { useSourceList } from "./matched-rules";
import styles from "./notes.module.css";
import { Panel } from "../site/panel";

/** What to arrange with the airline, where to sit and what to mind on board, each with who says so. */
export function NotesView({ notes, folded = false }: { notes: readonly Note[]; folded?: boolean }) {
  const t = useTranslations("notes");
  const sourceList = useSourceList();
  if (notes.length === 0) return null;
  return (
    <Panel id="notes" title={t("title")} folded={folded}>
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
    </Panel>
  );
}
