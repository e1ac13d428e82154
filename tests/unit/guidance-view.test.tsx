import { describe, expect, test } from "vitest";
import { GuidanceView } from "@/components/result/guidance";
import { assess } from "@/lib/core/advice/assess";
import { sourceAnchor } from "@/lib/core/evidence/evidence";
import { toJourney } from "@/lib/core/advice/journey";
import type { Answers } from "@/lib/core/advice/questions";
import { RULESET } from "@/lib/core/plan/ruleset";
import { SOURCES } from "@/lib/core/advice/sources";
import messages from "@/messages/en";
import { adult, journeyOf } from "@/tests/support/answers";
import { renderWords } from "@/tests/support/render-page";
import { sheetSaying } from "@/tests/support/sheet";

const DAY = "2026-11-22";
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .replaceAll("&#x27;", "'");

/** The result's guidance for an adult on so many minutes, as markup. */
function render(told: Partial<Answers>, minutes = 480, journey = journeyOf(minutes)): string {
  const answers = adult(told);
  return renderWords(
    <GuidanceView
      guidance={assess(answers, journey).guidance}
      explanation={assess(answers, journey).explanation}
      ruleset={RULESET}
      answered={{ sheet: sheetSaying(answers, DAY), departureDate: DAY, lastDepartureDate: DAY, answers }}
      unsure={[]}
      told={false}
      soon={false}
    />,
  );
}

describe("a reason", () => {
  test("stands in the traveller's own answer, with what we took and why", () => {
    const text = plain(render({ ageYears: 63 }));
    expect(text).toContain("being over 60 You told us: 63 years");
    expect(text).toContain(`${messages.factors.classes.COUNT}. ${messages.factors.why.COUNT}`);
    expect(plain(render({ heightCm: 165, weightKg: 92 }))).toContain("You told us: BMI 33.8");
    expect(plain(render({ heightCm: 155 }))).toContain("You told us: 155 cm");
    expect(plain(render({ previousClot: "notSure", previousClotDaysAgo: 400 }))).toContain(
      "You told us: Not sure; 400 days ago: at least 400 days before you fly",
    );
  });

  test("of the journey's own length tells nothing back", () => {
    const html = render({}, 720);
    expect(html).toContain(messages.questions.journey.phrases.journey12Hours);
    expect(html).not.toContain("You told us");
  });

  test("says who says what, each passage with how it is known, and who disagrees", () => {
    const html = render({ ageYears: 63 });
    const { reasons, conflicts } = assess(adult({ ageYears: 63 }), journeyOf(480)).guidance;
    const sources = reasons.flatMap((reason) => reason.sources);
    expect(sources.length).toBeGreaterThan(2);
    for (const id of sources) {
      expect(html).toContain(`href="/evidence#${sourceAnchor(id)}"`);
      expect(plain(html)).toContain(
        `${SOURCES[id].body}${SOURCES[id].year === null ? "" : ` ${SOURCES[id].year}`} ${messages.evidence.known[SOURCES[id].known]} ${messages.sources.passages[id]}`,
      );
    }
    expect(conflicts.map(({ id }) => id)).toContain("ageAlone");
    expect(plain(html)).toContain(
      `${messages.guidance.conflicts.ageAlone} American College of Chest Physicians 2012 From memory ${messages.guidance.positions.advancedAgeAlone}`,
    );
    expect(plain(html)).toContain(messages.guidance.taken.ask);
  });

  test("never scores or ranks: no number but those of answers, sources and rules", () => {
    const text = plain(render({ ageYears: 63, heightCm: 165, weightKg: 92, smoker: "yes" }));
    expect(text).not.toMatch(/score|percent|%|\bsafe\b|high risk|low risk/i);
  });
});

const { guidance, factors } = messages;

describe("several flights", () => {
  test("are said in the minutes of the plan, and never as a walk to somebody who may not", () => {
    const flights = [{ durationMinutes: 300 }, { durationMinutes: 300 }];
    const stops = (told: Partial<Answers>) => plain(render(told, 300, toJourney(flights, [45])));
    expect(stops({})).toContain(guidance.overlays.MULTILEG);
    expect(guidance.overlays.MULTILEG).not.toMatch(/\d/);
    const oneLeg = stops({ legs: { left: { ankle: "fixed", weight: "none", absent: false } } });
    expect(oneLeg).toContain(messages.timeline.layoverSeated);
    expect(oneLeg).not.toContain(guidance.overlays.MULTILEG);
  });
});

describe("one factor that counts", () => {
  const ADDS_NOTHING = "adds nothing for this alone";
  const pregnant = { pregnancy: { weeks: 20, babies: 1, complication: false } };

  test("has frequent walking from the body that lists it, unless the plan stays in the seat", () => {
    expect(plain(render(pregnant))).toContain(guidance.walkOften);
    expect(plain(render({ ...pregnant, mobility: "walks" }))).toContain(guidance.walkOften);
    expect(plain(render({ familyClot: "yes" }))).not.toContain(guidance.walkOften);
    expect(plain(render({ mobility: "wheelchair" }))).not.toContain(guidance.walkOften);
  });

  test.each<[string, Partial<Answers>, string]>([
    [
      "a short operation",
      { operation: { kind: "keyhole", daysAgo: 10 } },
      "“recent surgery”, without a number",
    ],
    ["an operation", { operation: { kind: "chest", daysAgo: 60 } }, "“recent surgery”, without a number"],
    ["a birth", { birthDaysAgo: 50 }, "“postpartum” (after a birth), without a number"],
  ])("that ASH names without a number is not said to add nothing: %s", (_, told, said) => {
    expect(plain(render(told))).toContain(said);
    expect(plain(render(told))).not.toContain(ADDS_NOTHING);
  });

  test("of any other kind, ASH adds nothing for", () => {
    expect(plain(render({ ageYears: 63 }))).toContain(ADDS_NOTHING);
    expect(plain(render({ familyClot: "yes" }))).toContain(ADDS_NOTHING);
  });

  test.each<[string, Partial<Answers>]>([
    ["a bowel disease", { bowelDisease: "yes" }],
    ["a clot in a surface vein", { surfaceClotDaysAgo: 20 }],
    ["IVF", { ivfDaysAgo: 20 }],
    ["a medicine", { clotWarningMedicine: "yes" }],
  ])("that no list for travellers names puts no advice in anybody's mouth: %s", (_, told) => {
    const text = plain(render(told));
    expect(text).toContain(factors.why.unlisted);
    expect(text).toContain("No list for travellers that we read names this");
    expect(text).not.toContain(factors.why.COUNT);
    expect(text).not.toMatch(/Guidelines disagree|other lists differ/i);
  });
});
