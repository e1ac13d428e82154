import { createTranslator } from "next-intl";
import type { ReactNode } from "react";
import { expect, test, vi } from "vitest";
import doctorPage from "@/app/trips/[id]/doctor/page";
import tripPage from "@/app/trips/[id]/page";
import { storedTripSchema, upgradeTrip } from "@/lib/core/saved/upgrade";
import { sheetSchema } from "@/lib/core/typed/sheet";
import type { OpenTrip } from "@/lib/server/trip/trip-view";
import messages from "@/messages/en";
import { readPastExport } from "../support/past";
import { renderWords } from "../support/render-page";

// What the pages of a trip say of its answers, where they are kept and do not tell all that is asked by now.

const asked = vi.hoisted(() => ({ stored: null }));
vi.mock("next-intl/server", () => ({
  getTranslations: (namespace: never) =>
    Promise.resolve(createTranslator({ locale: "en", messages, namespace, timeZone: "UTC" })),
}));
vi.mock("@/app/still", () => ({ still: (page: unknown) => page }));
vi.mock("@/app/trips/[id]/find-trip", () => ({
  findOwnTrip: () => Promise.resolve({ owner: {}, stored: asked.stored }),
}));
vi.mock("@/lib/server/store/handed-out", () => ({ findHandedOut: () => Promise.resolve(null) }));

const EXPORTED = (JSON.parse(readPastExport()) as { trips: { trip: { name: string }; answers: unknown }[] })
  .trips;

/** A trip of rule set 2026.1 as it opens today. */
function past(name: string): OpenTrip {
  const found = EXPORTED.find(({ trip }) => trip.name === name);
  const trip = storedTripSchema.parse(found?.trip);
  return {
    ...{ id: "AAAAAAAAAAAAAAAAAAAAAA", version: 1, airports: "-", createdAt: new Date(0), corrupted: false },
    ...{ departureAt: null, arrivalAt: null },
    ...upgradeTrip(trip, sheetSchema.nullable().parse(found?.answers)),
  };
}

type TripPage = (props: {
  params: Promise<{ id: string }>;
  searchParams: Promise<object>;
}) => Promise<ReactNode>;
async function show(page: unknown, stored: OpenTrip): Promise<string> {
  asked.stored = stored;
  const params = Promise.resolve({ id: stored.id });
  const html = renderWords(await (page as TripPage)({ params, searchParams: Promise.resolve({}) }));
  return html.replaceAll("&#x27;", "'");
}

test("are kept, where the questions that are new have to be answered first", async () => {
  const stored = past("boot, left ankle moves");
  const doctor = await show(doctorPage, stored);
  expect(doctor).toContain(messages.doctor.answers.again);
  expect(doctor).not.toContain(messages.doctor.answers.notKept);
  // Its day is over, so that what stands above a trip to come stands among what can be done.
  for (const arrivalAt of [null, new Date(0)]) {
    const trip = await show(tripPage, { ...stored, departureAt: arrivalAt, arrivalAt });
    expect(trip).toContain("Your answers are kept with this trip");
    expect(trip).toContain(messages.trips.changeAnswers);
    expect(trip).not.toContain("not kept");
  }
});

test("are not kept, where none are", async () => {
  const stored = past("healthy (answers not kept)");
  const doctor = await show(doctorPage, stored);
  expect(doctor).toContain(messages.doctor.answers.notKept);
  expect(doctor).not.toContain(messages.doctor.answers.again);
  for (const arrivalAt of [null, new Date(0)]) {
    const trip = await show(tripPage, { ...stored, departureAt: arrivalAt, arrivalAt });
    expect(trip).toContain(messages.trips.answersNotKept);
    expect(trip).toContain(messages.trips.answerAgain);
    expect(trip).not.toContain("Your answers are kept");
  }
});
