import { describe, expect, it } from "vitest";
import { makePhases } from "@/lib/core/plan/phases";

const read = (duration: number) =>
  makePhases(duration).map(({ kind, startMinute, endMinute }) => `${kind} ${startMinute}-${endMinute}`);

describe("the phases of a leg", () => {
  it("has two meals from six hours", () => {
    expect(read(480)).toEqual([
      "taxiOut 0-15",
      "climb 15-35",
      "cruise 35-75",
      "meal 75-135",
      "cruise 135-345",
      "meal 345-390",
      "cruise 390-440",
      "descent 440-472",
      "landing 472-480",
    ]);
    expect(read(359).filter((phase) => phase.startsWith("meal"))).toHaveLength(1);
  });

  it("has one meal from three hours, and none below", () => {
    expect(read(180)).toEqual([
      "taxiOut 0-15",
      "climb 15-35",
      "cruise 35-75",
      "meal 75-135",
      "cruise 135-140",
      "descent 140-172",
      "landing 172-180",
    ]);
    expect(read(179)).toContain("cruise 35-139");
  });

  it("has no cruise below two hours: four phases in proportion, belt on throughout", () => {
    expect(read(120)).toContain("cruise 35-80");
    expect(read(60)).toEqual(["taxiOut 0-8", "climb 8-40", "descent 40-56", "landing 56-60"]);
    expect(makePhases(119).every(({ beltOn }) => beltOn)).toBe(true);
    expect(makePhases(120).some(({ beltOn }) => !beltOn)).toBe(true);
  });

  it("stands in order without gaps or empty phases on every leg from 20 to 1500 minutes", () => {
    for (let duration = 20; duration <= 1500; duration += 1) {
      const phases = makePhases(duration);
      expect(phases[0]?.startMinute).toBe(0);
      expect(phases.at(-1)?.endMinute).toBe(duration);
      phases.forEach((phase, index) => {
        expect(phase.startMinute).toBe(phases[index - 1]?.endMinute ?? 0);
        expect(phase.endMinute).toBeGreaterThan(phase.startMinute);
        const outOfSeat = phase.kind === "cruise" || phase.kind === "meal";
        expect(phase.beltOn).toBe(!outOfSeat);
      });
    }
  });
});
