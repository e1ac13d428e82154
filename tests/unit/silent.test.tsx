import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PageQuestions } from "@/components/form/page-questions";
import { MinorTips } from "@/components/result/minor-tips";
import { PlanNotes } from "@/components/result/plan-notes";
import messages from "@/messages/en";
import { renderWords } from "../support/render-page";

// EVIDENCE 3.1: no tick is not an all-clear. The list after a flight and the one in the air have their own tests.
const page = (name: "start" | "health") =>
  renderWords(<PageQuestions page={name} typed={{ fields: {}, issues: [] }} />);

test("where signs are asked or listed, having none of them is said to rule nothing out", () => {
  expect(page("start")).toContain(messages.signs.silent);
  expect(page("health")).not.toContain(messages.signs.silent);
  expect(renderWords(<MinorTips />)).toContain(messages.signs.silent);
});

test("the result says it of the signs that were not ticked, with the whole disclaimer below", () => {
  expect(renderWords(<PlanNotes undated={false} mismatch={null} links={[]} />)).toContain(
    messages.result.silent,
  );
  expect(messages.app.disclaimer).toContain("it cannot rule out a blood clot");
  expect(readFileSync("app/plan/result/page.tsx", "utf8")).not.toMatch(/^\s+brief$/m);
});
