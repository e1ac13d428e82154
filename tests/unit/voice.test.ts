import { expect, test } from "vitest";
import { CLAIMS, messageOfClaim } from "@/lib/core/advice/claims";
import { STRINGS } from "@/tests/support/catalogue";
import { claimsAdvice, findTiers, findUnbacked, POSITIONS, TIERS } from "@/tests/support/voice";

/** What these say is what the product does, or the title of a row: no position of anybody. */
const NO_POSITION = [
  "about.purpose",
  "api.described.text",
  "doctor.lead",
  "evidence.parts.claims.lead",
  "learn.facts.desk.title",
  "sources.known.ourConvention",
];
/** Passages and positions are rows of the tables themselves. */
const isPosition = (id: string) => /^(sources\.(passages|found)|evidence\.positions)\./.test(id);
const CLAIMING = STRINGS.filter(([id, text]) => !isPosition(id) && claimsAdvice(text));

test("no message says what a body advises without a position in the tables", () => {
  expect(CLAIMING.length).toBeGreaterThan(40);
  const lost = CLAIMING.map(([id]) => id).filter((id) => !POSITIONS.has(id));
  expect(lost.sort()).toEqual(NO_POSITION);
});

test("a body is named only where a passage of it is cited", () => {
  const unbacked = CLAIMING.map(
    ([id, text]) => [id, findUnbacked(text, POSITIONS.get(id) ?? [])] as const,
  ).filter(([, names]) => names.length > 0);
  expect(unbacked).toEqual([]);
});

test("every claim outside the tables is one, and stands once", () => {
  const ids = CLAIMS.map(({ id }) => messageOfClaim(id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(CLAIMING.map(([id]) => id)).toEqual(expect.arrayContaining(ids));
});

test.each([
  ["Published advice says that people with it should talk to a doctor.", true],
  ["Most airlines do not carry you after 32 weeks.", true],
  ["The NHS wants you to sit still.", true],
  ["Keep your legs moving: it gets blood moving.", false],
  ["Talk to a doctor before this flight.", false],
])("what claims a body's advice is told from what does not: %s", (text, claims) => {
  expect(claimsAdvice(text)).toBe(claims);
});

test("a body that no cited passage is from is found out", () => {
  const text = "The American Society of Hematology (2018) suggests stockings to everybody over 60.";
  expect(findUnbacked(text, ["BSH2011", "NHS"])).toHaveLength(1);
  expect(findUnbacked(text, ["ASH2018"])).toEqual([]);
});

test("no message has tiers in the product's own voice", () => {
  const found = STRINGS.filter(([id]) => !isPosition(id)).filter(([, text]) => findTiers(text).length > 0);
  expect(found).toEqual([]);
});

test.each(TIERS)("%s is caught where it is said", (_tier, caught) => {
  expect(findTiers(caught)).not.toEqual([]);
});
