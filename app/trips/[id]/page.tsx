import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AnswerAgain } from "@/components/trip/answer-again";
import { CalendarLinks } from "@/components/trip/calendar-links";
import { ClearLock, ClearReasons } from "@/components/result/clear-lock";
import { GuidanceView } from "@/components/result/guidance";
import { NotesView } from "@/components/result/notes";
import { Icon } from "@/components/site/icon";
import { Notice } from "@/components/site/notice";
import { Page } from "@/components/site/page";
import { PlanColumns } from "@/components/result/plan-columns";
import { EditButton, TripActions } from "@/components/trip/trip-actions";
import { TripStateWords } from "@/components/trip/trip-state";
import { TripTiles } from "@/components/trip/trip-tiles";
import { UpdateNotice } from "@/components/trip/update-notice";
import { nameTrip, TripLead } from "@/components/trip/trip-words";
import { WatchView } from "@/components/result/watch";
import type { CalendarEvent } from "@/lib/core/saved/calendar";
import { findLastDeparture } from "@/lib/server/flights/leg-ends";
import { findNotes } from "@/lib/core/plan/notes";
import { findTripWatch } from "@/lib/server/trip/trip-watch";
import { planCalendar } from "@/lib/server/trip/calendar";
import { findCountries } from "@/lib/server/flights/countries";
import { findHandedOut } from "@/lib/server/store/handed-out";
import { isSoon, unsureFactors, waitOf } from "@/lib/server/trip/saving";
import { toDamagedItem, toOpenItem, viewTrip } from "@/lib/server/trip/trip-view";
import { PATHS, tripPath } from "@/lib/core/paths";
import { toTripState } from "../find-state";
import { DamagedPage } from "./damaged";
import { findOwnTrip, type TripParams } from "./find-trip";
import { FlightPanel, FlownPlan, findFlightNow, type FlightNow } from "./flown-plan";
import { formatMinutes } from "@/lib/core/time";
import { LockedTrip } from "./locked";
import { still } from "../../still";

/** For so many milliseconds after a trip was first saved its page says so: its address need not. */
const JUST_SAVED = 60_000;

type Props = TripParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params }: TripParams): Promise<Metadata> {
  const { stored } = await findOwnTrip((await params).id);
  const t = await getTranslations("trips");
  const units = await getTranslations("units");
  if (stored.corrupted) return { title: t("corrupted") };
  if (viewTrip(stored).lock === "STOP") return { title: (await getTranslations("stop"))("title") };
  return {
    title: nameTrip(toOpenItem(stored), (minutes) =>
      t("unnamed", { duration: formatMinutes(minutes, units) }),
    ),
  };
}

async function TripPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { told, problem, prompts, leg, unread, typed } = await searchParams;
  const { owner, stored } = await findOwnTrip(id);
  const t = await getTranslations("trips");
  const units = await getTranslations("units");
  const back = { href: PATHS.trips, label: t("back") };
  if (stored.corrupted) return <DamagedPage trip={toDamagedItem(stored)} />;

  const item = toOpenItem(stored);
  const view = viewTrip(stored);
  const { lock, planned } = view;
  if (lock === "STOP" || lock === "MINOR") return <LockedTrip stored={stored} lock={lock} />;

  const version = String(stored.version);
  const guidance = planned?.result.guidance;
  const now = new Date();
  const flight = view.plan && findFlightNow(stored, view, { prompts, leg, unread, typed }, now);
  const state = toTripState(stored, flight?.standing ?? null, now);
  const flown = isLast(flight) && (state.is === "landed" || state.is === "over");
  const watch = findTripWatch(stored);
  const watchView = watch && (
    <WatchView watch={watch} countries={findCountries(stored.trip.itinerary)} folded={!flown} brief={flown} />
  );
  const calendar = planCalendar(stored, view, "few");
  const handedOut = await findHandedOut(owner, id);
  // In the air and afterwards what to take along is behind the traveller.
  const begun = state.is === "air" || flown;
  const doctor = guidance !== undefined && guidance.group !== "MOVE";
  return (
    <Page
      title={nameTrip(item, (minutes) => t("unnamed", { duration: formatMinutes(minutes, units) }))}
      wide
      brief
      back={back}
      state={<TripStateWords state={state} />}
      done={
        now.getTime() - stored.createdAt.getTime() < JUST_SAVED && (
          <>
            <Icon name="saved" />
            {t("saved")}
          </>
        )
      }
      lead={<TripLead trip={{ ...item, name: "" }} begun={begun} />}
    >
      {problem === "elsewhere" && (
        <Notice icon="failed" urgent>
          <p>{t("elsewhere")}</p>
        </Notice>
      )}
      {view.changed && <UpdateNotice id={id} version={version} opens={view.plan === null} />}
      {flight && <FlightPanel flight={flight} />}
      {flown && watchView}
      <PlanColumns
        advice={
          <>
            {planned && guidance && stored.sheet ? (
              <GuidanceView
                guidance={guidance}
                explanation={planned.explanation}
                ruleset={planned.result.ruleset}
                answered={{
                  sheet: stored.sheet,
                  departureDate: stored.trip.departureDate,
                  lastDepartureDate: findLastDeparture(stored.trip, stored.trip.clocks.legs),
                  answers: planned.trip.answers,
                }}
                unsure={unsureFactors(planned.trip.answers)}
                told={guidance.group === "CLEAR" && lock === null}
                soon={isSoon(planned, now)}
                folded={view.plan === null ? "reasons" : "all"}
              />
            ) : (
              stored.sheet === null && !begun && <p className="small soft">{t("answersNotKept")}</p>
            )}
            {!begun && (
              <TripTiles
                card={tripPath(id, "card")}
                keep={view.plan !== null && `${tripPath(id, "fly")}#keep-now`}
                calendar={calendar.missing === null && tripPath(id, "calendar.ics")}
                notes={doctor && tripPath(id, "doctor")}
              />
            )}
          </>
        }
        plan={
          flight !== null ? (
            <FlownPlan flight={flight} flown={flown} />
          ) : lock === "AGAIN" ? (
            <AnswerAgain id={id} kept={stored.sheet !== null} />
          ) : planned === null ? (
            <div className="stack">
              <ClearLock reasons="" ticket={{}} action={null} />
              {stored.sheet === null ? (
                <EditButton id={id} part="answers" label={t("answerAgain")} />
              ) : (
                <AnswerAgain id={id} kept />
              )}
            </div>
          ) : (
            guidance?.group === "CLEAR" && (
              <ClearReasons
                rules={planned.explanation.rules}
                unsure={unsureFactors(planned.trip.answers)}
                ticket={{ reasons: waitOf(planned), version }}
                action={tripPath(id, "can-fly")}
                missed={told === "missing"}
              />
            )
          )
        }
        actions={
          <>
            {planned && <NotesView notes={findNotes(planned.trip)} folded />}
            {!flown && watchView}
            <div className="stack-tight screen-only">
              <CalendarLinks
                id={id}
                few={countPrompts(calendar.events)}
                every={countPrompts(planCalendar(stored, view, "every").events)}
                days={calendar.events.some(({ kind }) => kind === "watch")}
                leavesOut={calendar.leavesOut}
                missing={calendar.missing}
                handedOut={handedOut !== null}
              />
              <TripActions
                id={id}
                version={version}
                name={stored.trip.name}
                answered={stored.sheet !== null}
                dated={stored.trip.departureDate !== null}
                nameLong={problem === "name"}
                flies={view.plan !== null}
                begun={begun}
                doctor={doctor}
              />
            </div>
          </>
        }
      />
    </Page>
  );
}

/** Whether no other flight of the trip follows the one that counts now. */
const isLast = (flight: FlightNow | null) =>
  flight === null || flight.standing.flown.planned.leg === flight.legs.length;

const countPrompts = (events: readonly CalendarEvent[]) =>
  events.filter(({ kind }) => kind !== "watch").length;

export default still(TripPage);
