import { isWeekday } from "../../core/typed/typed-words";

/*
 * What the words beside a day, a time or a place say of it: the end of the flight that it belongs to, or that it is no
 * flight's.
 */

/** Words that say an end of a flight, and those that may be mere prepositions. */
const LEAVES = String.raw`departs?|departing|departures?|dep|leaves|leaving|takes? ?-?off|std|etd|(?:flight|travel)[ -]dates?|date of (?:flight|travel)|flugdatum|reisedatum|abflug(?:zeit|datum)?|d[ée]parts?|salida|sale(?!s)|partenza|vertrek|partida|saída|plecare|polazak|kalk[ıi]ş(?: saati)?|avgång(?:stid)?|avgår|afgang(?:stid)?|avgang(?:stid)?|lähtö(?:aika)?|lähtee|odlot|wylot|odlet|indulás|αναχώρηση|вылет|отправление|виліт|відправлення|заминаване|المغادرة|الإقلاع|המראה|יציאה|(?:giờ )?khởi hành|giờ bay|出発(?:時刻|時間)?|[起出][飞飛发發](?:时间|時間)?|출발(?: ?시간| ?시각)?|(?:waktu )?keberangkatan|berlepas|เวลาออก|ออกเดินทาง`;
const COMES = String.raw`arrives?|arriving|arrivals?|arr|lands|landing|sta|eta|ankunft(?:s?zeit|sdatum)?|arriv[ée]e|llegada|llega|arrivo|aankomst|chegada|sosire|dolazak|var[ıi]ş(?: saati)?|ankomst(?:tid)?|saapuminen|saapumisaika|saapuu|przylot|p[řr]ílet|érkezés|άφιξη|прил[её]т|прибытие|приліт|прибуття|пристигане|الوصول|נחיתה|הגעה|(?:giờ )?đến|hạ cánh|到着(?:時刻|時間)?|[到抵][达達](?:时间|時間)?|降落|도착(?: ?시간| ?시각)?|(?:waktu )?kedatangan|ketibaan|เวลาถึง`;
const FROM_ALONE = String.raw`from|origin|ab|von|van|(?:de|desde|da|origen|origem|fr[åa]n?|nereden|z|od|mistä|honnan|από|откуда|звідки|من|מ|từ|dari|出発地|出发地|출발지)(?=\s?:)`;
const TO_ALONE = String.raw`to|at|destination|an|nach|naar|(?:à|a|para|hasta|destino|destinazione|till?|nereye|do|minne|hová|προς|куда|куди|إلى|אל|đến|ke|到着地|目的地|도착지)(?=\s?:)`;
export const FROM = `${LEAVES}|${FROM_ALONE}`;
export const TO = `${COMES}|${TO_ALONE}`;

export type Side = "from" | "to" | null;

const PLACE_LABEL = new RegExp(
  String.raw`(?:^|[\n\s(])(?:(${FROM})|(${TO}))(?:[ \t](?:date|time|day|airport|city|from|on|at|:|-|–)){0,3}[ \t]*[:\-–]?[ \t]*\n?[ \t]*$`,
  "iu",
);
/** Of a moment a preposition says nothing: "at 21:05", "call us from 09:00". */
const MOMENT_LABEL = new RegExp(
  String.raw`(?:^|[\s(])(?:(${LEAVES}|(?:${FROM_ALONE})(?=\s*:))|(${COMES}|(?:${TO_ALONE})(?=\s*:)))(?:[ \t](?:date|time|day|on|at|is|:|-|–)){0,3}[ \t]*[:\-–]?[ \t]*$`,
  "iu",
);
const toSide = ([, from, to]: readonly (string | undefined)[] = []): Side =>
  from !== undefined ? "from" : to === undefined ? null : "to";

/** Which end of a flight the words before a place speak of. */
export const sideOfPlace = (text: string, at: number): Side =>
  toSide(PLACE_LABEL.exec(text.slice(Math.max(0, at - 40), at)) ?? []);

const LINE_LABEL = new RegExp(String.raw`(?:^|\s)(?:(${FROM})|(${TO}))(?=[\s:])[^\d]*$`, "iu");
/** The end that the line of a bracketed code speaks of: "From: Frankfurt International (FRA)". */
export const sideOfLine = (text: string, at: number): Side =>
  toSide(LINE_LABEL.exec(text.slice(Math.max(text.lastIndexOf("\n", at) + 1, at - 80), at)) ?? []);

/** Words for what has to be done before a flight leaves, on its day or the day before. */
const EARLIER = String.raw`\bboarding(?! ?pass)|\bboards?\b|\bgates?\b|bag(?:gage)? ?drop|lounge|\bsecurity|\btaxi|pick-?up|transfer|layover|stop-?over|be (?:at|there)|\bearly|(?:at|to) the airport|meet|airport by|einsteigen|einstieg|boardingzeit|embarque|embarquement|imbarco|instappen|bin[iİ]ş|ombordstigning|koneeseen|portille|lähtöselvitys|wejście na pokład|odprawa|nástup|odbavení|beszállás|îmbarcare|ukrcaj|επιβίβαση|посадка|регистрация|реєстрація|качване|صعود|بوابة|עלייה למטוס|lên máy bay|搭乗(?!券|日)|集合|登[机機](?![牌证證])|탑승(?!권|일)|naik pesawat|ขึ้นเครื่อง`;
/** Words for what was done, or ends, on a day that need not be the flight's. */
const ELSEWHERE = String.raw`issu|book|order|purchas|invoic|receipt|reserv|\bticketed|\bpaid|payment|\bpay\b|sold|\bsale date|print|born|birth|\bdob\b|\bsent\b|\bdated|updat|creat|generat|valid|expir|cancel|check-?in|check in|\bopens?\b|\bclos|deadline|\bdue\b|received|passport|\bvisa\b|gebucht|buchung|bestell|ausgestellt|ausstellung|rechnung|\bgeb\.|geburt|gültig|gesendet|storn|gedruckt|erstellt|bezahl|naissance|\bn[ée]e? le|r[ée]serv|command|factur|[ée]mis|achat|valable|envoy|nacimiento|expedi|compra|válid|enviado|nascita|emess|acquist|prenot|scad|inviat|geboorte|geboekt|boeking|besteld|factuur|geldig|verzonden`;
/** Words for how long a flight takes. */
const LASTS = String.raw`durations?|(?:flight|flying|travel|travelling|journey|elapsed|block|total) time\b|dauer|(?:flug|reise|gesamt)(?:dauer|zeit)\b|flight duration|durée|temps de (?:vol|trajet)|duración|duração|durata|duur|reistijd|vliegtijd`;
const UP_TO =
  /(?:^|[^\p{L}])(?:by|before|until|till|bis|spätestens|avant|jusqu|antes|hasta|entro|fino|voor|tot)[^\n\p{L}\d]{0,4}(?:(?:the|am|zum|le|au|el|al|il) )?$/iu;
const after = (words: string) => new RegExp(String.raw`(?:${words})[^\n\d]{0,24}$`, "iu");
const AFTER_EARLIER = after(`${EARLIER}|${ELSEWHERE}`);
const AFTER_ELSEWHERE = after(ELSEWHERE);
const AFTER_LASTS = after(LASTS);

/** Whether a label says that a length follows. */
export const saysLength = (label: string): boolean => AFTER_LASTS.test(label);

/** Whether the words there say that what stands before them is how long before the flight: "(180 min) before departure". */
export const isBeforeLeaving = (text: string, at: number): boolean =>
  /^\)? {0,2}(?:before|prior|ahead|early|in advance|vor|avant|antes|prima|voor)(?!\p{L})/iu.test(
    text.slice(at, at + 20),
  );

/** What a label says of a moment: an end of the flight, nothing, or that it is "none" of the flight's. */
export function readLabel(label: string, kind: "day" | "time"): Side | "none" {
  const side = toSide(MOMENT_LABEL.exec(label) ?? []);
  if (side !== null) return side;
  if ((kind === "day" ? AFTER_ELSEWHERE : AFTER_EARLIER).test(label)) return "none";
  // "21:05 until 17:55" tells two ends.
  return UP_TO.test(label) && !/\d/.test(label) ? "none" : null;
}

const FIRST_WORD = new RegExp(
  String.raw`^[^\p{L}\d]*(?:(?:and|und|et|y|e|en) )?(?:(${LEAVES})|(${COMES}))(?!\p{L})`,
  "iu",
);
/** The end of a flight that words begin with: "Departure, as planned", "and arrives New York at". */
export const sideOfWords = (words: string): Side => toSide(FIRST_WORD.exec(words) ?? []);

const MARKERS = new RegExp(
  String.raw`(?<!\p{L})(?:${LEAVES}|${COMES}|${LASTS}|(?:${EARLIER}|${ELSEWHERE})\p{L}*(?:[ -](?:${EARLIER}|${ELSEWHERE})\p{L}*)*)(?!\p{L})`,
  "giu",
);
/** Words that say nothing of which moment it is. */
const NEUTRAL =
  /(?<!\p{L})(?:dates?|time|days?|next|local|hours?|hrs?|uhr|uur|ore|datum|zeit|uhrzeit|heures?|horas?|fecha|ora|data|tijd|the|of|on|at|am|um|le|à|el|il|op|om|is|and|und|from|to|by|first|class|terminal|flight|flug|vol|vuelo|volo|vlucht|airport|economy|business|seat|duration|free|online|ticket|web|until|made|origin|destination|ab|an|von|nach|[ap]\.?m)(?!\p{L})/giu;

/** Whether words are no label of a moment: names, and what else a line says. */
const hasOtherWords = (line: string): boolean => otherWords(line).length > 0;
const otherWords = (line: string): readonly string[] =>
  line
    .replace(MARKERS, " ")
    .replace(NEUTRAL, " ")
    .match(/\p{L}{2,}/gu) ?? [];
/** Whether a line says something that is neither a label nor a day of the week. */
export const saysMore = (line: string): boolean => otherWords(line).some((word) => !isWeekday(word));

const isLabels = (line: string) =>
  line.length <= 60 && /\p{L}{2}/u.test(line) && !/\d/.test(line) && !hasOtherWords(line);

const VALUES = /^(?:[\s|,;]*\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?)+/i;
const countTimes = (text: string) => text.match(/\d{1,2}[:.h]\d{2}/g)?.length ?? 0;
/** The label of the value after so many others in a row; the whole line where there are not as many values as labels. */
function inRow(labels: string, values: string, index: number): string {
  const each = labels.match(MARKERS) ?? [];
  const isRow = each.length > 1 && countTimes(VALUES.exec(values)?.[0] ?? "") >= each.length;
  if (isRow) return each[index] ?? "";
  return index === 0 ? labels.trimEnd() : "";
}

const FAR = 600;

/**
 * The words that label what stands at `at`: those before it on its line, or else on the lines above; of several labels
 * in a row or a column, the one of its place among the values that follow them.
 */
export function labelOf(text: string, at: number): string {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const lead = text.slice(Math.max(start, at - FAR), at);
  const after = text.slice(at, at + FAR);
  const digit = lead.search(/\d/);
  const heads = digit === -1 ? lead : lead.slice(0, digit);
  const values = lead.slice(heads.length) + after;
  if (hasWords(lead))
    return isLabels(heads) && !hasWords(lead.slice(heads.length))
      ? inRow(heads, values, countTimes(lead)) || lead
      : lead;
  const above = toLines(text.slice(Math.max(0, start - FAR), Math.max(0, start - 1)));
  const last = above.findLastIndex(isLabels);
  if (last === -1) return "";
  const first = above.findLastIndex((line, index) => index < last && !isLabels(line)) + 1;
  const labels = above.slice(first, last + 1);
  const index = above.length - 1 - last;
  const below = [...above.slice(last + 1), ...toLines(lead + after)];
  const next = below.findIndex(isLabels);
  if (labels.length > 1 && (next === -1 ? below.length : next) >= labels.length) return labels[index] ?? "";
  return index === 0 ? inRow(labels.join(" "), values, countTimes(lead)) : "";
}

/** What may be an airport's code: it names nothing. */
const CODE = /(?<![\p{L}\d])[A-Z]{3}(?![\p{L}\d])/gu;
/**
 * Words that nobody knows here, of what stands at `at`, where nothing before `from` is its: those before it on its line, or
 * the line above it, which begins with a line break. Null without any.
 */
export function unknownLabelOf(text: string, from: number, at: number): string | null {
  const begin = Math.max(from, at - FAR);
  const [line = "", above, ...more] = text.slice(begin, at).replace(CODE, "").split("\n").toReversed();
  if (hasWords(line)) return saysMore(line) ? line.trim() : null;
  const isCell = above !== undefined && (more.length > 0 || begin === 0 || text[begin - 1] === "\n");
  return isCell && above.length <= 60 && !/\d/.test(above) && saysMore(above) ? `\n${above.trim()}` : null;
}
const hasWords = (text: string) => /\p{L}{2}/u.test(text);
const toLines = (text: string) => text.split("\n").filter((line) => line.trim() !== "");

const HEAD_LINE =
  /^[>|*\s]*(?:from|to|cc|bcc|reply-to|date|sent|subject|received|message-id|mime-version|content-[\w-]+|x-[\w-]+|von|an|datum|gesendet|betreff|de|à|a|envoyé|objet|para|fecha|enviado(?: el)?|asunto|da|data|inviato|oggetto|aan|verzonden|onderwerp)\s?\*?:/i;
const SUBJECT_LINE = /^[>|*\s]*(?:subject|betreff|objet|asunto|oggetto|onderwerp)\s?\*?:/i;
const ADDRESS = /\S@\S+\.\S/;
const PLACE = /[([][A-Z]{3}[)\]]/;
const WROTE =
  /^[> \t]*(?:on|am|le|el|il|op)\s[^\n]{0,200}\n?[^\n]{0,100}\b(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef)\b[^\n]*:/gim;

/** A text without what mails say of themselves: when one that is quoted was sent. What stays keeps its place. */
export function withoutMailHeads(text: string): string {
  const lines = text.split("\n");
  for (let first = 0; first < lines.length; first += 1) {
    let end = first;
    while (isHeadLine(lines[end], lines[end - 1])) end += 1;
    const head = lines.slice(first, end);
    const isMail = head.length > 1 && head.some((line) => SUBJECT_LINE.test(line) || ADDRESS.test(line));
    const isKept = (line: string) => SUBJECT_LINE.test(line) || (PLACE.test(line) && !ADDRESS.test(line));
    if (isMail) lines.splice(first, head.length, ...head.map((line) => (isKept(line) ? line : blank(line))));
    first = Math.max(first, end - 1);
  }
  return lines.join("\n").replace(WROTE, blank);
}
/** What a line of a head says may stand on the one below it. */
const isHeadLine = (line: string | undefined, before = "") =>
  line !== undefined && (HEAD_LINE.test(line) || (HEAD_LINE.test(before) && /:\*?\s*$/.test(before)));
const blank = (text: string) => text.replace(/[^\n]/g, " ");
