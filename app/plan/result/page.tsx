import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ClearReasons } from "@/components/clear-lock";
import { GuidanceView } from "@/components/guidance";
import { MinorTips } from "@/components/minor-tips";
import { NotesView } from "@/components/notes";
import { Page } from "@/components/page";
import { PlanColumns } from "@/components/plan-columns";
import { PlanNotes } from "@/components/plan-notes";
import { SaveForm } from "@/components/save-form";
import { SleepOffer } from "@/components/sleep-offer";
import { StopScreen } from "@/components/stop-screen";
import { TimelineView } from "@/components/timeline";
import { TripLead } from "@/components/trip-words";
import { findClocks } from "@/lib/core/clocks";
import { START_AGAIN } from "@/lib/core/draft";
import { lastDepartureOf } from "@/lib/core/flight";
import { findNotes } from "@/lib/core/notes";
import { findSymptomLevel } from "@/lib/core/questions";
import { choosePrompts, showPlanned } from "@/lib/core/shown";
import { offeredSleep } from "@/lib/core/sleep";
import { markDraft } from "@/lib/server/drafts";
import { findLegEnds } from "@/lib/server/leg-ends";
import { findPlanInProgress } from "@/lib/server/plan-in-progress";
import { isSoon, planDraft, toTripWords, unsureFactors, waitOf } from "@/lib/server/saving";
import { readDraftSecret, readOwner } from "@/lib/server/session";
import { toTripItem } from "@/lib/server/trip-view";
import { findTrip } from "@/lib/server/trips";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const PROBLEMS = ["stale", "missing", "other", "changed"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const { planned } = await findPlan(new Date());
  const group = planned.result.guidance.group;
  if (group === "STOP" || group === "MINOR")
    return { title: (await getTranslations("guidance.headings"))(group) };
  return { title: (await getTranslations("result"))("title") };
}

export default async function ResultPage({ searchParams }: Props) {
  const { told, problem, answers, prompts } = await searchParams;
  const now = new Date();
  const { draft, planned } = await findPlan(now);
  const { flight, trip, result, explanation } = planned;
  const { guidance, plan } = result;
  const t = await getTranslations("result");

  if (guidance.group === "STOP")
    return (
      <StopScreen
        level={findSymptomLevel(trip.answers.symptoms) ?? "unknown"}
        back={<a href="/plan/about-you">{(await getTranslations("stop"))("mistake")}</a>}
      />
    );
  if (guidance.group === "MINOR") {
    const minor = await getTranslations("minor");
    return (
      <Page title={minor("title")} lead={minor("lead")}>
        <MinorTips />
        <p>
          <a href="/plan/about-you">{t("changeAnswers")}</a>
        </p>
      </Page>
    );
  }

  const secret = await readDraftSecret();
  const owner = draft.editing === null ? null : await readOwner(now);
  const saved = owner === null ? null : await findTrip(owner, draft.tripId);
  const savedItem = saved && toTripItem(saved);
  const clocks = findClocks(trip.legs, trip.layoverMinutes, findLegEnds(flight.itinerary, trip.legs), []);
  const legs = plan.status === "ready" ? showPlanned(plan, trip.legs, clocks) : [];
  const keepsAnswers = answers === "keep" || (saved?.corrupted === false && saved.sheet !== null);
  return (
    <Page
      title={t("title")}
      wide
      back={{ href: "/plan/check", label: t("back") }}
      lead={<TripLead trip={toTripWords(planned)} />}
    >
      <PlanColumns
        advice={
          <>
            <GuidanceView
              guidance={guidance}
              explanation={explanation}
              ruleset={result.ruleset}
              answered={{
                sheet: draft.sheet,
                departureDate: flight.departureDate,
                lastDepartureDate: lastDepartureOf(flight),
                answers: trip.answers,
              }}
              unsure={unsureFactors(trip.answers)}
              told={guidance.group === "CLEAR" && trip.toldCanFly}
              soon={isSoon(planned, now)}
            />
            <NotesView notes={findNotes(trip)} />
            <PlanNotes
              undated={flight.departureDate === null}
              mismatch={result.durationMismatch}
              links={[
                { href: "/plan?from=check", label: t("changeFlight") },
                { href: "/plan/check", label: t("changeAnswers") },
              ]}
            />
            {plan.status === "ready" && (
              <SleepOffer
                action="/plan/sleep"
                several={trip.legs.length > 1}
                offers={trip.legs.map((leg, index) => ({
                  leg: index,
                  hours: offeredSleep(leg, flight.itinerary.legs[index]?.departureLocal ?? null),
                }))}
              />
            )}
          </>
        }
        plan={
          plan.status === "ready" ? (
            <TimelineView
              legs={legs}
              layovers={plan.layovers}
              seatedOnly={planned.constraints.seatedOnly}
              short={result.journey.band === "D0"}
              prompts={choosePrompts(legs, prompts)}
            />
          ) : (
            <ClearReasons
              rules={explanation.rules}
              unsure={unsureFactors(trip.answers)}
              ticket={{ reasons: waitOf(planned) }}
              action="/plan/can-fly"
              missed={told === "missing"}
            />
          )
        }
        actions={
          <SaveForm
            action="/plan/save"
            tripId={draft.tripId}
            shown={secret === null ? "" : markDraft(secret, draft)}
            name={flight.name}
            keepsAnswers={keepsAnswers}
            editing={draft.editing !== null}
            saved={savedItem?.opens ? savedItem : null}
            yours={toTripWords(planned)}
            problem={PROBLEMS.find((one) => one === problem) ?? null}
          />
        }
      />
    </Page>
  );
}

/** The plan in progress and what it gives; sends the traveller to where something is still to do. */
async function findPlan(now: Date) {
  const { draft } = await findPlanInProgress(now);
  if (draft === null) redirect(START_AGAIN);
  const planned = planDraft(draft);
  if (!planned.ok) redirect(planned.next);
  return { draft, planned };
}
