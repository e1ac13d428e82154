import { useTranslations } from "next-intl";
import { CONFLICTS } from "@/lib/core/advice/conflicts";
import {
  filterEvidence,
  findSources,
  isNarrow,
  isWhole,
  type EvidenceFilter,
} from "@/lib/core/evidence/evidence-filter";
import { makeEvidence, type EvidencePart } from "@/lib/core/evidence/evidence";
import { REVIEW } from "@/lib/core/advice/review";
import { CLASSES, RULES } from "@/lib/core/advice/rules";
import { RULESET } from "@/lib/core/plan/ruleset";
import { KNOWN, SOURCES, type SourceId } from "@/lib/core/advice/sources";
import { PATHS } from "@/lib/core/paths";
import { EvidenceRow, KnownList, SourceRow } from "./evidence-rows";
import { FactList } from "../site/fact-list";
import { ReviewState } from "./review-state";
import { sourceName } from "../site/source-link";
import styles from "./evidence.module.css";

const SOURCE_IDS = Object.keys(SOURCES) as SourceId[];

/**
 * Every row of every table in sentences, and every source, or those that pass the filter. Without one, what there is
 * to read, part by part, and the sources: the whole of it is long, and one link away.
 */
export function EvidenceView({ filter }: { filter: EvidenceFilter }) {
  const t = useTranslations("evidence");
  const all = useEvidence();
  const { part, source, known } = filter;
  const isOverview = part === undefined && !isNarrow(filter);
  const parts = filterEvidence(all, filter);
  const sources = findSources(parts, filter);
  return (
    <>
      {isOverview && <Intro />}
      <div className={styles.columns}>
        <div className={styles.side}>
          <FilterForm filter={filter} />
          <Contents parts={all} current={part} />
        </div>
        <div className="stack-loose" id="rows">
          {!isOverview && (
            <p className="notice" role="status">
              {t("filter.shown", { count: parts.reduce((sum, { entries }) => sum + entries.length, 0) })}{" "}
              <a href={PATHS.evidence}>{t("filter.clear")}</a>
            </p>
          )}
          {isOverview ? (
            <Overview parts={parts} />
          ) : (
            parts.map(({ id, entries }) => (
              <section key={id} className="stack" aria-labelledby={id}>
                <PartTitle id={id} />
                <div className={styles.rows}>
                  {entries.map((entry) => (
                    <EvidenceRow
                      key={entry.anchor}
                      entry={entry}
                      page={isWhole(filter) ? "" : PATHS.evidence}
                    />
                  ))}
                </div>
              </section>
            ))
          )}
          {(isOverview || isWhole(filter) || source !== undefined || known !== undefined) && (
            <section className="stack" aria-labelledby="sources">
              <PartTitle id="sources" />
              <div className={styles.rows}>
                {sources.map(({ id, usedBy }) => (
                  <SourceRow key={id} id={id} uses={usedBy.length} />
                ))}
              </div>
            </section>
          )}
        </div>
      </div>
    </>
  );
}

/** Where the rule set stands, and what the marks mean. */
function Intro() {
  const t = useTranslations("evidence");
  return (
    <div className={styles.intro}>
      <section className="stack-tight" aria-labelledby="status">
        <h2 id="status">{t("status.title")}</h2>
        <FactList
          facts={[
            { name: t("status.version"), value: RULESET.version },
            { name: t("status.hash"), value: RULESET.hash },
            { name: t("status.review"), value: <ReviewState review={REVIEW} hash={RULESET.hash} /> },
          ]}
        />
        <p className="small soft">
          {t("status.counts", {
            rules: RULES.length,
            sources: SOURCE_IDS.length,
            conflicts: CONFLICTS.length,
          })}{" "}
          {t("reading")}
        </p>
      </section>
      <section className="stack-tight" aria-labelledby="how-known">
        <h2 id="how-known">{t("known.title")}</h2>
        <KnownList />
        <p className="small soft">{t("known.lead")}</p>
      </section>
    </div>
  );
}

const partPath = (id: EvidencePart["id"]) => `${PATHS.evidence}?part=${id}#rows`;

/** The parts by name, the one that is open marked. */
function Contents(props: { parts: readonly EvidencePart[]; current: EvidenceFilter["part"] }) {
  const t = useTranslations("evidence");
  return (
    <nav aria-labelledby="contents">
      <h2 id="contents" className={styles.sideTitle}>
        {t("contents")}
      </h2>
      <ul className={styles.contents}>
        {props.parts.map(({ id, entries }) => (
          <li key={id}>
            <a href={partPath(id)} aria-current={id === props.current ? "page" : undefined}>
              {t(`parts.${id}.title`)}
            </a>{" "}
            <span className="soft">{entries.length}</span>
          </li>
        ))}
        <li>
          <a href={`${PATHS.evidence}#sources`}>{t("parts.sources.title")}</a>{" "}
          <span className="soft">{SOURCE_IDS.length}</span>
        </li>
        <li>
          <a
            href={`${PATHS.evidence}?part=all#rows`}
            aria-current={props.current === "all" ? "page" : undefined}
          >
            {t("whole")}
          </a>
        </li>
      </ul>
    </nav>
  );
}

/** What there is to read: each part, what it is about, and its rows by name. */
function Overview({ parts }: { parts: readonly EvidencePart[] }) {
  const t = useTranslations("evidence");
  return parts.map(({ id, entries }) => (
    <section key={id} className="stack-tight" aria-labelledby={id}>
      <PartTitle id={id} />
      <p className={styles.names}>{[...new Set(entries.map(({ title }) => title))].join(" · ")}</p>
      <p>
        <a href={partPath(id)}>{t("readPart", { part: t(`parts.${id}.title`), count: entries.length })}</a>
      </p>
    </section>
  ));
}

/**
 * All rows in the words of the page's language, worked out once for each: its catalogue by whole paths, of which a test
 * says every one that a table has.
 */
function useEvidence(): readonly EvidencePart[] {
  const t = useTranslations();
  const known = evidence.get(t);
  if (known) return known;
  type Key = Parameters<typeof t>[0];
  const made = makeEvidence({
    say: (path, values) => t(path as Key, values as never),
    has: (path) => t.has(path as Key),
  });
  evidence.set(t, made);
  return made;
}
const evidence = new WeakMap<object, readonly EvidencePart[]>();

function PartTitle({ id }: { id: EvidencePart["id"] | "sources" }) {
  const t = useTranslations("evidence.parts");
  return (
    <div className="stack-tight">
      <h2 id={id} className={styles.part}>
        {t(`${id}.title`)}
      </h2>
      <p className="soft measure">{t(`${id}.lead`)}</p>
    </div>
  );
}

/** A plain form: what it asks for is in the address, so a filtered page can be linked and needs no script. */
function FilterForm({ filter }: { filter: EvidenceFilter }) {
  const t = useTranslations("evidence");
  const sources = SOURCE_IDS.map((id) => ({ value: id, label: sourceName(id) })).sort((one, other) =>
    one.label < other.label ? -1 : 1,
  );
  return (
    <form className={styles.filter} action={`${PATHS.evidence}#rows`} method="get">
      <h2 className={styles.sideTitle}>{t("filter.title")}</h2>
      <Choice
        name="class"
        label={t("filter.class")}
        value={filter.class}
        options={CLASSES.map((value) => ({ value, label: t(`parts.${value}.title`) }))}
      />
      <Choice name="source" label={t("filter.source")} value={filter.source} options={sources} named />
      <Choice
        name="known"
        label={t("filter.known")}
        value={filter.known}
        options={KNOWN.map((value) => ({ value, label: t(`known.${value}`) }))}
      />
      <div className="actions">
        <button className="button button-secondary" type="submit">
          {t("filter.apply")}
        </button>
      </div>
    </form>
  );
}

function Choice(props: {
  name: string;
  label: string;
  value: string | undefined;
  options: readonly { readonly value: string; readonly label: string }[];
  /** The options are names, which nobody translates. */
  named?: boolean;
}) {
  const t = useTranslations("evidence.filter");
  return (
    <div className={styles.choice}>
      <label className="label" htmlFor={props.name}>
        {props.label}
      </label>
      <select className="input" id={props.name} name={props.name} defaultValue={props.value ?? ""}>
        <option value="">{t("all")}</option>
        {props.options.map(({ value, label }) => (
          <option key={value} value={value} translate={props.named ? "no" : undefined}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
