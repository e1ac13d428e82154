import { describe, expect, it } from "vitest";
import { makeDraft, postFlight, postPage, draftSchema, pageIssues, type Draft } from "@/lib/core/saved/draft";
import { planRequestSchema } from "@/lib/core/plan/trip";
import { SECTIONS, type QuestionPage } from "@/lib/core/typed/questionnaire";
import { dated, noTo, postedOf, START, typed, requestOf } from "../support/sheet";

const TODAY = "2026-11-22";
const FLIGHT = typed({
  "legs.0.duration.hours": "8",
  "legs.0.duration.minutes": "",
  ...dated("legs.0.departureDate", "2026-12-02"),
});
const fresh = makeDraft("AAAAAAAAAAAAAAAAAAAAAA", TODAY);
const withFlight = postFlight(fresh, FLIGHT, false, TODAY).draft;
const start = (draft: Draft, values: Record<string, string | string[]> = {}) =>
  postPage(draft, "start", typed({ ...START, ...values }), TODAY, false);
const ready = start(withFlight).draft;

describe("a flight in another year than is meant", () => {
  const on = (day: string, draft = ready) =>
    postFlight(
      draft,
      typed({ "legs.0.duration.hours": "8", ...dated("legs.0.departureDate", day) }),
      false,
      TODAY,
    );

  it.each(["2062-12-02", "62-12-02", "2036-12-02", "2016-11-20"])("is not gone on with: %s", (day) => {
    expect(on(day).next).toBe("/plan#problem");
    expect(on(day, fresh).next).toBe("/plan#problem");
  });

  it("nor makes a child of the traveller", () => {
    const adult = start(withFlight, { ageYears: "", ...dated("dateOfBirth", "1990-12-02") }).draft;
    expect(on("2006-12-03", adult).draft.sheet.sections).toEqual(adult.sheet.sections);
  });

  it.each(["2018-12-02", "26-12-02", "2035-11-01"])("may be %s", (day) => {
    expect(on(day).next).toBe("/plan/about-you");
  });

  it("is any earlier one for a saved trip, which is as old as it is", () => {
    const editing = { ...ready, editing: 1 };
    expect(on("2014-12-02", editing).next).toBe("/plan/about-you");
    expect(on("2062-12-02", editing).next).toBe("/plan#problem");
  });
});

describe("each post leads on", () => {
  it("from the flight to the questions, or back to what is wrong", () => {
    expect(postFlight(fresh, FLIGHT, false, TODAY).next).toBe("/plan/about-you");
    expect(postFlight(fresh, FLIGHT, true, TODAY).next).toBe("/plan/check");
    const wrong = postFlight(fresh, typed({ "legs.0.duration.hours": "ten" }), false, TODAY);
    expect(wrong.next).toBe("/plan#problem");
    expect(wrong.draft.flight).toEqual(typed({ "legs.0.duration.hours": "ten" }));
    expect(postFlight(fresh, typed({}), true, TODAY).next).toBe("/plan?from=check#problem");
  });

  it("from page to page to the check page", () => {
    expect(start(withFlight).next).toBe("/plan/about-you/health");
    const next = (page: QuestionPage, values: Record<string, string>, fromCheck = false) =>
      postPage(ready, page, typed(values), TODAY, fromCheck).next;
    expect(next("health", { none: "yes" })).toBe("/plan/about-you/legs");
    expect(next("health", { none: "yes" }, true)).toBe("/plan/check");
    expect(next("health", { ticked: "diabetes" })).toBe("/plan/about-you/health#problem");
    expect(next("legs", { none: "yes" })).toBe("/plan/about-you/recent");
    expect(next("recent", { none: "yes" })).toBe("/plan/check");
    expect(next("legs", {})).toBe("/plan/about-you/legs#problem");
    expect(next("legs", {}, true)).toBe("/plan/about-you/legs?from=check#problem");
  });

  it("to the flight when there is none", () => {
    expect(start(fresh).next).toBe("/plan?start=again");
    expect(requestOf(start(fresh).draft)).toEqual({ ok: false, next: "/plan?start=again" });
  });
});

it("keeps a page as posted, right or wrong, and leaves the others alone", () => {
  const clot = typed({ ticked: "previousClot", previousClot: "yes" });
  const first = postPage(ready, "health", clot, TODAY, false).draft;
  const operated = { ticked: "operated", "operation.kind": "perhaps", foreign: "x" };
  const second = postPage(first, "legs", typed(operated), "2026-11-23", false).draft;
  expect(second.sheet).toEqual({
    answeredOn: "2026-11-23",
    sections: {
      ...ready.sheet.sections,
      clots: typed({ ...noTo("clots"), previousClot: "yes" }),
      heart: typed(noTo("heart")),
      body: typed(noTo("body")),
      legs: typed({ ...noTo("legs"), operated: "yes", "operation.kind": "perhaps" }),
    },
    typedOn: { start: TODAY, clots: TODAY, heart: TODAY, body: "2026-11-23", legs: "2026-11-23" },
  });
  expect(SECTIONS.filter((section) => !second.sheet.sections[section])).toEqual([
    "hormones",
    "recent",
    "medicines",
  ]);
});

it("leaves the moment of a section that stands as it stood, whatever else on its page changed", () => {
  const clots = { previousClot: "yes", "previousClotDaysAgo.ago": "6", "previousClotDaysAgo.unit": "weeks" };
  const first = postPage(ready, "health", postedOf("health", { clots }), TODAY, false).draft;
  const both = postedOf("health", { clots, heart: { smoker: "yes" } });
  const { typedOn } = postPage(first, "health", both, "2026-11-29", true).draft.sheet;
  expect(typedOn).toMatchObject({ clots: TODAY, heart: "2026-11-29" });
});

it("spells out what one tap past a page answers, and a tick beside it stands", () => {
  const none = { none: "yes", travelled: "4", "recentTripsDaysAgo.0.ago": "3" };
  const { draft } = postPage(ready, "recent", typed(none), TODAY, false);
  expect(draft.sheet.sections.recent).toEqual(typed({ ...noTo("recent"), "recentTripsDaysAgo.0.ago": "3" }));
  const ticked = postPage(
    ready,
    "recent",
    typed({ none: "yes", ticked: "aspirin", aspirin: "yes" }),
    TODAY,
    false,
  );
  expect(requestOf(ticked.draft)).toMatchObject({ ok: true, request: { answers: { aspirin: "yes" } } });
});

describe("a list", () => {
  const issues = (page: QuestionPage, values: Record<string, string | string[]>) =>
    pageIssues(postPage(ready, page, typed(values), TODAY, false).draft, page).map(
      ({ path, message }) => `${path} ${message}`,
    );

  it("of which nothing is ticked is one thing to put right, and loses nothing typed", () => {
    const detail = { "previousClotDaysAgo.ago": "6" };
    expect(issues("health", detail)).toEqual(["none nothingTicked"]);
    const { draft } = postPage(ready, "health", typed(detail), TODAY, false);
    expect(draft.sheet.sections.clots).toEqual(typed(detail));
    expect(requestOf(draft)).toEqual({ ok: false, next: "/plan/about-you/health#problem" });
  });

  it("asks the details of what is ticked, and of nothing else", () => {
    expect(issues("recent", { ticked: "contraception" })).toEqual(["contraception choose"]);
    expect(issues("recent", { ticked: ["stockingCautions", "aspirin"], aspirin: "notSure" })).toEqual([
      "stockingCautions tickMissing",
    ]);
    expect(issues("health", { ticked: "previousClot", previousClot: "notSure" })).toEqual([
      "previousClotDaysAgo.day whenMissing",
    ]);
    expect(issues("health", { ticked: "diabetes", diabetes: "yes", previousClot: "yes" })).toEqual([]);
  });

  it("counts no height once its row is not ticked", () => {
    const height = { heightCm: "158", measures: "skip" };
    const told = postPage(ready, "legs", typed({ ...height, ticked: "measures" }), TODAY, false).draft;
    expect(requestOf(told)).toMatchObject({ ok: true, request: { answers: { heightCm: 158 } } });
    const untold = postPage(told, "legs", typed({ ...height, none: "yes" }), TODAY, false).draft;
    expect(requestOf(untold)).toMatchObject({ ok: true, request: { answers: { ageYears: 34 } } });
    expect(untold.sheet.sections.body).toEqual(typed(noTo("body")));
  });
});

it("opens a draft from when there were fewer questions, and asks those of its pages that it has not answered", () => {
  const clots = typed({ previousClot: "no", familyClot: "no", cancer: "yes", anticoagulant: "no" });
  const old = { ...ready, sheet: { ...ready.sheet, sections: { ...ready.sheet.sections, clots } } };
  expect(draftSchema.parse(JSON.parse(JSON.stringify(old)))).toEqual(old);
  expect(requestOf(old)).toEqual({ ok: false, next: "/plan/about-you/health#problem" });
  const { draft } = postPage(old, "health", { ...clots, ticked: ["cancer"] }, TODAY, false);
  expect(requestOf(draft)).toMatchObject({ ok: true, request: { answers: { cancer: "yes" } } });
});

it("any edit locks again what toldCanFly had opened", () => {
  const told = { ...ready, toldCanFly: true };
  expect(postFlight(told, FLIGHT, false, TODAY).draft.toldCanFly).toBe(false);
  expect(postPage(told, "legs", typed({ none: "yes" }), TODAY, false).draft.toldCanFly).toBe(false);
});

it("keeps no answer without consent but those of the page that asks for it", () => {
  const posted = postPage(withFlight, "health", typed({ ticked: "diabetes" }), TODAY, false);
  expect(posted.draft).toEqual(withFlight);
  expect(posted.next).toBe("/plan/about-you");
  const unticked = start(withFlight, { consent: "" });
  expect(unticked.next).toBe("/plan/about-you#problem");
  expect(unticked.draft.sheet.sections.start?.ageYears).toEqual(["34"]);
});

describe("a traveller under 18", () => {
  const birthday18 = dated("dateOfBirth", "2008-12-02");
  const dayAfter = dated("dateOfBirth", "2008-12-03");

  it("is one whose birthday comes after the day of departure", () => {
    expect(start(withFlight, { ageYears: "", ...birthday18 }).next).toBe("/plan/about-you/health");
    expect(start(withFlight, { ageYears: "", ...dayAfter }).next).toBe("/plan/under-18");
  });

  it("leaves no answer behind, consent or not", () => {
    const kept = postPage(ready, "health", typed({ ticked: "previousClot" }), TODAY, false).draft;
    for (const values of [{ ageYears: "17" }, { ageYears: "0", consent: "" }]) {
      const { draft, next } = start(kept, values);
      expect(next).toBe("/plan/under-18");
      expect(draft.sheet.sections).toEqual({});
      expect(draft.flight).toEqual(kept.flight);
    }
  });

  it("with a warning sign comes to the result, and only the sign is kept", () => {
    const { draft, next } = start(withFlight, { ageYears: "12", symptoms: ["collapse"] });
    expect(next).toBe("/plan/result");
    expect(draft.sheet.sections).toEqual({ start: { symptoms: ["collapse"] } });
    expect(requestOf(draft)).toMatchObject({ ok: true, request: { answers: { symptoms: ["collapse"] } } });
  });

  it("may be one because the flight moved", () => {
    const adult = start(withFlight, { ageYears: "", ...birthday18 }).draft;
    const earlier = typed({ "legs.0.duration.hours": "8", ...dated("legs.0.departureDate", "2026-12-01") });
    const { draft, next } = postFlight(adult, earlier, true, TODAY);
    expect(next).toBe("/plan/under-18");
    expect(draft.sheet.sections).toEqual({});
  });
});

describe("a warning sign", () => {
  const sign = { consent: "", ageYears: "", symptoms: ["breathless", "none"] };

  it("leads straight to the result from whatever was posted", () => {
    expect(start(withFlight, sign).next).toBe("/plan/result");
    expect(start(fresh, sign).next).toBe("/plan/result");
  });

  it("always has something to show, with no flight, no age and a page half filled in", () => {
    const half = postPage(ready, "legs", typed({ ticked: "operated" }), TODAY, false).draft;
    expect(requestOf(half)).toEqual({ ok: false, next: "/plan/about-you/legs#problem" });
    for (const draft of [start(half, sign).draft, start(fresh, sign).draft]) {
      const plan = requestOf(draft);
      expect(plan).toMatchObject({ ok: true, request: { answers: { symptoms: ["breathless"] } } });
      expect(plan.ok && planRequestSchema.safeParse(plan.request).success).toBe(true);
    }
  });
});

it("becomes the request that the planning API takes", () => {
  const plan = requestOf(ready);
  expect(plan).toEqual({
    ok: true,
    flight: expect.objectContaining({ departureDate: "2026-12-02" }) as unknown,
    request: {
      itinerary: { legs: [{ durationMinutes: 480, seat: "unknown", sleep: [] }], layoverMinutes: [] },
      preferences: { setEveryMinutes: 30, walkEveryMinutes: 90 },
      answers: { ageYears: 34, symptoms: [] },
      toldCanFly: false,
    },
  });
});
