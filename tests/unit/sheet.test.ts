import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/core/advice/questions";
import type { Section } from "@/lib/core/typed/questionnaire";
import { toAnswers, type Sheet } from "@/lib/core/typed/sheet";
import { daysBetween } from "@/lib/core/time";
import { dated, momentOf, noTo, sheetOf, START } from "../support/sheet";

const TODAY = "2026-11-22";
const FLIES = "2026-12-02";
const NO_CLOTS = noTo("clots");
const NO_LEGS = noTo("legs");
const CAST_LEFT = {
  inCast: "yes",
  "cast.side": "left",
  legsAbout: "left",
  "legs.left.ankle": "fixed",
  "legs.left.weight": "none",
};
const NO_HORMONES = noTo("hormones");

const answers = (sheet: Sheet, departure: string | null = FLIES): Answers => {
  const read = toAnswers(sheet, departure);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.answers;
};
const issues = (
  section: Section,
  values: Record<string, string | string[]>,
  departure: string | null = FLIES,
) => {
  const read = toAnswers(sheetOf(TODAY, { [section]: values }), departure);
  return read.ok ? [] : (read.issues[section] ?? []).map(({ path, message }) => `${path} ${message}`);
};

describe("the first section", () => {
  it("is enough", () => {
    expect(answers(sheetOf(TODAY))).toEqual({ ageYears: 34, symptoms: [] });
  });

  it("has to be answered", () => {
    expect(toAnswers({ answeredOn: TODAY, sections: {} }, null)).toMatchObject({
      ok: false,
      issues: {
        start: [{ message: "consentMissing" }, { message: "ageMissing" }, { message: "symptomsMissing" }],
      },
    });
  });

  it.each([
    ["2008-12-02", 18],
    ["2008-12-03", 17],
    ["2008-12-01", 18],
    ["1960-06-30", 66],
    ["2026-12-02", 0],
  ])("works out from the birth date %s that the traveller is %i on the day of departure", (born, years) => {
    const start = { ...START, ageYears: "", ...dated("dateOfBirth", born) };
    expect(answers(sheetOf(TODAY, { start })).ageYears).toBe(years);
  });

  it("assumes that a flight without a date leaves on the day of typing, whichever that is", () => {
    const born = (day: string) => ({ ...START, ageYears: "", ...dated("dateOfBirth", day) });
    const years = (start: Record<string, string>) => answers(sheetOf(TODAY, { start }), null).ageYears;
    // Somewhere the day of typing is still the day before.
    expect(years(born("2008-11-21"))).toBe(18);
    expect(years(born("2008-11-22"))).toBe(17);
    expect(years({ ...born("2008-11-22"), ageYears: "18" })).toBe(18);
    expect(years({ ...born("2008-11-22"), ageYears: "17" })).toBe(17);
    expect(years(born("1965-11-22"))).toBe(61);
  });

  it.each([
    [{ ageYears: "" }, "ageYears ageMissing"],
    [{ ageYears: "121" }, "ageYears ageRange"],
    [{ ageYears: "34.5" }, "ageYears ageRange"],
    [{ ageYears: "-1" }, "ageYears ageRange"],
    [{ ageYears: "", ...dated("dateOfBirth", "2026-12-03") }, "dateOfBirth.day birthAfter"],
    [{ ageYears: "", ...dated("dateOfBirth", "2000-02-31") }, "dateOfBirth.day dateNotReal"],
    [{ ageYears: "30", ...dated("dateOfBirth", "1990-01-01") }, "ageYears ageBoth"],
    [{ consent: "" }, "consent consentMissing"],
    [{ symptoms: [] }, "symptoms symptomsMissing"],
    [{ symptoms: ["unheardOf"] }, "symptoms symptomsMissing"],
  ])("with %j is refused", (values, expected) => {
    expect(issues("start", { ...START, ...values })).toEqual([expected]);
  });

  it("with any sign has an answer whatever else is missing or wrong", () => {
    const sheet = sheetOf(TODAY, {
      start: { symptoms: ["none", "chestPain"] },
      legs: { operated: "yes", "operation.kind": "chest" },
      clots: { ...NO_CLOTS, anticoagulant: "yes" },
    });
    expect(answers(sheet)).toMatchObject({ ageYears: 0, symptoms: ["chestPain"], anticoagulant: "yes" });
    expect(answers(sheet)).not.toHaveProperty("operation");
  });
});

describe("height and weight", () => {
  const body = (values: Record<string, string>) => answers(sheetOf(TODAY, { body: values }));

  it("in metric", () => {
    expect(body({ measures: "metric", heightCm: "172,5", weightKg: "70" })).toMatchObject({
      heightCm: 172.5,
      weightKg: 70,
    });
  });

  it.each([
    [{ heightFeet: "6", heightInches: "3", weightStone: "11", weightPounds: "" }, 190.5, 69.85],
    [{ heightFeet: "5", heightInches: "", weightStone: "", weightPounds: "200" }, 152.4, 90.72],
  ])("in imperial %j", (imperial, height, weight) => {
    const { heightCm, weightKg } = body({ measures: "imperial", ...imperial });
    expect(heightCm).toBeCloseTo(height, 6);
    expect(weightKg).toBeCloseTo(weight, 2);
  });

  it.each([
    [{ measures: "skip", heightCm: "180 cm" }, 180],
    [{ measures: "skip", heightCm: "1.80 m" }, 180],
    [{ measures: "skip", heightCm: "1,80" }, 180],
    [{ measures: "skip", heightCm: "1m80" }, 180],
    [{ measures: "skip", heightCm: "5 ft 9" }, 175.26],
    [{ measures: "skip", heightFeet: "5'9\"" }, 175.26],
    [{ measures: "skip", heightFeet: "5′ 9½″" }, 176.53],
    [{ measures: "skip", heightFeet: "5 ft", heightInches: "9 in" }, 175.26],
    [{ measures: "skip", heightFeet: "6.0" }, 182.88],
    [{ measures: "skip", heightInches: "69" }, 175.26],
    [{ measures: "skip", heightFeet: "175 cm" }, 175],
    [{ measures: "skip", heightCm: "١٨٠" }, 180],
  ])("as %j is that many centimetres", (values, height) => {
    expect(body(values).heightCm).toBeCloseTo(height, 6);
  });

  it.each([
    [{ measures: "metric", weightKg: "70 kg" }, 70],
    [{ measures: "metric", weightKg: "154 lb" }, 69.853],
    [{ measures: "imperial", weightStone: "11 st 4" }, 71.668],
    [{ measures: "imperial", weightStone: "14", weightPounds: "11" }, 93.894],
    [{ measures: "imperial", weightPounds: "200 lbs" }, 90.718],
    [{ measures: "imperial", weightStone: "70 kg" }, 70],
  ])("as %j is that many kilograms", (values, weight) => {
    expect(body({ ...values, heightCm: "172" }).weightKg).toBeCloseTo(weight, 3);
  });

  it("takes each in its own units, and a height typed both ways when they agree", () => {
    expect(body({ measures: "metric", heightFeet: "5", weightKg: "70" })).toMatchObject({
      heightCm: 152.4,
      weightKg: 70,
    });
    expect(body({ measures: "skip", heightCm: "172", heightFeet: "5", heightInches: "8" }).heightCm).toBe(
      172,
    );
  });

  it("takes a height without a weight, a body mass index, a doctor's words, or nothing", () => {
    expect(body({ measures: "skip" })).toEqual(answers(sheetOf(TODAY)));
    expect(body({ measures: "skip", heightCm: "158" })).toEqual({
      ...answers(sheetOf(TODAY)),
      heightCm: 158,
    });
    expect(body({ measures: "bmi", bmi: "29.95" })).toMatchObject({ bmi: 29.95 });
    expect(body({ measures: "told", toldObese: "notSure", heightCm: "158" })).toMatchObject({
      toldObese: "notSure",
      heightCm: 158,
    });
  });

  it("does not count a weight typed under another way", () => {
    const other = { weightKg: "120", weightStone: "19", bmi: "40", toldObese: "yes" };
    expect(body({ ...other, measures: "skip" })).toEqual(answers(sheetOf(TODAY)));
    expect(body({ ...other, measures: "bmi" })).toEqual({ ...answers(sheetOf(TODAY)), bmi: 40 });
  });

  it.each([
    [{}, ["measures choose"]],
    [{ measures: "metric" }, ["heightCm heightMissing", "weightKg numberMissing"]],
    [{ measures: "metric", heightCm: "17.2", weightKg: "x" }, ["heightCm range", "weightKg number"]],
    // What 5.9 feet are only the traveller knows.
    [{ measures: "skip", heightFeet: "5.9" }, ["heightFeet feetEither"]],
    [{ measures: "skip", heightFeet: "5,10" }, ["heightFeet feetEither"]],
    [{ measures: "skip", heightFeet: "5.9", heightInches: "3" }, ["heightFeet feetEither"]],
    [{ measures: "metric", heightCm: "1m8", weightKg: "80" }, ["heightCm heightEither"]],
    [{ measures: "skip", heightFeet: "175" }, ["heightFeet range"]],
    [{ measures: "imperial", heightFeet: "5", weightStone: "11.5" }, ["weightStone stonesEither"]],
    [
      { measures: "imperial", heightFeet: "5", weightStone: "11", weightPounds: "14" },
      ["weightPounds range"],
    ],
    [{ measures: "metric", heightCm: "80", weightKg: "72" }, ["weightKg bodyUnlikely"]],
    [{ measures: "metric", heightFeet: "7", weightKg: "42" }, ["weightKg bodyUnlikely"]],
    [
      { measures: "imperial", heightFeet: "3", weightStone: "14", weightPounds: "11" },
      ["weightStone bodyUnlikely"],
    ],
    [{ measures: "imperial", heightCm: "200", weightPounds: "80" }, ["weightPounds bodyUnlikely"]],
    [{ measures: "imperial" }, ["heightFeet heightMissing", "weightPounds numberMissing"]],
    [
      { measures: "imperial", heightFeet: "5", heightInches: "12" },
      ["heightInches range", "weightPounds numberMissing"],
    ],
    [{ measures: "skip", heightInches: "3" }, ["heightFeet numberMissing"]],
    [{ measures: "skip", heightCm: "172", heightFeet: "6" }, ["heightCm heightBoth"]],
    [{ measures: "told" }, ["toldObese choose"]],
    [{ measures: "bmi" }, ["bmi numberMissing"]],
    [{ measures: "bmi", bmi: "9.9" }, ["bmi range"]],
  ])("as %j is refused", (values, expected) => {
    expect(issues("body", values)).toEqual(expected);
  });
});

describe("when something was", () => {
  const clot = (values: Record<string, string>) => ({
    ...NO_CLOTS,
    previousClot: "yes",
    ...Object.fromEntries(
      Object.entries(values).map(([name, text]) => [`previousClotDaysAgo.${name}`, text]),
    ),
  });
  const days = (values: Record<string, string>, departure: string | null = FLIES) =>
    answers(sheetOf(TODAY, { clots: clot(values) }), departure).previousClotDaysAgo;

  it("a date is counted to the departure", () => {
    expect(days({ day: "5", month: "11", year: "2026" })).toBe(27);
    expect(days({ day: "4", month: "11", year: "2026" })).toBe(28);
    expect(days({ day: "2", month: "12", year: "2026" })).toBe(0);
    expect(days({ day: "22", month: "11", year: "2026" }, null)).toBe(0);
    expect(days({ day: "5", month: "Nov.", year: "26" })).toBe(27);
    expect(days({ day: "", month: "", year: "5 novembre 2026" })).toBe(27);
    expect(days({ day: "٥", month: "١١", year: "٢٠٢٦" })).toBe(27);
    // 2084 is no birthday of a traveller, nor the day of a clot.
    expect(days({ day: "5", month: "11", year: "84" })).toBe(daysBetween("1984-11-05", FLIES));
  });

  it.each([
    ["3", "days", 13],
    ["0", "days", 10],
    ["6", "weeks", 52],
    ["2", "months", 70],
    ["10", "years", 3660],
    ["6 weeks", "", 52],
    ["6 weeks", "weeks", 52],
    ["1½ weeks", "", 20],
    ["٦", "weeks", 52],
    ["about 6", "weeks", 52],
    ["6 weeks ago", "", 52],
    ["yesterday", "", 11],
    ["yesterday", "weeks", 11],
  ])("%s %s ago is %i days before a departure in ten days", (ago, unit, expected) => {
    expect(days({ ago, unit })).toBe(expected);
  });

  it("keeps the day a section was typed when another section is typed later", () => {
    const sheet: Sheet = {
      ...sheetOf("2026-11-30", { clots: clot({ ago: "6", unit: "weeks" }) }),
      typedOn: { clots: momentOf(TODAY) },
    };
    expect(answers(sheet).previousClotDaysAgo).toBe(52);
    expect(answers({ ...sheet, typedOn: {} }).previousClotDaysAgo).toBe(44);
  });

  it.each([
    [{}, "previousClotDaysAgo.day whenMissing"],
    [{ unit: "weeks" }, "previousClotDaysAgo.day whenMissing"],
    [{ ago: "6" }, "previousClotDaysAgo.unit unitMissing"],
    [{ ago: "about 6" }, "previousClotDaysAgo.unit unitMissing"],
    [{ ago: "6", unit: "hours" }, "previousClotDaysAgo.unit unitMissing"],
    [{ ago: "about six", unit: "weeks" }, "previousClotDaysAgo.ago wholeNumber"],
    [{ ago: "6 weeks", unit: "days" }, "previousClotDaysAgo.unit unitMissing"],
    [{ ago: "1,500", unit: "days" }, "previousClotDaysAgo.ago agoEither"],
    [{ day: "04/05/2026" }, "previousClotDaysAgo.day dateEither"],
    [{ day: "5", month: "3", year: "27" }, "previousClotDaysAgo.day dateEither"],
    [{ ago: "101", unit: "years" }, "previousClotDaysAgo.ago tooLongAgo"],
    [{ ago: "6", unit: "weeks", day: "1", month: "1", year: "2026" }, "previousClotDaysAgo.ago whenBoth"],
    [{ day: "3", month: "12", year: "2026" }, "previousClotDaysAgo.day afterDeparture"],
    [{ day: "31", month: "2", year: "2026" }, "previousClotDaysAgo.day dateNotReal"],
    [{ day: "1", month: "1", year: "1900" }, "previousClotDaysAgo.year tooLongAgo"],
  ])("%j is refused", (values, expected) => {
    expect(issues("clots", clot(values))).toEqual([expected]);
  });

  it("is asked only when its question says so", () => {
    expect(issues("clots", { ...clot({}), previousClot: "no" })).toEqual([]);
    expect(issues("clots", { ...clot({}), previousClot: "notSure" })).toEqual([
      "previousClotDaysAgo.day whenMissing",
    ]);
  });

  it.each([
    ["30", "hours", "2026-11-22", 30],
    ["30", "hours", "2026-11-23", 30],
    ["30", "hours", "2026-11-24", 54],
    ["2", "days", "2026-11-22", 48],
    ["10", "days", "2026-12-02", 456],
  ])(
    "a cast of %s %s ago, flying on %s after typing on 22 November, is at least %s hours on",
    (ago, unit, departure, hours) => {
      const legs = {
        ...NO_LEGS,
        ...CAST_LEFT,
        "cast.fittedHoursAgo.ago": ago,
        "cast.fittedHoursAgo.unit": unit,
      };
      expect(answers(sheetOf(TODAY, { legs }), departure)).toMatchObject({
        cast: { fittedHoursAgo: hours, side: "left" },
      });
    },
  );

  it.each([
    ["2026-12-02", 0],
    ["2026-12-01", 0],
    ["2026-11-30", 24],
    ["2026-11-29", 48],
  ])("a cast fitted on %s has been on for at least %i hours on 2 December", (date, hours) => {
    const legs = { ...NO_LEGS, ...CAST_LEFT, ...dated("cast.fittedHoursAgo", date) };
    expect(answers(sheetOf(TODAY, { legs })).cast).toEqual({ fittedHoursAgo: hours, side: "left" });
  });
});

describe("legs", () => {
  it("takes an operation", () => {
    const legs = {
      ...NO_LEGS,
      operated: "yes",
      "operation.kind": "chest",
      ...dated("operation.daysAgo", "2026-11-12"),
    };
    expect(answers(sheetOf(TODAY, { legs })).operation).toEqual({ kind: "chest", daysAgo: 20 });
  });

  it("counts a cast in hours, and a very old one as the most that an answer holds", () => {
    const cast = (when: Record<string, string>) =>
      answers(sheetOf(TODAY, { legs: { ...NO_LEGS, ...CAST_LEFT, ...when } })).cast;
    expect(cast(dated("cast.fittedHoursAgo", "2026-11-30"))).toEqual({ fittedHoursAgo: 24, side: "left" });
    expect(cast(dated("cast.fittedHoursAgo", "2016-11-30"))).toEqual({ fittedHoursAgo: 36500, side: "left" });
    const ago = { "cast.fittedHoursAgo.ago": "5", "cast.fittedHoursAgo.unit": "years" };
    expect(cast(ago)).toEqual({ fittedHoursAgo: 36500, side: "left" });
  });

  it("asks leg by leg once something about a leg was said, and only then", () => {
    for (const said of [
      { mobility: "wheelchair" },
      { injured: "yes", "legInjuryDaysAgo.ago": "5", "legInjuryDaysAgo.unit": "days" },
      { legMatters: "crutches" },
    ])
      expect(issues("legs", { ...NO_LEGS, ...said })).toEqual(["legsAbout choose"]);
    expect(issues("legs", { ...NO_LEGS, legMatters: "other", legsAbout: "left" })).toEqual([
      "legs.left.ankle choose",
      "legs.left.weight choose",
    ]);
    // A cast says which leg it is about, and only its weight is left to ask.
    const cast = {
      ...NO_LEGS,
      ...CAST_LEFT,
      legsAbout: "neither",
      ...dated("cast.fittedHoursAgo", "2026-11-20"),
    };
    expect(issues("legs", { ...cast, "legs.left.weight": "" })).toEqual(["legs.left.weight choose"]);
    // What was picked before and is asked no longer counts for nothing.
    expect(answers(sheetOf(TODAY, { legs: { ...NO_LEGS, legsAbout: "both" } }))).not.toHaveProperty("legs");
  });

  it("takes what each leg may do, and asks for a helper where an ankle is weak", () => {
    const legs = {
      ...NO_LEGS,
      legMatters: ["amputation", "other"],
      legsAbout: "both",
      "legs.left.ankle": "absent",
      "legs.left.weight": "full",
      "legs.right.ankle": "weak",
      "legs.right.weight": "notSure",
    };
    expect(issues("legs", legs)).toEqual(["companionHelps choose"]);
    expect(answers(sheetOf(TODAY, { legs: { ...legs, companionHelps: "yes" } }))).toMatchObject({
      legs: {
        left: { ankle: "free", weight: "full", absent: true },
        right: { ankle: "weak", weight: "notSure", absent: false },
      },
      companionHelps: true,
    });
    const neither = { ...NO_LEGS, mobility: "wheelchair", legsAbout: "neither" };
    expect(answers(sheetOf(TODAY, { legs: neither })).legs).toEqual({});
  });
});

describe("pregnancy", () => {
  const pregnant = (values: Record<string, string>) => ({
    ...NO_HORMONES,
    pregnant: "yes",
    "pregnancy.babies": "1",
    "pregnancy.complication": "no",
    ...values,
  });

  it.each([
    // Due 28 days after the flight: 36+0 on the day.
    [dated("pregnancy.due", "2026-12-30"), 36],
    [dated("pregnancy.due", "2026-12-31"), 251 / 7],
    // Ten days after typing, or eleven where it was still the day before: the most weeks they can be.
    [{ "pregnancy.weeks": "20", "pregnancy.days": "3" }, 22],
    [{ "pregnancy.weeks": "20" }, 151 / 7],
    [{ "pregnancy.weeks": "20+3" }, 22],
    [{ "pregnancy.weeks": "20w 3d" }, 22],
    [{ "pregnancy.weeks": "20 weeks", "pregnancy.days": "3 days" }, 22],
    [{ "pregnancy.due.day": "31 December 2026" }, 251 / 7],
    [{ "pregnancy.due.day": "31", "pregnancy.due.month": "Dez", "pregnancy.due.year": "26" }, 251 / 7],
  ])("with %j comes to the weeks on the day of departure", (values, weeks) => {
    expect(answers(sheetOf(TODAY, { hormones: pregnant(values) })).pregnancy).toEqual({
      weeks,
      babies: 1,
      complication: false,
    });
  });

  it("counts to the last departure, in whatever way it was told", () => {
    const weeksOn = (typed: Record<string, string>, last: string) => {
      const read = toAnswers(sheetOf(TODAY, { hormones: pregnant(typed) }), FLIES, last);
      return read.ok ? read.answers.pregnancy?.weeks : read.issues;
    };
    const dueOn = dated("pregnancy.due", "2026-12-31");
    expect([FLIES, "2026-12-03"].map((last) => weeksOn(dueOn, last))).toEqual([251 / 7, 36]);
    expect(weeksOn({ "pregnancy.weeks": "20", "pregnancy.days": "3" }, "2026-12-09")).toBe(23);
  });

  it.each([
    [{}, "pregnancy.due.day weeksMissing"],
    [{ "pregnancy.weeks": "20", ...dated("pregnancy.due", "2026-12-30") }, "pregnancy.weeks weeksBoth"],
    [{ "pregnancy.weeks": "20", "pregnancy.days": "7" }, "pregnancy.days weekDays"],
    [{ "pregnancy.weeks": "44" }, "pregnancy.weeks weeksRange"],
    [{ "pregnancy.weeks": "20.3" }, "pregnancy.weeks weeksEither"],
    [{ "pregnancy.weeks": "20+7" }, "pregnancy.weeks weeksNotReal"],
    [{ "pregnancy.due.day": "04/01/2027" }, "pregnancy.due.day dateEither"],
    [dated("pregnancy.due", "2026-01-01"), "pregnancy.due.day weeksRange"],
    [dated("pregnancy.due", "2028-01-01"), "pregnancy.due.day weeksRange"],
  ])("with %j is refused", (values, expected) => {
    expect(issues("hormones", pregnant(values))).toEqual([expected]);
  });
});

it("takes a clot under the skin, a trip to hospital, trips and other things with their day", () => {
  const ago = (path: string, days: number) => ({ [`${path}.ago`]: String(days), [`${path}.unit`]: "days" });
  const sheet = sheetOf(TODAY, {
    clots: {
      ...NO_CLOTS,
      surfaceClot: "yes",
      ...ago("surfaceClotDaysAgo", 30),
      clottingDisorder: "singleCopy",
    },
    legs: { ...NO_LEGS, paralysed: "yes", ...ago("paralysisDaysAgo", 80), legsAbout: "neither" },
    heart: { ...noTo("heart"), heartFailure: "unstable" },
    recent: {
      ...noTo("recent"),
      inHospital: "yes",
      ...ago("hospitalDaysAgo", 20),
      travelled: "2",
      ...ago("recentTripsDaysAgo.0", 5),
      ...ago("recentTripsDaysAgo.1", 12),
      ...ago("recentTripsDaysAgo.2", 40),
    },
    medicines: { ...noTo("medicines"), aspirin: "yes", stockingCautions: ["numbFeet", "none", "openWound"] },
  });
  expect(answers(sheet, TODAY)).toMatchObject({
    surfaceClotDaysAgo: 30,
    clottingDisorder: "singleCopy",
    paralysisDaysAgo: 80,
    legs: {},
    heartFailure: "unstable",
    hospitalDaysAgo: 20,
    recentTripsDaysAgo: [5, 12],
    aspirin: "yes",
    stockingCautions: ["numbFeet", "openWound"],
  });
});

it("asks for the day of each trip said, and for a box to be ticked", () => {
  const trip = { "recentTripsDaysAgo.0.ago": "5", "recentTripsDaysAgo.0.unit": "days" };
  expect(issues("recent", { ...noTo("recent"), travelled: "3", ...trip })).toEqual([
    "recentTripsDaysAgo.1.day whenMissing",
    "recentTripsDaysAgo.2.day whenMissing",
  ]);
  expect(issues("medicines", { ...noTo("medicines"), stockingCautions: [] })).toEqual([
    "stockingCautions tickMissing",
  ]);
});

it("asks again what a page passed over before these questions were spelt out did not answer", () => {
  expect(issues("clots", { none: "yes" })).toHaveLength(6);
  const old = { ...sheetOf(TODAY, { hormones: NO_HORMONES }), typedOn: {} };
  expect(answers(old)).toMatchObject({ contraception: "none", hrt: "none" });
});

it("takes a whole questionnaire", () => {
  const sheet = sheetOf(TODAY, {
    body: { measures: "metric", heightCm: "158", weightKg: "75" },
    clots: { ...NO_CLOTS, familyClot: "notSure", cancer: "yes", anticoagulant: "yes" },
    legs: { ...NO_LEGS, mobility: "cannotWalkUnaided", legsAbout: "neither" },
    hormones: {
      ...NO_HORMONES,
      gaveBirth: "yes",
      "birthDaysAgo.ago": "5",
      "birthDaysAgo.unit": "weeks",
      contraception: "progestogen",
      hrt: "transdermal",
    },
  });
  expect(answers(sheet)).toEqual({
    ageYears: 34,
    symptoms: [],
    heightCm: 158,
    weightKg: 75,
    previousClot: "no",
    familyClot: "notSure",
    cancer: "yes",
    anticoagulant: "yes",
    clottingDisorder: "none",
    varicoseVeins: "no",
    mobility: "cannotWalkUnaided",
    legs: {},
    birthDaysAgo: 45,
    contraception: "progestogen",
    hrt: "transdermal",
  });
});
