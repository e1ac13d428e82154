import { expect, test } from "../support/browser";
import { saveTrip, unfold } from "../support/traveller";

test("a calendar file is its owner's alone, and a trip without a departure says what it lacks", async ({
  page,
  newVisitor,
}) => {
  await saveTrip(page, "Some day");
  await unfold(page, "In your calendar");
  const calendar = page.getByRole("region", { name: "In your calendar" });
  await expect(calendar).toContainText("give it a date, a time and an airport");
  await expect(calendar.getByRole("link")).toHaveCount(0);
  const path = `${new URL(page.url()).pathname}/calendar.ics`;
  const lacking = await page.request.get(path);
  expect([lacking.status(), lacking.headers()["cache-control"]]).toEqual([409, "no-store"]);
  expect(lacking.headers()["content-type"]).toBe("text/plain; charset=utf-8");

  const stranger = await newVisitor();
  const answers = await Promise.all([
    stranger.request.get(path),
    page.request.get("/trips/AAAAAAAAAAAAAAAAAAAAAA/calendar.ics"),
    page.request.get("/trips/no-id/calendar.ics"),
  ]);
  const bodies = await Promise.all(answers.map((answer) => answer.text()));
  expect(answers.map((answer) => answer.status())).toEqual([404, 404, 404]);
  expect(new Set(bodies).size).toBe(1);
});
