const in_ = (folder, names) => names.split(" ").map((name) => `${folder}/${name}`);

/**
 * What is changed on purpose, and the tests that must notice: the pieces of lib/core, what matters most first. What
 * is found of a file is kept, and found again only where that file or the tests changed since.
 * Tests stand in the order in which they are tried: the quick ones first, for one that fails is enough.
 *
 * @type {Readonly<Record<string, { files: readonly string[], tests: readonly string[] }>>}
 */
export const PIECES = {
  rules: {
    files: in_("advice", "assess bmi conflicts facts journey options to-ask watch"),
    tests: [
      ...in_("unit", "assess rule-tables journey watch notes"),
      "house/rules-document",
      ...in_("property", "watch assess"),
    ],
  },
  timeline: {
    files: in_("plan", "phases timeline"),
    tests: [
      ...in_("unit", "timeline phases replan"),
      "pure/schedules",
      ...in_("property", "replan timeline"),
    ],
  },
  sets: {
    files: ["advice/legs", ...in_("plan", "exercises repertoire sets")],
    tests: [...in_("unit", "plan exercises rule-tables"), "pure/schedules", ...in_("property", "sets plan")],
  },
  plan: {
    files: in_("plan", "clocks notes plan plan-schema ruleset trip"),
    tests: [...in_("unit", "notes clocks plan rule-tables"), ...in_("property", "timeline-segments plan")],
  },
  times: {
    files: ["time", "today", "bounds", "isolate", "paths", ...in_("typed", "days-and-times")],
    tests: [...in_("unit", "time isolate today sheet"), ...in_("property", "today typed-values")],
  },
  standing: {
    files: in_("air", "flown-legs guide progress situation standing"),
    tests: [...in_("unit", "guide flown-legs progress situation"), "property/standing"],
  },
  replanning: {
    files: in_("air", "replan"),
    tests: [...in_("unit", "replan progress flown-legs timeline-lanes"), "property/replan"],
  },
  air: {
    files: in_("air", "alarms kept-trip progress-schema read-said shown"),
    tests: in_("unit", "read-said kept-trip progress companion"),
  },
  saved: {
    files: in_("saved", "draft export saved saved-schema upgrade"),
    tests: in_("unit", "export saved draft upgrade kept-trip"),
  },
  papers: {
    files: in_("saved", "calendar card recovery-code"),
    tests: ["unit/card", ...in_("property", "calendar recovery-code card")],
  },
  amounts: { files: in_("typed", "amounts fields measures"), tests: ["unit/sheet", "property/typed-values"] },
  answers: {
    files: ["advice/questions", ...in_("typed", "issues questionnaire reading rows sheet")],
    tests: [...in_("unit", "issues sheet questionnaire"), "property/sheet"],
  },
  flights: {
    files: [
      "plan/sleep",
      ...in_("typed", "booked flight flight-again flight-fields flight-sleep flight-times"),
    ],
    tests: [
      ...in_("unit", "flight flown-legs"),
      ...in_("pure", "read-flight booking-formats"),
      ...in_("property", "booking sheet"),
    ],
  },
  figure: {
    files: in_("figure", "figure front-figure motion"),
    tests: [...in_("unit", "figure motion"), "property/figure"],
  },
  evidence: {
    files: ["advice/review", ...in_("evidence", "evidence-filter intervals limb limb-figures rule-words")],
    tests: [...in_("unit", "rule-words evidence limb"), "house/rules-document", "property/limb"],
  },
};

/** What is not changed, and why. Rows of a table marked `as const` are left alone wherever they stand. */
export const LEFT_OUT = {
  "advice/advice": "types alone",
  "advice/claims": "a table",
  "advice/rules": "a table, which RULES.md and a hash hold to the letter",
  "advice/sources": "a table, which RULES.md holds to the letter",
  "air/trip-gone": "one word",
  "evidence/conventions": "a table",
  "evidence/evidence": "prose about the tables, which RULES.md holds to the letter",
  "evidence/learn": "a table",
  "evidence/phase-numbers": "numbers for prose, which RULES.md holds to the letter",
  "evidence/parts": "a table",
  "figure/poses": "a table, of poses",
  lists: "how things in a row are written: tests of pages and papers look at it",
  "places/airport": "how a place is written",
  "places/emergency-numbers": "a table",
  "places/languages": "a table",
  "saved/share": "only tests with a database look at it",
  "typed/typed-words": "words of many languages",
};

/** The least that must be noticed of a piece, in hundredths. */
export const LEAST = 90;
