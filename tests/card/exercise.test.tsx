import { expect, it } from "vitest";
import { ExerciseView } from "@/components/exercise";
import exerciseStyles from "@/components/exercise.module.css";
import factStyles from "@/components/fact-list.module.css";
import figureStyles from "@/components/figure/figure.module.css";
import movingStyles from "@/components/figure/moving-figure.module.css";
import { Main } from "@/components/main";
import mainStyles from "@/components/main.module.css";
import { EXERCISE_CODES } from "@/lib/core/exercises";
import en from "@/messages/en.json";
import { usePrinter } from "../support/printer";
import { wordsOf } from "../support/read-pdf";
import { renderPage } from "../support/render-page";

const printer = usePrinter();

it.each(EXERCISE_CODES)("the page of %s prints on one side, whole", async (code) => {
  const view = (
    <Main title={en.exercises[code].name} back={{ href: "/exercises", label: "All moves" }} wide>
      <ExerciseView code={code} />
    </Main>
  );
  const html = renderPage(view, [
    { path: "components/figure/figure.module.css", names: figureStyles },
    { path: "components/figure/moving-figure.module.css", names: movingStyles },
    { path: "components/fact-list.module.css", names: factStyles },
    { path: "components/main.module.css", names: mainStyles },
    { path: "components/exercise.module.css", names: exerciseStyles },
  ]);
  const margin = { top: "12mm", bottom: "12mm", left: "12mm", right: "12mm" };
  const pages = await printer.print(html, undefined, { format: "Letter", margin });
  expect(pages).toHaveLength(1);
  const words = pages[0] ? wordsOf(pages[0]).replaceAll(" ", "") : "";
  for (const step of Object.values(en.exercises[code].steps))
    expect(words).toContain(step.replaceAll(" ", ""));
  expect(words).not.toMatch(/Allmoves|Before:|Next:/);
});
