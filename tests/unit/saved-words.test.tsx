import { expect, test } from "vitest";
import { SaveForm } from "@/components/result/save-form";
import { TripActions } from "@/components/trip/trip-actions";
import messages from "@/messages/en";
import { renderWords } from "../support/render-page";

const TRIP = {
  name: "Singapore",
  departureDate: "2026-12-01",
  departureLocal: "2026-12-01T21:05",
  route: ["LHR", "SIN"],
  legMinutes: [835],
};
const saveForm = (change: Partial<Parameters<typeof SaveForm>[0]>) =>
  renderWords(
    <SaveForm
      action=""
      tripId="AAAAAAAAAAAAAAAAAAAAAA"
      shown=""
      name=""
      keepsAnswers
      notes={null}
      editing
      problem={null}
      saved={TRIP}
      yours={TRIP}
      differ={[]}
      {...change}
    />,
  );
const actions = (change: Partial<Parameters<typeof TripActions>[0]>) =>
  renderWords(
    <TripActions
      id="AAAAAAAAAAAAAAAAAAAAAA"
      version="1"
      name=""
      answered
      dated
      nameLong={false}
      doctor={false}
      flies
      begun={false}
      {...change}
    />,
  );

test("kept answers go eight weeks after the flight; without a date, after the last save", () => {
  for (const html of [saveForm({}), actions({})]) expect(html).toContain("eight weeks after the flight.");
  for (const html of [saveForm({ yours: { ...TRIP, departureDate: null } }), actions({ dated: false })]) {
    expect(html).not.toContain("after the flight");
    expect(html).toContain("last saved, as it has no date.");
  }
});

test("a save that is refused says what the two versions differ in, though they are called alike", () => {
  const refused = saveForm({ problem: "stale", differ: ["seat", "sleep", "answers"] });
  expect(refused).toContain("the seat, the sleep and the answers");
  expect(saveForm({ problem: "stale" })).toContain(messages.save.stale.alike);
  expect(saveForm({ problem: "stale", saved: null })).not.toContain(messages.save.stale.differ);
});
