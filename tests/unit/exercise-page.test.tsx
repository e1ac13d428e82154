import { describe, expect, it } from "vitest";
import { ExerciseView } from "@/components/exercise/exercise";
import { ExerciseIndex } from "@/components/exercise/exercise-index";
import { EXERCISE_CODES, EXERCISES } from "@/lib/core/plan/exercises";
import en from "@/messages/en";
import { renderWords } from "../support/render-page";

describe("the page of a move", () => {
  it.each(EXERCISE_CODES)(
    "%s shows its drawing, every step, its dose, its muscles and every source",
    (code) => {
      const html = renderWords(<ExerciseView code={code} />);
      expect(html).toContain(`aria-label="Drawing: ${en.exercises[code].name}"`);
      for (const step of Object.values(en.exercises[code].steps))
        expect(html).toContain(step.replaceAll("'", "&#x27;"));
      for (const muscle of EXERCISES[code].muscles) expect(html).toContain(en.moves.muscles[muscle]);
      for (const source of EXERCISES[code].sources) expect(html).toContain(`#source-${source}`);
      expect(html).toContain(en.exercises.stop);
      // Without JavaScript there is nothing to press, and the still stays.
      expect(html).not.toContain("<button");
    },
  );

  it("draws what changes the move for somebody", () => {
    expect(renderWords(<ExerciseView code="X2" />)).toContain("Feet on a bag");
    expect(renderWords(<ExerciseView code="X20" />)).toContain("In a cast");
    expect(renderWords(<ExerciseView code="X7" />)).toContain("With the left leg");
    expect(renderWords(<ExerciseView code="X9" />)).not.toContain("Drawn for you");
  });

  it("says who gets which move instead, and leads there", () => {
    const html = renderWords(<ExerciseView code="X1" />);
    expect(html).toMatch(
      /A leg in a cast or boot:<\/strong> <a href="\/exercises\/X20">static calf squeeze instead/,
    );
    expect(renderWords(<ExerciseView code="X12" />)).toMatch(/In pregnancy:<\/strong> leave it out/);
  });
});

it("the index leads to every move, by where it may be done", () => {
  const html = renderWords(<ExerciseIndex />);
  for (const code of EXERCISE_CODES) expect(html).toContain(`href="/exercises/${code}"`);
  expect(html.indexOf("/exercises/X6")).toBeGreaterThan(html.indexOf("/exercises/X20"));
  expect(html.indexOf("/exercises/X15")).toBeGreaterThan(html.indexOf("/exercises/X6"));
});
