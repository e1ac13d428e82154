import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClearReasons } from "@/components/result/clear-lock";
import { GuidanceView } from "@/components/result/guidance";
import { MinorTips } from "@/components/result/minor-tips";
import { NotesView } from "@/components/result/notes";
import { Page } from "@/components/site/page";
import { PlanColumns } from "@/components/result/plan-columns";
import { PlanNotes } from "@/components/result/plan-notes";
import { SaveForm } from "@/components/result/save-form";
import { SleepOffer } from "@/components/result/sleep-offer";
import { StopScreen } from "@/components/result/stop-screen";
import { TimelineView } from "@/components/timeline/timeline";
import { TripTiles } from "@/components/trip/trip-tiles";
import { TripLead } from "@/components/trip/trip-words";
import { findClocks } from "@/lib/core/plan/clocks";
import { lastDepartureOf } from "@/lib/core/typed/flight";
import { findNotes } from "@/lib/core/plan/notes";
import { makeRepertoire } from "@/lib/core/plan/sets";
import { chooseLeg, choosePrompts, showPlanned } from "@/lib/core/air/shown";
import { isShort } from "@/lib/core/advice/journey";
import { offeredSleep } from "@/lib/core/plan/sleep";
import { findCountries } from "@/lib/server/flights/countries";
import { markDraft } from "@/lib/server/store/drafts";
import { findLegEnds } from "@/lib/server/flights/leg-ends";
import { findChanges, isSoon, toTripWords, unsureFactors, waitOf } from "@/lib/server/trip/saving";
import { readDraftSecret, readOwner } from "@/http/session";
import { toTripItem } from "@/lib/server/trip/trip-view";
import { findTrip } from "@/lib/server/store/trips";
import { PATHS } from "@/lib/core/paths";
import { findPlan } from "./find-plan";
import { still } from "../../still";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const PROBLEMS = ["stale", "missing", "other", "changed"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const { planned } = await findPlan();
  const group = planned.result.guidance.group;
  if (group === "STOP" || group === "MINOR")
    return { title: (await getTranslations("guidance.headings"))(group) };
  return { title: (await getTranslations("result"))("title") };
}

async function ResultPage({ searchParams }: Props) {
  const { told, problem, answers, prompts, leg } = await searchParams;
  const now = new Date();
  const { draft, planned } = await findPlan();
  const { flight, trip, result, explanation } = planned;
  const { guidance, plan } = result;
  const t = await getTranslations("result");

  if (guidance.group === "STOP")
    return (
      <StopScreen
        countries={findCountries(flight.itinerary)}
        back={<a href={PATHS.aboutYou}>{(await getTranslations("stop"))("mistake")}</a>}
      />
    );
  if (guidance.group === "MINOR") {
    const minor = await getTranslations("minor");
    return (
      <Page title={minor("title")} lead={minor("lead")}>
        <MinorTips />
        <p>
          <a href={PATHS.aboutYou}>{t("changeAnswers")}</a>
        </p>
      </Page>
    );
  }

  const secret = await readDraftSecret();
  const owner = draft.editing === null ? null : await readOwner(now);
  const saved = owner === null ? null : await findTrip(owner, draft.tripId);
  const savedItem = saved && toTripItem(saved);
  const clocks = findClocks(trip.legs, trip.layoverMinutes, findLegEnds(flight.itinerary, trip.legs), []);
  const legs =
    plan.status === "ready"
      ? showPlanned(plan, trip.legs, clocks, makeRepertoire(planned.constraints).manner)
      : [];
  const asks = guidance.group !== "MOVE";
  const keepsAnswers = answers === "keep" || (saved?.corrupted === false && saved.sheet !== null);
  return (
    <Page
      title={t("title")}
      wide
      back={{ href: PATHS.planCheck, label: t("back") }}
      lead={<TripLead trip={toTripWords(planned)} />}
    >
      <PlanColumns
        advice={
          <>
            <TripTiles card={PATHS.planCard} save="#save" notes={asks && PATHS.planNotes} />
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
              folded={plan.status === "ready" ? "all" : undefined}
            />
            <PlanNotes
              undated={flight.departureDate === null}
              mismatch={result.durationMismatch}
              links={[
                { href: `${PATHS.plan}?from=check`, label: t("changeFlight") },
                { href: PATHS.planCheck, label: t("changeAnswers") },
              ]}
            />
            {plan.status === "ready" && (
              <SleepOffer
                action={PATHS.planSleep}
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
              short={isShort(result.journey)}
              prompts={choosePrompts(legs, prompts)}
              listed={chooseLeg(legs, leg)}
            />
          ) : (
            <ClearReasons
              rules={explanation.rules}
              unsure={unsureFactors(trip.answers)}
              ticket={{ reasons: waitOf(planned) }}
              action={PATHS.planCanFly}
              missed={told === "missing"}
            />
          )
        }
        actions={
          <>
            <SaveForm
              action={PATHS.planSave}
              tripId={draft.tripId}
              shown={secret === null ? "" : markDraft(secret, draft)}
              name={flight.name}
              keepsAnswers={keepsAnswers}
              notes={asks ? PATHS.planNotes : null}
              editing={draft.editing !== null}
              saved={savedItem?.opens ? savedItem : null}
              yours={toTripWords(planned)}
              differ={
                problem === "stale" && saved?.corrupted === false
                  ? findChanges(saved, planned, draft.sheet)
                  : []
              }
              problem={PROBLEMS.find((one) => one === problem) ?? null}
            />
            <NotesView notes={findNotes(trip)} folded />
          </>
        }
      />
    </Page>
  );
}

export default still(ResultPage);
