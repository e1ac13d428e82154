import { z } from "zod";
import { CLASSES } from "../advice/rules";
import { KNOWN, SOURCES, type SourceId } from "../advice/sources";
import type { EvidenceEntry, EvidencePart } from "./evidence";
import { PARTS } from "./parts";

/**
 * What a reader of the evidence asks to see: one part, or "all" of them; what is left out shows everything. Anything
 * else in an address is ignored.
 */
export const evidenceFilterSchema = z.object({
  part: z
    .enum([...PARTS, "all"])
    .optional()
    .catch(undefined),
  class: z.enum(CLASSES).optional().catch(undefined),
  source: z
    .enum(Object.keys(SOURCES) as SourceId[])
    .optional()
    .catch(undefined),
  known: z.enum(KNOWN).optional().catch(undefined),
});
export type EvidenceFilter = z.infer<typeof evidenceFilterSchema>;

/** Whether rows of a part are left out. */
export const isNarrow = ({ class: reason, source, known }: EvidenceFilter): boolean =>
  [reason, source, known].some((value) => value !== undefined);
/** Whether nothing is left out. */
export const isWhole = (filter: EvidenceFilter): boolean => filter.part === "all" && !isNarrow(filter);

/** Everyone a row rests on, or quotes: once each. */
export function citedBy({ sources, together, sides }: EvidenceEntry): readonly SourceId[] {
  return [...new Set([...sources, ...together, ...sides.map(({ source }) => source)])];
}

/** The rows that pass every filter set, without the parts that this empties. With no filter, everything. */
export function filterEvidence(
  parts: readonly EvidencePart[],
  filter: EvidenceFilter,
): readonly EvidencePart[] {
  const passes = (entry: EvidenceEntry) => {
    const cited = citedBy(entry);
    return (
      (filter.class === undefined || entry.class === filter.class) &&
      (filter.source === undefined || cited.includes(filter.source)) &&
      (filter.known === undefined || cited.some((source) => SOURCES[source].known === filter.known))
    );
  };
  const { part = "all" } = filter;
  return parts
    .filter(({ id }) => part === "all" || id === part)
    .map(({ id, entries }) => ({ id, entries: entries.filter(passes) }))
    .filter(({ entries }) => entries.length > 0);
}

/** The sources of these rows in table order, as the filter has them, each with the rows that rest on it or quote it. */
export function findSources(
  parts: readonly EvidencePart[],
  filter: EvidenceFilter,
): readonly { readonly id: SourceId; readonly usedBy: readonly EvidenceEntry[] }[] {
  const entries = parts.flatMap((part) => part.entries);
  return (Object.keys(SOURCES) as SourceId[])
    .filter((id) => filter.source === undefined || id === filter.source)
    .filter((id) => filter.known === undefined || SOURCES[id].known === filter.known)
    .map((id) => ({ id, usedBy: entries.filter((entry) => citedBy(entry).includes(id)) }))
    .filter(({ usedBy }) => usedBy.length > 0);
}
