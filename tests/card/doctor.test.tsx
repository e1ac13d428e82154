import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/core/questions";
import { adult, oneAnswer } from "../support/answers";
import { doctorProps, LITTLE, MUCH, renderDoctor, type DoctorProps } from "../support/doctor-fixtures";
import { usePrinter } from "../support/printer";
import { wordsOf } from "../support/read-pdf";
import { sheetSaying } from "../support/sheet";

const printer = usePrinter();

/** The pages a printer loaded with this paper would give, with backgrounds off. */
const print = (format: "A4" | "Letter", props: DoctorProps) =>
  printer.print(renderDoctor(props), undefined, { format });

const LEGS = [835, 400];
const travellers = {
  "answers not kept": doctorProps(LEGS, null),
  "nothing to tell": doctorProps([835], LITTLE),
  "much to tell": doctorProps(LEGS, MUCH),
  "eight flights": doctorProps([600, 600, 600, 600, 600, 600, 600, 600], MUCH),
};

describe.each(["A4", "Letter"] as const)("on %s", (paper) => {
  it.each(Object.entries(travellers))("%s: one side, whole and legible", async (_name, props) => {
    const pages = await print(paper, props);
    expect(pages).toHaveLength(1);
    const [only] = pages;
    if (!only) throw new Error("A PDF without a page.");
    const words = wordsOf(only);
    for (const part of ["Name", "Date of birth", "Phone", "The flight", "Questions from the traveller"])
      expect(words).toContain(part);
    expect(words).toContain("Draft rules, awaiting clinical review.");
    expect(words).toContain("Rule set 2026.1 (0123456789ab)");
    expect(words).not.toMatch(/Back to the trip|Print this page/);
    for (const { x, width, size, text } of only.texts) {
      expect(x, text).toBeGreaterThan(22);
      expect(x + width, text).toBeLessThan(only.width - 22);
      expect(size, text).toBeGreaterThan(5.2);
    }
  });
});

it("says everything that was told, and names nobody", async () => {
  const props = travellers["much to tell"];
  const words = (await print("A4", props)).map(wordsOf).join(" ");
  for (const said of [
    "67 years",
    "I use a wheelchair",
    "1,104 days before departure",
    "Body mass index",
    "Smoking; Pregnant; Given birth; IVF; Hormonal contraception",
    "Ask if you can fly yet",
    "Apart from that: Talk to a doctor before this trip",
    "American Society of Hematology 2018",
    "(from memory)",
  ])
    expect(words).toContain(said);
  // A birthday, and the name of the trip, may say who it is.
  expect(words).not.toMatch(/1959|April|born/);
});

it("says plainly that answers are not kept, and leaves room to write", async () => {
  const words = (await print("A4", travellers["answers not kept"])).map(wordsOf).join(" ");
  expect(words).toContain("The answers are not kept with this trip");
  expect(words).not.toContain("Published advice that this matches");
});

it("stays on one side whatever is told", async () => {
  const told = fc
    .array(oneAnswer, { minLength: 1, maxLength: 18 })
    .map((parts) => parts.reduce<Answers>((all, part) => ({ ...all, ...part }), adult({ ageYears: 67 })))
    .map((answers) => doctorProps(LEGS, sheetSaying(answers, "2026-12-01"), answers));
  await fc.assert(
    fc.asyncProperty(told, fc.constantFrom("A4" as const, "Letter" as const), async (props, paper) => {
      expect(await print(paper, props)).toHaveLength(1);
    }),
    { numRuns: 25, endOnFailure: true },
  );
});

it("prints in black, also from a dark screen", async () => {
  const page = await printer.newPage({ colorScheme: "dark" });
  await page.emulateMedia({ media: "print" });
  await page.setContent(renderDoctor(travellers["much to tell"]));
  const inks = await page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll("article, article *")].map((each) => getComputedStyle(each).color),
    ),
  ]);
  await page.close();
  expect(inks).toEqual(["rgb(0, 0, 0)"]);
});
