import { createTranslator } from "next-intl";
import { expect, it } from "vitest";
import { inputsOf, QUESTIONNAIRE, SECTIONS } from "@/lib/core/questionnaire";
import messages from "@/messages/en.json";

// What the compiler cannot see: words looked up by a question's path.
const asked = createTranslator({ locale: "en", messages, namespace: "questions.ask" });
const names = createTranslator({ locale: "en", messages, namespace: "form.names" });
const inputs = createTranslator({ locale: "en", messages, namespace: "form.inputs" });
const questions = SECTIONS.flatMap((section) => QUESTIONNAIRE[section]);

it.each(questions)("$path has a name, a legend and words for each answer", (question) => {
  expect(names.has(question.path as "name")).toBe(true);
  if (question.kind !== "signs") expect(asked.has(`${question.path}.legend` as "consent.legend")).toBe(true);
  if (question.kind === "choice")
    for (const option of question.options)
      expect(asked.has(`${question.path}.options.${option}` as "consent.options.yes")).toBe(true);
  if (question.kind === "metric" || question.kind === "imperial")
    for (const input of inputsOf(question)) expect(inputs.has(input as "heightCm")).toBe(true);
});

it("names every question of the flight, and would notice one without a name", () => {
  for (const path of ["duration", "name", "departureDate", "departureTime", "seat"])
    expect(names.has(path as "name")).toBe(true);
  expect(names.has("nothing" as "name")).toBe(false);
});

it("gives no two inputs of a form the same name", () => {
  for (const section of SECTIONS) {
    const all = QUESTIONNAIRE[section].flatMap(inputsOf);
    expect(new Set(all).size).toBe(all.length);
  }
});
