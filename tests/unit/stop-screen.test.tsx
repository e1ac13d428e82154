import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stopDocument } from "@/companion/generated/document.mjs";
import { StopScreen } from "@/components/result/stop-screen";
import type { Country } from "@/lib/core/places/airport";
import { LANGUAGES, type LanguageCode } from "@/lib/core/places/languages";
import { SYMPTOMS, URGENT_SYMPTOMS } from "@/lib/core/advice/options";
import { COMPANION } from "@/http/companion";
import messages from "@/messages/en";
import { ENGLISH } from "@/messages/languages";
import { renderCard } from "@/tests/support/render-card";
import { renderWords } from "@/tests/support/render-page";

/** The names of moves; a walk's is an everyday word. */
const MOVES = Object.entries(messages.exercises).flatMap(([code, move]) =>
  typeof move === "string" || !("name" in move) || code === "X18" ? [] : [move.name],
);

const UK: Country = { code: "GB", name: "United Kingdom" };
const SINGAPORE: Country = { code: "SG", name: "Singapore" };
const MOROCCO: Country = { code: "MA", name: "Morocco" };
const EGYPT: Country = { code: "EG", name: "Egypt" };

const { stop, signs, crew } = messages;
const { emergency, urgent, numbers } = stop;
const render = (countries: readonly Country[]) =>
  renderWords(<StopScreen countries={countries} back={<a href="/back">{stop.mistake}</a>} />);
/** What is said, text by text, the tags left out. */
const textOf = (html: string) =>
  html
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, "")
    .replaceAll("&#x27;", "'")
    .replace(/<[^>]*>/g, "|")
    .split("|")
    .map((text) => text.trim())
    .filter(Boolean);

const SIGN_LISTS = {
  emergency: SYMPTOMS.filter((sign) => !URGENT_SYMPTOMS.includes(sign)).map((sign) => signs[sign]),
  urgent: URGENT_SYMPTOMS.map((sign) => signs[sign]),
};
const screenWith = (said: readonly string[]) => [
  ...[emergency.title, emergency.lead, emergency.groundTitle, ...said, emergency.ground],
  ...[emergency.onBoardTitle, emergency.onBoard, `“${crew.en.crew}”`, emergency.crewElse],
  ...[emergency.signs, ...SIGN_LISTS.emergency],
  ...[urgent.title, urgent.lead, ...SIGN_LISTS.urgent, urgent.beforeTitle, urgent.before],
  ...[urgent.onBoardTitle, urgent.onBoard, urgent.afterTitle, urgent.after, urgent.worse, stop.leg],
];

describe("the screen for a warning sign", () => {
  test("is one text: what to do at once and its whole list, then the same day and its whole list, no exercise", () => {
    const said = textOf(render([]));
    const languages = said.indexOf(crew.title);
    expect(said.slice(0, languages)).toEqual([
      ...[stop.title, stop.lead],
      ...screenWith([numbers.call, numbers.local]),
    ]);
    expect(SIGN_LISTS.emergency).toHaveLength(8);
    expect(SIGN_LISTS.urgent).toHaveLength(4);
  });

  test("gives the numbers of where the flight leaves and lands, and the local one where none is known", () => {
    const html = render([UK, SINGAPORE, MOROCCO]);
    const said = textOf(html);
    expect(said.slice(0, said.indexOf(crew.title))).toEqual([
      ...[stop.title, stop.lead],
      ...screenWith([
        ...["United Kingdom", "999", numbers.or, "112", "Singapore", "995"],
        ...["Morocco", numbers.local, numbers.elsewhere, numbers.local],
      ]),
    ]);
    const ways = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(ways).toEqual(["tel:999", "tel:112", "tel:995", "/back"]);
    expect(html).not.toContain("<button");
  });

  test("without airports has no number but the one for care on the same day in the UK", () => {
    expect(
      textOf(render([]))
        .join(" ")
        .match(/\d{3,}/g),
    ).toEqual(["111"]);
  });

  test("says both sentences in every language, the flight's own unfolded, each by its own name", () => {
    const html = render([EGYPT]);
    for (const [language, { tag, dir }] of Object.entries(LANGUAGES)) {
      const own = crew[language as LanguageCode];
      const item = html.split(`<li lang="${tag}" dir="${dir}">`)[1]?.split("</li>")[0];
      expect(item, language).toContain(`<p>${own.crew}</p><p>${own.doctor}</p>`);
      expect(item, language).toContain(`<b>${own.own}</b>`);
      if (language !== "en") expect(item, language).toContain(`${own.english}, ${crew.unchecked}`);
    }
    expect(html.match(new RegExp(crew.unchecked, "g"))).toHaveLength(13);
    const [unfolded, folded] = html.split("<details");
    expect(unfolded).toContain(crew.ar.crew);
    expect(folded).not.toContain(crew.ar.crew);
    expect(folded).toContain(crew.th.crew);
  });
});

test("the in-flight page and every paper of a trip locked under a sign say the same, and no move", () => {
  const flight = {
    name: "Cairo",
    departureDate: null,
    route: [],
    arrival: null,
    departureClock: null,
    legs: [],
    part: null,
    seat: "aisle",
    preferences: { setEveryMinutes: 30, walkEveryMinutes: 90 },
  } as const;
  fc.assert(
    fc.property(fc.subarray([UK, SINGAPORE, MOROCCO, EGYPT]), (countries) => {
      const site = textOf(render(countries));
      const words = site.slice(site.indexOf(emergency.title), site.indexOf(stop.leg) + 1).join("|");
      const fly = stopDocument({ id: "A".repeat(22), countries }, ENGLISH, COMPANION.assets);
      const papers = (["a4", "letter", "a6", "wallet"] as const).map((paper) =>
        renderCard({ paper, flight: { ...flight, countries }, content: { kind: "STOP" } }),
      );
      for (const html of [fly, ...papers]) {
        expect(textOf(html).join("|")).toContain(words);
        for (const name of MOVES) expect(html).not.toContain(name);
      }
    }),
    { numRuns: 16 },
  );
  expect(MOVES.length).toBeGreaterThan(15);
});
