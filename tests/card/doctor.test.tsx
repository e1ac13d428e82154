import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/core/advice/questions";
import { adult, oneAnswer } from "../support/answers";
import { DOCTOR_PAGES, doctorProps, renderDoctor, type DoctorProps } from "../support/doctor-fixtures";
import { expectWhole, SIZES } from "../support/paper";
import { usePrinter } from "../support/printer";
import { wordsOf } from "../support/read-pdf";
import { sheetSaying } from "../support/sheet";

const printer = usePrinter();

/** The pages a printer loaded with this paper would give, with backgrounds off. */
const print = (format: keyof typeof SIZES, props: DoctorProps) =>
  printer.print(renderDoctor(props), undefined, { format });

describe.each(["a4", "letter"] as const)("on %s", (paper) => {
  it.each(Object.entries(DOCTOR_PAGES))("%s: one side, whole and legible", async (_name, props) => {
    const sheet = { size: SIZES[paper], margin: 8, letters: 7.6 };
    const only = expectWhole(sheet, await print(paper, props));
    const words = wordsOf(only);
    for (const part of ["Name", "Date of birth", "Phone", "The flight", "My questions"])
      expect(words).toContain(part);
    expect(words).toContain("Draft rules, awaiting clinical review.");
    expect(words).toContain("Rule set 2026.1 (0123456789ab)");
    expect(words).not.toMatch(/Back to the trip|Print this page/);
  });
});

it("says everything that was told, and names nobody", async () => {
  const props = DOCTOR_PAGES["much to tell"];
  const words = (await print("a4", props)).map(wordsOf).join(" ");
  for (const said of [
    "67 years",
    "I use a wheelchair",
    "1,104 days before departure",
    "Body mass index",
    "Smoking; Weak or paralysed leg; Anything else about a leg; Weight on the right leg; Pregnant; Given birth",
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
  const words = (await print("a4", DOCTOR_PAGES["answers not kept"])).map(wordsOf).join(" ");
  expect(words).toContain("My answers are not kept with this trip");
  expect(words).not.toContain("Published advice that lists it");
});

it("stays on one side whatever is told", async () => {
  const told = fc
    .array(oneAnswer, { minLength: 1, maxLength: 18 })
    .map((parts) => parts.reduce<Answers>((all, part) => ({ ...all, ...part }), adult({ ageYears: 67 })))
    .map((answers) => doctorProps([835, 400], sheetSaying(answers, "2026-12-01"), answers));
  await fc.assert(
    fc.asyncProperty(told, fc.constantFrom("a4" as const, "letter" as const), async (props, paper) => {
      expectWhole({ size: SIZES[paper], margin: 8, letters: 7.6 }, await print(paper, props));
    }),
    { numRuns: 25, endOnFailure: true },
  );
});

it("prints in black, also from a dark screen", async () => {
  const page = await printer.newPage({ colorScheme: "dark" });
  await page.emulateMedia({ media: "print" });
  await page.setContent(renderDoctor(DOCTOR_PAGES["much to tell"]));
  const inks = await page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll("article, article *")].map((each) => getComputedStyle(each).color),
    ),
  ]);
  await page.close();
  expect(inks).toEqual(["rgb(0, 0, 0)"]);
});
