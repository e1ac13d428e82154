import { expect, it } from "vitest";
import { EXERCISE_CODES } from "@/lib/core/plan/exercises";
import en from "@/messages/en";
import { usePrinter } from "../support/printer";
import { wordsOf } from "../support/read-pdf";
import { renderExercise } from "../support/render-exercise";

const printer = usePrinter();

it.each(EXERCISE_CODES)("the page of %s prints on one side, whole", async (code) => {
  const margin = { top: "12mm", bottom: "12mm", left: "12mm", right: "12mm" };
  const pages = await printer.print(renderExercise(code), undefined, { format: "Letter", margin });
  expect(pages).toHaveLength(1);
  const words = pages[0] ? wordsOf(pages[0]).replaceAll(" ", "") : "";
  for (const step of Object.values(en.exercises[code].steps))
    expect(words).toContain(step.replaceAll(" ", ""));
  expect(words).not.toMatch(/Allmoves|Before:|Next:/);
});
