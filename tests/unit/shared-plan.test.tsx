import { expect, test } from "vitest";
import { SharedPlan } from "@/components/trip/shared-plan";
import { toShared } from "@/lib/core/saved/share";
import { findSharedEnds } from "@/lib/server/flights/leg-ends";
import messages from "@/messages/en";
import { renderWords } from "@/tests/support/render-page";
import { savedTrip } from "@/tests/support/saved-trip";

/** A flight from London of so many minutes, as a share link holds it. */
function share(durationMinutes: number) {
  const shared = toShared(
    savedTrip({
      itinerary: {
        legs: [
          {
            from: "LHR",
            to: "SIN",
            departureLocal: "2026-12-01T21:05",
            durationMinutes,
            seat: "aisle",
            sleep: [],
          },
        ],
        layoverMinutes: [],
      },
      clocks: { zoneData: "2026f", legs: [{ departureAt: "2026-12-01T21:05:00Z", durationMinutes }] },
    }),
    "abc",
  );
  if (shared === null) throw new Error("A trip that cannot be shared.");
  return shared;
}

function draw(durationMinutes: number): string {
  const shared = share(durationMinutes);
  return renderWords(<SharedPlan shared={shared} ends={findSharedEnds(shared)} />);
}

test("a shared plan says that no advice reaches a flight as short as its own", () => {
  const { short } = messages.timeline;
  expect(draw(150)).toContain(short);
  expect(draw(180)).not.toContain(short);
});

test("a shared plan names its clocks by their cities, and calls none the reader's", () => {
  const shown = draw(835);
  // It leaves London at 21:05, and lands 13 h 55 later.
  expect(shown).toMatch(/<p class="[^"]*clockHead[^"]*"[^>]*><span[^>]*>London<\/span>/);
  expect(shown).toContain("19:00 in Singapore");
  expect(shown).not.toMatch(/your (own )?clock/i);
});
