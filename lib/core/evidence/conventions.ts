import { EMERGENCY_NUMBERS } from "../places/emergency-numbers";
import { BANDS, NEW_JOURNEY_MINUTES } from "../advice/journey";
import { LAYOVER_KEPT_MINUTES, LAYOVER_WALK_MINUTES } from "../plan/plan";
import type { Cited, SourceId } from "../advice/sources";
import { DEFAULT_PREFERENCES, SET_INTERVALS, WALK_INTERVALS } from "../plan/trip";

/** A reading of the answers or of the clock that no rule row says, with the numbers the code itself uses. */
export type Convention = {
  readonly id: string;
  /** What the words name: numbers as they are shown. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** What of that is minutes, to be said as lengths in a row. */
  readonly lengths?: Readonly<Record<string, readonly number[]>>;
  /** What of that is several in a row. */
  readonly lists?: Readonly<Record<string, readonly (string | number)[]>>;
  readonly sources: Cited;
  /** Who says what, where sources give different numbers. Words: `evidence.positions.<position>`. */
  readonly sides?: readonly { readonly source: SourceId; readonly position: string }[];
};

const listNumbers = () =>
  Object.entries(EMERGENCY_NUMBERS).map(([country, { numbers }]) => `${country} ${numbers.join(" / ")}`);

/** Every convention, in words under `evidence.conventions.<id>`. */
export const CONVENTIONS = [
  { id: "departureDay", sources: ["OURS2026"] },
  { id: "notSure", sources: ["OURS2026"] },
  {
    id: "laterEnd",
    sources: ["NHSSURGERY", "OURS2026"],
    sides: [
      { source: "NHS2615", position: "sixWeeksAfterCraniotomy" },
      { source: "NHSINFORM", position: "tenDaysSimpleAbdominal" },
      { source: "CAA", position: "sevenDaysAfterBrain" },
      { source: "CAAHEART", position: "fourToSixWeeksHeart" },
    ],
  },
  {
    id: "keyhole",
    sources: ["OURS2026"],
    sides: [
      { source: "GPNOTEBOOK", position: "overThirtyMinutes" },
      { source: "BCS", position: "overThirtyMinutes" },
      { source: "CUH", position: "overThirtyMinutes" },
    ],
  },
  { id: "bmi", sources: ["OURS2026"] },
  { id: "locked", sources: ["OURS2026"] },
  { id: "journey", lengths: { gap: [NEW_JOURNEY_MINUTES] }, sources: ["OURS2026"] },
  {
    id: "bands",
    lengths: { edges: BANDS.map(({ fromMinutes }) => fromMinutes).reverse() },
    sources: ["BSH2011", "NHSTRAVEL", "ASH2018", "WHO2007", "OURS2026"],
  },
  {
    id: "sets",
    values: { minutes: DEFAULT_PREFERENCES.setEveryMinutes },
    lists: { choices: SET_INTERVALS },
    sources: ["NHSTRAVEL", "RCOG2015", "OURS2026"],
    sides: [
      { source: "CPA", position: "every15" },
      { source: "NHSTRAVEL", position: "every30" },
      { source: "RCOG2015", position: "every30" },
      { source: "ACE", position: "every30" },
      { source: "FITTOFLY", position: "every30To60" },
      { source: "QANTAS2020", position: "hourly" },
      { source: "AIRNZ", position: "every1To2HoursFive" },
      { source: "OLYMPIC", position: "every1To2Hours" },
      { source: "EMIRATES", position: "everyFewHours" },
    ],
  },
  {
    id: "walks",
    values: { minutes: DEFAULT_PREFERENCES.walkEveryMinutes },
    lists: { choices: WALK_INTERVALS },
    sources: ["ASMA", "OURS2026"],
    sides: [
      { source: "MAYONEWS", position: "walkHourly" },
      { source: "NBCA2011", position: "walkHourly" },
      { source: "ASMA", position: "walkEvery60To90" },
      { source: "SAA2014", position: "walkEvery2Hours" },
      { source: "CDCADVICE", position: "walkEvery2To3Hours" },
      { source: "IATA2001", position: "walkNot" },
    ],
  },
  {
    id: "stockings",
    sources: ["NICENG89", "SIGVARIS", "OURS2026"],
    sides: [
      { source: "COCHRANE2021", position: "fewerSilentClots" },
      { source: "SCHREIJER2009", position: "noEffectOfStockings" },
      { source: "SCURR2001", position: "surfaceClotsWithVaricoseVeins" },
      { source: "NHSOLDER", position: "poorFit" },
      { source: "VEINCLINIC", position: "notHospitalOnes" },
    ],
  },
  { id: "crew", sources: ["AAFP2021", "SKYBRARY"] },
  {
    id: "emergencyNumbers",
    values: { count: Object.keys(EMERGENCY_NUMBERS).length },
    lists: { list: listNumbers() },
    sources: ["ANDROIDECC", "LIBPHONENUMBER", "EU112", "SCDF995", "FDMA119", "KOCIS119", "ESTA000"],
  },
  { id: "sameForAll", sources: ["OURS2026"] },
  {
    id: "restingLeg",
    sources: ["OURS2026"],
    sides: [
      { source: "CTORTHOPAEDIC", position: "noBendPastNeutral" },
      { source: "FORTIUS", position: "noBendPastBoot" },
    ],
  },
  {
    id: "stops",
    values: { walk: LAYOVER_WALK_MINUTES, kept: LAYOVER_KEPT_MINUTES },
    sources: ["CALF2HOURS", "OURS2026"],
  },
] as const satisfies readonly Convention[];
