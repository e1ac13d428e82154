import { h } from "preact";
import { findSharedEnds } from "@/lib/server/flights/leg-ends";
import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { CalendarLinks } from "@/components/trip/calendar-links";
import { flyDocument } from "@/companion/generated/document.mjs";
import { Dock } from "@/companion/app/dock";
import { More, Now } from "@/companion/app/panel";
import type { Acts, Scene } from "@/companion/app/scene";
import { pickWords, toCarried } from "@/companion/document/words";
import { DoctorSheet } from "@/components/doctor/doctor-sheet";
import { GuidanceView } from "@/components/result/guidance";
import { NotesView } from "@/components/result/notes";
import { SeatCard } from "@/components/card/seat-card";
import { PAPERS } from "@/components/card/seat-card-content";
import { SharedPlan } from "@/components/trip/shared-plan";
import { TimelineView } from "@/components/timeline/timeline";
import { WatchView } from "@/components/result/watch";
import { assess } from "@/lib/core/advice/assess";
import { toCalendar } from "@/lib/core/saved/calendar";
import { makeCard } from "@/lib/core/saved/card";
import { findClocks } from "@/lib/core/plan/clocks";
import { toJourney } from "@/lib/core/advice/journey";
import { unpackLegs, toKeptTrip, type KeptTrip } from "@/lib/core/air/kept-trip";
import { findNotes } from "@/lib/core/plan/notes";
import { makePlan } from "@/lib/core/plan/plan";
import type { Answers } from "@/lib/core/advice/questions";
import { RULESET } from "@/lib/core/plan/ruleset";
import { NO_PROGRESS } from "@/lib/core/air/progress";
import { makeRepertoire } from "@/lib/core/plan/sets";
import { toPlannedLegs } from "@/lib/core/saved/saved";
import { showPlanned } from "@/lib/core/air/shown";
import { toShared } from "@/lib/core/saved/share";
import { findSituation } from "@/lib/core/air/situation";
import { findWatch } from "@/lib/core/advice/watch";
import { COMPANION } from "@/http/companion";
import messages from "@/messages/en";
import { ENGLISH } from "@/messages/languages";
import { adult } from "@/tests/support/answers";
import { tripOf } from "@/tests/support/card-fixtures";
import { STRINGS } from "@/tests/support/catalogue";
import { doctorProps } from "@/tests/support/doctor-fixtures";
import { renderWords } from "@/tests/support/render-page";
import { savedTrip } from "@/tests/support/saved-trip";
import { sheetSaying } from "@/tests/support/sheet";

/** Words that ask somebody to be on their feet, in all their forms. */
const ON_FEET = /\b(walk\w*|(get|gets|getting|got) up|stand|stands|standing|stood|tip-?toes?)\b/gi;

/** Where such words may stand: what others say, in quotation, and what the traveller told, by message id. */
const EXCEPTIONS = [
  "signs.oneLegPain",
  "guidance.positions.doNotEncourageWalking",
  "guidance.positions.walkEvery60To90",
  "guidance.positions.walkOften",
  "sources.passages.ACCP2012",
  "sources.passages.CUH",
  "sources.passages.NHSTRAVEL",
  "sources.passages.RCOG2015",
  "questions.mobility.phrases.limitedMobility",
  "questions.mobility.name",
  "questions.mobility.options.cannotWalkUnaided",
  "questions.mobility.options.walks",
];
const TEXTS = new Map(STRINGS);
const EXCEPTED = EXCEPTIONS.map((id) => TEXTS.get(id) ?? id).sort((one, other) => other.length - one.length);

const ENTITIES = { "&#x27;": "'", "&quot;": '"', "&amp;": "&", "&lt;": "<", "&gt;": ">" } as const;
const decode = (text: string) =>
  Object.entries(ENTITIES).reduce((plain, [entity, letter]) => plain.replaceAll(entity, letter), text);

/** Everything that markup says, to an eye or to a screen reader, without what is excepted. */
function saidIn(html: string): string {
  const body = html.replace(/<(script|style)\b.*?<\/\1>/gs, " ");
  const spoken = [...body.matchAll(/(?:aria-label|aria-description|title|alt)="([^"]*)"/g)].map(
    ([, text = ""]) => text,
  );
  const seen = body.replace(/<[^>]*>/g, " ");
  const text = decode([seen, ...spoken].join(" ")).replace(/\s+/g, " ");
  return EXCEPTED.reduce((rest, excepted) => rest.replaceAll(excepted, " "), text);
}
const findOnFeet = (html: string) => [...saidIn(html).matchAll(ON_FEET)].map(([word]) => word);

const DAY = "2026-12-01";
const FLIGHTS = {
  "an hour": [60],
  "fourteen hours, with sleep": [835],
  "longer than a page": [1500, 1500, 1500],
  "three flights": [400, 120, 300],
} as const satisfies Record<string, readonly number[]>;

const SEATED = {
  "a wheelchair": { mobility: "wheelchair" },
  "help to walk": { mobility: "cannotWalkUnaided" },
  "a wheelchair, pregnant": {
    mobility: "wheelchair",
    pregnancy: { weeks: 20, babies: 1, complication: false },
  },
  "a wheelchair and a past clot": {
    mobility: "wheelchair",
    previousClot: "yes",
    previousClotDaysAgo: 400,
    anticoagulant: "yes",
  },
  "a new weakness": { mobility: "wheelchair", paralysisDaysAgo: 30 },
  "crutches after an operation on the ankle": {
    operation: { kind: "legOrFoot", daysAgo: 21 },
    legs: { left: { ankle: "fixed", weight: "none", absent: false } },
  },
} as const satisfies Record<string, Partial<Answers>>;

/** Everything that a trip shows, drawn as its pages draw it. */
function drawAll(told: Partial<Answers>, minutes: readonly number[]) {
  const answers = adult(told);
  const layoverMinutes = minutes.slice(1).map(() => 90);
  const departureLocal = `${DAY}T21:05`;
  const preferences = { setEveryMinutes: 30, walkEveryMinutes: 90 } as const;
  const legs = minutes.map((each) => ({
    minutes: each,
    sleep: each > 600 ? [{ startMinute: 240, endMinute: 600 }] : [],
  }));
  const trip = tripOf({ legs, layoverMinutes, departureLocal, preferences, answers });
  const { plan, guidance } = makePlan(trip).result;
  if (plan.status !== "ready") throw new Error("This traveller has no plan.");
  const journey = toJourney(trip.legs, layoverMinutes);
  const { constraints } = assess(answers, journey);
  const explanation = assess(answers, journey).explanation;
  const sheet = sheetSaying(answers, DAY);
  const ends = minutes.map((_, index) => ({
    departure: index === 0 ? { wall: departureLocal, place: null } : null,
    arrival: null,
  }));
  const shown = showPlanned(
    plan,
    trip.legs,
    findClocks(trip.legs, layoverMinutes, ends, []),
    makeRepertoire(constraints).manner,
  );
  const watch = findWatch(
    trip.legs.map(({ durationMinutes }, index) => ({
      durationMinutes,
      ...(index === 0 && { departureLocal }),
    })),
    layoverMinutes,
  );
  const flight = {
    name: "",
    departureDate: DAY,
    route: [],
    arrival: null,
    departureClock: "21:05",
    countries: [],
    legs: minutes.map((one) => ({
      ...{ minutes: one, route: [], arrival: null },
      ...{ seat: "aisle" as const, countries: [] },
    })),
    part: null,
    seat: "aisle" as const,
    preferences,
  };
  const content = { kind: "ready" as const, card: makeCard(plan, trip, constraints, departureLocal) };
  const count = { few: 5, every: 20, days: true, leavesOut: false, missing: null, handedOut: true };
  const pages: Record<string, string> = {
    guidance: renderWords(
      <GuidanceView
        guidance={guidance}
        explanation={explanation}
        ruleset={RULESET}
        answered={{ sheet, departureDate: DAY, lastDepartureDate: DAY, answers }}
        unsure={[]}
        told={false}
        soon={true}
      />,
    ),
    notes: renderWords(<NotesView notes={findNotes(trip)} />),
    timeline: renderWords(
      <TimelineView legs={shown} layovers={plan.layovers} short={false} prompts="all" listed={null} />,
    ),
    few: renderWords(
      <TimelineView legs={shown} layovers={plan.layovers} short={true} prompts="few" listed={null} />,
    ),
    watch: renderWords(<WatchView watch={watch} countries={[]} />),
    calendar: renderWords(<CalendarLinks id="AAAAAAAAAAAAAAAAAAAAAA" {...count} />),
    doctor: renderWords(<DoctorSheet {...doctorProps(minutes, sheet, answers)} />),
    after: `<p>${messages.after.lead}</p>`,
  };
  for (const paper of PAPERS)
    pages[paper] = renderWords(
      <SeatCard
        paper={paper}
        sheet="a4"
        flight={flight}
        content={content}
        ruleset={RULESET}
        madeOn={DAY}
        link={{ href: "https://legs.example.org", shared: false }}
      />,
    );
  for (const [paper, hint] of Object.entries(messages.card.paperHints))
    pages[`${paper} hint`] = `<p>${hint}</p>`;
  const calendars = (["few", "every"] as const).map((prompts) =>
    toCalendar(plan, { prompts, walkEveryMinutes: 90 }, watch).map(({ kind }) => kind),
  );
  return { pages, calendars: calendars.flat(), ...drawFlight(trip, plan, constraints, layoverMinutes) };
}

type Ready = Extract<ReturnType<typeof makePlan>["result"]["plan"], { status: "ready" }>;

/** The page in the air, and what its script puts there at every quarter of an hour. */
function drawFlight(
  trip: ReturnType<typeof tripOf>,
  plan: Ready,
  constraints: ReturnType<typeof assess>["constraints"],
  layoverMinutes: readonly number[],
) {
  const saved = savedTrip({
    constraints,
    preferences: trip.preferences,
    itinerary: {
      legs: trip.legs.map(({ durationMinutes, sleep }) => ({
        seat: "aisle",
        sleep: [...sleep],
        durationMinutes,
      })),
      layoverMinutes: [...layoverMinutes],
    },
    clocks: {
      zoneData: "2026f",
      legs: trip.legs.map(({ departureAt, durationMinutes }) => ({ departureAt, durationMinutes })),
    },
    shown: { rulesetVersion: RULESET.version, rulesetHash: RULESET.hash, plan },
  });
  const kept = toKeptTrip(
    {
      id: "AAAAAAAAAAAAAAAAAAAAAA",
      departureLocal: `${DAY}T21:05`,
      legs: trip.legs.map(({ durationMinutes }) => ({
        seat: "aisle",
        durationMinutes,
        from: "LHR",
        to: "SIN",
      })),
      layoverMinutes: [...layoverMinutes],
      walkMinutes: plan.layovers.map(({ walkMinutes }) => walkMinutes),
    },
    toPlannedLegs(saved),
  );
  if (kept === null) throw new Error("A trip that cannot be kept.");
  const fly = flyDocument(
    {
      trip: kept,
      title: "Your flight",
      flights: "AAAAAAAAAAAA",
      edition: "A".repeat(43),
      font: COMPANION.fontPath,
      calendar: true,
      countries: [],
      fromNetwork: false,
    },
    ENGLISH,
    COMPANION.assets,
  );
  const shared = toShared(saved, RULESET.hash);
  return {
    fly,
    panels: drawPanels(kept),
    share: shared && renderWords(<SharedPlan shared={shared} ends={findSharedEnds(shared)} />),
  };
}

function drawPanels(trip: KeptTrip): string[] {
  const words = toCarried(pickWords(messages, trip));
  const legs = unpackLegs(trip);
  const start = Date.parse(trip.legs[0]?.departureAt ?? "");
  return Array.from({ length: 120 }, (_, quarter) => {
    const now = new Date(start + quarter * 15 * 60_000).toISOString();
    const situation = findSituation(legs, NO_PROGRESS, null, now);
    const scene: Scene = {
      trip,
      words,
      acts: {} as Acts,
      situation,
      ask: quarter === 0,
      jumpMinutes: null,
      noted: null,
      undo: null,
      phoneOffset: 0,
    };
    return [Now, Dock, More].map((panel) => renderToString(h(panel, scene))).join(" ");
  });
}

describe.each(Object.entries(FLIGHTS))("on %s", (_, minutes) => {
  test.each(Object.entries<Partial<Answers>>(SEATED))(
    "a plan without walks says nothing of walking, getting up or standing: %s",
    (__, told) => {
      const { pages, calendars, fly, panels, share } = drawAll(told, minutes);
      for (const [name, html] of Object.entries(pages)) expect(findOnFeet(html), name).toEqual([]);
      expect(calendars).not.toContain("walk");
      expect(findOnFeet(share ?? "walk"), "share").toEqual([]);
      expect(findOnFeet(fly), "fly").toEqual([]);
      expect(panels.flatMap(findOnFeet), "panels").toEqual([]);
    },
  );
});

test("somebody who walks is told of walks on every one of these", () => {
  const { pages, calendars, fly, panels, share } = drawAll({}, FLIGHTS["fourteen hours, with sleep"]);
  for (const name of ["guidance", "timeline", "few", "a4", "letter", "a6", "wallet"])
    expect(findOnFeet(pages[name] ?? ""), name).not.toEqual([]);
  expect(calendars).toContain("walk");
  expect(findOnFeet(fly)).not.toEqual([]);
  expect(findOnFeet(share ?? "")).not.toEqual([]);
  expect(panels.flatMap(findOnFeet)).not.toEqual([]);
});

test("words for a screen reader are heard, and only exact quotations are excepted", () => {
  expect(findOnFeet('<svg aria-label="A walk in the aisle"></svg>')).toEqual(["walk"]);
  expect(findOnFeet(`<p>${TEXTS.get("signs.oneLegPain") ?? ""}</p>`)).toEqual([]);
  expect(findOnFeet("<p>Get up now and then.</p><p>Standing helps.</p>")).toEqual(["Get up", "Standing"]);
});
