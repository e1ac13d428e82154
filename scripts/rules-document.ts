import { findSources } from "@/lib/core/evidence/evidence-filter";
import { makeEvidence, type EvidenceEntry } from "@/lib/core/evidence/evidence";
import type { Words } from "@/lib/core/evidence/rule-words";
import { findReviewState, REVIEW } from "@/lib/core/advice/review";
import { RULESET } from "@/lib/core/plan/ruleset";
import { KNOWN, SOURCES, wasSoughtAgain, type SourceId } from "@/lib/core/advice/sources";

const GENERATED =
  "Written by `npm run rules` from the tables in `lib/core` and the words in `messages/en`. Do not change it by " +
  "hand: a test fails when it is stale. The page `/evidence` of a running copy lists the same.";

/** RULES.md: everything on the evidence page as sentences, one a line, so that a reviewer reads a change as a diff. */
export function makeRulesDocument({ say, has }: Words): string {
  const parts = makeEvidence({ say, has });
  const mark = (id: SourceId) => `[${say(`evidence.marks.${SOURCES[id].known}`)}]`;
  const name = (id: SourceId) => {
    const { body, year } = SOURCES[id];
    return `${year === null ? body : `${body} ${year}`} ${mark(id)} (${id})`;
  };
  const cited = (title: string, ids: readonly SourceId[]) =>
    ids.length === 0 ? [] : [`- ${say(title)}:`, ...ids.map((id) => `  - ${name(id)}`)];
  const row = (entry: EvidenceEntry) => [
    `### ${entry.title}`,
    "",
    `\`${entry.id}\`${entry.class === null ? "" : ` · ${entry.class}`}`,
    "",
    ...entry.says.map((sentence) => `- ${sentence}`),
    ...(entry.sides.length === 0 ? [] : [`- ${say("evidence.sides")}:`]),
    ...entry.sides.map(({ source, says }) => `  - ${name(source)}: ${says}`),
    ...cited("evidence.rests", entry.sources),
    ...cited("evidence.together", entry.together),
    "",
  ];
  const part = (id: string, rows: readonly string[]) => [
    `## ${say(`evidence.parts.${id}.title`)}`,
    "",
    say(`evidence.parts.${id}.lead`),
    "",
    ...rows,
  ];
  const source = (id: SourceId) => {
    const { key, title, known, url } = SOURCES[id];
    return [
      `### ${name(id)}`,
      "",
      `- ${say(`sources.passages.${id}`)}`,
      `- ${title}.`,
      `- ${say(`sources.known.${known}`)}`,
      ...(wasSoughtAgain(id) ? [`- ${say("sources.again", { found: say(`sources.found.${id}`) })}`] : []),
      `- ${say("evidence.key", { key })}. ${url ?? say("evidence.noAddress")}`,
      "",
    ];
  };
  const reviewer = { reviewer: REVIEW?.reviewer ?? "", date: REVIEW?.reviewedOn ?? "" };
  return [
    `# ${say("evidence.title")}`,
    "",
    GENERATED,
    "",
    `- ${say("evidence.status.version")}: ${RULESET.version}`,
    `- ${say("evidence.status.hash")}: ${RULESET.hash}`,
    `- ${say("evidence.status.review")}: ${say(`evidence.status.${findReviewState(REVIEW, RULESET.hash)}`, reviewer)}`,
    "",
    say("evidence.reading"),
    "",
    `${say("evidence.known.title")}. ${say("evidence.known.lead")}`,
    "",
    ...KNOWN.map((known) => `- [${say(`evidence.marks.${known}`)}] ${say(`sources.known.${known}`)}`),
    "",
    ...parts.flatMap(({ id, entries }) => part(id, entries.flatMap(row))),
    ...part(
      "sources",
      findSources(parts, {}).flatMap(({ id }) => source(id)),
    ),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}
