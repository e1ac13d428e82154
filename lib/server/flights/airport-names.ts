// Letters that no accent can be taken off.
const PLAIN: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ı: "i",
  æ: "ae",
  œ: "oe",
  þ: "th",
};
// Marks that writers leave out: accents, the vowels of Arabic and Hebrew, and the dot between Japanese words.
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670\u30fb'’‘ʻʼ`´]/g;
const SHORT: Readonly<Record<string, string>> = { st: "saint", ste: "sainte", mt: "mount", ft: "fort" };

/** What was typed as it is searched: without case, accents and punctuation; "St." is Saint. */
export const fold = (text: string): string =>
  (isPlain(text) ? text : withoutMarks(text))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim()
    .replace(/(?<![^ ])(?:st|ste|mt|ft)(?![^ ])/g, (word) => SHORT[word] ?? word);

const isPlain = (text: string): boolean => /^[\w .,()/-]*$/.test(text);
const withoutMarks = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(/[ßøłđðıæœþ]/g, (letter) => PLAIN[letter] ?? letter);

/** Words for "airport" that say nothing about which: left out when something else was typed. */
const KINDS_OF_PLACE = new Set(
  "airport airports airfield aerodrome international intl terminal flughafen aeroport aeropuerto aeroporto internacional internazionale luchthaven lufthavn flygplats flyplass lentoasema lotnisko letiste letisko repuloter havalimani havaalani aerodromio all any alle tous todos tutti аэропорт аеропорт летище аэрапорт مطار فرودگاه bandara bandar".split(
    " ",
  ),
);
const JOINING = new Set("de di do da del della des du la le the of von van zu in al el".split(" "));
// Where words are not set apart.
const UNSPACED =
  /^(?:สนามบิน|ท่าอากาศยาน)|(?:国际|國際|国際)?(?:机场|機場|空港)$|(?:국제)?공항$|(?:特別|広域)?市$/u;

/** Where in an airport, which says nothing about which: "terminal 5", "t2", and a last "2e" by itself. */
const TERMINAL =
  /(?<![^ ])(?:(?:terminal|терминал) [\p{L}\p{N}]{1,2}|t\d[a-z]?)(?![^ ])|(?<!(?:^| )(?:no|number|nr) )(?<![^ ])\d[a-z]?$/gu;

/** Folded words without a terminal's. */
export const withoutTerminal = (folded: string): string =>
  folded.replace(TERMINAL, "").replace(/ +/g, " ").trim();

/** Letters that were written as two, as airlines print "MUENCHEN" and "KOEBENHAVN", as their accents are left out. */
export const respelled = (folded: string): string =>
  folded.replace(/[aou]e|aa/g, (letters) => letters.charAt(0));

/** Bare words with initials written together: "OR Tambo". */
export const withInitials = (folded: string): string =>
  bare(folded).replace(/(?<![^ ])\p{L}(?: \p{L})+(?![^ ])/gu, (initials) => initials.replaceAll(" ", ""));

/** Folded words without those for "airport". */
export const withoutKinds = (folded: string): string =>
  folded
    .replace(UNSPACED, "")
    .split(" ")
    .filter((word) => !KINDS_OF_PLACE.has(word))
    .join(" ");

/** {@link withoutKinds}, and without what joined them to it; all words when nothing is left. */
export function bare(folded: string): string {
  const words = folded.replace(UNSPACED, "").split(" ");
  const left = withoutKinds(folded).split(" ");
  while (left.length > 1 && left.length < words.length && JOINING.has(left[0] ?? "")) left.shift();
  return left.join(" ").trim() || folded;
}
