import { PageQuestions } from "@/components/form/page-questions";
import { ErrorSummary, Form } from "@/components/form/form";
import { pageIssues } from "@/lib/core/saved/draft";
import type { Fields } from "@/lib/core/typed/fields";
import { PAGES, type QuestionPage, type Section } from "@/lib/core/typed/questionnaire";
import { Piece } from "./piece";
import { draftOf } from "./drafts";

const ABOUT = { "previousClotDaysAgo.ago": "3", "previousClotDaysAgo.unit": "years" };
const STATES = {
  "warning signs": ["start", draftOf({})],
  "rows, none ticked": ["health", null],
  "a row ticked, with its details": [
    "health",
    draftOf({ health: { ticked: "previousClot", previousClot: "yes", ...ABOUT } }),
  ],
  "a row ticked, wrong": [
    "health",
    draftOf({ health: { ticked: ["previousClot", "clottingDisorder"], previousClot: "yes" } }),
  ],
} as const;

/** Pages of the questionnaire: as they come, answered, and with something to put right. */
export function QuestionPieces() {
  return Object.entries(STATES).map(([name, [page, draft]]) => {
    const sections: readonly Section[] = PAGES[page satisfies QuestionPage];
    const fields = sections.map((section) => draft?.sheet.sections[section] ?? {});
    const typed = {
      fields: Object.assign({}, ...fields) as Fields,
      issues: draft === null ? [] : pageIssues(draft, page),
    };
    return (
      <Piece key={name} name={`PageQuestions: ${name}`}>
        <ErrorSummary issues={typed.issues} />
        <Form close action="">
          <PageQuestions page={page} typed={typed} />
        </Form>
      </Piece>
    );
  });
}
