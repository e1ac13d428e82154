import fc from "fast-check";
import { expect, it } from "vitest";
import { draftSchema, makeDraft, postFlight, postPage } from "@/lib/core/saved/draft";
import type { Fields } from "@/lib/core/typed/fields";
import { parseFlight } from "@/lib/core/typed/flight";
import { SLEEP_WAYS } from "@/lib/core/typed/flight-sleep";
import { toFlightFields } from "@/lib/core/typed/flight-again";
import { editFlight, pickFlight } from "@/lib/core/typed/flight-fields";
import {
  inputsOf,
  inputsOfSection,
  NONE,
  pageOf,
  PAGES,
  QUESTION_PAGES,
  QUESTIONNAIRE,
  SECTIONS,
  type Section,
} from "@/lib/core/typed/questionnaire";
import { SYMPTOMS } from "@/lib/core/advice/options";
import type { Answers } from "@/lib/core/advice/questions";
import { readRows, rowsOf, rowsOn, stateOf, TICKED } from "@/lib/core/typed/rows";
import { toAnswers, type Sheet } from "@/lib/core/typed/sheet";
import { ageOn, daysBetween, toDay } from "@/lib/core/time";
import { planRequestSchema, SEATS } from "@/lib/core/plan/trip";
import { oneAnswer, tellable, tellers } from "../support/answers";
import { echoOf } from "../support/echo";
import { dated, meaningOf, noTo, postedOf, sheetOf, sheetSaying, requestOf } from "../support/sheet";
import { flightInputs } from "../support/flight-inputs";

const day = fc
  .date({ min: new Date("1990-01-01T00:00Z"), max: new Date("2060-12-31T00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const addDays = (from: string, days: number) =>
  new Date(Date.parse(`${from}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

// Whatever a hand, a broken browser or a script may send: numbers and options often enough to get past the first fault.
const options = SECTIONS.flatMap((section) =>
  QUESTIONNAIRE[section].flatMap((question) => ("options" in question ? question.options : [])),
);
const text = fc.oneof(
  fc.constantFrom(
    "",
    "yes",
    "no",
    NONE,
    "days",
    "weeks",
    "years",
    "21:05",
    "LHR",
    "addLeg",
    ...SLEEP_WAYS,
    ...options,
  ),
  fc.integer({ min: -3, max: 2200 }).map(String),
  fc.string(),
);
const anyFields = (names: readonly string[]): fc.Arbitrary<Fields> =>
  fc.dictionary(fc.constantFrom(...names, "__proto__x", "foreign"), fc.array(text, { maxLength: 3 }), {
    maxKeys: names.length,
  });
const anySheet: fc.Arbitrary<Sheet> = fc.record({
  answeredOn: day,
  sections: fc.record(
    Object.fromEntries(SECTIONS.map((section) => [section, anyFields(inputsOfSection(section))])) as Record<
      Section,
      fc.Arbitrary<Fields>
    >,
    { requiredKeys: [] },
  ),
});

it("reads any posted flight or says what is wrong with a field it has", () => {
  for (const inputs of [flightInputs(1, 1), flightInputs(3, 3)])
    fc.assert(
      fc.property(anyFields(inputs), (fields) => {
        const flight = parseFlight(fields);
        if (flight.ok) {
          expect(parseFlight(toFlightFields(flight.flight))).toEqual(flight);
        } else {
          for (const { path } of flight.issues) expect(inputs).toContain(path);
          const fieldsAtFault = flight.issues.map(({ field }) => field);
          expect(new Set(fieldsAtFault).size).toBe(fieldsAtFault.length);
        }
      }),
    );
});

const airport = fc.option(fc.constantFrom("LHR", "SIN", "SYD", "APW"), { nil: undefined });
const local = fc.option(
  fc.tuple(day, fc.nat(23), fc.nat(59)).map(([date, hour, minute]) => {
    const two = (number: number) => String(number).padStart(2, "0");
    return `${date}T${two(hour)}:${two(minute)}`;
  }),
  { nil: undefined },
);
const itinerary = fc
  .array(
    fc.record(
      {
        from: airport,
        to: airport,
        departureLocal: local,
        arrivalLocal: local,
        durationMinutes: fc.integer({ min: 20, max: 1500 }),
        seat: fc.constantFrom(...SEATS),
        sleep: fc.array(
          fc
            .tuple(fc.nat(1500), fc.nat(1500))
            .map(([one, other]) => ({ startMinute: Math.min(one, other), endMinute: Math.max(one, other) })),
          { maxLength: 3 },
        ),
      },
      { requiredKeys: ["durationMinutes", "seat", "sleep"] },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .chain((legs) =>
    fc
      .array(fc.integer({ min: 1, max: 2880 }), { minLength: legs.length - 1, maxLength: legs.length - 1 })
      .map((layoverMinutes) => ({ legs, layoverMinutes })),
  );

it("takes every itinerary, and fills the form so that it comes back; stops that the clocks tell are left to them", () => {
  let several = 0;
  fc.assert(
    fc.property(itinerary, fc.constantFrom(20, 30, 45, 60), (asked, setEveryMinutes) => {
      const flight = {
        name: "",
        departureDate: asked.legs[0]?.departureLocal?.slice(0, 10) ?? null,
        itinerary: asked,
        preferences: { setEveryMinutes, walkEveryMinutes: 120 },
      } as const;
      const read = parseFlight(toFlightFields(flight));
      const { legs, layoverMinutes } = asked;
      expect(read).toEqual({
        ok: true,
        flight: {
          ...flight,
          itinerary: {
            legs: legs.map((leg) => JSON.parse(JSON.stringify(leg)) as unknown),
            layoverMinutes: layoverMinutes.map((minutes, index) =>
              read.ok && read.flight.itinerary.layoverMinutes[index] === 0 ? 0 : minutes,
            ),
          },
        },
      });
      if (legs.length > 1) several += 1;
      if (read.ok) expect(parseFlight(toFlightFields(read.flight))).toEqual(read);
    }),
  );
  expect(several).toBeGreaterThan(0);
});

it("adding a flight and taking it away again leaves everything as typed", () => {
  fc.assert(
    fc.property(anyFields(flightInputs(3, 2)), (some) => {
      const fields: Fields = { "legs.0.duration.hours": ["8"], ...some };
      const typed = pickFlight(fields);
      const added = editFlight(fields, "addLeg");
      const number = added?.at.replace("legs.", "") ?? "";
      const left = editFlight(added?.fields ?? {}, `removeLeg.${number}`);
      // Nothing stands before the first flight: no stop.
      const kept = Object.entries(typed).filter(([name]) => !name.startsWith("legs.0.layover."));
      expect(left?.fields).toEqual(Object.fromEntries(kept));
      expect(editFlight(fields, "nonsense")).toBeNull();
    }),
  );
});

it("takes every flight within limits, and fills the form so that it comes back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 1500 }), fc.constantFrom(...SEATS), day, (minutes, seat, date) => {
      const fields = {
        "legs.0.duration.hours": [String(Math.floor(minutes / 60))],
        "legs.0.duration.minutes": [String(minutes % 60)],
        "legs.0.seat": [seat],
        ...Object.fromEntries(
          Object.entries(dated("legs.0.departureDate", date)).map(([name, part]) => [name, [part]]),
        ),
      };
      const read = parseFlight(fields);
      expect(read).toMatchObject({
        ok: true,
        flight: { departureDate: date, itinerary: { legs: [{ durationMinutes: minutes, seat }] } },
      });
      if (read.ok) expect(parseFlight(toFlightFields(read.flight))).toEqual(read);
    }),
  );
});

it("reads any sheet or says what is wrong with an input of that section", () => {
  fc.assert(
    fc.property(anySheet, fc.option(day), (sheet, departure) => {
      const read = toAnswers(sheet, departure);
      if (read.ok) return;
      for (const section of SECTIONS)
        for (const { path, field } of read.issues[section] ?? []) {
          expect(inputsOfSection(section)).toContain(path);
          const question = QUESTIONNAIRE[section].find((one) => one.path === field);
          expect(question && inputsOf(question)).toContain(path);
        }
    }),
  );
});

it("with any warning sign the answers are always ready, and hold every sign", () => {
  fc.assert(
    fc.property(
      anySheet,
      fc.option(day),
      fc.subarray([...SYMPTOMS], { minLength: 1 }),
      (sheet, departure, symptoms) => {
        const start = { ...sheet.sections.start, symptoms };
        const read = toAnswers({ ...sheet, sections: { ...sheet.sections, start } }, departure);
        expect(read).toMatchObject({ ok: true, answers: { symptoms } });
      },
    ),
  );
});

const clotOf = (values: Record<string, string>) => ({
  clots: { ...noTo("clots"), previousClot: "yes", ...values },
});
const daysAgo = (sheet: Sheet, departure: string | null) => {
  const read = toAnswers(sheet, departure);
  return read.ok ? read.answers.previousClotDaysAgo : null;
};

it("counts a date and 'days ago' alike, and a later departure never makes anything more recent", () => {
  fc.assert(
    fc.property(day, fc.nat(3000), fc.nat(400), fc.nat(400), (typedOn, ago, until, later) => {
      const said = sheetOf(
        typedOn,
        clotOf({ "previousClotDaysAgo.ago": String(ago), "previousClotDaysAgo.unit": "days" }),
      );
      const date = sheetOf(typedOn, clotOf(dated("previousClotDaysAgo", addDays(typedOn, -ago))));
      const departure = addDays(typedOn, until);
      expect(daysAgo(said, departure)).toBe(ago + until);
      expect(daysAgo(date, departure)).toBe(ago + until);
      expect(daysAgo(said, null)).toBe(ago);
      expect(daysAgo(date, null)).toBe(Math.max(0, ago - 1));
      expect(daysAgo(said, addDays(departure, later))).toBe(ago + until + later);
    }),
  );
});

it("never counts more hours in a cast than have surely passed", () => {
  fc.assert(
    fc.property(
      day,
      fc.nat(200),
      fc.nat(20),
      fc.nat(1439),
      fc.nat(1439),
      (typedOn, ago, until, typedAt, leavesAt) => {
        const legs = {
          ...noTo("legs"),
          inCast: "yes",
          "cast.side": "left",
          legsAbout: "neither",
          "legs.left.weight": "none",
          "cast.fittedHoursAgo.ago": String(ago),
          "cast.fittedHoursAgo.unit": "hours",
        };
        const read = toAnswers(sheetOf(typedOn, { legs }), addDays(typedOn, until));
        const passed = ago + (until * 1440 + leavesAt - typedAt) / 60;
        // On the very day of typing the hours stand as typed.
        if (until > 0) expect(read.ok && read.answers.cast?.fittedHoursAgo).toBeLessThanOrEqual(passed);
        else expect(read.ok && read.answers.cast?.fittedHoursAgo).toBe(ago);
      },
    ),
  );
});

it("is 18 on the birthday and 17 the day before", () => {
  fc.assert(
    fc.property(day, (born) => {
      const birthday = toDay(Number(born.slice(0, 4)) + 18, Number(born.slice(5, 7)), Number(born.slice(8)));
      fc.pre(birthday !== null);
      expect(ageOn(birthday, born)).toBe(18);
      expect(ageOn(addDays(birthday, -1), born)).toBe(17);
      expect(ageOn(addDays(birthday, 1), born)).toBe(18);
    }),
  );
});

it("counts days like a calendar: one more for each day, under any zone", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -40000, max: 40000 }), (from, days) => {
      expect(daysBetween(from, addDays(from, days))).toBe(days);
    }),
  );
});

/** A page's form with any rows ticked, and anything typed in its inputs. */
const anyPost = fc.constantFrom(...QUESTION_PAGES).chain((page) =>
  fc.tuple(
    fc.constant(page),
    fc
      .tuple(
        anyFields([...PAGES[page].flatMap(inputsOfSection), NONE]),
        fc.subarray(rowsOn(page).map(({ path }) => path)),
      )
      .map(([fields, ticked]): Fields => ({ ...fields, [TICKED]: ticked })),
  ),
);

it("keeps a draft that opens again, whatever is posted, and touches only the page posted", () => {
  const fresh = makeDraft("AAAAAAAAAAAAAAAAAAAAAA", "2026-11-22");
  fc.assert(
    fc.property(
      anyFields([...flightInputs(2, 2), "do"]),
      fc.array(anyPost, { maxLength: 6 }),
      (flight, posts) => {
        let draft = postFlight(fresh, flight, false, "2026-11-22").draft;
        for (const [page, fields] of posts) {
          const { draft: after, next } = postPage(draft, page, fields, "2026-11-22", false);
          if (next !== "/plan/under-18" && next !== "/plan/result")
            for (const other of SECTIONS.filter((section) => pageOf(section) !== page))
              expect(after.sheet.sections[other]).toEqual(draft.sheet.sections[other]);
          draft = after;
        }
        expect(draftSchema.parse(draft)).toEqual(draft);
        const plan = requestOf(draft);
        if (plan.ok) expect(planRequestSchema.safeParse(plan.request).success).toBe(true);
      },
    ),
  );
});

it("reads a list so that what is ticked is ticked, and everything else is a no once anything is", () => {
  let several = 0;
  fc.assert(
    fc.property(anyPost, ([page, fields]) => {
      const read = readRows(page, fields);
      const ticked = fields[TICKED] ?? [];
      if (ticked.length > 1) several += 1;
      for (const section of PAGES[page] as readonly Section[])
        for (const row of rowsOf(section)) {
          const state = stateOf(row, section, read[section] ?? {});
          const other = ticked.length > 0 || fields[NONE] ? "no" : "unanswered";
          // One row may be ticked and say nothing: weight that one would rather not give.
          const isNothing = row.path === "measures" && state === "no";
          if (!isNothing && !(other === "unanswered" && row.path === "measures"))
            expect(state).toBe(ticked.includes(row.path) ? "ticked" : other);
        }
      // Read again as it is shown, it says the same.
      const shown = Object.assign({}, ...Object.values(read)) as Fields;
      expect(
        readRows(page, { ...shown, [TICKED]: ticked, ...(fields[NONE] && { [NONE]: ["yes"] }) }),
      ).toEqual(read);
    }),
  );
  expect(several).toBeGreaterThan(0);
});

it("can be told every answer there is by its pages: posted, they give the same sheet", () => {
  fc.assert(
    fc.property(tellers, day, (answers, today) => {
      const { sections, answeredOn } = sheetSaying(answers, today);
      const posted = QUESTION_PAGES.map((page) => readRows(page, postedOf(page, sections)));
      const sheet = {
        answeredOn,
        sections: Object.assign({}, ...posted, { start: sections.start }) as typeof sections,
      };
      const read = toAnswers(sheet, today);
      expect(read.ok && meaningOf(read.answers)).toEqual(meaningOf(answers));
    }),
  );
});

it("can be told every answer there is: some sheet gives it", () => {
  fc.assert(
    fc.property(tellers, day, (answers, today) => {
      const read = toAnswers(sheetSaying(answers, today), today);
      expect(read.ok && meaningOf(read.answers)).toEqual(meaningOf(answers));
    }),
  );
});

it("shows every answer to check: whoever tells one thing more or other sees another page", () => {
  fc.assert(
    fc.property(tellers, oneAnswer, (answers, other) => {
      const changed = tellable(withWay({ ...answers, ...other }, other));
      const same = JSON.stringify(said(answers)) === JSON.stringify(said(changed));
      const [before, after] = [answers, changed].map((one) =>
        echoOf(sheetSaying(one, "2026-11-22"), "2026-11-22"),
      );
      expect(before === after).toBe(same);
    }),
  );
});

/** What answers mean, and that a doctor said nothing of weight: who chose to say so of all the ways reads it again. */
const said = (answers: Answers) => [meaningOf(answers), answers.toldObese];

/** Weight is told in one way: the last. */
function withWay(answers: Answers, last: Partial<Answers>): Answers {
  const { bmi, weightKg, toldObese, ...rest } = answers;
  if (last.bmi !== undefined) return { ...rest, bmi: last.bmi };
  if (last.weightKg !== undefined) return { ...rest, weightKg: last.weightKg };
  if (last.toldObese !== undefined) return { ...rest, toldObese: last.toldObese };
  return { ...rest, ...(bmi && { bmi }), ...(weightKg && { weightKg }), ...(toldObese && { toldObese }) };
}
