import { describe, expect, test } from "vitest";
import { StopScreen, type StopLevel } from "@/components/stop-screen";
import messages from "@/messages/en.json";
import { renderWords } from "@/tests/support/render-page";

const MISTAKE = messages.stop.mistake;
const render = (level: StopLevel) =>
  renderWords(<StopScreen level={level} back={<a href="/back">{MISTAKE}</a>} />);
const LEVELS = ["emergency", "urgent", "unknown"] as const;
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, "|")
    .replace(/\|+/g, "|")
    .split("|")
    .filter(Boolean);
const { emergency, urgent, numbers } = messages.stop;

/** What to do at once, on the ground, on board and after. */
const AT_ONCE = [
  ...[emergency.groundTitle, numbers.uk, "999", numbers.eu, "112", numbers.northAmerica, "911"],
  ...[numbers.elsewhere, numbers.local],
  ...[emergency.onBoardTitle, emergency.onBoard, `“${messages.signs.crew}”`, messages.stop.crewElse],
  ...[emergency.afterTitle, emergency.after],
];
/** What to do the same day, before flying, on board and after. */
const SAME_DAY = [
  ...[urgent.beforeTitle, urgent.before, urgent.onBoardTitle, urgent.onBoard],
  ...[urgent.afterTitle, urgent.after],
];

describe("the screen for a warning sign", () => {
  test("says one fixed text a level, on the ground, on board and after, and nothing else", () => {
    const TITLE = messages.stop.title;
    expect(textOf(render("emergency"))).toEqual([
      TITLE,
      emergency.title,
      emergency.lead,
      ...AT_ONCE,
      MISTAKE,
    ]);
    expect(textOf(render("urgent"))).toEqual([
      ...[TITLE, urgent.title, urgent.lead, ...SAME_DAY],
      ...[urgent.worseTitle, urgent.worse, ...AT_ONCE, MISTAKE],
    ]);
    expect(textOf(render("unknown"))).toEqual([
      ...[TITLE, emergency.title, emergency.anySign, ...AT_ONCE],
      ...[urgent.title, urgent.otherSign, ...SAME_DAY, MISTAKE],
    ]);
  });

  test.each(LEVELS)("%s has no number but those known, and no way on but back to the answers", (level) => {
    const html = render(level);
    const said = new Set(textOf(html).join(" ").match(/\d+/g));
    // 111 is for the same day, in the UK.
    expect([...said].sort()).toEqual(
      level === "emergency" ? ["112", "911", "999"] : ["111", "112", "911", "999"],
    );
    const ways = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(ways).toEqual(["tel:999", "tel:112", "tel:911", "/back"]);
    expect(html).not.toContain("<button");
  });
});
