import { describe, expect, test } from "vitest";
import { ADVICE } from "@/lib/core/advice/advice";
import { CLAIMS } from "@/lib/core/advice/claims";
import { CONFLICTS } from "@/lib/core/advice/conflicts";
import { CONVENTIONS } from "@/lib/core/evidence/conventions";
import {
  citedBy,
  evidenceFilterSchema,
  filterEvidence,
  findSources,
  type EvidenceFilter,
} from "@/lib/core/evidence/evidence-filter";
import { makeEvidence } from "@/lib/core/evidence/evidence";
import { EXERCISES } from "@/lib/core/plan/exercises";
import { LEARN_FACTS } from "@/lib/core/evidence/learn";
import { LIMB } from "@/lib/core/evidence/limb";
import { LIMB_FIGURES } from "@/lib/core/evidence/limb-figures";
import { NOTES } from "@/lib/core/plan/notes";
import { PHASES } from "@/lib/core/plan/phases";
import { QUESTIONNAIRE, SECTIONS } from "@/lib/core/typed/questionnaire";
import { findReviewState } from "@/lib/core/advice/review";
import { OVERLAYS, RULES } from "@/lib/core/advice/rules";
import { SOURCES } from "@/lib/core/advice/sources";
import { WATCH_DAYS } from "@/lib/core/advice/watch";
import { words } from "@/tests/support/say";

const ALL = makeEvidence(words);
const ROWS = ALL.flatMap(({ entries }) => entries);
const rowsOf = (filter: EvidenceFilter) => filterEvidence(ALL, filter).flatMap(({ entries }) => entries);

describe("the evidence", () => {
  test("has every row of every table, once", () => {
    const anchors = [
      ...SECTIONS.flatMap((section) => QUESTIONNAIRE[section]).map(({ path }) => `question-${path}`),
      ...RULES.map(({ id }) => `rule-${id}`),
      ...OVERLAYS.map(({ id }) => `overlay-${id}`),
      ...ADVICE.map(({ id }) => `advice-${id}`),
      ...CONFLICTS.map(({ id }) => `conflict-${id}`),
      ...CLAIMS.map(({ id }) => `claim-${id.replaceAll(".", "-")}`),
      ...NOTES.map(({ id }) => `note-${id}`),
      ...WATCH_DAYS.map(({ day }) => `watch-${day}`),
      ...CONVENTIONS.map(({ id }) => `convention-${id}`),
      ...Object.keys(PHASES).map((id) => `phase-${id}`),
      ...Object.keys(EXERCISES).map((code) => `exercise-${code}`),
      ...LEARN_FACTS.map(({ id }) => `heart-${id}`),
      ...LIMB_FIGURES.map(({ id }) => `figure-${id}`),
      ...Object.keys(LIMB).map((id) => `limb-${id}`),
    ];
    expect(ROWS.map(({ anchor }) => anchor)).toEqual(anchors);
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  test("gives every row but a question its sentences and its sources", () => {
    const rows = ROWS.filter(({ anchor }) => !anchor.startsWith("question-"));
    expect(rows.length).toBeGreaterThan(100);
    for (const row of rows) {
      expect(row.says.length, row.id).toBeGreaterThan(0);
      expect(citedBy(row).length, row.id).toBeGreaterThan(0);
    }
  });

  test("says the phases in the numbers of the phases", () => {
    const says = (id: string) => ROWS.find(({ anchor }) => anchor === `phase-${id}`)?.says[0];
    expect(says("climb")).toBe("From 15 to 35 minutes after pushback.");
    expect(says("cruise")).toMatch(
      /^From 35 minutes after pushback to 40 before arrival, on legs of 2 h or more/,
    );
    expect(says("meal")).toMatch(
      /^From 75 to 135 minutes on legs of 3 h or more, and another from 135 to 90 minutes before arrival on legs of 6 h or more/,
    );
    expect(says("descent")).toBe("From 40 to 8 minutes before arrival on stand.");
  });

  test("says a move's dose, where it may stand and what leaves it out", () => {
    const says = (id: string) => ROWS.find(({ anchor }) => anchor === `exercise-${id}`)?.says;
    expect(says("X1")).toEqual([
      "10 times, held for 3 seconds: about 45 seconds.",
      "Seated with the belt on, in any phase.",
      "Asks of each leg that does it: an ankle that moves as usual.",
    ]);
    expect(says("X12")).toEqual([
      "5 times on each side, held for 15 seconds: about 200 seconds.",
      "Seated, in cruise, with some room.",
      "Asks of each leg that does it: that it may be lifted (there, in no cast, bearing full weight).",
      "Left out in pregnancy or while an operation heals.",
    ]);
    expect(says("X18")?.slice(0, 2)).toEqual([
      "Once: about 240 seconds.",
      "Standing, only with the belt sign off.",
    ]);
  });

  test("lists every source, each with who rests on it", () => {
    const sources = findSources(ALL, {});
    expect(sources.map(({ id }) => id)).toEqual(Object.keys(SOURCES));
    const kelman = sources.find(({ id }) => id === "KELMAN2003");
    expect(kelman?.usedBy.map(({ anchor }) => anchor)).toEqual([
      "conflict-howLongAfter",
      "watch-1",
      "watch-3",
      "watch-7",
      "watch-14",
    ]);
  });
});

describe("a filter", () => {
  test("by class leaves that class, and nothing without one", () => {
    const rows = rowsOf({ class: "MAJOR" });
    expect(rows.map(({ id }) => id)).toContain("previousClot");
    expect(new Set(rows.map((row) => row.class))).toEqual(new Set(["MAJOR"]));
  });
  test("by source leaves who rests on it, quotes it, or names it together with another", () => {
    const rows = rowsOf({ source: "ASH2018" });
    expect(rows.map(({ anchor }) => anchor)).toEqual(
      expect.arrayContaining(["rule-cancer", "rule-pregnancy", "conflict-cast", "advice-oneFactor"]),
    );
    expect(rows.map(({ anchor }) => anchor)).not.toContain("rule-cast");
    for (const row of rows) expect(citedBy(row)).toContain("ASH2018");
  });
  test("by how it is known leaves what rests on such a source, and lists only those", () => {
    const filter = { known: "memory" } as const;
    expect(rowsOf(filter).map(({ id }) => id)).toContain("progestogen");
    const sources = findSources(filterEvidence(ALL, filter), filter);
    expect(sources.map(({ id }) => id)).toContain("NICECKS");
    for (const { id } of sources) expect(SOURCES[id].known).toBe("memory");
  });
  test("by part leaves that part, or all of them", () => {
    expect(filterEvidence(ALL, { part: "COUNT" }).map(({ id }) => id)).toEqual(["COUNT"]);
    expect(filterEvidence(ALL, { part: "all" })).toEqual(ALL);
    expect(rowsOf({ part: "conflicts", source: "KELMAN2003" }).map(({ id }) => id)).toEqual(["howLongAfter"]);
  });
  test("that is empty shows everything, and one that nothing passes shows nothing", () => {
    expect(rowsOf({})).toEqual(ROWS);
    expect(filterEvidence(ALL, { class: "STOP", source: "ASH2018" })).toEqual([]);
  });
  test("ignores what no filter is", () => {
    const asked = { class: "WRONG", source: ["ASH2018", "NHS"], known: "", other: "x" };
    expect(evidenceFilterSchema.parse(asked)).toEqual({});
    expect(evidenceFilterSchema.parse({ class: "SOFT", known: "read" })).toEqual({
      class: "SOFT",
      known: "read",
    });
  });
});

test("a review holds for the rule set that was reviewed, and no other", () => {
  const review = { reviewer: "A. Clinician", reviewedOn: "2027-01-31", hash: "one" };
  expect(findReviewState(null, "one")).toBe("draft");
  expect(findReviewState(review, "one")).toBe("reviewed");
  expect(findReviewState(review, "two")).toBe("stale");
});
