import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Fields } from "@/lib/core/typed/fields";
import { SECTIONS, type Section } from "@/lib/core/typed/questionnaire";
import type { Sheet } from "@/lib/core/typed/sheet";
import { noTo, typed } from "./sheet";

/*
 * What rule set 2026.1 left behind, as the site of that time wrote it on 29 November 2026 (commit 0f68fb6): the
 * database of one traveller with many trips, of ten others with a plan in progress, the file that the traveller
 * exported, the plans as exported, and what kept in-flight pages hold. Each trip is named by who it was planned for.
 */
const FOLDER = resolve(import.meta.dirname, "../fixtures/2026.1");
const readJson = (name: string): unknown => JSON.parse(readFileSync(resolve(FOLDER, name), "utf8"));

/** The day it was all written. */
export const PAST_DAY = "2026-11-29";
export const PAST_DATABASE = resolve(FOLDER, "second-heart.db");

/** The owner's secret, the ids of the trips by name, tokens of share links by trip, and secrets of plans in progress by name. */
export type PastKeys = {
  readonly owner: string;
  readonly trips: Readonly<Record<string, string>>;
  readonly shares: Readonly<Record<string, string>>;
  readonly drafts: Readonly<Record<string, string>>;
};
export const readPastKeys = (): PastKeys => readJson("keys.json") as PastKeys;
/** The traveller's exported file, as text. */
export const readPastExport = (): string => readFileSync(resolve(FOLDER, "export.json"), "utf8");
/** Plans in progress, as the export has them, by name. */
export const readPastDrafts = () => readJson("drafts.json") as Readonly<Record<string, object>>;
/** What in-flight pages hold, by trip. */

/** What rule set 2026.2 asks that 2026.1 did not: an upgrade reads it from the older answers, or leaves it open. */
const ASKED_SINCE = ["legMatters", "hadStroke", "hadHeartAttack"];
/** The paths of what is always asked by now, that no answers of 2026.1 hold and no upgrade has to do with. */
export const ASKED_LATER: readonly string[] = (() => {
  const written = `${readPastExport()}${JSON.stringify(readPastDrafts())}`;
  return SECTIONS.flatMap((section) => Object.keys(noTo(section))).filter(
    (path) => !ASKED_SINCE.includes(path) && !written.includes(`"${path}"`),
  );
})();

/** The sheet with a no to all that is asked later. */
export function withLater(sheet: Sheet): Sheet {
  const sections = Object.entries(sheet.sections).map(([section, fields]): [string, Fields] => {
    const later = Object.entries(typed(noTo(section as Section))).filter(([path]) =>
      ASKED_LATER.includes(path),
    );
    return [section, { ...Object.fromEntries(later), ...fields }];
  });
  return { ...sheet, sections: Object.fromEntries(sections) };
}
