import { expect, it } from "vitest";
import { PageQuestions } from "@/components/form/page-questions";
import { FlightForm } from "@/components/form/flight-form";
import type { QuestionPage } from "@/lib/core/typed/questionnaire";
import { renderWords } from "../support/render-page";

const typed = { fields: { "legs.1.duration.hours": ["8"] }, issues: [] };

/** The inputs of a form, each with the keyboard that a phone brings up for it. */
const keyboards = (html: string): ReadonlyMap<string, string> =>
  new Map(
    [...html.matchAll(/<input\b[^>]*>/g)]
      .map(([tag]) => [
        /\bname="([^"]*)"/.exec(tag)?.[1] ?? "",
        /\binputMode="(\w+)"/i.exec(tag)?.[1] ?? "text",
      ])
      .map(([name = "", keyboard = ""]) => [name, keyboard] as const),
  );

const flight = () =>
  keyboards(
    renderWords(<FlightForm typed={typed} asks={[]} legMinutes={[]} layoverMinutes={[]} fromCheck={false} />),
  );
const page = (name: QuestionPage) =>
  keyboards(renderWords(<PageQuestions page={name} typed={{ fields: {}, issues: [] }} />));

it("K9: a phone shows letters where words are typed", () => {
  const words = [
    [
      flight(),
      /\.duration\.hours$|\.layover\.hours$|Date\.month$|Time$|\.sleep\.(about|0\.(from|to))$|\.from$|\.to$/,
    ],
    [page("start"), /\.month$/],
    [page("legs"), /^(heightFeet|weightStone)$/],
    [page("health"), /\.month$/],
    [page("recent"), /^pregnancy\.weeks$|\.month$/],
  ] as const;
  for (const [inputs, asked] of words) {
    const named = [...inputs].filter(([name]) => asked.test(name));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(([, keyboard]) => keyboard !== "text")).toEqual([]);
  }
});

it("and digits where there is nothing but a number", () => {
  const numbers = [
    [flight(), /\.minutes$|Date\.(day|year)$/],
    [page("start"), /^ageYears$|\.(day|year)$/],
    [page("legs"), /^(heightCm|heightInches|weightKg|weightPounds|bmi)$/],
    [page("health"), /\.(day|year|ago)$/],
  ] as const;
  for (const [inputs, asked] of numbers) {
    const named = [...inputs].filter(([name]) => asked.test(name));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(([, keyboard]) => keyboard === "text")).toEqual([]);
  }
});
