import { ExerciseView } from "@/components/exercise/exercise";
import exerciseStyles from "@/components/exercise/exercise.module.css";
import figureStyles from "@/components/figure/figure.module.css";
import movingStyles from "@/components/figure/moving-figure.module.css";
import factStyles from "@/components/site/fact-list.module.css";
import { Main } from "@/components/site/main";
import mainStyles from "@/components/site/main.module.css";
import type { ExerciseCode } from "@/lib/core/plan/exercises";
import en from "@/messages/en";
import { renderPage } from "./render-page";

/** A move's page, as a browser would get it. */
export const renderExercise = (code: ExerciseCode): string =>
  renderPage(
    <Main title={en.exercises[code].name} back={{ href: "/exercises", label: "All moves" }} wide>
      <ExerciseView code={code} />
    </Main>,
    [
      { path: "components/figure/figure.module.css", names: figureStyles },
      { path: "components/figure/moving-figure.module.css", names: movingStyles },
      { path: "components/site/fact-list.module.css", names: factStyles },
      { path: "components/site/main.module.css", names: mainStyles },
      { path: "components/exercise/exercise.module.css", names: exerciseStyles },
    ],
  );
