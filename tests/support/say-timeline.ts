import type { Planning } from "@/lib/server/trip/planning";
import { createTranslator } from "next-intl";
import { clockAt, formatMinutes, toLegStarts } from "@/lib/core/time";
import { ENGLISH } from "@/messages/languages";
import { findAirport } from "@/lib/server/flights/airports";
import { toLocal } from "@/lib/server/flights/zones";
import type { Schedule } from "./schedules";

const units = createTranslator({ ...ENGLISH, namespace: "units" });
const sayMinutes = (minutes: number) => formatMinutes(minutes, units);

type Made = Extract<Planning, { ok: true }>;

/** Minutes that one letter of a lane stands for. */
const LETTER = 10;
const NAMES = { seatedSet: "set", quickSet: "quick set", walk: "walk" } as const;

/** A published schedule and its timeline, for someone to look over: a picture in lanes, and every entry by its clocks. */
export function sayTimeline(schedule: Schedule, { trip, result }: Made): string {
  const starts = toLegStarts(trip.legs, trip.layoverMinutes);
  const firstClock = schedule.legs[0]?.departureLocal ?? "";
  const legs = result.plan.legs.map(({ phases, entries, stillness }, index) => {
    const published = schedule.legs[index];
    const leg = trip.legs[index];
    if (!published || !leg) throw new Error("A leg was planned that is not in the schedule.");
    const zone = findAirport(published.to)?.zone ?? "";
    const letters = Math.ceil(leg.durationMinutes / LETTER);
    const lane = (name: string, letterAt: (from: number, to: number) => string) =>
      `${name.padEnd(6)}${Array.from({ length: letters }, (_, at) => letterAt(at * LETTER, (at + 1) * LETTER)).join("")}`;
    const during = (kind: (phase: (typeof phases)[number]) => boolean) => (from: number, to: number) =>
      phases.some((phase) => kind(phase) && phase.startMinute < to && phase.endMinute > from) ? "=" : ".";
    const starting = (kind: string) => (from: number, to: number) =>
      entries.some((entry) => entry.kind === kind && entry.startMinute >= from && entry.startMinute < to)
        ? "X"
        : ".";
    const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length;
    const rows = entries.map(({ kind, startMinute, at }) => {
      const own = clockAt(firstClock, (starts[index] ?? 0) + startMinute);
      const there = at === null ? "" : toLocal(at, zone).local;
      const days = own.daysLater > 0 ? ` +${own.daysLater}` : "";
      return `| ${sayMinutes(startMinute)} | ${own.time}${days} | ${there.slice(5).replace("T", " ")} | ${NAMES[kind]} |`;
    });
    return [
      `**${published.flight} ${published.from} → ${published.to}**: leaves ${say(published.departureLocal)}, lands ${say(published.arrivalLocal)}, ` +
        `${sayMinutes(leg.durationMinutes)} from pushback to stand (${published.stated ? "as its source says" : "worked out from its clocks"}).`,
      `${count("seatedSet")} sets, ${count("quickSet")} quick sets, ${count("walk")} walks. ` +
        `Longest wait ${sayMinutes(stillness.longestAwakeMinutes)}, longest without a walk ${sayMinutes(stillness.longestWithoutWalkMinutes)}.`,
      [
        "```text",
        lane("", (from) => (from % 60 === 0 ? String((from / 60) % 10) : " ")).trimEnd(),
        lane(
          "belt",
          during(({ beltOn }) => beltOn),
        ),
        lane(
          "meal",
          during(({ kind }) => kind === "meal"),
        ),
        lane("quick", starting("quickSet")),
        lane("set", starting("seatedSet")),
        lane("walk", starting("walk")),
        "```",
      ].join("\n"),
      [
        "<details><summary>Every entry</summary>",
        "",
        `| Since pushback | ${schedule.legs[0]?.from} clock | ${published.to} clock | |`,
        "| --- | --- | --- | --- |",
        ...rows,
        "",
        "</details>",
      ].join("\n"),
      ...(result.plan.layovers[index]
        ? [
            `Then ${sayMinutes(trip.layoverMinutes[index] ?? 0)} on the ground: walk for ${result.plan.layovers[index].walkMinutes} minutes.`,
          ]
        : []),
    ].join("\n\n");
  });
  return [`## ${schedule.id}: ${schedule.about}`, ...legs, `Schedule: <${schedule.source}>`].join("\n\n");
}

const say = (local: string) => local.replace("T", " ");
