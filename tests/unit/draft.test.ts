import { describe, expect, it } from "vitest";
import {
  makeDraft,
  postFlight,
  postSection,
  toPlanRequest,
  draftSchema,
  unansweredSections,
  type Draft,
  type Section,
} from "@/lib/core/draft";
import { planRequestSchema } from "@/lib/core/trip";
import { dated, START, typed } from "../support/sheet";

const TODAY = "2026-11-22";
const FLIGHT = typed({
  "legs.0.duration.hours": "8",
  "legs.0.duration.minutes": "",
  ...dated("legs.0.departureDate", "2026-12-02"),
});
const fresh = makeDraft("AAAAAAAAAAAAAAAAAAAAAA", TODAY);
const withFlight = postFlight(fresh, FLIGHT, false).draft;
const start = (draft: Draft, values: Record<string, string | string[]> = {}) =>
  postSection(draft, "start", typed({ ...START, ...values }), TODAY, false);
const ready = start(withFlight).draft;

describe("each post leads on", () => {
  it("from the flight to the questions, or back to what is wrong", () => {
    expect(postFlight(fresh, FLIGHT, false).next).toBe("/plan/about-you");
    expect(postFlight(fresh, FLIGHT, true).next).toBe("/plan/check");
    const wrong = postFlight(fresh, typed({ "legs.0.duration.hours": "ten" }), false);
    expect(wrong.next).toBe("/plan#problem");
    expect(wrong.draft.flight).toEqual(typed({ "legs.0.duration.hours": "ten" }));
    expect(postFlight(fresh, typed({}), true).next).toBe("/plan?from=check#problem");
  });

  it("from section to section to the check page", () => {
    expect(start(withFlight).next).toBe("/plan/about-you/body");
    const next = (section: Section, values: Record<string, string>, fromCheck = false) =>
      postSection(ready, section, typed(values), TODAY, fromCheck).next;
    expect(next("body", { measures: "skip" })).toBe("/plan/about-you/clots");
    expect(next("clots", { none: "yes" })).toBe("/plan/about-you/legs");
    expect(next("clots", { none: "yes" }, true)).toBe("/plan/check");
    expect(next("legs", { none: "yes" })).toBe("/plan/about-you/heart");
    expect(next("medicines", { none: "yes" })).toBe("/plan/check");
    expect(next("body", {})).toBe("/plan/about-you/body#problem");
    expect(next("body", {}, true)).toBe("/plan/about-you/body?from=check#problem");
  });

  it("to the flight when there is none", () => {
    expect(start(fresh).next).toBe("/plan?start=again");
    expect(toPlanRequest(start(fresh).draft)).toEqual({ ok: false, next: "/plan?start=again" });
  });
});

it("keeps a section as posted, right or wrong, and leaves the others alone", () => {
  const first = postSection(ready, "clots", typed({ previousClot: "yes" }), TODAY, false).draft;
  const second = postSection(
    first,
    "legs",
    typed({ operated: "perhaps", foreign: "x" }),
    "2026-11-23",
    false,
  ).draft;
  expect(second.sheet).toEqual({
    answeredOn: "2026-11-23",
    sections: {
      ...ready.sheet.sections,
      clots: typed({ previousClot: "yes" }),
      legs: typed({ operated: "perhaps" }),
    },
    typedOn: { start: TODAY, clots: TODAY, legs: "2026-11-23" },
  });
  expect(unansweredSections(second.sheet)).toEqual(["body", "heart", "hormones", "recent", "medicines"]);
});

it("spells out what one tap past a section answers", () => {
  const { draft } = postSection(ready, "recent", typed({ none: "yes", travelled: "4" }), TODAY, false);
  expect(draft.sheet.sections.recent).toEqual(
    typed({ none: "yes", inHospital: "no", inBed: "no", hadInfection: "no", travelled: "no" }),
  );
});

it("opens a draft from when there were fewer questions, and asks those of its pages that it has not answered", () => {
  const clots = typed({ previousClot: "no", familyClot: "no", cancer: "yes", anticoagulant: "no" });
  const old = { ...ready, sheet: { ...ready.sheet, sections: { ...ready.sheet.sections, clots } } };
  expect(draftSchema.parse(JSON.parse(JSON.stringify(old)))).toEqual(old);
  expect(toPlanRequest(old)).toEqual({ ok: false, next: "/plan/about-you/clots#problem" });
  const more = typed({ surfaceClot: "no", clottingDisorder: "none" });
  const { draft } = postSection(old, "clots", { ...clots, ...more }, TODAY, false);
  expect(toPlanRequest(draft)).toMatchObject({ ok: true, request: { answers: { cancer: "yes" } } });
});

it("any edit locks again what toldCanFly had opened", () => {
  const told = { ...ready, toldCanFly: true };
  expect(postFlight(told, FLIGHT, false).draft.toldCanFly).toBe(false);
  expect(postSection(told, "body", typed({ measures: "skip" }), TODAY, false).draft.toldCanFly).toBe(false);
});

it("keeps no answer without consent but those of the page that asks for it", () => {
  const posted = postSection(withFlight, "clots", typed({ previousClot: "yes" }), TODAY, false);
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
    expect(start(withFlight, { ageYears: "", ...birthday18 }).next).toBe("/plan/about-you/body");
    expect(start(withFlight, { ageYears: "", ...dayAfter }).next).toBe("/plan/under-18");
  });

  it("leaves no answer behind, consent or not", () => {
    const kept = postSection(ready, "clots", typed({ previousClot: "yes" }), TODAY, false).draft;
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
    expect(toPlanRequest(draft)).toMatchObject({
      ok: true,
      request: { answers: { symptoms: ["collapse"] } },
    });
  });

  it("may be one because the flight moved", () => {
    const adult = start(withFlight, { ageYears: "", ...birthday18 }).draft;
    const earlier = typed({ "legs.0.duration.hours": "8", ...dated("legs.0.departureDate", "2026-12-01") });
    const { draft, next } = postFlight(adult, earlier, true);
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
    const half = postSection(ready, "legs", typed({ operated: "yes" }), TODAY, false).draft;
    expect(toPlanRequest(half)).toEqual({ ok: false, next: "/plan/about-you/legs#problem" });
    for (const draft of [start(half, sign).draft, start(fresh, sign).draft]) {
      const plan = toPlanRequest(draft);
      expect(plan).toMatchObject({ ok: true, request: { answers: { symptoms: ["breathless"] } } });
      expect(plan.ok && planRequestSchema.safeParse(plan.request).success).toBe(true);
    }
  });
});

it("becomes the request that the planning API takes", () => {
  const plan = toPlanRequest(ready);
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
