import { ADVICE } from "@/lib/core/advice/advice";
import { CLAIMS, messageOfClaim } from "@/lib/core/advice/claims";
import { CONFLICTS } from "@/lib/core/advice/conflicts";
import { CONVENTIONS, type Convention } from "@/lib/core/evidence/conventions";
import { LEARN_FACTS } from "@/lib/core/evidence/learn";
import { NOTES } from "@/lib/core/plan/notes";
import { OVERLAYS, RULES } from "@/lib/core/advice/rules";
import { SOURCES, type SourceId } from "@/lib/core/advice/sources";

/** Who gives advice, without a name. */
const SOMEBODY =
  /\b(guidelines?|(published|public|travel|medical|some|most|the) advice|bodies|airlines|societies|studies|lists)\b/i;
/** What somebody does who has a position. */
const TAKES_A_POSITION =
  /\b(sa(y|ys|id|ying)|suggest(s|ed)?|advis(e|es|ed)|recommend(s|ed)?|ask(s|ed)? (for|people|travellers|passengers)|names?|adds?|acts?|agrees?|disagrees?|differ|wants?|starts?|gives?|allows?|restrict|carry|count|have (longer )?lists)\b/i;

/** Names by which the bodies of the sources are called in a sentence, each with how its sources are told. */
const NAMED: readonly (readonly [RegExp, (body: string) => boolean])[] = [
  [/\bNHS\b/, (body) => /\bNHS\b/.test(body)],
  [/\bNICE\b/, (body) => /\bNICE\b/.test(body)],
  [/\bRCOG\b|\bRoyal College\b/, (body) => body.startsWith("Royal College")],
  [
    /\bACCP\b|\bAmerican College of Chest Physicians\b/,
    (body) => body === "American College of Chest Physicians",
  ],
  [
    /\bASH\b|\bAmerican Society of Hematology\b/,
    (body) => /American Society of Hematology|ASH panel/.test(body),
  ],
  [/\bBSH\b|\bBritish Society for Haematology\b/, (body) => body === "British Society for Haematology"],
  [/\bCDC\b|\bCenters for Disease Control\b/, (body) => body.startsWith("US Centers for Disease")],
  [/\bWHO\b|\bWorld Health Organization\b/, (body) => body === "World Health Organization"],
  [/\bCivil Aviation Authority\b/, (body) => body.includes("Civil Aviation Authority")],
  // The code of an airport is no word of the body.
  [/\bIATA\b(?! code|, ICAO)/, (body) => body === "International Air Transport Association"],
  [/\bAerospace Medical Association\b/, (body) => body === "Aerospace Medical Association"],
  [/\bAPS Support\b/, (body) => body.startsWith("APS Support")],
  [
    /\b(TUI|easyJet|Qantas|Emirates|Cathay|Virgin)\b/,
    (body) => /TUI|easyJet|Qantas|Emirates|Cathay|Virgin/.test(body),
  ],
];

type Row = { readonly id: string; readonly sources: readonly SourceId[] };
const rows = (prefix: string, table: readonly Row[]) =>
  table.map(({ id, sources }) => [`${prefix}${id}`, sources] as const);

/** What each message that may speak of others' advice rests on, by the message's path. */
export const POSITIONS: ReadonlyMap<string, readonly SourceId[]> = new Map([
  ...CLAIMS.map(({ id, sources }) => [messageOfClaim(id), sources] as const),
  ...rows("result.clear.rules.", RULES),
  ...rows("guidance.texts.", ADVICE),
  ...rows("guidance.overlays.", OVERLAYS),
  ...rows("notes.rows.", NOTES),
  ...rows(
    "evidence.conventions.",
    (CONVENTIONS as readonly Convention[]).map(({ id, sources, sides = [] }) => ({
      id: `${id}.says`,
      sources: [...sources, ...sides.map(({ source }) => source)],
    })),
  ),
  ...rows(
    "learn.facts.",
    LEARN_FACTS.map(({ id, sources }) => ({ id: `${id}.says`, sources })),
  ),
  ...CONFLICTS.flatMap(({ id, taken, sources }) => {
    const said = sources.map(({ source }) => source);
    return [
      [`guidance.conflicts.${id}`, said] as const,
      [`guidance.taken.${taken}`, said] as const,
      ...sources.map(({ position, source }) => [`guidance.positions.${position}`, [source]] as const),
    ];
  }),
]);

/** The bodies that a text names. */
export const findNamed = (text: string) => NAMED.filter(([name]) => name.test(text));

/** Whether a text says what somebody advises: a body by its name, or somebody unnamed with a position. */
export const claimsAdvice = (text: string): boolean =>
  text
    .split(/(?<=[.;:?!])\s/)
    .some(
      (sentence) =>
        findNamed(sentence).length > 0 || (SOMEBODY.test(sentence) && TAKES_A_POSITION.test(sentence)),
    );

/** The named bodies of a text of which none of these sources is one. */
export const findUnbacked = (text: string, sources: readonly SourceId[]): readonly string[] =>
  findNamed(text)
    .filter(([, isOne]) => !sources.some((id) => isOne(SOURCES[id].body)))
    .map(([name]) => name.source);

/** Tiers in the voice of the product: how much it takes, or how strong a reason is. */
export const TIERS = [
  [/\benough (by itself|by themselves|alone|on its own)\b/i, "It is enough by itself to talk to a doctor."],
  [
    /\b(one|two|three|both|any) (of (these|them) )?(is|are) enough\b/i,
    "One is worth a mention, two are enough.",
  ],
  [/\b(is|are) enough (for|to|by)\b/i, "One factor is enough for extra measures."],
  [/\bamong the (strong|weak)\w*\b/i, "Studies put it among the strongest."],
  [/\b(strong|weak)(er|est)? (factors?|reasons?|link)\b/i, "The strongest factors count from 3 hours."],
  [/\bweak alone\b|\bthe link with clots is weak\b/i, "Each is weak alone."],
  [/\b(strongest|weakest)\b/i, "This is the strongest of all."],
  [
    /\b(low|medium|moderate|intermediate|high|higher|highest)[- ](risk|group|tier|level)\b/i,
    "You are in the moderate group.",
  ],
] as const satisfies readonly (readonly [RegExp, string])[];

/** The tiers that a text speaks in. */
export const findTiers = (text: string): readonly RegExp[] =>
  TIERS.map(([tier]) => tier).filter((tier) => tier.test(text));
