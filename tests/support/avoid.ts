/**
 * The avoid column of EVIDENCE 8.3 and the "do not say" list of EVIDENCE 7, with DESIGN's "no score, no risk, no
 * safe": what each forbids, and a sentence it is there to catch.
 */
export const AVOID = {
  prevents: [/\bprevent/i, "Ankle moves prevent DVT."],
  reduces: [
    /\b(reduc|lower|cut)\w*\b.*\b(DVT|clots?|thrombosis|chances?|odds)\b/i,
    "Lowers your chance of a clot.",
  ],
  protects: [/\bprotect/i, "Protects your legs."],
  risk: [/\brisk/i, "You are at high risk."],
  likely: [/\b(likelihood|probability|odds|chances?) (of|to|that)\b/i, "Your odds of getting one are small."],
  youNeed: [
    /\byou (need|should|must)\b.*\b(stockings?|socks|heparin|aspirin|injections?|thinners?)\b/i,
    "You need stockings.",
  ],
  youHave: [
    /\b(you|I)( may| might| could| probably| do not)? have (a |had a |no )?(blood )?(clot|DVT|PE|thrombosis)\b/i,
    "You may have a clot.",
  ],
  allClear: [/\ball[- ]clear\b/i, "No sign ticked: all clear."],
  safe: [/\b(un)?safe/i, "It is safe to fly."],
  fit: [/\bfit(ness)? to fly\b/i, "You are fit to fly."],
  assessment: [/\bassess/i, "Your assessment is ready."],
  diagnosis: [/\bdiagnos/i, "This is your diagnosis."],
  screening: [/\bscreening\b/i, "A screening for travellers."],
  calculator: [/\bcalculat/i, "The clot calculator."],
  score: [/\bscor(e|ing)/i, "Your score is 7."],
  triage: [/\btriage\b/i, "Triage in a minute."],
  treatment: [/\btreat/i, "A treatment for heavy legs."],
  therapy: [/\btherap/i, "Movement therapy."],
  prescription: [/\bprescriptions?\b/i, "Your exercise prescription."],
  programme: [/\bprogram/i, "A programme for DVT."],
  thins: [/\bthin(s|ning|ned)?\b.*\bblood\b/i, "It thins your blood."],
  flushes: [/\bflush/i, "It flushes clots away."],
  dehydration: [/\bdehydrat/i, "Dehydration causes clots."],
  economyClass: [/\beconomy[- ]class\b/i, "Economy class syndrome."],
  oneInTen: [/\b(1|one) in (10|ten)\b/i, "1 in 10 get a clot."],
} as const satisfies Record<string, readonly [RegExp, caught: string]>;
export type Avoided = keyof typeof AVOID;

/** What of the avoid column a text matches. */
export const findAvoided = (text: string): readonly Avoided[] =>
  (Object.keys(AVOID) as Avoided[]).filter((name) => AVOID[name][0].test(text));
