/** Words before what is written like a flight number and is none: a gate, a reference, an aircraft. */
const OTHER_NUMBER =
  /(?<!\p{L})(?:gates?|terminal|(?:(?:booking|confirmation|reservation|ticket|record)\s)?(?:reference|ref|locator|pnr)|(?<!(?:flight|flug|vol|vuelo|volo)[\s-]?)code|(?:booking|confirmation|reservation|ticket|voucher|order)\s(?:code|number|no|nr|id)|aircraft|airbus|boeing|embraer|equipment|plane|buchungs(?:code|nummer)|flugzeug|r[ée]f[ée]rence|avion|appareil|porte|puerta|localizador|codice|aereo|vliegtuig)(?:\s(?:type|no|nr|number|id|code|typ))?\.?\s{0,2}[:#(]?\s{0,2}$/iu;
/** Six letters and digits after these are a reference, and a number of a flight only with its space. */
const BOOKED =
  /(?<!\p{L})(?:booking|confirmation|reservation|ticket|buchung|réservation|reserva|prenotazione|boeking)\s{0,2}[:#]?\s{0,2}$/iu;
/** Types of aircraft, by the codes of their makers and of ICAO. */
const AIRCRAFT = /^(?:A(?:220|3[0-8]\d)|B7\d\d|E(?:1[3-9]|2[79])\d|AT[47][2356]|CS[13]00|MD(?:11|8\d|90))$/;

/** Whether what is written like a flight number is something else's, by its shape or the words before it. */
export function isOtherNumber(text: string, at: number, number: string): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  return (
    AIRCRAFT.test(number) || OTHER_NUMBER.test(before) || (/^[A-Z\d]{6}$/.test(number) && BOOKED.test(before))
  );
}
