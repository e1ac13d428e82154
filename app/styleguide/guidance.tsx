import { GuidanceView } from "@/components/result/guidance";
import { MinorTips } from "@/components/result/minor-tips";
import { StopScreen } from "@/components/result/stop-screen";
import { ClearReasons } from "@/components/result/clear-lock";
import type { Draft } from "@/lib/core/saved/draft";
import { lastDepartureOf } from "@/lib/core/typed/flight";
import { findCountries } from "@/lib/server/flights/countries";
import { planDraft, unsureFactors, waitOf } from "@/lib/server/trip/saving";
import { Piece } from "./piece";
import { draftOf, TYPED_AT } from "./drafts";

/** A traveller of each group. */
const TRAVELLERS = {
  MOVE: draftOf({}),
  ASK: draftOf({ recent: { ticked: "contraception", contraception: "combined" } }),
  PLAN: draftOf({
    health: {
      ticked: "previousClot",
      previousClot: "yes",
      "previousClotDaysAgo.ago": "3",
      "previousClotDaysAgo.unit": "years",
    },
  }),
  CLEAR: draftOf({
    legs: {
      ticked: "operated",
      operated: "yes",
      "operation.kind": "chest",
      "operation.daysAgo.ago": "5",
      "operation.daysAgo.unit": "days",
    },
  }),
} as const;

/** What the answers come to, a group at a time, folded as beside a plan and open; and the two screens that hold no plan. */
export function GuidancePieces() {
  return (
    <>
      {Object.entries(TRAVELLERS).map(([group, draft]) => (
        <Piece key={group} name={`GuidanceView: ${group}`}>
          <Guidance draft={draft} />
        </Piece>
      ))}
      <Piece name="StopScreen">
        <StopScreen
          countries={findCountries({ legs: [{ from: "LHR", to: "SIN", seat: "unknown", sleep: [] }] })}
          back={<a href="#stop">back</a>}
        />
      </Piece>
      <Piece name="MinorTips">
        <MinorTips />
      </Piece>
    </>
  );
}

function Guidance({ draft }: { draft: Draft }) {
  const planned = planDraft(draft, new Date(TYPED_AT));
  if (!planned.ok) throw new Error(`A traveller of the style guide cannot be planned: ${planned.next}`);
  const { flight, trip, result, explanation } = planned;
  const view = {
    guidance: result.guidance,
    explanation,
    ruleset: result.ruleset,
    answered: {
      sheet: draft.sheet,
      departureDate: flight.departureDate,
      lastDepartureDate: lastDepartureOf(flight),
      answers: trip.answers,
    },
    unsure: unsureFactors(trip.answers),
    soon: false,
  };
  if (result.guidance.group !== "CLEAR")
    return (
      <>
        <GuidanceView {...view} told={false} folded="all" />
        <GuidanceView {...view} told={false} />
      </>
    );
  const lock = {
    rules: explanation.rules,
    unsure: view.unsure,
    ticket: { reasons: waitOf(planned) },
    action: "",
  };
  return (
    <>
      <GuidanceView {...view} told={false} />
      <GuidanceView {...view} told={false} folded="reasons" />
      <ClearReasons {...lock} />
      <ClearReasons {...lock} missed />
      <GuidanceView {...view} told folded="all" />
    </>
  );
}
