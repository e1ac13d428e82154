import { NextIntlClientProvider } from "next-intl";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { AnswerList } from "@/components/result/answer-list";
import { makeDraft } from "@/lib/core/saved/draft";
import type { Flight } from "@/lib/core/typed/flight";
import type { Sheet } from "@/lib/core/typed/sheet";
import { DEFAULT_PREFERENCES } from "@/lib/core/plan/trip";
import messages from "@/messages/en";

/** The answers as the check page shows them, as text: one line a row, "name: what was said". */
export function echoOf(sheet: Sheet, departureDate: string | null): string {
  const flight: Flight = {
    name: "",
    departureDate,
    itinerary: { legs: [{ durationMinutes: 480, seat: "unknown", sleep: [] }], layoverMinutes: [] },
    preferences: DEFAULT_PREFERENCES,
  };
  const draft = { ...makeDraft("AAAAAAAAAAAAAAAAAAAAAA", sheet.answeredOn), sheet };
  const legs = [{ durationMinutes: 480, departureAt: null, seat: "unknown", sleep: [] }] as const;
  const list = createElement(AnswerList, { draft, told: { flight, legs, layoverMinutes: [] } });
  const html = renderToStaticMarkup(
    createElement(NextIntlClientProvider, { locale: "en", timeZone: "UTC", messages, children: list }),
  );
  return [...html.matchAll(/<dt>(.*?)<\/dt><dd[^>]*>(.*?)<\/dd>/g)]
    .map(([, name = "", said = ""]) => `${name}: ${said}`)
    .join("\n");
}
