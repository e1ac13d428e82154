import { expect, test } from "vitest";
import { GuidancePieces } from "@/app/styleguide/guidance";
import { QuestionPieces } from "@/app/styleguide/questions";
import { StatePieces } from "@/app/styleguide/states";
import messages from "@/messages/en";
import { renderWords } from "@/tests/support/render-page";

// No build has the style guide, so nothing else notices when a traveller of it no longer is what they stand for.

test("its travellers are of the groups they stand for", () => {
  const pieces = renderWords(<GuidancePieces />)
    .split("<h2>GuidanceView: ")
    .slice(1);
  expect(pieces.map((html) => html.slice(0, html.indexOf("<")))).toEqual(["MOVE", "ASK", "PLAN", "CLEAR"]);
  for (const [index, group] of (["MOVE", "ASK", "PLAN", "CLEAR"] as const).entries())
    expect(pieces[index]).toContain(messages.guidance.headings[group].replaceAll("'", "&#x27;"));
});

const countTicked = (html = "") =>
  [...html.matchAll(/<input[^>]*name="ticked"[^>]*>/g)].filter(([input]) => input.includes(" checked="))
    .length;

test("its questions are unticked, ticked with their details, and wrong", () => {
  const [, start, unticked, ticked, wrong] = renderWords(<QuestionPieces />).split("<h2>PageQuestions: ");
  expect(start).toContain('name="symptoms"');
  for (const html of [start, unticked, ticked]) expect(html).not.toContain('role="alert"');
  expect([unticked, ticked, wrong].map(countTicked)).toEqual([0, 1, 2]);
  expect(ticked).toContain('value="3"');
  expect(wrong).toContain('role="alert"');
});

test("what failed is an alert, and every other way things went a status", () => {
  const pieces = renderWords(<StatePieces />).split('<section class="stack"><h2>');
  const roles = pieces.slice(1).map((html) => {
    const found = [...html.matchAll(/role="(alert|status)"/g)].map(([, role]) => role);
    return [html.slice(0, html.indexOf("<")), ...new Set(found)];
  });
  expect(roles).toEqual([
    ["empty", "status"],
    // Its script says so, at the button that was pressed.
    ["saving"],
    ["saved", "status"],
    ["failed", "alert"],
    ["expired", "status"],
    ["damaged", "status"],
    ["not found"],
  ]);
});
