import type { Other } from "../../core/typed/booked";
import { readConfirmation } from "./confirmation";
import { withoutMailHeads } from "./labels";
import { readSystemLines } from "./system-lines";
import { toPlainSigns, type Around, type Part } from "./telling";

const LONGEST = 200_000;

/** The flights that words tell of: those of a booking system's lines, or else of a confirmation; none when they may mean several things. */
export function readWords(text: string, around: Around): readonly Part[] {
  const words = toPlainSigns(text.slice(0, LONGEST).replace(/\r\n?/g, "\n"));
  const lines = readSystemLines(words, around);
  if (lines.length > 0) return lines;
  return readConfirmation(withoutMailHeads(words), around);
}

const KINDS: readonly (readonly [Other, RegExp])[] = [
  [
    "hotel",
    /\b(?:hotel|check-?in at|check-?out|lodging|stay at|accommodation|hostel|airbnb|unterkunft|h[ôo]tel)\b/i,
  ],
  ["train", /\b(?:train|rail|ice \d|tgv|eurostar|bahn|zug|amtrak|tren|treno)\b/i],
  ["bus", /\b(?:bus|coach|flixbus)\b/i],
  ["boat", /\b(?:ferry|cruise|boat|f[äa]hre)\b/i],
  ["car", /\b(?:car rental|rental car|car hire|pick-?up|drop-?off|taxi|transfer|mietwagen|uber)\b/i],
];

/** What the title of a calendar entry says it is, where that is no flight. */
export const kindOf = (title: string): Other => KINDS.find(([, words]) => words.test(title))?.[0] ?? "event";

/** Whether words speak of a flight by that name. */
export const saysFlight = (text: string): boolean =>
  /\b(?:flights?|flug|vol|vuelo|volo|vlucht|airlines?|airways|boarding)\b|✈/iu.test(text);
